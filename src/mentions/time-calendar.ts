// Arithmetic on days: which day was publication, which value has the week, quarter or decade around a day. All of it is done by Temporal.
//   periodValue(dayOf('2024-10-30'), 'week') → '2024-W44'

import { Temporal } from 'temporal-polyfill'
import type { Unit } from './time-words.ts'

export type Day = Temporal.PlainDate

/** When a document was published, as far as it is known. */
export interface Published {
  readonly day: Day | null
  /** Minutes since midnight; null: only the day is known. */
  readonly minutes: number | null
  /** "+01:00", "Z", or whose time it is ("Europe/Kyiv"); "" where none is given, and then moments carry none. */
  readonly zone: string
}

const NOWHERE: Published = { day: null, minutes: null, zone: '' }

/** Nothing was published before the press or will be in a millennium: programs write 0001-01-01 and 9999-12-31 where they know no day. */
const [EARLIEST, LATEST] = [1450, 2999]

/**
 * RFC 3339 or a plain date. Anything else counts as not known. `place`: whose time the place keeps that the article was written in
 * ("America/New_York"): its day and clock are those there; null: not known.
 */
export function publishedAt(published: string | null, place: string | null = null): Published {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?/iu.exec(
    published ?? '',
  )
  const day = parts && dayOf(parts[1]!)
  if (!day || day.year < EARLIEST || day.year > LATEST) return NOWHERE
  const minutes = parts[2] ? Number(parts[2]) * 60 + Number(parts[3]) : null
  if (place && minutes !== null && parts[4]) {
    const moment = day.toPlainDateTime().add({ minutes })
    const there = Temporal.Instant.from(`${moment}${parts[4]}`).toZonedDateTimeISO(place)
    return { day: there.toPlainDate(), minutes: there.hour * 60 + there.minute, zone: place }
  }
  return { day, minutes, zone: parts[4]?.toUpperCase() ?? '' }
}

/** "2024-02-30" is none. */
export function dayOf(iso: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return null
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' })
  } catch {
    return null
  }
}

export const two = (value: number): string => String(value).padStart(2, '0')
/** Minutes of a day as "09:30", with seconds where they are no whole ones: "09:01:10". */
export function clockText(minutes: number): string {
  const seconds = Math.round(minutes * 60)
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 ? `${text}:${two(seconds % 60)}` : text
}
export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0

/** The day `amount` units from `day`; months and years keep the day where they can. */
export function shifted(day: Day, amount: number, unit: Unit): Day {
  const [size, field] = STEPS[unit]
  return day.add({ [field]: amount * size })
}

/** As `shifted`, for amounts that a text gives: parts of a unit count in months or days; null where no calendar goes ("300,000 years"). */
export function stepped(day: Day, amount: number, unit: Unit): Day | null {
  const [size, field] = STEPS[unit]
  const months = field === 'years' ? size * 12 : field === 'months' ? size : 0
  if (!(Math.abs(amount) * (months || 1) <= FURTHEST)) return null
  if (Number.isInteger(amount)) return shifted(day, amount, unit)
  const parts = Math.abs(amount) * (months || (field === 'weeks' ? 7 : 1))
  return day.add({ [months ? 'months' : 'days']: Math.sign(amount) * Math.round(parts) })
}

/** In months, weeks or days: 3000 years. */
const FURTHEST = 36_000

const STEPS: Readonly<Record<Unit, readonly [number, 'days' | 'weeks' | 'months' | 'years']>> = {
  second: [0, 'days'],
  minute: [0, 'days'],
  hour: [0, 'days'],
  day: [1, 'days'],
  weekend: [1, 'weeks'],
  week: [1, 'weeks'],
  month: [1, 'months'],
  season: [1, 'years'],
  quarter: [3, 'months'],
  half: [6, 'months'],
  year: [1, 'years'],
  decade: [10, 'years'],
  century: [100, 'years'],
  millennium: [1000, 'years'],
}

/** TIMEX3 value of the period of that kind around the day: "2024-W44", "2024-Q4", "202" for a decade. */
export function periodValue(day: Day, unit: Unit): string {
  const { month } = day
  // "vor 1800 Jahren", "vor 3000 Jahren": the year 0 of ISO 8601 is the first before Christ.
  const era = day.year > 0 ? '' : 'BC'
  const digits = String(era ? 1 - day.year : day.year).padStart(4, '0')
  const year = era + digits
  if (unit === 'week' || unit === 'weekend') return `${weekOf(day)}${unit === 'weekend' ? '-WE' : ''}`
  if (unit === 'month') return `${year}-${two(month)}`
  if (unit === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  if (unit === 'half') return `${year}-H${Math.ceil(month / 6)}`
  if (unit === 'year') return year
  if (unit === 'decade') return era + digits.slice(0, 3)
  if (unit === 'century') return era + digits.slice(0, 2)
  if (unit === 'millennium') return era + digits.slice(0, 1)
  return day.toString()
}

/** "2024-W44" (ISO 8601). */
export function weekOf(day: Day): string {
  return `${day.yearOfWeek ?? day.year}-W${two(day.weekOfYear ?? 1)}`
}

/** Monday of the day's week. */
export const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 })

/**
 * Easter Sunday of a Gregorian year: the anonymous algorithm of 1876, after J. Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1)
}
