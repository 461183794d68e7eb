// The words of claims made comparable: folded, without their frame, by their stems; and what a language brings to that.
//   matterOf(facts, claim)   { 'clos', 'marienfeld', 'plant' } of "that the Marienfelde plant would be closed"

import { warningWordsOf } from '../languages/warnings.ts'
import type { Claim } from '../ledger/queries/survey.ts'
import { remembered } from '../text/remembered.ts'
import type { Facts } from './facts.ts'
import type { WarningWords } from './told.ts'

/** Words of claims are compared with those of many others. */
const REMEMBERED = 10_000

/** Lower case without marks, words set apart by one space: "Rückgängig!" is "ruckgangig". */
export const folded = remembered(
  (words: string): string =>
    words
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ß', 'ss')
      .replace(/[’'ʼ]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  REMEMBERED,
)

/** null: the article's language has no words for warnings. */
export const wordsFor = ({ survey }: Pick<Facts, 'survey'>, document: number): WarningWords | null =>
  warningWordsOf(survey.documents[document]!.language)

/** Letters from which on a word tells something. */
const SHORTEST = 4

/** Stems of the words that tell a claim's matter. Numbers are left to the figures. */
export function matterOf(facts: Pick<Facts, 'survey'>, { words, document }: Pick<Claim, 'words' | 'document'>): Set<string> {
  const language = wordsFor(facts, document)
  const stems = folded(words)
    .split(' ')
    .filter(word => word.length >= SHORTEST && !/\d/u.test(word) && !language?.frame.has(word))
    .map(word => (language ? word.replace(language.endings, '') : word))
  return new Set(stems)
}
