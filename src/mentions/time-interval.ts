// The interval that a TIMEX3 value stands for: intervalOf('2024-W44') is [2024-10-28, 2024-11-04), half-open, as RFC 3339.
// A value with unknown parts ("XXXX-10-30") has none.

import { Temporal } from 'temporal-polyfill'
import { type Day, dayOf, mondayOf } from './time-calendar.ts'
import type { DayPart, Season, Unit } from './time-words.ts'

export interface Moment {
  readonly day: Day
  /** Null: the whole day is meant; seconds are parts of one. */
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

function written({ day, minutes }: Moment, zone: string): string {
  if (minutes === null && !zone) return day.toString()
  const moment = day.toPlainDateTime().add({ seconds: Math.round((minutes ?? 0) * 60) })
  const offset = zone.includes('/') ? moment.toZonedDateTime(zone).offset : zone
  return `${moment.toString({ smallestUnit: 'second' })}${offset}`
}

function boundsOf(value: string, mod: string | null): { from: Moment; to: Moment } | null {
  const time = /^(\d{4}-\d{2}-\d{2})T(?:(\d{2}):(\d{2})(?::(\d{2}))?|(\w{2}))$/u.exec(value)
  if (time) {
    const day = dayOf(time[1]!)
    if (!day) return null
    const [from, to] = time[5] ? hoursOf(time[5] as DayPart, mod) : clockOf(time.slice(2, 5))
    return { from: { day, minutes: from }, to: { day, minutes: to } }
  }
  const days = daysOf(value, mod)
  return days && { from: { day: days[0], minutes: null }, to: { day: days[1], minutes: null } }
}

/** A minute, or the second that is written. */
function clockOf([hour, minute, second]: readonly (string | undefined)[]): [number, number] {
  const begins = Number(hour) * 60 + Number(minute) + Number(second ?? 0) / 60
  return [begins, begins + (second === undefined ? 1 : 1 / 60)]
}

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
