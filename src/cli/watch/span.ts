// How long ago or how far ahead, in five characters or so.
//   spanOf(192_000)   '3m 12s'     ageOf(192_000)   '3m ago'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const SHORT: readonly (readonly [span: number, name: string])[] = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'm'],
  [SECOND, 's'],
]

/** Two units at most; "0s" for less than a second. */
export function spanOf(milliseconds: number): string {
  const first = SHORT.findIndex(([span]) => milliseconds >= span)
  if (first < 0) return '0s'
  const [span, name] = SHORT[first]!
  const count = Math.floor(milliseconds / span)
  const next = SHORT[first + 1]
  const rest = next ? Math.floor((milliseconds - count * span) / next[0]) : 0
  // Beside days and hours the smaller unit tells something, beside ten minutes its seconds do not.
  return rest > 0 && count < 10 ? `${count}${name} ${rest}${next![1]}` : `${count}${name}`
}

/** One unit; "now" for less than a second. */
export function ageOf(milliseconds: number): string {
  const found = SHORT.find(([span]) => milliseconds >= span)
  return found ? `${Math.floor(milliseconds / found[0])}${found[1]} ago` : 'now'
}
