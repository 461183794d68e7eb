// The lowest, highest and latest figure of a series, over all and for each voice. Each is somebody's own figure, never a blend.
//   extremesOf(figures)   { all: { lowest: 0, highest: 4, latest: 5 }, voices: [{ voice: 'Feuerwehr', lowest: 0, … }] }

import { listed } from '../identity/groups.ts'
import { compare } from '../text/compare.ts'
import { inOrder, type Stated, voiceOf } from './stated.ts'

/** Positions in the series; null: nobody affirms a figure. */
export interface Extremes {
  readonly lowest: number | null
  readonly highest: number | null
  readonly latest: number | null
}

export interface SeriesExtremes {
  readonly all: Extremes
  /** In the order of their first figures; the article's own voice is one per origin. */
  readonly voices: readonly (Extremes & { readonly voice: string })[]
}

/** Of equals the first is the lowest or highest, the last the latest. What is denied or left open is nobody's figure, one of several is no total. */
export function extremesOf(figures: readonly Stated[]): SeriesExtremes {
  const voices = new Map<string, number[]>()
  for (const [index, figure] of figures.entries())
    if (figure.isAffirmed && !figure.isOneOfSeveral) listed(voices, voiceOf(figure)).push(index)
  return {
    all: among(figures, [...voices.values()].flat()),
    voices: Array.from(voices, ([voice, own]) => ({ voice, ...among(figures, own) })),
  }
}

function among(figures: readonly Stated[], indices: readonly number[]): Extremes {
  const sorted = [...indices].sort((a, b) => inOrder(figures[a]!, figures[b]!))
  const first = (isBetter: (a: Stated, b: Stated) => boolean): number | null =>
    sorted.reduce<number | null>((best, at) => (best === null || isBetter(figures[at]!, figures[best]!) ? at : best), null)
  return {
    lowest: first((a, b) => ends(a).low < ends(b).low),
    highest: first((a, b) => ends(a).high > ends(b).high),
    latest: first((a, b) => compare(a.date ?? '', b.date ?? '') > 0 || (a.date === b.date && a.isRecalled <= b.isRecalled)),
  }
}

/** As written: "up to 12,000" is the highest at 12,000, though it leaves room for less. */
function ends({ value }: Pick<Stated, 'value'>): { low: number; high: number } {
  const values = [value].flat()
  return { low: Math.min(...values), high: Math.max(...values) }
}
