// Rules for times that lean on another day: "am Mittwoch", "gestern Abend", "in der Nacht zum Montag", "vor drei Jahren".
// The other day is that of publication, or the one that the text spoke of last ("am Vortag", "that evening").

<<<<<<< HEAD
import { type Day, isBefore, mondayOf, shifted } from './time-calendar.ts'
=======
import { type Day, dayOf, isBefore, mondayOf, periodValue, shifted, two, weekOf } from './time-calendar.ts'
>>>>>>> c17747a (Days without a year take the one that a text of another time is in: "Im Juni 1944 … Am 25. August …")
import { isPresent } from './time-direction.ts'
import { clockOf, elementAfter, elementBefore, inside, isAlone, valueIn, valuesIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { atTime, unknownDay } from './time-rules-calendar.ts'
import type { Found, Scene } from './time-scene.ts'

/** "am Montag" · "last Friday" · "am Montagabend um 20 Uhr" */
export function weekday(match: Match, scene: Scene): Found {
  const number = valueIn(match, 'weekday')!
  const day = dayOfWeek(number, match, scene)
  return atTime(day, day?.toString() ?? unknownDay(number), match)
}

/** "am Montag kommender Woche" · "Monday of last week" */
export function weekdayOfWeek(match: Match, { published }: Scene): Found {
  const number = valueIn(match, 'weekday')!
  if (!published.day) return atTime(null, unknownDay(number), match)
  const week = shifted(mondayOf(published.day), valueIn(match, 'shift') ?? valueIn(match, 'period')?.shift ?? 0, 'week')
  const day = shifted(week, number - 1, 'day')
  return atTime(day, day.toString(), match)
}

/** "Mittwoch in zwei Wochen" · "Montag vor einer Woche": that many weeks from the one of this week. */
export function weekdayOff(match: Match, { published }: Scene): Found | null {
  const number = valueIn(match, 'weekday')!
  const weeks = valueIn(match, 'number') ?? valueIn(match, 'one') ?? Number.NaN
  const turn = valueIn(match, 'turn') ?? valueIn(match, 'side') ?? 1
  if (!published.day || !Number.isInteger(weeks)) return null
  const day = shifted(shifted(mondayOf(published.day), number - 1, 'day'), turn * weeks, 'week')
  return atTime(day, day.toString(), match)
}

/** The last or next one, as shift and tense say; null without a day of publication. */
export function dayOfWeek(number: number, match: Match, scene: Scene): Day | null {
  const { day: today } = scene.published
  if (!today) return null
  const shift = valuesIn(match, 'shift').at(-1)
  const back = (today.dayOfWeek - number + 7) % 7
  const on = (number - today.dayOfWeek + 7) % 7
  if (shift !== undefined && shift < 0) return shifted(today, -(back || 7), 'day')
  if (shift !== undefined && shift > 0) return shifted(today, (on || 7) + 7 * (shift - 1), 'day')
  const direction = scene.direction(match)
  const ahead = direction === 'ahead' || (shift === 0 && direction === null)
  return ahead ? shifted(today, on, 'day') : shifted(today, -back, 'day')
}

/** "heute" · "gestern Abend" · "am Vortag" · "tonight" */
export function offset(match: Match, scene: Scene): Found {
  const days = valueIn(match, 'offset')
  const { day: today } = scene.published
  if (inside(match).length === 1 && valueIn(match, 'nowadays') && !scene.isNews && isPresent(match))
    return { type: 'DATE', value: 'PRESENT_REF' }
  const base = days === undefined ? (scene.sameSentence ?? scene.last ?? today) : today
  if (!base) return atTime(null, unknownDay(), match)
  // "Heute Nacht hat es gebrannt": the night that ended this morning.
  const past = days === 0 && valueIn(match, 'part') === 'NI' && scene.direction(match) === 'behind'
  const day = shifted(base, past ? -1 : (days ?? valueIn(match, 'from')!), 'day')
  return atTime(day, day.toString(), match)
}

/** "in der Nacht zum Montag" begins on Sunday. */
export function nightTo(match: Match, scene: Scene): Found | null {
  const days = valuesIn(match, 'weekday')
  const offset = valueIn(match, 'offset')
  const { day: today } = scene.published
  const number = days.at(-1)
  const morning =
    number !== undefined ? dayOfWeek(number, match, scene) : today && offset !== undefined ? shifted(today, offset, 'day') : null
  const evening = morning && shifted(morning, -1, 'day')
  if (!evening) return { type: 'TIME', value: `${unknownDay(number && ((number + 5) % 7) + 1)}TNI` }
  return { type: 'TIME', value: `${evening}TNI`, day: morning }
}

/** "am Abend" · "this morning" · "that evening" · "die ganze Nacht" */
export function part(match: Match, scene: Scene): Found | null {
  const part = valueIn(match, 'part')!
  const shift = valueIn(match, 'shift')
  const { published, sameSentence, story, last } = scene
  // "gegen Abend"; but no bare noun
  if (match.last - match.first === 1 && elementBefore(match)?.meaning.lean === undefined && !isAlone(match)) return null
  if (valueIn(match, 'that')) return onDay(last ?? story, match)
  if (shift !== undefined) {
    const days = shift < 0 ? -1 : part === 'NI' ? 0 : shift
    return onDay(published.day && shifted(published.day, days, 'day'), match)
  }
  if (sameSentence && part !== 'NI') return onDay(sameSentence, match)
  const base = sameSentence ?? story
  const direction = scene.direction(match)
  // "In der Nacht ist der Damm gebrochen": the night before the day told of.
  if (!base || part !== 'NI' || direction === 'ahead') return onDay(base, match)
  return { ...onDay(shifted(base, -1, 'day'), match), day: base }
}

/** "um 14.00 Uhr" · "at 2 p.m." · "at four in the morning" · "until midnight" */
export function clock(match: Match, scene: Scene): Found | null {
  const minutes = clockOf(match)
  if (minutes === null || minutes > 1440 || !isClock(match)) return null
  const { published, sameSentence, story } = scene
  if (isAlone(match) && published.day) {
    const isOver = published.minutes !== null && minutes < published.minutes && !sameSentence
    return onDay(sameSentence ?? shifted(published.day, isOver ? 1 : 0, 'day'), match)
  }
  if (sameSentence) return onDay(sameSentence, match)
  const { day: today } = published
  if (!today || scene.direction(match) === 'ahead') return onDay(today, match)
  const isTold = story !== null && !isBefore(today, story) && !isBefore(story, today)
  const notYet = isTold && published.minutes !== null && minutes > published.minutes && scene.direction(match) === 'behind'
  return onDay(notYet ? shifted(today, -1, 'day') : story, match)
}

/** "at 8.15 metres" is no clock: without a word for the hour, a number with a stop needs a mark or a preposition behind it. */
function isClock(match: Match): boolean {
  const known = inside(match).some(({ meaning: { oclock, meridiem, point, part, before, side, clock, number } }) => {
    return (oclock ?? meridiem ?? point ?? part ?? before ?? side) !== undefined || (clock !== undefined && number === undefined)
  })
  const after = elementAfter(match)
  // "3:18" alone is a score.
  if (inside(match).length === 1 && valueIn(match, 'point') === undefined)
    return elementBefore(match)?.meaning.lean === 1 || isAlone(match)
  return known || !after || (after.mark && !/^[–%-]$/u.test(after.text)) || after.meaning.on === true
}

export const onDay = (day: Day | null, match: Match): Found => atTime(day, day?.toString() ?? unknownDay(), match)
<<<<<<< HEAD
=======

/** "diese Woche" · "im vergangenen Jahr" · "Anfang des Monats" · "am Wochenende" · "Vorjahr" */
export function period(match: Match, scene: Scene): Found | null {
  const whole = valueIn(match, 'period')
  if (!whole && inside(match).at(-1)?.meaning.plural) return null
  const unit = whole?.unit ?? valueIn(match, 'unit')!
  const shift = valueIn(match, 'shift') ?? (whole ? whole.shift : unit === 'weekend' ? null : 0)
  const mod = valueIn(match, 'mod') ?? null
  const { day: today } = scene.published
  if (unit === 'day') return mod ? null : nextDay(shift ?? 0, match, scene)
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'season') return null
  if (!today) return { type: 'DATE', value: UNKNOWN[unit], mod }
  const thread = threadOf(match, scene)
  if (thread && unit !== 'weekend') return { type: 'DATE', value: periodValue(shifted(thread, shift ?? 0, unit), unit), mod }
  const day = unit === 'weekend' ? weekend(today, shift, scene.direction(match) === 'ahead') : shifted(today, shift ?? 0, unit)
  return { type: 'DATE', value: periodValue(day, unit), mod }
}

