// Times as feeds write them → RFC 3339, or the plain date where no time is given.
//   timeOf('Mon, 23 Nov 26 9:05 CET')   "2026-11-23T09:05:00+01:00"
// RFC 822 and 2822 with what is found in their place (two-digit years, no seconds, a wrong or foreign weekday, names of zones), ISO 8601 in
// its long and short form, and the order that `date` prints. What could be a day or a month by its place ("03/04/2026") is no date.

import { loadPageWords } from '../../languages/index.ts'

/** Lower-case names. */
export interface TimeWords {
  /** Name or its beginning to the month, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** To "+01:00". */
  readonly zones: ReadonlyMap<string, string>
}

/** RFC 822, 5.1, and the names written out. */
const MONTHS: TimeWords['months'] = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
)

/** Minutes east of Greenwich. RFC 822, 5.1, and zones that feeds name besides; of a name with two meanings the one of the zone with more people. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['ist', 330],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
])

const RFC: TimeWords = { months: MONTHS, zones: new Map() }

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s{0,3}(?<half>[ap])\.?m\.?)?`
const ZONE = String.raw`(?<zone>[+-]\d{1,2}:?\d{2}|[+-]\d{2}|(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5})`
const FORMS: readonly RegExp[] = [
  // 2026-11-23T09:05:00+01:00, 2026-11-23 09:05, 2026/11/23; the colon of the zone may be missing
  new RegExp(
    String.raw`^(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:(?:\s{0,3}T\s{0,3}|\s{1,3})${CLOCK}\s{0,3}${ZONE}?)?$`,
    'iu',
  ),
  // 20261123T090500+0100
  new RegExp(
    String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?${ZONE}?)?$`,
    'iu',
  ),
  // Mon, 23 Nov 2026 09:05:00 +0100; 23-Nov-26
  new RegExp(
    String.raw`^(?:\p{L}{2,12}\.?,?\s{0,3})?(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[\s-]{1,3}(?<name>\p{L}{3,12})\.?,?[\s-]{1,3}(?<year>\d{4}|\d{2})(?:,?\s{1,3}${CLOCK}\s{0,3}${ZONE}?(?:\s{0,3}\([^)]{0,40}\))?)?$`,
    'iu',
  ),
  // Nov 23, 2026 9:05 am; Monday, November 23, 2026
  new RegExp(
    String.raw`^(?:\p{L}{2,12}\.?,?\s{1,3})?(?<name>\p{L}{3,12})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,\s{0,3}(?<year>\d{4})(?:,?\s{1,3}${CLOCK}\s{0,3}${ZONE}?)?$`,
    'iu',
  ),
  // Mon Nov 23 09:05:00 CET 2026
  new RegExp(
    String.raw`^\p{L}{2,12},?\s{1,3}(?<name>\p{L}{3,12})\s{1,3}(?<day>\d{1,2})\s{1,3}${CLOCK}\s{0,3}${ZONE}?\s{1,3}(?<year>\d{4})$`,
    'iu',
  ),
  // 23.11.2026 09:05: with points the day goes first everywhere
  new RegExp(
    String.raw`^(?<day>\d{1,2})\.\s{0,2}(?<month>\d{1,2})\.\s{0,2}(?<year>\d{4})(?:,?\s{1,3}${CLOCK}\s{0,3}${ZONE}?)?$`,
    'iu',
  ),
]

/** Null for what is no day that the calendar has. A time without a zone, or with one that nobody knows, is taken as UTC (RFC 2822, 4.3). */
export function timeOf(written: string | number | null | undefined, words: TimeWords = RFC): string | null {
  const value = String(written ?? '')
    .trim()
    .replace(/\s+/gu, ' ')
  if (/^\d{10}(?:\d{3})?$/u.test(value)) return ofSeconds(Number(value.slice(0, 10)))
  if (!value || value.length > 80) return null
  for (const form of FORMS) {
    const parts = form.exec(value)?.groups
    const time = parts ? fromParts(parts, words) : null
    if (time) return time
  }
  return null
}

/** What should be a time and is none, for a note; null: it was read, nothing is written, or only a month or a year. */
export const unread = (written: string | null, words: TimeWords = RFC): string | null =>
  written && timeOf(written, words) === null && !/^\s*\d{4}(?:-\d{2})?\s*$/u.test(written) ? written : null

/** What languages call months and zones, beside RFC 822. */
export async function timeWords(): Promise<TimeWords> {
  const all = await loadPageWords()
  return {
    months: new Map([...all.flatMap(({ months }) => Object.entries(months)), ...MONTHS]),
    zones: new Map(all.flatMap(({ zones }) => Object.entries(zones))),
  }
}

type Parts = Readonly<Record<string, string | undefined>>

function fromParts(parts: Parts, { months, zones }: TimeWords): string | null {
  const { year = '', month, day = '', name = '', hour, minute = '00', second = '00', half } = parts
  const number = month ? Number(month) : monthOf(name.toLowerCase(), months)
  if (!number) return null
  const date = `${fullYear(year)}-${two(number)}-${two(Number(day))}`
  if (!isDay(date)) return null
  if (!hour) return date
  const hours = half ? (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0) : Number(hour)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return null
  return `${date}T${two(hours)}:${minute}:${second}${zones.get(parts.zone?.toLowerCase() ?? '') ?? offsetOf(parts.zone ?? '')}`
}

const monthOf = (name: string, months: TimeWords['months']): number | undefined =>
  months.get(name) ?? months.get(name.slice(0, 3))

/** RFC 2822, 4.3: 00 to 49 are of this century. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`)

function offsetOf(zone: string): string {
  const digits = /^(?:GMT|UTC)?(?<sign>[+-])(?<rest>[\d:]{1,5})$/iu.exec(zone)?.groups
  const minutes = digits ? minutesOf(digits.rest!) * (digits.sign === '-' ? -1 : 1) : (ZONES.get(zone.toLowerCase()) ?? 0)
  if (minutes === 0 || Math.abs(minutes) > 18 * 60) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** "1", "01", "0100", "1:00" */
function minutesOf(written: string): number {
  const [hours = '', minutes] = written.includes(':')
    ? written.split(':')
    : written.length > 2
      ? [written.slice(0, -2), written.slice(-2)]
      : [written]
  return Number(hours) * 60 + Number(minutes || 0)
}

const two = (value: number): string => String(value).padStart(2, '0')

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

const ofSeconds = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
