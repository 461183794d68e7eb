// The figures of a story as lines: one line counts one thing in one scope, its points in canonical order.
//   { concept: 'dead', places: [], points: [ { figure: 4, turn: 0, … }, { figure: 7, turn: 4, … } ] }

import type { Figure, Survey } from '../ledger/queries/survey.ts'
import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import { akin } from './sides.ts'

export interface Line {
  readonly concept: string | null
  readonly counted: string | null
  readonly unit: string | null
  readonly places: readonly string[]
  /** It counts levels of the whole: no change, no part. */
  readonly isLevel: boolean
  readonly points: readonly Point[]
}

export interface Point {
  readonly figure: Figure
  readonly view: FigureView
  readonly turn: number
  readonly isCopy: boolean
  /** Older than its article, and only told again. */
  readonly isRecalled: boolean
  /** Figures in copies of the article. */
  readonly copies: readonly string[]
}

interface Known {
  readonly series: readonly SeriesView[]
  readonly turns: readonly number[]
  readonly isCopy: readonly boolean[]
}

export function linesOf(survey: Survey, { series, turns, isCopy }: Known): Line[] {
  const byId = new Map(survey.figures.map(figure => [figure.id, figure]))
  const given = new Map<string, number>()
  const lines = series.map(({ concept, counted, unit, places, isChange, isPart, entries }) => {
    const points = entries.flatMap((view): Point[] => {
      const figure = byId.get(view.id)
      if (!figure) return []
      const { document } = figure
      const copies = view.copies.map(({ id }) => id)
      return [{ figure, view, turn: turns[document]!, isCopy: isCopy[document]!, isRecalled: false, copies }]
    })
    const sorted = points.sort((a, b) => a.turn - b.turn || a.figure.start - b.figure.start)
    for (const { figure, turn } of sorted) {
      const key = givenKey(figure)
      given.set(key, Math.min(turn, given.get(key) ?? turn))
    }
    return { concept, counted, unit, places, isLevel: !isChange && !isPart, points: sorted }
  })
  return lines.map(line => ({
    ...line,
    points: line.points.map(point => ({
      ...point,
      isRecalled: isRecalled(survey, point, { line: line.points, wasGiven: given.get(givenKey(point.figure))! < point.turn }),
    })),
  }))
}

/** In whatever scope. */
const givenKey = ({ concept, unit, value }: Figure): string => `${concept}|${unit}|${value}`

/**
 * "Five are missing; on Saturday it had been eleven": a figure that an earlier article gave, beside a newer one; or one of an
 * earlier day than a figure that stands beside it.
 */
function isRecalled(
  { documents }: Survey,
  { figure, view, turn }: Point,
  { line, wasGiven }: { readonly line: readonly Point[]; readonly wasGiven: boolean },
): boolean {
  const published = documents[figure.document]!.published?.slice(0, 10) ?? null
  const isOld = view.dateOf !== 'published' && view.date !== null && published !== null && view.date < published
  const beside = line.filter(other => other.turn === turn && other.figure !== figure && !isSame(other.figure, figure))
  if (wasGiven && (isOld || beside.length > 0)) return true
  return isOld && beside.some(other => other.view.date !== null && other.view.date > view.date!)
}

/** The same number, limited alike or not: "at least four" and "four" recall each other. */
export const isSame = (a: Figure, b: Figure): boolean => String(a.value) === String(b.value) && a.unit === b.unit

/** One voice, as far as is known: the same speaker, or a speaker and the body that he speaks for. */
export function sameSide(survey: Survey, a: Figure, b: Figure): boolean {
  if (!a.claim || !b.claim) return a.claim === b.claim && a.document === b.document
  return akin(survey, a.claim.speaker, b.claim.speaker)
}
