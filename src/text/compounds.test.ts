import { expect, test } from 'vitest'
import { knownEnd } from './compounds.ts'

const known = new Set(['wart', 'torwart', 'ort'])

test.each([
  ['ersatztorwart', 'torwart'],
  ['hauswart', 'wart'],
  ['vorort', null],
  ['torwart', 'wart'],
])('%s ends in %s', (word, end) => expect(knownEnd(word, 2, part => known.has(part))).toBe(end))

test('a word without end is looked at near its end only', () => {
  let asked = 0
  knownEnd('ab'.repeat(50_000), 2, () => {
    asked++
    return false
  })
  expect(asked).toBeLessThan(100)
})