/** "Ende des Jahres", "im Folgejahr", "im selben Monat" in a text of another time: a day of the year that it is in. */
function threadOf(match: Match, { year, last }: Scene): Day | null {
  if (year === null || (valueIn(match, 'shift') !== undefined && !valueIn(match, 'that'))) return null
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

/** "vor drei Jahren" · "two weeks ago" */
export function ago(match: Match, scene: Scene): Found {
  const { published } = scene
  return moved(match, { base: published.day, turn: -1, unknown: 'PAST_REF', now: published.minutes })
}

/** "zwei Tage später" · "a day earlier": from the day spoken of last. */
export function later(match: Match, { sameSentence, last, published }: Scene): Found | null {
  const turn = valueIn(match, 'turn')!
  if (CLOCKED.has(valueIn(match, 'unit')!)) return null
  const next = elementAfter(match)
  // "two days before the vote" measures from the vote, which is no day that we know.
  const open = inside(match).at(-1)?.meaning.lean !== undefined && next && !next.mark
  if (open) return null
  const base = sameSentence ?? last ?? (turn < 0 ? published.day : null)
  return moved(match, { base, turn, unknown: turn < 0 ? 'PAST_REF' : 'FUTURE_REF', now: null })
}

/** "in drei Jahren wird …" is a day ahead; without a future verb it is how long something takes. */
export function ahead(match: Match, scene: Scene): Found | null {
  if (scene.direction(match) !== 'ahead') return null
  return moved(match, { base: scene.published.day, turn: 1, unknown: 'FUTURE_REF', now: scene.published.minutes })
}

const SECONDS: Readonly<Partial<Record<Unit, number>>> = { hour: 3600, minute: 60, second: 1 }
const CLOCKED: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second'])
const sizeOf = (match: Match): number => valueIn(match, 'size') ?? 1

/** Published at 4:30: "in zwei Stunden" is 6:30. */
function minutesOff(base: Day, minutes: number): Found {
  const whole = Math.floor(minutes)
  const day = shifted(base, Math.floor(whole / 1440), 'day')
  const rest = ((whole % 1440) + 1440) % 1440
  return { type: 'TIME', value: `${day}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`, day }
}

interface Step {
  readonly base: Day | null
  readonly turn: number
  /** What it is where the amount is not known. */
  readonly unknown: string
  /** Minutes of the base day from which clocks count; null: not known. */
  readonly now: number | null
}

function moved(match: Match, { base, turn, unknown, now }: Step): Found {
  const unit = valueIn(match, 'unit')!
  const amount = valueIn(match, 'number') ?? valueIn(match, 'one')
  const mod = valueIn(match, 'amount') ?? null
  const clock = CLOCKED.has(unit)
  if (!base || amount === undefined || Number.isNaN(amount) || amount > 3000)
    return { type: clock ? 'TIME' : 'DATE', value: unknown, mod }
  if (clock)
    return {
      ...(now === null
        ? { type: 'TIME', value: unknown }
        : minutesOff(base, now + (turn * amount * sizeOf(match) * SECONDS[unit]!) / 60)),
      mod,
    }
  const whole = Number.isInteger(amount)
  const months = unit === 'year' ? amount * 12 : amount
  const day = whole ? shifted(base, turn * amount, unit) : shifted(base, turn * Math.round(months), 'month')
  if (unit === 'day') return { type: 'DATE', value: day.toString(), mod, day }
  if (unit === 'week') return { type: 'DATE', value: weekOf(day), mod }
  return { type: 'DATE', value: whole ? periodValue(day, unit) : `${day.year}-${two(day.month)}`, mod }
}
>>>>>>> c17747a (Days without a year take the one that a text of another time is in: "Im Juni 1944 … Am 25. August …")
