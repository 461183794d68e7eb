// A figure above or below all that the story had under its concept and scope.
//   "At least four" … "at least six" … "seven": 7 is a new highest, 6 was one.

import type { Figure } from '../../ledger/queries/survey.ts'
import { isAtPlace, isEvent, isFalling } from '../concepts.ts'
import type { Facts } from '../facts.ts'
import { type Line, type Point, sameSide } from '../points.ts'
import { figureRaised, type Raised } from '../raised.ts'
import { areComparable, floorOf, topOf } from './ends.ts'
import { isFromTo } from './from-to.ts'

export function extremes(facts: Facts): Raised[] {
  const lines = facts.lines.filter(({ concept, isLevel }) => isLevel && isEvent(concept))
  return onceByNumber(
    lines.flatMap(line =>
      [...byTurn(line.points.filter(counts))].flatMap(([turn, points]) => extremesAt(facts, { line, lines, turn, points })),
    ),
  )
}

interface Moment {
  readonly line: Line
  /** All of events. */
  readonly lines: readonly Line[]
  readonly turn: number
  /** What the article of this turn gives in the line. */
  readonly points: readonly Point[]
}

function extremesAt(facts: Facts, { line, lines, turn, points }: Moment): Raised[] {
  const raised = (kind: 'newHighest' | 'newLowest', now: Point, before: Figure): Raised =>
    figureRaised(facts, { kind, line, now, before: [before] })
  const highest = points.reduce((a, b) => (floorOf(b.figure) > floorOf(a.figure) ? b : a))
  const lowest = points.reduce((a, b) => (topOf(b.figure) < topOf(a.figure) ? b : a))
  for (const scope of scopesOf(line, lines, turn)) {
    const known = scope.flatMap(other => other.points.filter(point => point.turn < turn && isHeld(point)))
    const figures = known.map(({ figure }) => figure)
    const above = [...figures].sort((a, b) => topOf(b) - topOf(a))[0]
    const below = [...figures].sort((a, b) => floorOf(a) - floorOf(b))[0]
    if (above && floorOf(highest.figure) > topOf(above) && areComparable(highest.figure, above))
      return [raised('newHighest', highest, above)]
    if (below && isFalling(line.concept) && topOf(lowest.figure) < floorOf(below)) return [raised('newLowest', lowest, below)]
  }
  return points.flatMap(point => {
    const own = ownBefore(facts, line, { point, turn })
    return own ? [raised('newHighest', point, own)] : []
  })
}

/** A voice raises its own figure, though others gave higher ones: what it gave last; null: it does not. */
function ownBefore(facts: Facts, line: Line, { point, turn }: { point: Point; turn: number }): Figure | null {
  const { figure } = point
  if (figure.claim === null) return null
  const own = line.points
    .filter(other => other !== point && other.figure.claim !== null)
    .filter(other => other.turn < turn || (other.figure.claim === figure.claim && isFromTo(facts, figure, other.figure)))
    .filter(other => sameSide(facts.survey, other.figure, figure))
  if (!own.every(other => floorOf(figure) > topOf(other.figure))) return null
  const last = own.at(-1)?.figure ?? null
  return last !== null && areComparable(figure, last) ? last : null
}

/** An article that gives one number twice, with a place and without, or with a name and without, has given one. */
function onceByNumber(raised: readonly Raised[]): Raised[] {
  const keyOf = ({ kind, document, subject, told }: Raised) => `${kind} ${document} ${subject} ${told.now.figure?.value}`
  const named = [...raised].sort((a, b) => Number(a.told.now.speaker === null) - Number(b.told.now.speaker === null))
  const first = new Map<string, Raised>()
  for (const each of named) if (!first.has(keyOf(each))) first.set(keyOf(each), each)
  return [...first.values()]
}

/** One's own, affirmed and of today. */
const counts = ({ isCopy, isRecalled, figure, view }: Point): boolean =>
  !isCopy && !isRecalled && !figure.vague && view.polarity === 'affirmed'

/** What a new figure is held against: no copy, and nothing vague. */
const isHeld = ({ isCopy, figure, view }: Point): boolean => !isCopy && !figure.vague && view.polarity === 'affirmed'

/**
 * All that counts the same in the story; then, for a part of the event, that part alone. What is measured at a place only there.
 */
function scopesOf(line: Line, lines: readonly Line[], turn: number): (readonly Line[])[] {
  if (isAtPlace(line.concept)) return line.places.length > 0 ? [[line]] : []
  const { concept, unit, people } = line
  const same = lines.filter(other => other.concept === concept && other.unit === unit && other.people === people)
  const isKnownPart = line.places.length > 0 && line.points.some(point => point.turn < turn && isHeld(point))
  return isKnownPart ? [same, [line]] : [same]
}

function byTurn(points: readonly Point[]): Map<number, Point[]> {
  const turns = new Map<number, Point[]>()
  for (const point of points) turns.set(point.turn, [...(turns.get(point.turn) ?? []), point])
  return turns
}
