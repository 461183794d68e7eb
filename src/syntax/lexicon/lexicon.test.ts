import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lexicon } from './lexicon.ts'

const open = (language: string) => lexicon(readFileSync(join(import.meta.dirname, '../../../models', language, 'lexicon.bin')))
const german = open('de')
const english = open('en')

/** "NOUN Haus, VERB hausen" */
const analyses = (words: typeof german, form: string) =>
  words
    .analyses(form)
    .map(({ upos, lemma }) => `${upos} ${lemma}`)
    .join(', ')

test.each([
  ['Häusern', 'NOUN Haus'],
  ['eingeräumt', 'ADJ eingeräumt, VERB einräumen'],
  ['einzuräumen', 'VERB einräumen'],
  ['räumte', 'VERB räumen'],
  ['größer', 'ADJ groß'],
  ['häusern', ''],
  ['', ''],
  ['Häusern\u0000', ''],
])('de: %s', (form, expected) => expect(analyses(german, form)).toBe(expected))

test.each([
  ['children', 'NOUN child'],
  ['houses', 'NOUN house, VERB house'],
  ['went', 'VERB go'],
])('en: %s', (form, expected) => expect(analyses(english, form)).toBe(expected))

test('readings are all features that the form can have', () => {
  expect(german.analyses('Häusern')[0]!.readings).toEqual([{ Case: 'Dat', Gender: 'Neut', Number: 'Plur' }])
  expect(german.analyses('räume').find(({ upos }) => upos === 'VERB')!.readings).toContainEqual({
    Mood: 'Sub',
    Number: 'Sing',
    Person: '3',
    Tense: 'Pres',
    VerbForm: 'Fin',
  })
})

test('what a form can be, in short', () => {
  expect(german.ambiguityClass('Häusern')).toBe('NOUN:Neut.PD')
  expect(german.ambiguityClass('Die')).toBe('/DET|PRON')
  expect(german.ambiguityClass('Donaupegel')).toBe('~NOUN:Masc.SADN.PAGN')
  expect(german.ambiguityClass('Qwrtz')).toBeNull()
  expect(english.ambiguityClass('reports')).toBe('NOUN:P|VERB:IndPres3S')
})

test('bytes that are no lexicon are refused', () => {
  expect(() => lexicon(new Uint8Array(64))).toThrow(RangeError)
})
