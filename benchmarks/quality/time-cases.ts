// Test cases of times that others wrote, brought to one shape: a text, the moment it is read at, what it means.
//   duckling: "nächste woche", "datetime (2013, 2, 18, 0, 0, 0) Week" → a span of [2013-02-18, 2013-02-25)
//   ctparse: "12. auf den 13.10", "Interval[]{2017-10-12 X:X (X/X) - 2017-10-13 X:X (X/X)}" → a span of [2017-10-12, 2017-10-14)

import { Temporal } from 'temporal-polyfill'

export type Grain = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/** What a case expects. Moments are milliseconds since 1970. */
export type Expected =
  /** Half-open; null: that end is open. `grain`: of the ends. `moment`: one thing, not from one to another. */
  | {
      readonly kind: 'span'
      readonly from: number | null
      readonly to: number | null
      readonly grain: Grain
      readonly moment: boolean
    }
  /** A clock of no known day, in minutes. */
  | { readonly kind: 'clock'; readonly minutes: number }
  /** TIMEX3 part of a day: "2017-06-21TMO". */
  | { readonly kind: 'part'; readonly value: string }
  | { readonly kind: 'length'; readonly seconds: number }
  | { readonly kind: 'nights'; readonly number: number }

export interface TimeCase {
  readonly text: string
  readonly language: string
  /** RFC 3339. */
  readonly reference: string
  readonly expected: Expected
}

/** By name of a format: the cases of a file's content in a language. Same text, same moment, same meaning: one case. */
export const timeCases = { duckling, ctparse } as const

/** The context of duckling's own tests. */
const DUCKLING_NOW = '2013-02-12T04:30:00-02:00'
const DUCKLING_ZONE = '-02:00'

function duckling(content: string, language: string): TimeCase[] {
  const rows = content.split('\n').filter(Boolean) as string[]
  const cases = rows.flatMap((row): TimeCase[] => {
    const { lang, dim, text, expected } = JSON.parse(row) as { lang: string; dim: string; text: string; expected: string }
    if (lang !== language.toUpperCase() || (dim !== 'Time' && dim !== 'Duration')) return []
    return [{ text, language, reference: DUCKLING_NOW, expected: ofDuckling(expected) }]
  })
  return unlike(cases)
}

function ofDuckling(written: string): Expected {
  const length = /^DurationData (\d+) (\w+)$/u.exec(written)
  if (length) return { kind: 'length', seconds: Number(length[1]) * SECONDS[length[2]!.toLowerCase() as Grain] }
  const grain = (/\) (\w+)(?: ".*")?$/u.exec(written)?.[1] ?? 'day').toLowerCase() as Grain
  const moments = [...written.matchAll(/\((-?\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)/gu)].map(parts =>
    momentOf(parts.slice(1).map(Number), DUCKLING_ZONE),
  )
  const [from, to] = moments
  if (!from) throw new Error(`Not understood: ${written}`)
  if (written.startsWith('datetimeOpenInterval')) {
    const bound = from.epochMilliseconds
    const after = written.includes('After')
    return { kind: 'span', from: after ? bound : null, to: after ? null : bound, grain, moment: false }
  }
  const end = to ?? from.add(STEP[grain])
  return { kind: 'span', from: from.epochMilliseconds, to: end.epochMilliseconds, grain, moment: !to }
}

const SECONDS: Readonly<Record<Grain, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  year: 31_536_000,
}

const STEP: Readonly<Record<Grain, Temporal.DurationLike>> = {
  second: { seconds: 1 },
  minute: { minutes: 1 },
  hour: { hours: 1 },
  day: { days: 1 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
}

/** Length of a grain in milliseconds; months and years of thirty and 365 days. */
export const millisecondsOf = (grain: Grain): number => SECONDS[grain] * 1000

/** Month and day 0 stand for none. */
function momentOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: number[], zone: string) {
  const parts = { year, month: month || 1, day: day || 1, hour, minute, second }
  return Temporal.PlainDateTime.from(parts).toZonedDateTime(zone)
}

/** ctparse says no zone; its cases are read in UTC. */
const CTPARSE_ZONE = '+00:00'

function ctparse(content: string, language: string): TimeCase[] {
  const items = JSON.parse(content) as { text: string; ref_time: string; gold_parse: string; language: string }[]
  const own = items.filter(item => item.language === language)
  return unlike(
    own.map(({ text, ref_time, gold_parse }) => ({ text, language, reference: `${ref_time}Z`, expected: ofCtparse(gold_parse) })),
  )
}

function ofCtparse(written: string): Expected {
  const nights = /^Duration\[\]\{(\d+) nights\}$/u.exec(written)
  if (nights) return { kind: 'nights', number: Number(nights[1]) }
  const [, kind, inside] = /^(\w+)\[\]\{(.*)\}$/u.exec(written) ?? []
  const ends = (inside ?? '').split(' - ').map(pointOf)
  if (kind === 'Time') return ends[0]!.expected!
  const [from, to] = ends as [Point, Point | undefined]
  const grain = (from.grain ?? to?.grain)!
  return { kind: 'span', from: from.from, to: to?.grain === 'day' ? to.to : (to?.from ?? null), grain, moment: false }
}

interface Point {
  readonly from: number | null
  readonly to: number | null
  readonly grain: Grain | null
  readonly expected: Expected | null
}

/** "2017-10-05 06:55 (X/X)" · "2017-06-21 X:X (X/morning)" · "X-X-X 18:00 (X/X)" · "None" */
function pointOf(written: string): Point {
  const [, year, month, day, hour, minute, part] = /^(X|\d+)-(X|\d+)-(X|\d+) (X|\d+):(X|\d+) \(X\/(\w+)\)$/u.exec(written) ?? []
  if (year === undefined) return { from: null, to: null, grain: null, expected: null }
  if (year === 'X') {
    const expected: Expected =
      hour === 'X'
        ? { kind: 'part', value: `XXXX-XX-XXT${PARTS[part!]}` }
        : { kind: 'clock', minutes: Number(hour) * 60 + Number(minute) }
    return { from: null, to: null, grain: null, expected }
  }
  const grain: Grain = hour === 'X' ? 'day' : 'minute'
  const start = momentOf([year, month, day, ...(hour === 'X' ? [] : [hour, minute])].map(Number), CTPARSE_ZONE)
  const [from, to] = [start.epochMilliseconds, start.add(STEP[grain]).epochMilliseconds]
  if (part !== 'X')
    return { from, to, grain, expected: { kind: 'part', value: `${year}-${month}-${day}T${PARTS[part!] ?? part}` } }
  return { from, to, grain, expected: { kind: 'span', from, to, grain, moment: true } }
}

const PARTS: Readonly<Record<string, string>> = {
  earlymorning: 'MO',
  morning: 'MO',
  forenoon: 'MO',
  earlynoon: 'MI',
  noon: 'MI',
  earlyafternoon: 'AF',
  afternoon: 'AF',
  lateafternoon: 'AF',
  earlyevening: 'EV',
  evening: 'EV',
  lateevening: 'EV',
  night: 'NI',
  latenight: 'NI',
}

function unlike(cases: readonly TimeCase[]): TimeCase[] {
  const seen = new Set<string>()
  return cases.filter(one => {
    const key = JSON.stringify(one)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
