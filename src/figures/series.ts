// Puts figures that count the same thing into series: one per concept, unit and place, in the order of time.
// Changes ("um 38 Zentimeter") and parts ("davon 300") are series of their own beside levels and totals.
//   seriesOf(figures)   [{ concept: 'dead', unit: null, places: [], entries: [ … ], extremes: { … } }, …]
// An entry keeps its speaker, modifier and words; what contradicts it or replaces it is judged pair by pair (relate.ts).

import { fold } from '../identity/fold.ts'
import { listed } from '../identity/groups.ts'
import { placeOf } from '../identity/places.ts'
import { compare } from '../text/compare.ts'
import { extremesOf, type SeriesExtremes } from './extremes.ts'
import { type Pairs, pairsIn } from './pairs.ts'
import { isPassing } from './scopes.ts'
import { inOrder, matterOf, type Stated } from './stated.ts'

export interface Series<T> {
  readonly concept: string | null
  readonly counted: string | null
  readonly unit: string | null
  readonly places: readonly string[]
  /** Of which people, where nouns say it: "police" of nine officers hurt; null: people as such. */
  readonly kind: string | null
  /** Its figures say by how much it changed, not how much it is. */
  readonly isChange: boolean
  /** Its figures are parts: two of them may be two parts. */
  readonly isPart: boolean
  readonly entries: readonly Entry<T>[]
  /** Positions in `entries`. */
  readonly extremes: SeriesExtremes
}

/** All numbers are positions in `entries`. */
export interface Entry<T> extends Pairs {
  readonly figure: T
}

/** Sorts behind every year. */
const UNDATED = '9999'

export interface SeriesOptions {
  /** Whether two articles tell of one matter; figures of two matters contradict nothing. */
  readonly related?: (document: number, other: number) => boolean
}

/** What most articles tell comes first, then the longest. A figure that counts nothing named and has no unit belongs to none. */
export function seriesOf<T extends Stated>(figures: readonly T[], { related = () => true }: SeriesOptions = {}): Series<T>[] {
  const found = new Map<string, T[]>()
  for (const figure of figures) {
    const what = matterOf(figure)
    if (what !== null)
      listed(found, `${what}|${figure.unit ?? ''}|${scopeKey(figure)}|${figure.change !== null}|${figure.isPart}`).push(figure)
  }
  const series = Array.from(found.values(), same => {
    const whole = one(same, related)
    return { whole, articles: new Set(same.map(({ document }) => document)).size }
  })
  series.sort((a, b) => {
    const passing = Number(isPassing(a.whole)) - Number(isPassing(b.whole))
    const length = b.articles - a.articles || b.whole.entries.length - a.whole.entries.length
    return passing || length || compare(labelOf(a.whole), labelOf(b.whole)) || inOrder(firstOf(a.whole), firstOf(b.whole))
  })
  return series.map(({ whole }) => whole)
}

function one<T extends Stated>(figures: readonly T[], related: NonNullable<SeriesOptions['related']>): Series<T> {
  const sorted = [...figures].sort((a, b) => compare(a.date ?? UNDATED, b.date ?? UNDATED) || inOrder(a, b))
  const first = firstOf({ entries: sorted.map(figure => ({ figure })) })
  const { concept, counted, unit, places, kind, change, isPart } = first
  const pairs = pairsIn(sorted, related)
  const entries = sorted.map((figure, index) => ({ figure, ...pairs[index]! }))
  return { concept, counted, unit, places, kind, isChange: change !== null, isPart, entries, extremes: extremesOf(sorted) }
}

const scopeKey = ({ places, kind }: Stated): string => `${[...new Set(places.map(placeOf))].sort().join('/')}|${kind ?? ''}`
/** What the ledger knew first. */
const firstOf = <T extends Stated>({ entries }: { readonly entries: readonly { readonly figure: T }[] }): T =>
  entries.map(({ figure }) => figure).reduce((best, figure) => (inOrder(figure, best) < 0 ? figure : best))
const labelOf = ({ concept, counted, unit, places }: Series<Stated>): string =>
  `${concept ?? counted ?? unit ?? ''} ${places.map(fold).join(' ')}`
