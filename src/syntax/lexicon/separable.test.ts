import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { morphology as german } from '../../languages/de/morphology.ts'
import { morphology as english } from '../../languages/en/morphology.ts'
import type { Upos } from '../../types.ts'
import { lexicon } from './lexicon.ts'
import { particleVerbs } from './separable.ts'

const open = (language: string) => lexicon(readFileSync(join(import.meta.dirname, '../../../models', language, 'lexicon.bin')))
const find = { de: particleVerbs(german, open('de')), en: particleVerbs(english, open('en')) }

/** "form/lemma/UPOS/head/relation", heads from 1. */
function joined(language: 'de' | 'en', sentence: string): string[] {
  const rows = sentence.split(' ').map(word => word.split('/') as [string, string, Upos, string, string])
  return find[language]({
    forms: rows.map(([form]) => form),
    lemmas: rows.map(row => row[1]),
    upos: rows.map(row => row[2]),
    head: rows.map(row => Number(row[3]) - 1),
    relation: rows.map(row => row[4]),
  }).map(({ lemma }) => lemma)
}

test.each<['de' | 'en', string, string[]]>([
  ['de', 'Sie/sie/PRON/2/nsubj räumte/räumen/VERB/0/root Fehler/Fehler/NOUN/2/obj ein/ein/ADP/2/compound:prt', ['einräumen']],
  [
    'de',
    'Sie/sie/PRON/2/nsubj räumte/räumen/VERB/0/root Fehler/Fehler/NOUN/2/obj ein/ein/ADV/2/advmod ././PUNCT/2/punct',
    ['einräumen'],
  ],
  ['de', 'Sie/sie/PRON/2/nsubj kam/kommen/VERB/0/root heute/heute/ADV/2/advmod ././PUNCT/2/punct', []],
  ['de', 'Sie/sie/PRON/2/nsubj lacht/lachen/VERB/0/root davor/davor/ADV/2/advmod ././PUNCT/2/punct', []],
  ['en', 'She/she/PRON/2/nsubj pointed/point/VERB/0/root it/it/PRON/2/obj out/out/ADP/2/compound:prt', ['point out']],
  ['en', 'She/she/PRON/2/nsubj went/go/VERB/0/root out/out/ADV/2/advmod', []],
])('%s: %s', (language, sentence, expected) => expect(joined(language, sentence)).toEqual(expected))
