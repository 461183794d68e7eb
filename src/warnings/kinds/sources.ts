// What a figure or claim rests on: nobody named, one anonymous source alone, a second independent speaker, or one root behind many outlets.
//   "3,900 jobs, says an internal paper" … "3,900, says somebody close to the board": a first confirmation

import type { Claim, Figure } from '../../ledger/queries/survey.ts'
import { isAtPlace, isEvent, isHarm } from '../concepts.ts'
import { type Facts, nameIn, type Statement, voiceOf } from '../facts.ts'
import { isSame, type Line, type Point } from '../points.ts'
import { figureRaised, type Raised, toldOf } from '../raised.ts'
import { akin } from '../sides.ts'
import { matterOf } from '../wording.ts'
import { statementRaised } from './denials.ts'

const LEVELS = ({ isLevel, concept }: Line): boolean => isLevel && isEvent(concept) && !isAtPlace(concept)

/** A figure of a running story for which the article names nobody, and which nobody had given before: one an article. */
export function unattributed(facts: Facts): Raised[] {
  const done = new Set<number>()
  return facts.lines
    .filter(line => LEVELS(line) && isHarm(line.concept))
    .flatMap(line => {
      const given = facts.lines.filter(({ concept }) => concept === line.concept).flatMap(({ points }) => points)
      return line.points.flatMap((now): Raised[] => {
        if (now.figure.claim !== null || now.isCopy || now.isRecalled || now.figure.vague || now.turn === 0) return []
        const isGiven = given.some(
          other =>
            other !== now &&
            other.turn <= now.turn &&
            isSame(other.figure, now.figure) &&
            (other.turn < now.turn || other.figure.claim !== null),
        )
        if (isGiven || done.has(now.turn)) return []
        done.add(now.turn)
        return [figureRaised(facts, { kind: 'unattributed', line, now, before: [] })]
      })
    })
}

/** The first time that a second voice, not on the side of the first and of another report, gives the same figure. */
export function confirmations(facts: Facts): Raised[] {
  const done = new Set<string>()
  return facts.lines.filter(LEVELS).flatMap(line => {
    const all = facts.lines.filter(({ concept, unit, isLevel }) => isLevel && concept === line.concept && unit === line.unit)
    const earlier = all.flatMap(({ points }) => points)
    return line.points.flatMap((now): Raised[] => {
      const { figure } = now
      const key = `${line.concept} ${figure.value}`
      if (!isOwnWord(now) || done.has(key)) return []
      const first = earlier.find(other => other.turn < now.turn && isOwnWord(other) && isSame(other.figure, figure))
      if (!first || first.figure.origin === figure.origin || !areIndependent(facts, first.figure, figure)) return []
      done.add(key)
      return [figureRaised(facts, { kind: 'confirmation', line, now, before: [first.figure] })]
    })
  })
}

const isOwnWord = ({ isCopy, isRecalled, view, figure }: Point): boolean =>
  !isCopy &&
  !isRecalled &&
  view.polarity === 'affirmed' &&
  figure.claim !== null &&
  figure.claim.speaker.name !== null &&
  !figure.vague

/** Whose word is not the other's in another form: two known people, two known bodies, or a paper and somebody who has not seen it. */
function areIndependent({ survey, claimAt }: Facts, first: Figure, second: Figure): boolean {
  const [a, b] = [first.claim!, second.claim!]
  if (akin(survey, a.speaker, b.speaker) || cites(b, a) || cites(a, b)) return false
  const [x, y] = [a.speaker, b.speaker]
  const isHidden = (kind: string) => kind === 'anonymous' || kind === 'document'
  // What an official has said, an anonymous voice does not confirm.
  if (isHidden(x.kind)) return true
  if (isHidden(y.kind)) return false
  // A spokeswoman and her office are one voice; who speaks for whom is often not said.
  return x.kind === y.kind && x.identity !== null && y.identity !== null && isTelling(second)

  function cites(claim: Claim, other: Claim): boolean {
    const outer = claim.within === null ? null : claimAt.get(`${claim.reading}:${claim.within}`)
    return outer !== undefined && outer !== null && akin(survey, outer.speaker, other.speaker)
  }
}

/** "30" may be two people's round number; 31 and 3,900 are not. */
const isTelling = ({ value }: Figure): boolean => String([value].flat()[0]).replace(/0+$|\D/gu, '').length >= 2

/** Words that an anonymous statement must have to be worth a look. */
const SUBSTANCE = 4

/** One for each anonymous voice of an article: the statement that says most. */
export function anonymous(facts: Facts): Raised[] {
  const best = new Map<string, { statement: Statement; size: number }>()
  for (const statement of facts.statements) {
    const { claim } = statement
    if (claim.speaker.kind !== 'anonymous' || claim.polarity !== 'affirmed' || facts.isCopy[claim.document]) continue
    const size = matterOf(facts, claim).size
    const key = `${claim.document} ${claim.speaker.key}`
    if (size >= SUBSTANCE && size > (best.get(key)?.size ?? 0)) best.set(key, { statement, size })
  }
  return Array.from(best.values(), ({ statement }) =>
    statementRaised(facts, { kind: 'singleAnonymous', now: statement.claim, before: [] }),
  )
}

/** Numbers of outlets at which a report that all have from one root is told of, again and again as it spreads. */
export const SPREADS = [3, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** Outlets that print one report, however many they are, are one voice. */
export function circular(facts: Facts): Raised[] {
  const { survey } = facts
  return survey.origins.flatMap(({ root, copies }) => {
    const outlets = new Set<string>()
    const inOrder = [root, ...copies.map(({ document }) => document)].sort((a, b) => facts.turns[a]! - facts.turns[b]!)
    return inOrder.flatMap((document): Raised[] => {
      const { outlet } = survey.documents[document]!
      if (outlet === null || outlets.has(outlet)) return []
      outlets.add(outlet)
      if (!SPREADS.some(spread => spread === outlets.size)) return []
      const claim = facts.statements.find(each => each.claim.document === root && each.claim.speaker.name !== null)?.claim
      const first = survey.documents[root]!
      const silent = {
        speaker: null,
        outlet: first.outlet,
        day: first.published?.slice(0, 10) ?? null,
        figure: null,
        words: null,
      }
      const told = toldOf(facts, { kind: 'circular', document, now: claim ? voiceOf(survey, { claim }) : silent })
      return [
        {
          kind: 'circular',
          document,
          cause: [first.id, String(first.version), String(outlets.size)],
          subject: claim ? nameIn(survey, claim) : null,
          claims: claim ? [claim.id] : [],
          told: { ...told, outlets: outlets.size },
        },
      ]
    })
  })
}
