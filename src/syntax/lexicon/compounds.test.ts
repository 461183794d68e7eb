import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { morphology } from '../../languages/de/morphology.ts'
import { compoundSplitter } from './compounds.ts'
import { lexicon } from './lexicon.ts'

const german = lexicon(readFileSync(join(import.meta.dirname, '../../../models/de/lexicon.bin')))
const split = compoundSplitter(german, morphology.compounds!)

/** "Präsident(en) Beamter" */
const parts = (word: string) =>
  split(word)
    ?.parts.map(({ form, link }) => (link ? `${form}(${link})` : form))
    .join(' ') ?? null

test.each([
  ['Präsidentenbeamter', 'Präsident(en) Beamter'],
  ['Feuerwehrsprecher', 'Feuerwehr Sprecher'],
  ['Gewerkschaftschef', 'Gewerkschaft(s) Chef'],
  ['Arbeitsamt', 'Arbeit(s) Amt'],
  ['Großstadt', 'Groß Stadt'],
  ['Schreibtisch', 'Schreib Tisch'],
  ['Merz-Regierung', 'Merz(-) Regierung'],
  ['Hochwasserschutzbeauftragter', 'Hochwasser Schutz Beauftragter'],
  ['Donaupegel', 'Donau Pegel'],
  ['Minister', null],
  ['Universität', null],
  ['einräumen', null],
  ['Haus', null],
])('%s', (word, expected) => expect(parts(word)).toBe(expected))

test('whether all parts are known', () => {
  expect(split('Feuerwehrsprecher')).toMatchObject({ head: 'Sprecher', start: 9, sure: true })
  expect(split('Donaupegel')).toMatchObject({ head: 'Pegel', start: 5, sure: false })
})

test('a word without end is left whole at once', () => expect(split(`X${'aus'.repeat(10_000)}`)).toBeNull())
