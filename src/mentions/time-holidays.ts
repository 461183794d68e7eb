// The day of a holiday in a year: Easter Monday of 2025 is 2025-04-21, the second Sunday of May 2025-05-11, the first of Ramadan 2025-03-01.
// Other calendars than the Gregorian one are Temporal's. The Islamic one is that of Umm al-Qura, which Saudi Arabia publishes; who goes by the
// sight of the moon may be a day off.

import { Temporal } from 'temporal-polyfill/full'
import { type Day, dayOf, easterOf, shifted, two } from './time-calendar.ts'

export type Holiday =
  /** "12-25" */
  | string
  /** Days from Easter Sunday of the western churches. */
  | number
  /** Days from Easter Sunday of the Orthodox churches. */
  | { readonly orthodox: number; readonly days?: number }
  /** Days from a moveable one, and how many it lasts: Lent. */
  | { readonly easter: number; readonly days: number }
  /** The n-th such weekday of a month, the last for −1; `shift`: days from it. */
  | { readonly nth: number; readonly weekday: number; readonly month: number; readonly shift?: number }
  /** Days from the first Sunday of Advent. */
  | { readonly advent: number }
  /** A day of another calendar: `month` as Temporal has it, "M10"; `days`: how many it lasts. */
  | {
      readonly calendar: 'hebrew' | 'islamic-umalqura' | 'chinese'
      readonly month: string
      readonly day: number
      readonly days?: number
    }

/** Null where the year has none, as 30 years in a thousand have no such day of the Islamic calendar. */
export function holidayIn(year: number, holiday: Holiday): Day | null {
  if (typeof holiday === 'string') return dayOf(`${year}-${holiday}`)
  if (typeof holiday === 'number') return easterOf(year).add({ days: holiday })
  if ('easter' in holiday) return easterOf(year).add({ days: holiday.easter })
  if ('orthodox' in holiday) return orthodoxEasterOf(year).add({ days: holiday.orthodox })
  if ('advent' in holiday) return adventOf(year).add({ days: holiday.advent })
  if ('calendar' in holiday) return inCalendar(year, holiday)
  return nthWeekday(year, holiday).add({ days: holiday.shift ?? 0 })
}

/** How many days it lasts. */
export const lengthOf = (holiday: Holiday): number => (typeof holiday === 'object' && 'days' in holiday ? (holiday.days ?? 1) : 1)

/** Fourth Sunday before Christmas Day. */
function adventOf(year: number): Day {
  const eve = dayOf(`${year}-12-24`)!
  return eve.subtract({ days: (eve.dayOfWeek % 7) + 21 })
}

function nthWeekday(year: number, { nth, weekday, month }: { nth: number; weekday: number; month: number }): Day {
  const first = dayOf(`${year}-${two(month)}-01`)!
  if (nth > 0) return shifted(first.add({ days: (weekday - first.dayOfWeek + 7) % 7 }), nth - 1, 'week')
  const last = first.add({ months: 1 }).subtract({ days: 1 })
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
}

/** Easter Sunday of the Julian calendar as a Gregorian date, after J. Meeus, Astronomical Algorithms (1991), chapter 8; right from 1900 to 2099. */
function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return dayOf(`${year}-${two(month)}-${two(((d + e + 114) % 31) + 1)}`)!.add({ days: 13 })
}

interface CalendarDay {
  readonly calendar: string
  readonly month: string
  readonly day: number
}

/** A Gregorian year touches two or three of another calendar. */
function inCalendar(year: number, { calendar, month, day }: CalendarDay): Day | null {
  const first = Temporal.PlainDate.from(`${year}-01-01`).withCalendar(calendar).year
  for (const own of [first, first + 1]) {
    const found = Temporal.PlainDate.from({ calendar, year: own, monthCode: month, day }).withCalendar('iso8601')
    if (found.year === year) return dayOf(found.toString())
  }
  return null
}
