// Precision, recall and F1 of what was counted.
//   scoreOf({ right: 3, gold: 4, found: 6 }) → { p: 50, r: 75, f: 60, gold: 4 }

export interface Counts {
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** Percentages, and how many items gold has. */
export interface Score {
  readonly p: number
  readonly r: number
  readonly f: number
  readonly gold: number
}

/** A share of nothing is 0: nothing found has no precision, and where gold has nothing there is nothing to reach. */
export function scoreOf({ right, gold, found }: Counts): Score {
  return { p: percent(right, found), r: percent(right, gold), f: percent(2 * right, gold + found), gold }
}

/** Counts of a thing that can be right or wrong of every item: P, R and F1 are the share of right ones. */
export const accuracyOf = (right: number, items: number): Score => scoreOf({ right, gold: items, found: items })

/** Counts of several lists together. */
export function sumOf(counts: readonly Counts[]): Counts {
  const total = { right: 0, gold: 0, found: 0 }
  for (const { right, gold, found } of counts) {
    total.right += right
    total.gold += gold
    total.found += found
  }
  return total
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
