// Whether a claim moves a figure from one number to another: "lowered the toll from nine to eight", "von 19 auf acht".

import type { Figure } from '../../ledger/queries/survey.ts'
import type { Facts } from '../facts.ts'
import { folded, wordsFor } from '../wording.ts'

/** By the words before the two figures, within their claim. */
export function isFromTo(facts: Facts, now: Figure, old: Figure): boolean {
  const words = wordsFor(facts, now.document)
  if (!words || old.start > now.start || !now.claim) return false
  const said = folded(now.claim.words).split(' ')
  const [first, second] = [folded(old.words).split(' ')[0]!, folded(now.words).split(' ')[0]!]
  const at = said.findIndex((word, i) => word === first && words.fromTo[0].has(said[i - 1] ?? ''))
  const to = said.findIndex((word, i) => i > at && word === second && words.fromTo[1].has(said[i - 1] ?? ''))
  return at > 0 && to > at
}
