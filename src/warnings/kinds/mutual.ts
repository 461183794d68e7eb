// A denies something of B, and B says something of A: two accounts of one matter.
//   "The governor denied that his office had ignored hydrologists' warnings. … The hydrologist said he had told the governor's office …"

import type { Facts, Statement } from '../facts.ts'
import { meantBy } from '../matters.ts'
import type { Raised } from '../raised.ts'
import { akin } from '../sides.ts'
import { statementRaised } from './denials.ts'

/** One conflict for a denial and an answer; the later of the two raises it. */
export function mutualConflicts(facts: Facts): Raised[] {
  const plain = facts.statements.filter(({ claim, outer }) => outer === null && !facts.isCopy[claim.document])
  const denied = plain.filter(({ claim }) => claim.polarity === 'denied' && claim.speaker.identity !== null)
  const raised: Raised[] = []
  for (const denial of denied) {
    const meant = meantBy(facts, denial.claim)
    const answer = plain.find(other => isAnswer(facts, { denial, meant }, other))
    if (!answer) continue
    const [older, newer] = isBefore(denial, answer) ? [denial, answer] : [answer, denial]
    raised.push(statementRaised(facts, { kind: 'conflict', now: newer.claim, before: [older.claim] }))
  }
  return raised
}

interface Denied {
  readonly denial: Statement
  readonly meant: ReadonlySet<number>
}

/** In the same article, where both get their say; across articles a name alone tells too little. */
function isAnswer(facts: Facts, { denial, meant }: Denied, { claim, turn }: Statement): boolean {
  const { speaker } = denial.claim
  if (turn !== denial.turn || claim.polarity !== 'affirmed' || claim.speaker.identity === null) return false
  if (!meant.has(claim.speaker.identity) || akin(facts.survey, claim.speaker, speaker)) return false
  return meantBy(facts, claim).has(speaker.identity!)
}

const isBefore = (a: Statement, b: Statement): boolean => a.turn < b.turn || (a.turn === b.turn && a.claim.start < b.claim.start)
