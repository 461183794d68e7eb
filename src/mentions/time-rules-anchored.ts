// Rules for a time so far from another that is named beside it: "two weeks before Christmas", "a week from Friday", "ten years ago today",
// "two Sundays ago", "Christmas two years ago", "the week of Oct. 6".

import { type Day, mondayOf, periodValue, shifted, weekOf } from './time-calendar.ts'
import type { Element } from './time-elements.ts'
import { elementBefore, inside, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { date, holiday, month } from './time-rules-calendar.ts'
import { NAME, type Read, type Scene } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** Null where a number, or the day that is counted from, is not known. */
export function anchored(match: Match, scene: Scene): Read {
  const { day: today } = scene.published
  if (!today) return null
  const elements = inside(match)
  const has = (kind: keyof Element['meaning']) => elements.some(({ meaning }) => meaning[kind] !== undefined)
  if (has('weekdays')) return countedWeekday(match, today)
  if (elements.some(({ meaning }) => meaning.genitive)) return weekOfDay(match, scene)
  const deictic = elements.findIndex(({ meaning }) => meaning.deictic)
  if (deictic === elements.length - 1) return yearOff(match, scene)
  if (deictic >= 0 || !(has('holiday') || has('month') || has('monthshort'))) return fromDay(match, today)
  return fromNamed(match, scene)
}

/** "two Fridays ago": the second one back from today; "three Sundays from now" */
function countedWeekday(match: Match, today: Day): Read {
  const [number, weekday] = [numberIn(match), valueIn(match, 'weekdays')!]
  if (number === null || number < 1) return null
  const turn = valueIn(match, 'turn')!
  const gap = (turn * (weekday - today.dayOfWeek) + 7) % 7 || 7
  const day = shifted(today, turn * (gap + 7 * (number - 1)), 'day')
  return { type: 'DATE', value: day.toString(), day }
}

/** "the week of Oct. 6" is the one that the day lies in; a Sunday opens the one of its own. */
function weekOfDay(match: Match, scene: Scene): Read {
  const named = namedDay(match, scene)
  if (!named) return null
  const day = named.dayOfWeek === 7 ? shifted(named, 1, 'day') : named
  return { type: 'DATE', value: weekOf(day), day: mondayOf(day) }
}

/** "Christmas two years ago", "in June three years ago": that of the year which lies so far back. */
function yearOff(match: Match, scene: Scene): Read {
  const [number, unit] = [numberIn(match), unitIn(match)]
  if (number === null || !unit || !LONG.has(unit)) return null
  const then = shifted(scene.published.day!, valueIn(match, 'turn')! * number, unit)
  const at = match.elements.findIndex((_, i) => i >= match.first && isCounted(match.elements[i]!))
  const named = { ...match, last: at }
  const thatYear: Scene = { ...scene, year: then.year, isNews: false }
  return valueIn(match, 'holiday') === undefined ? month(named, thatYear) : holiday(named, thatYear)
}

const LONG: ReadonlySet<Unit> = new Set<Unit>(['month', 'quarter', 'half', 'year', 'decade'])
const isCounted = ({ meaning }: Element): boolean =>
  (meaning.number ?? meaning.one) !== undefined && meaning.holiday === undefined

/** "ten years ago today" · "a week ago Monday" · "30 years ago this month" · "a week from Friday" */
function fromDay(match: Match, today: Day): Read {
  const elements = inside(match)
  const [number, unit] = [numberIn(match), unitIn(match)]
  const sign = valueIn(match, 'turn') ?? 1
  // "closed for a week from Friday"
  if (number === null || !unit || (sign > 0 && elementBefore(match)?.meaning.lean === 2)) return null
  const shift = elements.findIndex(({ meaning }) => meaning.shift !== undefined)
  if (shift >= 0) {
    const period = elements.slice(shift).find(({ meaning }) => meaning.unit)!.meaning.unit!
    return { type: 'DATE', value: periodValue(shifted(today, sign * number, unit), period) }
  }
  const weekday = valueIn(match, 'weekday')
  const gap = weekday === undefined ? valueIn(match, 'offset')! : sign * ((sign * (weekday - today.dayOfWeek) + 7) % 7)
  const day = shifted(shifted(today, gap, 'day'), sign * number, unit)
  return { type: 'DATE', value: day.toString(), day }
}

/** "two weeks before Christmas" · "the day after Thanksgiving" · "the second Sunday after Easter" · "the week before May 1" */
function fromNamed(match: Match, scene: Scene): Read {
  const elements = inside(match)
  const named = namedDay(match, scene)
  if (!named) return null
  const turned = valueIn(match, 'from')
  if (turned !== undefined) {
    const [day, part] = [shifted(named, turned, 'day'), valueIn(match, 'part')]
    return part ? { type: 'TIME', value: `${day}T${part}`, day } : { type: 'DATE', value: day.toString(), day }
  }
  const sign = elements.find(({ meaning }) => meaning.side !== undefined)?.meaning.side ?? 1
  const weekday = valueIn(match, 'weekday')
  if (weekday !== undefined) {
    const gap = (sign * (weekday - named.dayOfWeek) + 7) % 7 || 7
    const day = shifted(named, sign * (gap + 7 * ((valueIn(match, 'ordinal') ?? 1) - 1)), 'day')
    return { type: 'DATE', value: day.toString(), day }
  }
  const unit = unitIn(match)
  const number = elements[0]!.meaning.the || elements[0]!.meaning.on ? 1 : numberIn(match)
  if (number === null || !unit || (isFrom(elements) && elementBefore(match)?.meaning.lean === 2)) return null
  const day = shifted(named, sign * number, unit)
  if (elements[0]!.meaning.the || elements[0]!.meaning.on) return { type: 'DATE', value: periodValue(day, unit), day }
  return { type: 'DATE', value: day.toString(), mod: valueIn(match, 'amount') ?? null, day }
}

/** "for ten days from Easter": that long, and from then on. */
const isFrom = (elements: readonly Element[]): boolean => !elements.some(({ meaning }) => meaning.side !== undefined)

/** The holiday or the day of a month that ends the match. */
function namedDay(match: Match, scene: Scene): Day | null {
  const elements = inside(match)
  const at = elements.findLastIndex(({ meaning }) => meaning.lean !== undefined || meaning.genitive || meaning.from !== undefined)
  const tail = { ...match, first: match.first + at + 1 }
  const found =
    valueIn(tail, 'holiday') === undefined ? date({ ...tail, rule: 'date' }, scene) : holiday({ ...tail, rule: 'holiday' }, scene)
  return found && found !== NAME ? (found.day ?? null) : null
}

/** A whole number: of days, weeks, months or years; "a fortnight" is two weeks. */
function numberIn(match: Match): number | null {
  const counted = inside(match).find(isCounted)?.meaning
  const number = (counted?.number ?? counted?.one ?? Number.NaN) * (valueIn(match, 'size') ?? 1)
  return Number.isInteger(number) && number <= 200 ? number : null
}

/** None shorter than a day, or longer than days are reckoned for. */
function unitIn(match: Match): Unit | null {
  const unit = valueIn(match, 'unit')
  return unit && !OTHER.has(unit) ? unit : null
}

const OTHER: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour', 'century', 'millennium'])
