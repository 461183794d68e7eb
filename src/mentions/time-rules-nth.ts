// Rules for days and weeks that are counted inside a month or year: "am ersten Dienstag im Oktober" → 2025-10-07 for an article of that year.

import { type Day, dayOf, isBefore, mondayOf, shifted, two, weekOf } from './time-calendar.ts'
import { elementAfter, inside, isAlone, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { atTime, month } from './time-rules-calendar.ts'
import type { Found, Scene } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** "am letzten Sonntag im März 2014" · "the first week of October" · "der dritte Tag im Mai" · "the second-to-last week of 2024" */
export function nth(match: Match, scene: Scene): Found | null {
  const number = placeIn(match)
  const weekday = valueIn(match, 'weekday') ?? null
  const unit = inside(match).find(({ meaning }) => meaning.unit === 'day' || meaning.unit === 'week')?.meaning.unit ?? 'day'
  const whole = number === null || number > 31 ? null : wholeIn(match, scene)
  if (!whole) return null
  const day = weekday === null && unit === 'day' ? dayIn(whole, number!) : weekdayIn(whole, { weekday, unit, number: number! })
  if (isBefore(day, whole.first) || !isBefore(day, whole.end)) return null
  if (unit === 'week' && weekday === null) return { type: 'DATE', value: weekOf(day) }
  return { type: 'DATE', value: day.toString(), day }
}

/** "third" 3, "last" −1, "third last", "third-to-last" −3; null: none of them. */
function placeIn(match: Match): number | null {
  const [ordinal, shift, behind] = [valueIn(match, 'ordinal'), valueIn(match, 'shift'), valueIn(match, 'fromlast')]
  if (behind !== undefined) return -behind
  const isLast = shift === -1 && !isOfWhole(match)
  return ordinal !== undefined ? (isLast ? -ordinal : ordinal) : shift === -1 ? -1 : null
}

/** In "the third week of last year", "last" is said of the year. */
function isOfWhole(match: Match): boolean {
  const elements = inside(match)
  const at = elements.findIndex(({ meaning }) => meaning.shift !== undefined)
  return elements[at + 1]?.meaning.unit === 'year' || elements[at + 1]?.meaning.unit === 'month'
}

/** "in der Kalenderwoche 32" · "KW 7 2026": weeks of ISO 8601. */
export function week(match: Match, { published }: Scene): Found | null {
  const number = valueIn(match, 'number') ?? 0
  if (!Number.isInteger(number) || number < 1 || number > 53) return null
  // "Week 6" is one of a season, for English; "Kalenderwoche 32" of the year.
  const isNamed = valueIn(match, 'weeknumber') || inside(match).length > 2 || isAlone(match)
  if (!isNamed) return null
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
  const isNamed = ofMonth || valueIn(match, 'ordinal') !== undefined || weekdayOf(match) !== null
  if (number === undefined || !isNamed || !today || (isCounted && !isAlone(match))) return null
  if (ofMonth) {
    const first = monthOf(match, scene)
    const day = first && number <= first.daysInMonth ? first.with({ day: number }) : null
    return day && atTime(day, day.toString(), match)
  }
  return weekdayOf(match) === null ? openMonth(match, scene, number) : agreeing(match, scene)
}

const weekdayOf = (match: Match): number | null => valueIn(match, 'weekday') ?? valueIn(match, 'weekdayshort') ?? null

/** "on the 15th": the last or next one. */
function openMonth(match: Match, scene: Scene, number: number): Found | null {
  const day = daysOf(number, { today: scene.published.day!, ahead: scene.direction(match) === 'ahead', months: 3 })[0]
  return day ? atTime(day, day.toString(), match) : null
}

/** "on Thursday the 15th", "on Sunday 17.": of the months around, the first in which that day is a Thursday; figures alone need one near. */
function agreeing(match: Match, scene: Scene): Found | null {
  const elements = inside(match)
  const at = elements.findIndex(({ meaning }) => (meaning.weekday ?? meaning.weekdayshort) !== undefined)
  const { day: number, ordinal } = elements.slice(at + 1).find(({ meaning }) => meaning.day !== undefined)!.meaning
  const after = elementAfter(match)
  if (number === undefined || (ordinal === undefined && after && !after.mark)) return null
  const ahead = scene.direction(match) === 'ahead'
  const days = daysOf(number, { today: scene.published.day!, ahead, months: ordinal === undefined ? 3 : 12 })
  const day = days.find(({ dayOfWeek }) => dayOfWeek === weekdayOf(match)) ?? (ordinal === undefined ? undefined : days[0])
  return day ? atTime(day, day.toString(), match) : null
}

interface Months {
  readonly today: Day
  readonly ahead: boolean
  readonly months: number
}

/** That day of the months from today's on, or back from it; today counts. */
function daysOf(number: number, { today, ahead, months }: Months): Day[] {
  return Array.from({ length: months }, (_, i) => shifted(today.with({ day: 1 }), ahead ? i : -i, 'month'))
    .filter(month => number <= month.daysInMonth)
    .map(month => month.with({ day: number }))
    .filter(day => (ahead ? !isBefore(day, today) : !isBefore(today, day)))
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

/** What the days or weeks are counted in: `end` is the day after its last one. */
interface Whole {
  readonly first: Day
  readonly end: Day
}

/** A month, or a year: "of 2024", "of the year", "of next year". */
function wholeIn(match: Match, scene: Scene): Whole | null {
  const elements = inside(match)
  const isYear = !elements.some(({ meaning }) => (meaning.month ?? meaning.monthshort) !== undefined || meaning.unit === 'month')
  if (!isYear) {
    const first = monthOf(match, scene)
    return first && { first, end: first.add({ months: 1 }) }
  }
  const unit = elements.findIndex(({ meaning }) => meaning.unit === 'year')
  const { day: today } = scene.published
  const year = valueIn(match, 'year') ?? (today && unit >= 0 ? today.year + (elements[unit - 1]?.meaning.shift ?? 0) : null)
  const first = year === null ? null : dayOf(`${year}-01-01`)
  return first && { first, end: first.add({ years: 1 }) }
}

const dayIn = ({ first, end }: Whole, number: number): Day =>
  number < 0 ? end.add({ days: number }) : first.add({ days: number - 1 })

interface Counted {
  readonly weekday: number | null
  readonly unit: Unit
  readonly number: number
}

/** The first week is that of the first Monday, the last one that whose Sunday is the last. */
function weekdayIn({ first, end }: Whole, { weekday, unit, number }: Counted): Day {
  if (number > 0) {
    const wanted = weekday ?? 1
    return shifted(first.add({ days: (wanted - first.dayOfWeek + 7) % 7 }), number - 1, 'week')
  }
  const last = end.subtract({ days: 1 })
  const wanted = weekday ?? (unit === 'week' ? 7 : 1)
  const day = shifted(last.subtract({ days: (last.dayOfWeek - wanted + 7) % 7 }), number + 1, 'week')
  return weekday === null ? mondayOf(day) : day
}
