// Puts figures that count the same thing into series: one per concept, unit and place, in the order of time.
// Changes ("um 38 Zentimeter") and parts ("davon 300") are series of their own beside levels and totals.
//   seriesOf(figures)   [{ concept: 'dead', unit: null, places: [], entries: [ … ] }, …]
// An entry keeps its speaker, modifier and words. A conflict is marked where two voices, on one day and in one scope, give
// intervals that no number satisfies; a later figure that differs is a development, and no conflict.

import { fold } from '../identity/fold.ts'
import { listed } from '../identity/groups.ts'
import { type Interval, relationOf } from './intervals.ts'

/** A figure as somebody states it. */
export interface Stated extends Interval {
  readonly concept: string | null
  /** The words counted, where no concept is known. */
  readonly counted: string | null
  readonly unit: string | null
  readonly vague: boolean
  /** Where it holds, as named in the text. */
  readonly places: readonly string[]
  /** What happened to those counted, where a word says it: "ausgebildet". */
  readonly state: string | null
  /** Country, people or side of those counted. */
  readonly group: string | null
  /** By how much something changed; null: a level. */
  readonly change: 'increase' | 'decrease' | 'unspecified' | null
  /** It counts a part of what another figure of its text counts: "davon 300 in Kassel". */
  readonly isPart: boolean
  /** Who states it, alike for one speaker under all spellings; null: the article's own voice. */
  readonly speaker: string | null
  /** Number of the article; its own voice is the speaker where nobody is named. */
  readonly document: number
  /** Day that it holds, was said or was published: "2026-03-14"; null: unknown. */
  readonly date: string | null
}

export interface Series<T> {
  readonly concept: string | null
  readonly counted: string | null
  readonly unit: string | null
  readonly places: readonly string[]
  /** Its figures say by how much it changed, not how much it is. */
  readonly isChange: boolean
  /** Its figures are parts: two of them may be two parts. */
  readonly isPart: boolean
  readonly entries: readonly Entry<T>[]
}

export interface Entry<T> {
  readonly figure: T
  /** Positions in `entries` of figures that contradict this one. */
  readonly conflicts: readonly number[]
}

/** Measures that any thing may have: two ages are two people's, two shares are shares of two things, and no contradiction. */
const OF_ONE_THING: ReadonlySet<string> = new Set([
  ...['age', 'duration', 'distance', 'times', 'factor', 'ratio', 'share', 'probability', 'length', 'height', 'depth', 'width'],
  ...['area', 'weight', 'speed', 'temperature', 'amount', 'money', 'price'],
])
/** Sorts behind every year. */
const UNDATED = '9999'
/** How many voices of a day are compared with each other; keeps long series linear. */
const MOST_VOICES = 24

type Related = (document: number, other: number) => boolean

export interface SeriesOptions {
  /** Whether two articles tell of one matter; figures of two matters contradict nothing. */
  readonly related?: Related
}

/** What most articles tell comes first, then the longest. A figure that counts nothing named and has no unit belongs to none. */
export function seriesOf<T extends Stated>(figures: readonly T[], { related = () => true }: SeriesOptions = {}): Series<T>[] {
  const found = new Map<string, T[]>()
  for (const figure of figures) {
    const what = keyOf(figure)
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
    return passing || length || compare(label(a.whole), label(b.whole))
  })
  return series.map(({ whole }) => whole)
}

/** A series that no event has: ages, durations, bare amounts of money. */
const isPassing = ({ concept }: { readonly concept: string | null }): boolean => concept === null || OF_ONE_THING.has(concept)

function one<T extends Stated>(figures: readonly T[], related: Related): Series<T> {
  const { concept, counted, unit, places, change, isPart } = figures[0]!
  const sorted = [...figures].sort((a, b) => compare(a.date ?? UNDATED, b.date ?? UNDATED))
  const conflicts = conflictsIn(sorted, related)
  const entries = sorted.map((figure, index) => ({ figure, conflicts: conflicts.get(index) ?? [] }))
  return { concept, counted, unit, places, isChange: change !== null, isPart, entries }
}

/** Every voice's last figure of a day is compared with the others': what it said before on that day, it has replaced. */
function conflictsIn(figures: readonly Stated[], related: Related): Map<number, number[]> {
  const days = new Map<string, Map<string, number>>()
  for (const [index, { date, speaker, document }] of figures.entries()) {
    if (date === null) continue
    const last = days.get(date) ?? new Map<string, number>()
    days.set(date, last.set(speaker ?? `article ${document}`, index))
  }
  const conflicts = new Map<number, number[]>()
  for (const last of days.values()) {
    const compared = [...last.values()].slice(0, MOST_VOICES)
    for (const [i, index] of compared.entries()) {
      for (const other of compared.slice(i + 1)) {
        const [a, b] = [figures[index]!, figures[other]!]
        if (!contradict(a, b) || !related(a.document, b.document)) continue
        listed(conflicts, index).push(other)
        listed(conflicts, other).push(index)
      }
    }
  }
  return conflicts
}

function contradict(a: Stated, b: Stated): boolean {
  if (a.vague || b.vague) return false
  if (isPassing(a)) return false
  // 12,000 trained and 3,000 moved west are two counts.
  if (a.state !== null && b.state !== null && fold(a.state) !== fold(b.state)) return false
  // 20 French and 12 Spanish tourists, "up by 5" and "down by 3": no two say the same.
  if (a.group !== null && b.group !== null && fold(a.group) !== fold(b.group)) return false
  if (a.change !== b.change) return false
  // Two parts of one whole are rarely the same part.
  if (a.isPart || b.isPart) return false
  // "Five are missing, she said; on Saturday it had been eleven": the article recalls, it does not object.
  if (a.document === b.document && (a.speaker === null || b.speaker === null)) return false
  return relationOf(a, b) === 'conflicts'
}

const keyOf = ({ concept, counted, unit }: Stated): string | null => concept ?? (counted === null ? unit : `"${fold(counted)}"`)
const scopeKey = ({ places }: Stated): string => places.map(fold).sort().join('/')
const label = ({ concept, counted, unit }: Pick<Stated, 'concept' | 'counted' | 'unit'>): string =>
  concept ?? counted ?? unit ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
