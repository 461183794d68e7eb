// Dates as pages write them, for machines and for people, brought into the form of Document.published.
//   "Tue, 12 Mar 2024 14:05:00 +0100", "12. März 2024, 14:05 Uhr", "20240312", "1710248700" → "2024-03-12T14:05:00+01:00", …
// A time without zone is taken as UTC, as in published.ts: the day stays the one that is printed.

import { publishedOrNull } from '../published.ts'
import { compiled } from './date-pattern.ts'
import type { PageWords } from './words.ts'

export interface FoundDate {
  readonly start: number
  readonly end: number
  /** As Document.published. */
  readonly date: string
}

export interface DateReader {
  /** A value that is a date and nothing else; null: it is none, or cannot be one of an article. */
  stamp(value: string | null | undefined): string | null
  /** Every full date in a stretch of words, in order. */
  find(words: string): FoundDate[]
}

export interface DateOptions {
  /** BCP 47; null: the page names none. Tells 3/12 from 12/3. */
  readonly language: string | null
  /** When the page was fetched, RFC 3339: nothing was published after that. Null: not known. */
  readonly fetched: string | null
}

/** Before that there were no news pages. */
const EARLIEST = '1995-01-01'
/** Clocks and zones differ. */
const SLACK = 36 * 3600 * 1000
/** Build once a page. The patterns themselves are compiled once a set of packs and language. */
export function dateReader(packs: readonly PageWords[], { language, fetched }: DateOptions): DateReader {
  const { pattern, months, zones } = compiled(packs, language)
  const monthFirst = isMonthFirst(packs, language)
  const latest = fetched === null ? null : Date.parse(fetched) + SLACK
  const plausible = (date: string | null): string | null =>
    date !== null && date >= EARLIEST && (latest === null || Date.parse(date) <= latest) ? date : null

  const read = (groups: Readonly<Record<string, string | undefined>>): string | null => {
    const day = dayOf(groups, { months, monthFirst })
    if (day === null) return null
    const clock = clockOf(groups, zones)
    return plausible(publishedOrNull(day + clock) ?? publishedOrNull(day))
  }
  const find = (words: string): FoundDate[] =>
    Array.from(words.matchAll(pattern), ({ index, 0: all, groups = {} }) => {
      const date = read(groups)
      return date === null ? [] : [{ start: index, end: index + all.length, date }]
    }).flat()
  return {
    find,
    stamp: value => {
      const trimmed = value?.trim() ?? ''
      if (trimmed === '' || trimmed.length > 80) return null
      return (
        plausible(publishedOrNull(trimmed) ?? packed(trimmed)) ?? find(trimmed.replace(/(\d)T(\d)/u, '$1 $2'))[0]?.date ?? null
      )
    },
  }
}

/** "20240312", "20240312140500", seconds and milliseconds since 1970. */
function packed(value: string): string | null {
  const parts = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?([0-2]\d)([0-5]\d)([0-5]\d)?(?:Z|[+-]\d{4})?)?$/u.exec(value)
  if (parts) {
    const [, year, month, day, hour, minute, second = '00'] = parts
    return publishedOrNull(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}` : ''}`)
  }
  if (!/^\d{9,10}(?:\d{3})?$/u.test(value)) return null
  const time = new Date(Number(value) * (value.length > 10 ? 1 : 1000))
  return publishedOrNull(time.toISOString().replace(/\.\d+Z$/u, 'Z'))
}

type Groups = Readonly<Record<string, string | undefined>>

function dayOf(
  groups: Groups,
  { months, monthFirst }: { months: ReadonlyMap<string, number>; monthFirst: boolean | null },
): string | null {
  const { isoYear, isoMonth, isoDay, pointDay, pointMonth, pointYear, one, two, slashYear } = groups
  if (isoYear) return written(isoYear, Number(isoMonth), isoDay!)
  if (pointYear) return written(pointYear, Number(pointMonth), pointDay!)
  if (slashYear) return slashed(Number(one), Number(two), { year: slashYear, monthFirst })
  const name = (groups.monthBehind ?? groups.monthAhead ?? '').toLowerCase()
  const year = groups.yearBehind ?? groups.yearAhead ?? groups.yearLast
  const month = months.get(name)
  return month && year ? written(year, month, (groups.dayAhead ?? groups.dayBehind)!) : null
}

/** 3/12/2024: which is the month is told by one of them above twelve, else by the page's language; null where nothing tells. */
function slashed(one: number, two: number, { year, monthFirst }: { year: string; monthFirst: boolean | null }): string | null {
  if (one > 12) return written(year, two, String(one))
  if (two > 12) return written(year, one, String(two))
  if (one === two) return written(year, one, String(two))
  return monthFirst === null ? null : monthFirst ? written(year, one, String(two)) : written(year, two, String(one))
}

/** Two digits of a year are of this century. */
const written = (year: string, month: number, day: string): string =>
  `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

function clockOf({ hour, minute, second, half, zone, offset }: Groups, zones: ReadonlyMap<string, string>): string {
  if (!hour) return ''
  const isAfternoon = /^p/iu.test(half ?? '')
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour)
  const shift = offset ?? (zone ? zones.get(zone.toLowerCase()) : '') ?? ''
  return `T${String(hours).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${shift}`
}

function isMonthFirst(packs: readonly PageWords[], language: string | null): boolean | null {
  const [base = '', ...rest] = (language ?? '').toLowerCase().split(/[-_]/u)
  if (base === '') return null
  const region = rest.find(part => part.length === 2) ?? ''
  return packs.find(({ code }) => code === base)?.monthFirst.includes(region) ?? false
}
