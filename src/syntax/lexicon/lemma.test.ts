import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Features, Upos } from '../../types.ts'
import { type LemmaRules, lemmatiser } from './lemma.ts'
import { lexicon } from './lexicon.ts'

const models = join(import.meta.dirname, '../../../models')
const open = (language: string) =>
  lemmatiser(
    lexicon(readFileSync(join(models, language, 'lexicon.bin'))),
    JSON.parse(readFileSync(join(models, language, 'lemmas.json'), 'utf8')) as LemmaRules,
  )
const lemmatise = { de: open('de'), en: open('en') }

const PLURAL = { Number: 'Plur' }
const FINITE = { Mood: 'Ind', VerbForm: 'Fin' }

test.each<['de' | 'en', string, Upos, Features, string]>([
  ['de', 'Häusern', 'NOUN', PLURAL, 'Haus'],
  ['de', 'räumte', 'VERB', { ...FINITE, Tense: 'Past' }, 'räumen'],
  ['de', 'eingeräumt', 'VERB', { VerbForm: 'Part' }, 'einräumen'],
  ['de', 'einzuräumen', 'VERB', { VerbForm: 'Inf' }, 'einräumen'],
  ['de', 'Donaupegeln', 'NOUN', { Case: 'Dat', ...PLURAL }, 'Donaupegel'],
  ['de', 'Tarifkommissionen', 'NOUN', PLURAL, 'Tarifkommission'],
  ['de', 'Merz-Regierungen', 'NOUN', PLURAL, 'Merz-Regierung'],
  ['de', 'Ulms', 'PROPN', { Case: 'Gen', Number: 'Sing' }, 'Ulm'],
  ['de', 'Ulm', 'PROPN', { Number: 'Sing' }, 'Ulm'],
  ['de', 'Passauer', 'ADJ', { Degree: 'Pos' }, 'Passauer'],
  ['de', 'größere', 'ADJ', { Degree: 'Cmp' }, 'groß'],
  ['de', 'ihnen', 'PRON', { Case: 'Dat', Number: 'Plur', Person: '3' }, 'sie'],
  ['de', 'des', 'DET', { Case: 'Gen', Number: 'Sing' }, 'der'],
  ['de', '3.000', 'NUM', {}, '3.000'],
  ['en', 'houses', 'NOUN', PLURAL, 'house'],
  ['en', 'went', 'VERB', { ...FINITE, Tense: 'Past' }, 'go'],
  ['en', 'Reported', 'VERB', { Tense: 'Past', VerbForm: 'Part' }, 'report'],
  ['en', 'me', 'PRON', { Case: 'Acc', Number: 'Sing', Person: '1' }, 'I'],
  ['en', '5,000', 'NUM', {}, '5000'],
  ['en', 'Germans', 'PROPN', PLURAL, 'German'],
])('%s: %s', (language, form, upos, features, expected) => {
  expect(lemmatise[language]({ form, upos, features, first: true })).toBe(expected)
})
