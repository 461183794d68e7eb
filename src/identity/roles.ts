// Roles as evidence: the mayor of 2019 and the mayor of 2026 may be two people, for offices change hands.
//   shareRole([{ role: 'sprecher', … }], [{ role: 'feuerwehrsprecher', … }])   true

import type { SeenRole } from './block.ts'

/** Roles of the same words mean one office while their documents lie within so many years. */
const SAME_TERM = 2
/** Shorter ends of a word are chance. */
const SHORTEST_END = 5

/** "Feuerwehrsprecher" and "Sprecher" may be one office: one is the other, or ends in it. */
export function shareRole(a: readonly SeenRole[], b: readonly SeenRole[]): boolean {
  return a.some(one => b.some(other => (endsIn(one.role, other.role) || endsIn(other.role, one.role)) && atOneTime(one, other)))
}

const endsIn = (role: string, end: string): boolean => role === end || (end.length >= SHORTEST_END && role.endsWith(end))

/** What has no day may be of any time. */
function atOneTime(a: SeenRole, b: SeenRole): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return true
  const [first, second] = a.from <= b.from ? [a, b] : [b, a]
  return later(first.to!, SAME_TERM) >= second.from!
}

/** The same day so many years later: "2026-03-14" to "2028-03-14". */
const later = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
