// Who takes a figure or statement back and gives no other; and a figure that is given on after its speaker replaced it.
//   "This estimate we can no longer uphold, said the head of the association"

import type { Figure } from '../../ledger/queries/survey.ts'
import type { Facts, Statement } from '../facts.ts'
import { voiceOf } from '../facts.ts'
import type { Line, Point } from '../points.ts'
import { isSame, sameSide } from '../points.ts'
import { causeOf, figureRaised, type Raised, toldOf } from '../raised.ts'
import { akin } from '../sides.ts'
import { folded, wordsFor } from '../wording.ts'
import { type Replaced, replacedIn } from './corrections.ts'

export function withdrawals(facts: Facts): Raised[] {
  return withdrawnIn(facts).map(({ statement, line, old }) => {
    const { claim } = statement
    const { document } = claim
    const told = toldOf(facts, {
      kind: 'withdrawn',
      document,
      now: voiceOf(facts.survey, { claim }),
      before: [voiceOf(facts.survey, { figure: old })],
    })
    return {
      kind: 'withdrawn' as const,
      document,
      cause: causeOf(facts, claim, old),
      subject: line.concept ?? line.counted,
      claims: [claim.id, old.id],
      told: { ...told, concept: line.concept, counted: line.counted, places: line.places },
    }
  })
}

interface Withdrawn {
  readonly statement: Statement
  readonly line: Line
  readonly old: Figure
}

/** The figure of the same side that was given last before the words that take it back. */
function withdrawnIn(facts: Facts): Withdrawn[] {
  return facts.statements.flatMap((statement): Withdrawn[] => {
    const { claim, turn } = statement
    if (facts.isCopy[claim.document] || claim.polarity !== 'affirmed') return []
    const [words, said] = [wordsFor(facts, claim.document), folded(claim.words)]
    // "We withdraw the estimate", not the troops.
    if (!words?.withdrawing.test(said) || !words.accounts.test(said)) return []
    const given = facts.lines
      .filter(({ isLevel, concept }) => isLevel && concept !== null)
      .flatMap(line => line.points.map(point => ({ line, point })))
      .filter(({ point: { figure, turn: at } }) => at < turn || (at === turn && figure.start < claim.start))
      .filter(({ point: { figure } }) => figure.claim !== null && akin(facts.survey, figure.claim.speaker, claim.speaker))
    const last = given.sort((a, b) => a.point.turn - b.point.turn || a.point.figure.start - b.point.figure.start).at(-1)
    return last ? [{ statement, line: last.line, old: last.point.figure }] : []
  })
}

/** Given again as if it held: without the figure that replaced it, in an article or a reprint. */
export function stale(facts: Facts): Raised[] {
  const gone: Replaced[] = [
    ...replacedIn(facts),
    ...withdrawnIn(facts).map(({ statement, line, old }) => ({ line, now: null, old, turn: statement.turn })),
  ]
  return gone.flatMap(replaced => repeatedAfter(facts, replaced).map(now => raised(replaced, now)))

  function raised({ line, now: valid, old }: Replaced, now: Point): Raised {
    return figureRaised(facts, { kind: 'stale', line, now, before: valid ? [valid.figure, old] : [old] })
  }
}

function repeatedAfter(facts: Facts, { line, now, old, turn }: Replaced): Point[] {
  const own = line.points.flatMap(point => [point, ...copiesOf(facts, point)])
  return own.filter(point => {
    if (point.turn <= turn || !isSame(point.figure, old) || point.view.polarity !== 'affirmed' || point.isRecalled) return false
    if (point.figure.claim !== null && !sameSide(facts.survey, point.figure, old)) return false
    return !own.some(other => other.turn === point.turn && now !== null && isSame(other.figure, now.figure))
  })
}

/** The same figure where a reprint or translation has it. */
function copiesOf(facts: Facts, point: Point): Point[] {
  return point.copies.flatMap(id => {
    const figure = facts.figureAt.get(id)
    return figure ? [{ ...point, figure, turn: facts.turns[figure.document]!, isCopy: true, isRecalled: false, copies: [] }] : []
  })
}
