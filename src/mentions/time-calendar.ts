// Arithmetic on TIMEX3 values: which day, which interval. intervalOf('2024-W44') is [2024-10-28, 2024-11-04).
// All of it is done by Temporal; a value with unknown parts ("XXXX-10-30") has no interval.

import { Temporal } from 'temporal-polyfill'
import type { DayPart, Season, Unit } from './time-words.ts'

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

/**
 * RFC 3339 or a plain date. Anything else counts as not known. `place`: whose time the place keeps that the article was written in
 * ("America/New_York"): its day and clock are those there; null: not known.
 */
export function publishedAt(published: string | null, place: string | null = null): Published {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?/iu.exec(
    published ?? '',
  )
  const day = parts && dayOf(parts[1]!)
  if (!day) return NOWHERE
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
export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0

/** The day `amount` units from `day`; months and years keep the day where they can. */
export function shifted(day: Day, amount: number, unit: Unit): Day {
  const [size, field] = STEPS[unit]
  return day.add({ [field]: amount * size })
}

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
  const { year, month } = day
  if (unit === 'week' || unit === 'weekend') return `${weekOf(day)}${unit === 'weekend' ? '-WE' : ''}`
  if (unit === 'month') return `${year}-${two(month)}`
  if (unit === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  if (unit === 'half') return `${year}-H${Math.ceil(month / 6)}`
  if (unit === 'year') return String(year)
  if (unit === 'decade') return String(year).slice(0, 3)
  if (unit === 'century') return String(year).slice(0, 2)
  if (unit === 'millennium') return String(year).slice(0, 1)
  return day.toString()
}

/** First day and unit of a value: "2024-Q3" is the quarter that begins on 1 July; null for lengths, clock times and unknown parts. */
export function periodOf(value: string): { readonly day: Day; readonly unit: Unit } | null {
  const unit = SHAPES.find(([shape]) => shape.test(value))?.[1]
  const days = unit && daysOf(value, null)
  return days ? { day: days[0], unit } : null
}

const SHAPES: readonly (readonly [RegExp, Unit])[] = [
  [/^\d{4}-\d\d-\d\d$/u, 'day'],
  [/^\d{4}-W\d\d$/u, 'week'],
  [/^\d{4}-\d\d$/u, 'month'],
  [/^\d{4}-Q\d$/u, 'quarter'],
  [/^\d{4}-H\d$/u, 'half'],
  [/^\d{4}$/u, 'year'],
  [/^\d{3}$/u, 'decade'],
]

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

/** Hours of the parts of a day, after the day periods of CLDR (night may run on into the next day). */
const PARTS: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [21, 30],
}

/** First month and length in months; winter begins in December of the year it is named after. Meteorological seasons. */
const SEASONS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export interface Moment {
  readonly day: Day
  /** Null: the whole day is meant. */
  readonly minutes: number | null
}

/**
 * The half-open interval of a value as RFC 3339, null for both where it is not known. Plain dates where no zone is known; a zone is
 * hours from UTC ("+01:00", "Z") or whose time it is ("America/New_York").
 * START and END narrow a year to its first and last month, a month to ten days, a week to two days.
 */
export function intervalOf(
  value: string,
  { mod, zone }: { mod: string | null; zone: string },
): { from: string; to: string } | null {
  const [first, second] = value.split('/') as [string, string | undefined]
  const [start, end] = [boundsOf(first, mod), second === undefined ? undefined : boundsOf(second, mod)]
  if (!start || end === null) return null
  // "9.30 bis 11 Uhr" ends at eleven, not a minute later.
  const last = end && second?.includes('T') ? end.from : (end ?? start).to
  return spanOf({ from: start.from, to: last }, zone)
}

export const spanOf = ({ from, to }: { from: Moment; to: Moment }, zone: string): { from: string; to: string } => {
  return { from: written(from, zone), to: written(to, zone) }
}

