// The rule for days and weeks counted inside a month or year: "am ersten Dienstag im Oktober" → 2025-10-07 for an article of that year.

import { type Day, dayOf, mondayOf, shifted, two, weekOf } from './time-calendar.ts'
import { inside, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { month } from './time-rules-calendar.ts'
import type { Found, Scene } from './time-scene.ts'

/** "am letzten Sonntag im März 2014" · "the first week of October" · "der dritte Tag im Mai" */
export function nth(match: Match, scene: Scene): Found | null {
  const shift = valueIn(match, 'shift')
  const number = valueIn(match, 'ordinal') ?? (shift === -1 ? -1 : null)
  const weekday = valueIn(match, 'weekday') ?? null
  const unit = valueIn(match, 'unit') ?? 'day'
  if (number === null || number > 31 || (unit !== 'day' && unit !== 'week')) return null
  const first = dayOf(`${month(monthOf(match), scene)?.value}-01`)
  if (!first) return null
  const day = weekday === null && unit === 'day' ? dayIn(first, number) : weekdayIn(first, weekday ?? 1, number)
  if (!day || day.month !== first.month) return null
  if (unit === 'week') return { type: 'DATE', value: weekOf(unit === 'week' && number === -1 ? lastWholeWeek(first) : day) }
  return { type: 'DATE', value: day.toString(), day }
}

/** The part of the match that names the month, for its "letzter" is not the month's. */
function monthOf(match: Match): Match {
  const at = inside(match).findIndex(({ meaning }) => (meaning.month ?? meaning.monthshort) !== undefined)
  return { ...match, first: match.first + at }
}

const lastOf = (first: Day): Day => first.add({ months: 1 }).subtract({ days: 1 })
const dayIn = (first: Day, number: number): Day | null =>
  number < 0 ? lastOf(first) : dayOf(`${first.year}-${two(first.month)}-${two(number)}`)

function weekdayIn(first: Day, weekday: number, number: number): Day {
  if (number < 0) return lastOf(first).subtract({ days: (lastOf(first).dayOfWeek - weekday + 7) % 7 })
  return shifted(first.add({ days: (weekday - first.dayOfWeek + 7) % 7 }), number - 1, 'week')
}

/** The week whose Sunday is the last in the month. */
const lastWholeWeek = (first: Day): Day => mondayOf(weekdayIn(first, 7, -1))
