// Whether the times found in a case are what it expects.
//   "letzte woche" → 2013-W06, [2013-02-04, 2013-02-11): right where a span of these seven days is expected
// Where the words leave the ends open, tools draw them differently; what is allowed then stands beside each rule.

import type { TimeExpression } from '../../src/types.ts'
import { isSameOtherwise } from './time-case-notation.ts'
import { type Expected, millisecondsOf, type TimeCase } from './time-cases.ts'

/** True: the one meaning expected is what was found. */
export function isRight({ text, reference, expected }: TimeCase, all: readonly TimeExpression[]): boolean {
  const found = narrowest(all)
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return false
  const single = found.length === 1
  switch (expected.kind) {
    case 'length':
      return single && secondsOf(first.value).includes(expected.seconds)
    case 'nights':
      return single && new RegExp(`^P${expected.number}NI?$`, 'u').test(first.value)
    case 'part':
      return single && isPart(first, expected.value)
    case 'clock':
      return single && first.value.endsWith(`T${clockText(expected.minutes)}`)
    case 'span':
      return (
        spanIsRight(expected, { text, reference, first, last, count: found.length }) ||
        isSameOtherwise(expected, { text, reference }, found)
      )
  }
}

/** "evening" by itself is of no known day, as a clock is; we read it as that of the day of reading. "around noon" is a part of the day or its clock. */
function isPart({ value, mod }: TimeExpression, expected: string): boolean {
  // "early Thursday": TIMEX3 has the start of the day, ctparse its morning.
  if (mod === 'START' && expected === `${value}TMO`) return true
  if (value === expected || (expected.endsWith('TMI') && value === expected.replace('TMI', 'T12:00'))) return true
  return expected.startsWith('XXXX') && value.endsWith(expected.slice(expected.indexOf('T')))
}

/** "am 5. Mai ab 9 Uhr" may be two times, of which the second says when on the first. */
const narrowest = (found: readonly TimeExpression[]): TimeExpression[] =>
  found.filter((one, i) => !found.slice(i + 1).some(({ from, to }) => contains(one, { from, to })))

function contains(outer: TimeExpression, inner: { from: string | null; to: string | null }): boolean {
  const [a, b, c, d] = [outer.from, outer.to, inner.from, inner.to].map(timeOf) as (number | null)[]
  return [a, b, c, d].every(moment => moment !== null) && a! <= c! && d! <= b! && d! - c! < b! - a!
}

interface Spanned {
  readonly text: string
  readonly reference: string
  readonly first: TimeExpression
  readonly last: TimeExpression
  readonly count: number
}

type ExpectedSpan = Extract<Expected, { kind: 'span' }>

function spanIsRight(expected: ExpectedSpan, { text, reference, first, last, count }: Spanned): boolean {
  const bound = expected.from ?? expected.to
  // "ab 14 Uhr", "bis zum 3. März": the time itself is where the open span begins or ends; its preposition is no part of it. "bis zum Ende des Monats" ends where the month does.
  if (expected.from === null || expected.to === null)
    return count <= 2 && (sameMoment(last.from, bound) || (last.mod === 'END' && sameMoment(last.to, bound)))
  // "jetzt": PRESENT_REF is the moment of reading.
  if (expected.from === Date.parse(reference) && expected.moment && count === 1 && first.value === 'PRESENT_REF') return true
  // Both ends of a span may be two times, as TimeML has it: "vom 2. Mai bis zum 5. Juni".
  if (count > 2 || (count === 2 && expected.moment)) return false
  const [from, to] = [timeOf(first.from), timeOf(last.to)]
  if (from === null || to === null) return false
  if (expected.moment && LUNAR.test(text) && to - from === DAY && Math.abs(from - expected.from) === DAY) return true
  if (from === expected.from && (to === expected.to || sameEnd(expected, to))) return true
  if (expected.moment) return POINTS.has(expected.grain) ? from === expected.from || counted() : counted()
  return !hasTwoEnds(text) && overlap([from, to], [expected.from, expected.to]) >= 0.5

  // "vor drei Monaten": duckling says the day, TIMEX3 the month that it lies in; never coarser than the next grain.
  function counted(): boolean {
    // "a fortnight ago": to the hour for duckling, the week that it lies in for us.
    const coarser = FORTNIGHT.test(text) ? 7 * DAY : COARSER[expected.grain]
    return (
      COUNTED.test(text) && coarser !== undefined && from! <= expected.from! && expected.from! < to! && to! - from! <= coarser
    )
  }
}

/**
 * Feasts of the Jewish and Islamic calendars may be a day off: duckling names a Jewish day by the evening before, on which it begins, and
 * reckons Islamic months otherwise than Umm al-Qura.
 */
const LUNAR =
  /\b(?:jom|yom|purim|sch?e?mini|shemini|simchat|tu bishvat|lag ba?|holocaust day|tisha|eid|id ul|bakr|opferfest|sacrifice|laylat|lailat|mawlid|maulid|ashura|aschura|isra)\b/iu
const DAY = 86_400_000
const POINTS: ReadonlySet<string> = new Set(['second', 'minute', 'hour'])
const COARSER: Readonly<Partial<Record<string, number>>> = { hour: DAY, day: 31 * DAY, month: 366 * DAY }
const FORTNIGHT = /\bfortnight\b/iu
const COUNTED = /\b(?:ago|from now|from today|hence|back|in|within|vor|nach|after|later)\b/iu

/** duckling closes "9:30 – 11:00" after the last minute, hour or day of its grain, ctparse before it. */
function sameEnd({ to, grain }: ExpectedSpan, found: number): boolean {
  return Math.abs(found - to!) <= millisecondsOf(grain) && POINTS.has(grain)
}

/** Two numbers in the text spell both ends out, so that they have to be met; a clock or a date counts once. */
const hasTwoEnds = (text: string): boolean => (text.match(/\d+(?:[.:/]\d+)*/gu) ?? []).length > 1

/** What the spans have in common, as a share of what either covers. */
function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c))
}

const timeOf = (moment: string | null): number | null => (moment === null ? null : Date.parse(moment))
const sameMoment = (moment: string | null, expected: number | null): boolean => timeOf(moment) === expected

const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * Seconds of an ISO 8601 duration, with quarters as TIMEX3 has them; a month has thirty days, a year 365, or twelve of those months where
 * months stand beside it, as duckling counts. Empty: it is none, or its number is unknown.
 */
function secondsOf(value: string): number[] {
  const [, date = '', time = ''] = /^P((?:[\d.]+[YQMWD])*)(?:T((?:[\d.]+[HMS])+))?$/u.exec(value) ?? []
  if (!date && !time) return []
  const sum = (parts: string, units: Readonly<Record<string, number>>) =>
    [...parts.matchAll(/([\d.]+)(\w)/gu)].reduce((total, [, count, unit]) => total + Number(count) * units[unit!]!, 0)
  const dates = { Y: 31_536_000, Q: 7_776_000, M: 2_592_000, W: 604_800, D: 86_400 }
  const years = date.includes('M') ? [dates.Y, 12 * dates.M] : [dates.Y]
  return years.map(Y => sum(date, { ...dates, Y }) + sum(time, { H: 3600, M: 60, S: 1 }))
}
