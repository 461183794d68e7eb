// Compares names by type. A name is right when its type and both ends are.
//   nameScores([{ gold: [PER 0–4], found: [PER 0–4, LOC 9–12] }], ['PER', 'LOC']) → { PER: { f: 100 }, LOC: { f: 0 }, all: { f: 66.7 }, … }
// "overlap": the type is right and the two share a letter; each name counts once. It shows what is lost to other opinions
// about where a name ends ("Herr Ruiz", "Ruiz").

import { overlaps } from '../../src/text/spans.ts'
import { type Counts, type Score, scoreOf, sumOf } from './counts.ts'
import type { GoldName } from './name-corpora.ts'

export interface ComparedNames {
  readonly gold: readonly GoldName[]
  readonly found: readonly GoldName[]
}

/** Scores by type, of all types together, and of all by overlap. Other types than those given are not looked at. */
export function nameScores(documents: readonly ComparedNames[], types: readonly string[]): Record<string, Score> {
  const ofType = (type: string, count: (names: ComparedNames) => Counts): Counts =>
    sumOf(
      documents.map(({ gold, found }) => {
        return count({ gold: gold.filter(name => name.type === type), found: found.filter(name => name.type === type) })
      }),
    )
  const exact = types.map(type => ofType(type, exactly))
  return {
    ...Object.fromEntries(types.map((type, i) => [type, scoreOf(exact[i]!)])),
    all: scoreOf(sumOf(exact)),
    overlap: scoreOf(sumOf(types.map(type => ofType(type, byOverlap)))),
  }
}

export const keyOf = ({ start, end, type }: GoldName): string => `${start} ${end} ${type}`

function exactly({ gold, found }: ComparedNames): Counts {
  const wanted = new Set(gold.map(keyOf))
  const got = new Set(found.map(keyOf))
  const right = [...got].filter(key => wanted.has(key)).length
  return { right, gold: wanted.size, found: got.size }
}

/** Pairs from left to right; neither list overlaps within itself, so that the first partner is as good as any. */
function byOverlap({ gold, found }: ComparedNames): Counts {
  const inOrder = (names: readonly GoldName[]) => [...names].sort((a, b) => a.start - b.start)
  const [wanted, got] = [inOrder(gold), inOrder(found)]
  let right = 0
  for (let g = 0, f = 0; g < wanted.length && f < got.length; ) {
    if (overlaps(wanted[g]!, got[f]!)) {
      right++
      g++
      f++
    } else if (wanted[g]!.end <= got[f]!.start) g++
    else f++
  }
  return { right, gold: gold.length, found: found.length }
}
