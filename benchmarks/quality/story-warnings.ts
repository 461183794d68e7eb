// Scores the warnings of a story against those that its gold expects (sN.story.json, `warnings`).
//   warnings   share of the expected ones (`secondary` ones left out) that is raised
//   expected   share of those that a user without rules is shown that gold has, `secondary` or not
// A warning is the expected one where kind and article are the same, and with numbers in gold one of them, else names or words.
// Whether one that gold does not have is arguable, a person judges: `--errors` lists every one (docs/warnings.md has the list).

import type { Survey } from '../../src/ledger/queries/survey.ts'
import { watched } from '../../src/warnings/rules/apply.ts'
import { EVERYTHING } from '../../src/warnings/rules/rules.ts'
import type { Warning, WarningKind } from '../../src/warnings/warning.ts'
import { warningsOf } from '../../src/warnings/warnings.ts'
import { folded } from '../../src/warnings/wording.ts'
import type { Story, StoryWarning } from './story-gold.ts'

/** Gold's names of kinds, where they differ from ours. */
const KIND: Readonly<Record<string, WarningKind>> = {
  newMaximum: 'newHighest',
  newMinimum: 'newLowest',
  contradiction: 'conflict',
  independentConfirmation: 'confirmation',
}

/** Shorter words tell nothing. */
const SHORTEST = 4

/** Each a share: of items, how many are right. */
export type WarningCounts = Readonly<Record<'warnings' | 'expected', { readonly right: number; readonly items: number }>>

export function warningScores({ gold }: Story, known: Survey, errors: string[]): WarningCounts {
  const raised = watched(warningsOf(known), EVERYTHING)
  const left = new Set(raised)
  const pairs = gold.warnings
    .flatMap(wanted => raised.map(warning => ({ wanted, warning, alike: alike(wanted, warning) })))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike)
  const found = new Map<StoryWarning, Warning>()
  for (const { wanted, warning } of pairs) {
    if (found.has(wanted) || !left.delete(warning)) continue
    found.set(wanted, warning)
  }
  const expected = gold.warnings.filter(({ secondary }) => !secondary)
  for (const wanted of expected) {
    if (!found.has(wanted)) errors.push(`warning not raised: ${wanted.kind} in ${wanted.article}: ${wanted.claim}`)
  }
  for (const { document, kind, reason } of left) errors.push(`warning not in gold: ${kind} in ${document}: ${reason.en}`)
  return {
    warnings: { right: expected.filter(wanted => found.has(wanted)).length, items: expected.length },
    expected: { right: found.size, items: raised.length },
  }
}

/** 0: another warning. The more numbers and words both have, the surer. */
function alike({ kind, article, claim, note }: StoryWarning, { kind: ours, document, facts }: Warning): number {
  if (document !== article || (KIND[kind] ?? kind) !== ours) return 0
  if (kind === 'firstReport') return 1
  const numbers = numbersIn(claim)
  const values = [facts.now, ...facts.before].flatMap(({ figure }) => (figure ? [figure.value].flat() : []))
  const shared = values.filter(value => numbers.some(number => value === number || value === number * 1e6)).length
  if (values.length > 0 && numbers.length > 0) return shared
  const said = new Set([facts.now, ...facts.before].flatMap(({ speaker, words }) => wordsOf(`${speaker ?? ''} ${words ?? ''}`)))
  return wordsOf(`${claim} ${note}`).filter(word => said.has(word)).length
}

/** "8,000-10,000 (police)" is [8000, 10000]. */
const numbersIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map(digits => Number(digits.replaceAll(',', '')))

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(' ')
    .filter(word => word.length >= SHORTEST)
