// Rules for periods that lean on another: "diese Woche", "Anfang des Monats", "the following year", "later that month".
// The other is the one around the day of publication, or the one that the text spoke of last.

import { type Day, dayOf, isBefore, mondayOf, periodValue, shifted } from './time-calendar.ts'
import { elementAfter, elementBefore, inside, isAlone, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { unknownDay } from './time-rules-calendar.ts'
import { onDay } from './time-rules-relative.ts'
import type { Found, Scene } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** "diese Woche" · "im vergangenen Jahr" · "Anfang des Monats" · "am Wochenende" · "Vorjahr" */
export function period(match: Match, scene: Scene): Found | null {
  const whole = valueIn(match, 'period')
  if (!whole && inside(match).at(-1)?.meaning.plural) return null
  const unit = whole?.unit ?? valueIn(match, 'unit')!
  const mod = valueIn(match, 'mod') ?? null
  const thread = valueIn(match, 'thread')
  if (thread !== undefined && !whole) return threaded(thread, match, scene)
  const then = dayInThread(match, scene)
  if (then && (whole || mod) && COARSE.has(unit))
    return { type: 'DATE', value: periodValue(shifted(then, whole?.shift ?? 0, unit), unit), mod }
  if (!whole && valueIn(match, 'shift') === undefined && unit !== 'weekend' && !isOwn(match, unit)) return closing(match, unit)
  const shift = valueIn(match, 'shift') ?? (whole ? whole.shift : unit === 'weekend' ? null : 0)
  const { day: today } = scene.published
  if (unit === 'day') return mod ? null : nextDay(shift ?? 0, match, scene)
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'season') return null
  if (!today) return { type: 'DATE', value: UNKNOWN[unit], mod }
  if (valueIn(match, 'fiscal'))
    return { type: 'DATE', value: periodValue(shifted(today, shift ?? 0, unit), unit), mod, open: true }
  const day = unit === 'weekend' ? weekend(today, shift, scene.direction(match) === 'ahead') : shifted(today, shift ?? 0, unit)
  return { type: 'DATE', value: periodValue(day, unit), mod }
}

const COARSE: ReadonlySet<Unit> = new Set<Unit>(['month', 'quarter', 'half', 'year'])

/** "Ende des Jahres", "im Folgejahr" in a text of another time: a day of the year that it is in. */
function dayInThread(match: Match, { year, last }: Scene): Day | null {
  if (year === null || valueIn(match, 'shift') !== undefined) return null
  return last?.year === year ? last : dayOf(`${year}-07-01`)
}

const UNKNOWN: Readonly<Record<Exclude<Unit, 'day' | 'hour' | 'minute' | 'second' | 'season'>, string>> = {
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
  millennium: 'X',
}

/** "am nächsten Tag": behind the day spoken of last. "an diesem Tag" is that day. */
function nextDay(shift: number, match: Match, { sameSentence, last }: Scene): Found | null {
  const base = sameSentence ?? last
  if (!base) return shift ? { type: 'DATE', value: unknownDay() } : null
  return onDay(shifted(base, shift, 'day'), match)
}

/** Saturday of the weekend meant. Without a word that points, the last one that has begun, or the next. */
function weekend(today: Day, shift: number | null, ahead: boolean): Day {
  const own = shifted(mondayOf(today), 5, 'day')
  const begun = !isBefore(today, own)
  if (shift === 0 || (shift === null && ahead)) return own
  if (shift === null) return begun ? own : shifted(own, -1, 'week')
  return shift > 0 ? shifted(own, begun ? shift : shift - 1, 'week') : shifted(own, shift, 'week')
}

/** "the following month" · "that year" · "im selben Jahr": counted from the period named last. */
function threaded(thread: number, match: Match, scene: Scene): Found | null {
  const unit = valueIn(match, 'unit')!
  const mod = valueIn(match, 'mod') ?? null
  if (unit === 'day') return mod ? null : nextDay(thread, match, scene)
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'season') return null
  // "down on the previous quarter"; "the following week" alone
  const known =
    scene.period ??
    ((thread < 0 || isAlone(match)) && scene.published.day ? { day: scene.published.day, unit: 'day' as const } : null)
  if (!known || SIZES[known.unit] > SIZES[unit]) return null
  const day = shifted(known.day, thread, unit)
  return { type: 'DATE', value: unit === 'weekend' ? periodValue(day, 'week') : periodValue(day, unit), mod }
}

/** Days, roughly: a month cannot be told from a year. */
const SIZES: Readonly<Record<Unit, number>> = {
  ...{ second: 0, minute: 0, hour: 0, day: 1, weekend: 2, week: 7, month: 30, quarter: 91, season: 91, half: 182 },
  ...{ year: 365, decade: 3652, century: 36524, millennium: 365242 },
}

/** "the year ended March 31" is as long as a year, and not one of the calendar. */
const closing = (match: Match, unit: Unit): Found | null =>
  elementAfter(match)?.meaning.closes && (unit === 'year' || unit === 'quarter')
    ? { type: 'DURATION', value: unit === 'year' ? 'P1Y' : 'P3M' }
    : null

/** "for the year" is this one; "the week after the attack" and "the year that changed it all" are others. */
function isOwn(match: Match, unit: Unit): boolean {
  if (valueIn(match, 'mod')) return true
  const [before, after] = [elementBefore(match), elementAfter(match)]
  const elements = inside(match)
  const governed = before?.meaning.lean !== undefined || elements.some(({ meaning }) => meaning.on || meaning.turn !== undefined)
  if (unit === 'day') return elements[0]!.meaning.turn !== undefined
  return (
    governed &&
    (!after ||
      after.mark ||
      (after.meaning.lean === undefined && !after.meaning.clause && !after.meaning.closes && after.verb !== 'past'))
  )
}
