// Classes of words, and the table of name parts read from its bytes.

import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { gazetteerOf } from './gazetteer.ts'
import { namePartHash, namePartsOf } from './name-parts.ts'

const parts = namePartsOf(table(['scholz', 'muller', 'feld', 'anna']))

test.for([
  ['Anna', 'given+name'],
  ['Berlins', 'place'],
  ['BERLIN', 'place'],
  ['Müller', 'name'],
  ['Scholz-Regierung', 'name-org-part'],
  ['Innenministerin', 'role'],
  ['Innenministerium', 'org-part'],
  ['Ukrainer', 'demonym'],
  ['ukrainischen', 'demonym'],
  ['Herr', 'title'],
  ['Feld', null],
  ['feld', null],
  ['Tisch', null],
  ['-', null],
  ['constructor', null],
] as const)('German: %s is %s', async ([form, wanted]) => {
  const { names } = await loadPack('de')
  expect(gazetteerOf(names!, parts)(form)).toBe(wanted)
})

test.for([
  ["Leeds's", 'place'],
  ['Slovak', 'demonym'],
  ['slovak', null],
  ['Scholz', 'name'],
  ['Commission', 'org-part'],
] as const)('English: %s is %s', async ([form, wanted]) => {
  const { names } = await loadPack('en')
  expect(gazetteerOf(names!, parts)(form)).toBe(wanted)
})

test('bytes that are no table are refused', () => {
  expect(() => namePartsOf(new Uint8Array(3))).toThrow('no table')
  expect(() => namePartsOf(table(['a']).slice(0, -1))).toThrow('no table')
})

/** The bytes of a table of these words. */
function table(words: readonly string[]): Uint8Array {
  const hashes = Uint32Array.from(words.map(namePartHash)).sort()
  const bytes = new DataView(new ArrayBuffer(12 + 4 * hashes.length))
  for (const [i, letter] of [...'LGBN'].entries()) bytes.setUint8(i, letter.charCodeAt(0))
  bytes.setUint32(4, 1, true)
  bytes.setUint32(8, hashes.length, true)
  hashes.forEach((hash, i) => {
    bytes.setUint32(12 + 4 * i, hash, true)
  })
  return new Uint8Array(bytes.buffer)
}
