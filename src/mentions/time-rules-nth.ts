// Rules for days and weeks that are counted inside a month or year: "am ersten Dienstag im Oktober" → 2025-10-07 for an article of that year.

import { type Day, dayOf, isBefore, mondayOf, shifted, two, weekOf } from './time-calendar.ts'
import { elementAfter, inside, isAlone, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { atTime, month } from './time-rules-calendar.ts'
import type { Found, Scene } from './time-scene.ts'

/** "am letzten Sonntag im März 2014" · "the first week of October" · "der dritte Tag im Mai" */
export function nth(match: Match, scene: Scene): Found | null {
  const shift = valueIn(match, 'shift')
  const number = valueIn(match, 'ordinal') ?? (shift === -1 ? -1 : null)
  const weekday = valueIn(match, 'weekday') ?? null
  const unit = inside(match).find(({ meaning }) => meaning.unit === 'day' || meaning.unit === 'week')?.meaning.unit ?? 'day'
  if (number === null || number > 31) return null
  const first = monthOf(match, scene)
  if (!first) return null
  const day = weekday === null && unit === 'day' ? dayIn(first, number) : weekdayIn(first, weekday ?? 1, number)
  if (!day || day.month !== first.month) return null
  if (unit === 'week') return { type: 'DATE', value: weekOf(unit === 'week' && number === -1 ? lastWholeWeek(first) : day) }
  return { type: 'DATE', value: day.toString(), day }
}

/** "in der Kalenderwoche 32" · "KW 7 2026": weeks of ISO 8601. */
export function week(match: Match, { published }: Scene): Found | null {
  const number = valueIn(match, 'number') ?? 0
  if (!Number.isInteger(number) || number < 1 || number > 53) return null
  const year = valueIn(match, 'year') ?? published.day?.year
  return { type: 'DATE', value: `${year ?? 'XXXX'}-W${two(number)}` }
}

/** "on the 15th" · "Tuesday the 19th" · "the 20th of next month"; a noun behind it would be counted: "the 15th century". */
export function dayOfMonth(match: Match, scene: Scene): Found | null {
  const number = valueIn(match, 'day')
  const { day: today } = scene.published
  const after = elementAfter(match)
  const isCounted = after && !after.mark && !after.meaning.function && !after.meaning.on && after.meaning.lean === undefined
  const ofMonth = inside(match).some(({ meaning }) => meaning.unit === 'month')
  if (number === undefined || (!ofMonth && valueIn(match, 'ordinal') === undefined) || !today || (isCounted && !isAlone(match)))
    return null
  if (ofMonth) {
    const first = monthOf(match, scene)
    const day = first && number <= first.daysInMonth ? first.with({ day: number }) : null
    return day && atTime(day, day.toString(), match)
  }
  const turn = scene.direction(match) === 'ahead' ? 1 : -1
  for (let month = today.with({ day: 1 }), tries = 0; tries < 3; month = month.add({ months: turn }), tries++) {
    const day = number <= month.daysInMonth ? month.with({ day: number }) : null
    if (day && (turn > 0 ? !isBefore(day, today) : !isBefore(today, day))) return atTime(day, day.toString(), match)
  }
  return null
}

/** First day of the month that the match names: its own ("October"), or one by its distance ("next month"). */
function monthOf(match: Match, scene: Scene): Day | null {
  const elements = inside(match)
  const at = elements.findIndex(({ meaning }) => (meaning.month ?? meaning.monthshort) !== undefined)
  // The part that names the month, for "the last Sunday" of it is not the last month.
  if (at >= 0) return dayOf(`${month({ ...match, first: match.first + at }, scene)?.value}-01`)
  const { day: today } = scene.published
  const unit = elements.findIndex(({ meaning }) => meaning.unit === 'month')
  const { shift, thread } = elements[unit - 1]?.meaning ?? {}
  return today && unit >= 0 ? shifted(today.with({ day: 1 }), shift ?? thread ?? 0, 'month') : null
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
