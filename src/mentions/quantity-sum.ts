// Adds up the parts of a number word: two · hundred · and · five · thousand → 205 000.
// A part that cannot stand where it stands ("fifty-fifty") makes the word no numeral.

export type Part =
  | { readonly kind: 'small'; readonly value: number }
  | { readonly kind: 'power'; readonly power: number }
  | { readonly kind: 'and' }
  | { readonly kind: 'half' }

export interface Sum {
  /** What is finished: 2 000 000 in "zwei Millionen dreihundert". */
  readonly total: number
  /** What a following "thousand" multiplies. */
  readonly group: number
  readonly last: Part['kind'] | null
  /** Power of the last multiplier; the next must be smaller. */
  readonly power: number
  readonly half: boolean
}

export const start: Sum = { total: 0, group: 0, last: null, power: Number.POSITIVE_INFINITY, half: false }

/** The sum with the part added, or null. `reversed`: units stand before tens ("fünfunddreißig"). */
export function addPart(sum: Sum, part: Part, reversed: boolean): Sum | null {
  if (sum.half) return null
  if (part.kind === 'half') return { ...sum, half: true, last: 'half' }
  if (part.kind === 'and') return addAnd(sum, reversed)
  if (part.kind === 'small') return addSmall(sum, part.value, reversed)
  return addPower(sum, part.power)
}

/** The finished value; null for nothing and for a dangling "und". */
export function finished(sum: Sum): number | null {
  if (sum.last === null || (sum.last === 'and' && sum.total + sum.group === 0)) return null
  return sum.total + sum.group + (sum.half ? 0.5 : 0)
}

function addAnd(sum: Sum, reversed: boolean): Sum | null {
  const afterUnit = reversed && sum.last === 'small' && sum.group % 100 < 10
  return sum.last === 'power' || afterUnit ? { ...sum, last: 'and' } : null
}

function addSmall(sum: Sum, value: number, reversed: boolean): Sum | null {
  const below = sum.group % 100
  const added: Sum = { ...sum, group: sum.group + value, last: 'small' }
  if (below === 0) return added
  if (reversed) return sum.last === 'and' && below < 10 && value >= 20 ? added : null // fünf·und·dreißig
  return sum.last === 'small' && value < 10 && below >= 20 && below % 10 === 0 ? added : null // thirty-five
}

function addPower(sum: Sum, power: number): Sum | null {
  if (sum.last === 'and') return null
  if (power < 3) return sum.group < 100 ? { ...sum, group: Math.max(1, sum.group) * 10 ** power, last: 'power' } : null
  if (power >= sum.power || (sum.group === 0 && sum.total > 0)) return null
  return { ...sum, total: sum.total + Math.max(1, sum.group) * 10 ** power, group: 0, power, last: 'power' }
}
