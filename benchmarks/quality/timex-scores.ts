// Compares found times with TIMEX3 annotations: the same span, a shared letter, a shared letter and the same value.
//   timeScores([{ text, gold: [1998-02-26 8–17], found: [1998-02-26 8–17] }]) → { strict: { f: 100 }, relaxed: …, 'relaxed+value': … }
// What counts as the same is in timex-values.ts. Each time counts once: pairs are one to one, from left to right.

import { overlaps } from '../../src/text/spans.ts'
import type { Span } from '../../src/types.ts'
import { type Counts, type Score, scoreOf, sumOf } from './counts.ts'
import type { GoldTime } from './timex-corpora.ts'
import { bareOf, sameValue } from './timex-values.ts'

export interface ComparedTimes {
  readonly text: string
  readonly published: string | null
  readonly gold: readonly GoldTime[]
  readonly found: readonly GoldTime[]
}

export interface TimePair {
  readonly gold: GoldTime
  readonly found: GoldTime
  readonly sameSpan: boolean
  readonly sameValue: boolean
}

export function timeScores(documents: readonly ComparedTimes[]): Record<string, Score> {
  const counted = documents.map(document => ({ document, pairs: pairsOf(document) }))
  const scoreBy = (right: (pair: TimePair) => boolean): Score =>
    scoreOf(
      sumOf(
        counted.map(({ document: { gold, found }, pairs }): Counts => {
          return { right: pairs.filter(right).length, gold: gold.length, found: found.length }
        }),
      ),
    )
  return {
    strict: scoreBy(pair => pair.sameSpan),
    relaxed: scoreBy(() => true),
    'relaxed+value': scoreBy(pair => pair.sameValue),
  }
}

/** Neither list overlaps within itself, but one of its times may meet several of the other; one with the same span goes first. */
export function pairsOf({ text, gold, found }: ComparedTimes): TimePair[] {
  const bare = new Map([...gold, ...found].map(time => [time, bareOf(text, time)]))
  const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
  const pairs: TimePair[] = []
  const free = [...found].sort((a, b) => a.start - b.start)
  for (const wanted of [...gold].sort((a, b) => a.start - b.start)) {
    const met = free.filter(time => overlaps(time, wanted))
    const sameSpan = met.find(time => same(bare.get(time)!, bare.get(wanted)!))
    const partner = sameSpan ?? met[0]
    while (free.length && free[0]!.end <= wanted.start) free.shift()
    if (!partner) continue
    free.splice(free.indexOf(partner), 1)
    pairs.push({ gold: wanted, found: partner, sameSpan: Boolean(sameSpan), sameValue: sameValue(wanted.value, partner.value) })
  }
  return pairs
}
