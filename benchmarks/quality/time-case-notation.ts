// Where a tool and TIMEX3 write one meaning in two ways, so that the spans differ and nobody is wrong.
//   "last night" → 2013-02-11TNI, of which duckling says that it lasts from 18 to 24 o'clock, and CLDR from 21 to 6

import type { TimeExpression } from '../../src/types.ts'
import { type Expected, type Grain, millisecondsOf, type TimeCase } from './time-cases.ts'

type ExpectedSpan = Extract<Expected, { kind: 'span' }>

/** True: one of the rules below brings what was found and what is expected together. */
export function isSameOtherwise(
  expected: ExpectedSpan,
  { text, reference }: Pick<TimeCase, 'text' | 'reference'>,
  found: readonly TimeExpression[],
): boolean {
  const [first, second] = found
  if (!first) return false
  if (second) return found.length === 2 && isDayAndLength(expected, first, second)
  const isStart = expected.from === Date.parse(reference)
  return (
    isSamePart(expected, first) ||
    isSameEdge(expected, first) ||
    (isStart && /^by\b/iu.test(text) && isBound(expected.to, first)) ||
    isBeforeChrist(expected, first) ||
    (/\bfew\b/iu.test(text) && isUnknownNumber(expected.grain, first))
  )
}

/** "last night": which hours a part of the day has is nobody's to say; it is the same day, and hours that both count to the part. */
function isSamePart({ from, to, grain }: ExpectedSpan, one: TimeExpression): boolean {
  const [, day] = /^(\d{4}-\d\d-\d\d)T(?:MO|MI|AF|EV|NI)$/u.exec(one.value) ?? []
  if (!day || grain !== 'hour' || !one.from || !one.to || from === null || to === null) return false
  const midnight = Date.parse(`${day}T00:00:00${one.from.slice('YYYY-MM-DDTHH:MM:SS'.length)}`)
  const [begins, ends] = [Date.parse(one.from), Date.parse(one.to)]
  // "late tonight" is a third of it for us.
  const whole = one.mod === 'END' ? ends - 3 * (ends - begins) : begins
  return from >= midnight && to <= midnight + DAY && from < ends && whole < to
}

/** "the end of 2012": four months for duckling, the last one for us. It is an end of that year where both end with it and neither is more than half of it. */
function isSameEdge({ from, to }: ExpectedSpan, one: TimeExpression): boolean {
  const period = PERIODS.find(([shape]) => shape.test(one.value))?.[1]
  if (!period || from === null || to === null || (to - from) * 2 > millisecondsOf(period) + DAY) return false
  if (one.mod === 'START') return isAt(one.from, from)
  return one.mod === 'END' && isAt(one.to, to)
}

const PERIODS: readonly (readonly [RegExp, Grain])[] = [
  [/^\d{4}$/u, 'year'],
  [/^\d{4}-\d\d$/u, 'month'],
  [/^\d{4}-W\d\d$/u, 'week'],
]

/** "by 2 p.m.", from now on for duckling: as "until 2 p.m.", the time itself is the bound. */
const isBound = (bound: number | null, { from, to, mod }: TimeExpression): boolean =>
  bound !== null && (isAt(from, bound) || (mod === 'END' && isAt(to, bound)))

/** "in 44 BC": TIMEX3 writes BC0044 and gives no days; duckling writes the year −44. */
const isBeforeChrist = ({ from, grain }: ExpectedSpan, { value }: TimeExpression): boolean =>
  grain === 'year' && from !== null && value === `BC${String(-new Date(from).getUTCFullYear()).padStart(4, '0')}`

/** "for ten days from 18 December": a day and a length, which are two times; duckling counts the last day too. */
function isDayAndLength({ from, to, grain }: ExpectedSpan, first: TimeExpression, second: TimeExpression): boolean {
  const [day, length] = first.type === 'DURATION' ? [second, first] : [first, second]
  const days = Number(/^P(\d+)D$/u.exec(length.value)?.[1] ?? Number.NaN)
  return grain === 'day' && from !== null && to !== null && isAt(day.from, from) && Math.abs(from + days * DAY - to) <= DAY
}

/** "the next few days", "in a few minutes": three for duckling; X is a number that nobody knows. */
const isUnknownNumber = (grain: Grain, { value }: TimeExpression): boolean =>
  value === 'FUTURE_REF' || value === 'PAST_REF' || value === `PX${grain[0]!.toUpperCase()}`

const DAY = 86_400_000
const isAt = (moment: string | null, expected: number): boolean => moment !== null && Date.parse(moment) === expected
