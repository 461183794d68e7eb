// Roles and months as evidence: the mayor of 2019 and the mayor of 2026 may be two people, for offices change hands.
//   shareRole([{ role: 'sprecher', … }], [{ role: 'feuerwehrsprecher', … }])   true

import type { SeenRole } from './block.ts'

/** Between which something was named: "2026-03"; null: not known. */
export interface Months {
  readonly from: string | null
  readonly to: string | null
}

/** Roles of the same words mean one office while their documents lie within so many months. */
const ONE_TERM = 24
/** Shorter ends of a word are chance. */
const SHORTEST_END = 5

/** "Feuerwehrsprecher" and "Sprecher" may be one office: one is the other, or ends in it. */
export function shareRole(a: readonly SeenRole[], b: readonly SeenRole[]): boolean {
  return a.some(one =>
    b.some(other => (endsIn(one.role, other.role) || endsIn(other.role, one.role)) && monthsApart(one, other) <= ONE_TERM),
  )
}

const endsIn = (role: string, end: string): boolean => role === end || (end.length >= SHORTEST_END && role.endsWith(end))

/** From the nearest two of them; 0 where one is not dated. */
export const monthsBetween = (a: readonly Months[], b: readonly Months[]): number =>
  a.length === 0 || b.length === 0 ? 0 : Math.min(...a.flatMap(one => b.map(other => monthsApart(one, other))))

/** From the end of the earlier to the beginning of the later; 0 where they overlap, or where a month is not known. */
function monthsApart(a: Months, b: Months): number {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0
  const [first, second] = a.from <= b.from ? [a, b] : [b, a]
  return Math.max(0, count(second.from!) - count(first.to!))
}

/** Months since the year 0: "2026-03" is 24315. */
const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))

/** "2026-03" of "2026-03-14". */
export const monthOf = (day: string): string => day.slice(0, 7)
