// A figure above or below all that the story had under its concept and scope.
//   "At least four" … "at least six" … "seven": 7 is a new highest, 6 was one.

import type { Figure } from '../../ledger/queries/survey.ts'
import { isAtPlace, isEvent, isFalling } from '../concepts.ts'
import type { Facts } from '../facts.ts'
import { type Line, type Point, sameSide } from '../points.ts'
import { figureRaised, type Raised } from '../raised.ts'

export function extremes(facts: Facts): Raised[] {
  const lines = facts.lines.filter(({ concept, isLevel }) => isLevel && isEvent(concept))
  return lines.flatMap(line =>
    [...byTurn(line.points.filter(counts))].flatMap(([turn, points]) => extremesAt(turn, points, line)),
  )

  function extremesAt(turn: number, points: readonly Point[], line: Line): Raised[] {
    const known = comparable(line, lines, turn).flatMap(other => other.points.filter(point => point.turn < turn && !point.isCopy))
    const highest = points.reduce((a, b) => (floorOf(b.figure) > floorOf(a.figure) ? b : a))
    const lowest = points.reduce((a, b) => (topOf(b.figure) < topOf(a.figure) ? b : a))
    const above = known.map(({ figure }) => figure).sort((a, b) => topOf(b) - topOf(a))[0]
    const below = known.map(({ figure }) => figure).sort((a, b) => floorOf(a) - floorOf(b))[0]
    if (above && floorOf(highest.figure) > topOf(above)) return [raised('newHighest', highest, above)]
    if (below && isFalling(line.concept) && topOf(lowest.figure) < floorOf(below)) return [raised('newLowest', lowest, below)]
    return points.flatMap(point => aboveItsOwn(point))

    function raised(kind: 'newHighest' | 'newLowest', now: Point, before: Figure): Raised {
      return figureRaised(facts, { kind, line, now, before: [before] })
    }

    /** A voice raises its own figure, though others gave higher ones. */
    function aboveItsOwn(point: Point): Raised[] {
      if (point.figure.claim === null) return []
      const own = line.points.filter(
        other =>
          (other.turn < turn || other.figure.claim === point.figure.claim) &&
          other.figure !== point.figure &&
          other.figure.claim !== null &&
          sameSide(facts.survey, other.figure, point.figure),
      )
      const last = own.filter(other => other.turn === Math.max(...own.map(each => each.turn)))
      if (own.length === 0 || !own.every(({ figure }) => floorOf(point.figure) > topOf(figure))) return []
      return [raised('newHighest', point, last.at(-1)!.figure)]
    }
  }
}

/** One's own, affirmed and of today. */
const counts = ({ isCopy, isRecalled, figure, view }: Point): boolean =>
  !isCopy && !isRecalled && !figure.vague && view.polarity === 'affirmed'

/** A part of the event is held against itself; all of it against every part. What is measured at a place only against that. */
function comparable(line: Line, lines: readonly Line[], turn: number): Line[] {
  const same = lines.filter(({ concept, unit }) => concept === line.concept && unit === line.unit)
  if (isAtPlace(line.concept)) return line.places.length > 0 ? [line] : []
  return line.places.length > 0 && line.points.some(point => point.turn < turn && !point.isCopy) ? [line] : same
}

/** The least that the words allow, and the most that they name: "at least 40" names 40. */
export const floorOf = ({ low, value }: Figure): number => low ?? Math.min(...[value].flat())
export const topOf = ({ high, value }: Figure): number => high ?? Math.max(...[value].flat())

function byTurn(points: readonly Point[]): Map<number, Point[]> {
  const turns = new Map<number, Point[]>()
  for (const point of points) turns.set(point.turn, [...(turns.get(point.turn) ?? []), point])
  return turns
}
