// How two figures stand to each other, by the intervals that their words allow. Never an average, never a judgement who is right.
//   relationOf({ low: 4, high: null }, { low: 7, high: 7 })     'coarser': "at least four" leaves room for "seven"
//   relationOf({ low: 11, high: 11 }, { low: 19, high: 19 })    'conflicts'

/** Ends belong to the interval; null: open on that side. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

/**
 * same: the same interval · refines: the first lies inside the second · coarser: the second lies inside the first ·
 * compatible: they overlap · conflicts: no number satisfies both.
 */
export type Relation = 'same' | 'refines' | 'coarser' | 'compatible' | 'conflicts'

export function relationOf(a: Interval, b: Interval): Relation {
  const [lowA, highA] = ends(a)
  const [lowB, highB] = ends(b)
  if (highA < lowB || highB < lowA) return 'conflicts'
  if (lowA === lowB && highA === highB) return 'same'
  if (lowA >= lowB && highA <= highB) return 'refines'
  if (lowB >= lowA && highB <= highA) return 'coarser'
  return 'compatible'
}

const ends = ({ low, high }: Interval): readonly [number, number] => [low ?? -Infinity, high ?? Infinity]