function written({ day, minutes }: Moment, zone: string): string {
  if (minutes === null && !zone) return day.toString()
  const moment = day.toPlainDateTime().add({ minutes: minutes ?? 0 })
  const offset = zone.includes('/') ? moment.toZonedDateTime(zone).offset : zone
  return `${moment.toString({ smallestUnit: 'second' })}${offset}`
}

function boundsOf(value: string, mod: string | null): { from: Moment; to: Moment } | null {
  const time = /^(\d{4}-\d{2}-\d{2})T(?:(\d{2}):(\d{2})|(\w{2}))$/u.exec(value)
  if (time) {
    const day = dayOf(time[1]!)
    if (!day) return null
    const [from, to] = time[4] ? hoursOf(time[4] as DayPart, mod) : minuteOf(Number(time[2]), Number(time[3]))
    return { from: { day, minutes: from }, to: { day, minutes: to } }
  }
  const days = daysOf(value, mod)
  return days && { from: { day: days[0], minutes: null }, to: { day: days[1], minutes: null } }
}

const minuteOf = (hour: number, minute: number): [number, number] => [hour * 60 + minute, hour * 60 + minute + 1]

function hoursOf(part: DayPart, mod: string | null): [number, number] {
  const [from, to] = PARTS[part] ?? [0, 24]
  const third = (to - from) / 3
  return [(mod === 'END' ? to - third : from) * 60, (mod === 'START' ? from + third : to) * 60]
}

/** First day and the day after the last. */
function daysOf(value: string, mod: string | null): [Day, Day] | null {
  const parts =
    /^(?<year>\d{4})(?:-(?:(?<month>\d{2})(?:-(?<day>\d{2}))?|W(?<week>\d{2})(?<end>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?$/u.exec(
      value,
    )?.groups
  if (!parts) {
    if (/^\d{3}$/u.test(value)) return spanning(firstOf(Number(value) * 10), 'years', 10)
    if (/^\d{2}$/u.test(value)) return spanning(firstOf(Number(value) * 100), 'years', 100)
    return null
  }
  const year = Number(parts.year)
  if (year < 1) return null
  if (parts.day) return oneDay(value)
  if (parts.month) return narrowed(spanning(firstOf(year, Number(parts.month)), 'months', 1), mod, 10)
  if (parts.week) {
    const monday = mondayOf(new Temporal.PlainDate(year, 1, 4)).add({ weeks: Number(parts.week) - 1 })
    return parts.end ? [monday.add({ days: 5 }), monday.add({ days: 7 })] : narrowed([monday, monday.add({ days: 7 })], mod, 2)
  }
  if (parts.quarter) return spanning(firstOf(year, Number(parts.quarter) * 3 - 2), 'months', 3)
  if (parts.half) return spanning(firstOf(year, Number(parts.half) * 6 - 5), 'months', 6)
  if (parts.season) return spanning(firstOf(year, SEASONS[parts.season as Season]), 'months', 3)
  return narrowed(spanning(firstOf(year), 'years', 1), mod, 31)
}

const firstOf = (year: number, month = 1): Day => new Temporal.PlainDate(year, month, 1)
const spanning = (day: Day, field: 'months' | 'years', amount: number): [Day, Day] => [day, day.add({ [field]: amount })]

function oneDay(iso: string): [Day, Day] | null {
  const day = dayOf(iso)
  return day && [day, day.add({ days: 1 })]
}

/** START and END keep `days` of it; MID drops as many at both ends. */
function narrowed([from, to]: [Day, Day], mod: string | null, days: number): [Day, Day] {
  if (mod === 'START') return [from, from.add({ days })]
  if (mod === 'END') return [to.subtract({ days }), to]
  if (mod === 'MID')
    return days === 31 ? [from.add({ months: 4 }), from.add({ months: 8 })] : [from.add({ days }), to.subtract({ days })]
  return [from, to]
}
