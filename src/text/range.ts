// Whole numbers in a row: upTo(2, 5) → 2, 3, 4.

/** From `first` to before `last`; [] when there are none. */
export const upTo = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i)
