// Two sides on one matter: one says that it is so, the other that it is not.
//   "The gates of the yard were open at night, said the manager" … "The gates of the yard were not open at night, said the engineer"
// The other way round, that two voices say the same and so confirm each other, was tried: among news that nobody chose, all that
// it found were agencies that repeat each other.

import type { Facts } from '../facts.ts'
import { commonness, likeness, type Matter, mattersOf } from '../matters.ts'
import type { Raised } from '../raised.ts'
import { akin } from '../sides.ts'
import { folded, wordsFor } from '../wording.ts'
import { statementRaised } from './denials.ts'

/** Stems in common, their part of the shorter statement, and how much longer the other may be: one matter and nothing else. */
const ALIKE = { shared: 3, part: 0.75, longer: 1.5 }
/** Earlier statements that one is compared with: the latest. */
const MOST = 200

/** Each statement with the latest earlier one of another side; two sides are at odds once. */
export function negations(facts: Facts): Raised[] {
  const matters = mattersOf(facts).filter(matter => isPlain(facts, matter))
  const isCommonAt = commonness(matters)
  const negated = new Map(matters.map(matter => [matter, isNegated(facts, matter)]))
  const done = new Set<string>()
  return matters.flatMap((matter, index): Raised[] => {
    const { claim, turn } = matter.statement
    const isCommon = isCommonAt(turn)
    const before = matters.slice(Math.max(0, index - MOST), index)
    const other = before.findLast(each => negated.get(matter) !== negated.get(each) && areAtOdds(facts, [matter, each], isCommon))
      ?.statement.claim
    const key = [claim, other]
      .map(each => each?.speaker.key)
      .sort()
      .join()
    if (!other || done.has(key)) return []
    done.add(key)
    return [statementRaised(facts, { kind: 'conflict', now: claim, before: [other] })]
  })
}

/** Affirmed, by somebody known, in no reprint and nobody else's words. What figures say, figures are compared for. */
function isPlain({ isCopy }: Facts, { statement: { claim, outer } }: Matter): boolean {
  const isOwn = outer === null && !isCopy[claim.document] && claim.speaker.identity !== null
  return isOwn && claim.polarity === 'affirmed' && !/\d/u.test(claim.words)
}

/** One of the two has a negation. */
function areAtOdds(facts: Facts, [a, b]: readonly [Matter, Matter], isCommon: (stem: string) => boolean): boolean {
  const sizes = [a.versions[0]!.size, b.versions[0]!.size]
  if (Math.max(...sizes) > ALIKE.longer * Math.min(...sizes)) return false
  if (akin(facts.survey, a.statement.claim.speaker, b.statement.claim.speaker)) return false
  const { shared, part } = likeness(a, b, isCommon)
  return shared.length >= ALIKE.shared && part >= ALIKE.part
}

function isNegated(facts: Facts, { statement: { claim } }: Matter): boolean {
  const words = wordsFor(facts, claim.document)
  const said = folded(claim.words).split(' ')
  return said.some(word => words?.negations.has(word)) && !said.some(word => words?.insteads.has(word))
}
