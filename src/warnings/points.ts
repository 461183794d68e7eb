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
  /** Of which people: "police" of nine officers hurt; null: people as such. */
  readonly people: string | null
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
  const given = firstTurns(survey, turns)
  // "On Sunday he had spoken of six": an older day's figure that an earlier article gave is told again, and no news.
  const isRecalled = (view: FigureView, figure: Figure): boolean => {
    const published = survey.documents[figure.document]!.published?.slice(0, 10) ?? null
    const isOld = view.dateOf !== 'published' && view.date !== null && published !== null && view.date < published
    return view.isRecalled || (isOld && given.get(givenKey(figure))! < turns[figure.document]!)
  }
  return series.map(({ concept, counted, unit, places, kind, isChange, isPart, entries }) => {
    const points = entries.flatMap((view): Point[] => {
      const figure = byId.get(view.id)
      if (!figure) return []
      const { document } = figure
      const copies = view.copies.map(({ id }) => id)
      return [{ figure, view, turn: turns[document]!, isCopy: isCopy[document]!, isRecalled: isRecalled(view, figure), copies }]
    })
    const sorted = points.sort((a, b) => a.turn - b.turn || a.figure.start - b.figure.start)
    return { concept, counted, unit, places, people: kind, isLevel: !isChange && !isPart, points: sorted }
  })
}

/** In whatever scope, by whomever. */
const givenKey = ({ concept, unit, value }: Figure): string => `${concept}|${unit}|${value}`

function firstTurns({ figures }: Survey, turns: readonly number[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const figure of figures) {
    const [key, turn] = [givenKey(figure), turns[figure.document]!]
    first.set(key, Math.min(turn, first.get(key) ?? turn))
  }
  return first
}

/** The same number, limited alike or not: "at least four" and "four" recall each other. */
export const isSame = (a: Figure, b: Figure): boolean => String(a.value) === String(b.value) && a.unit === b.unit

/** One voice, as far as is known: the same speaker, or a speaker and the body that he speaks for. */
export function sameSide(survey: Survey, a: Figure, b: Figure): boolean {
  if (!a.claim || !b.claim) return a.claim === b.claim && a.document === b.document
  return akin(survey, a.claim.speaker, b.claim.speaker)
}
