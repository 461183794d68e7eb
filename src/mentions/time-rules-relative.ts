// Rules for times that lean on another day: "am Mittwoch", "gestern Abend", "in der Nacht zum Montag", "vor drei Jahren".
// The other day is that of publication, or the one that the text spoke of last ("am Vortag", "that evening").

import { type Day, isBefore, mondayOf, shifted, stepped } from './time-calendar.ts'
import { isPresent } from './time-direction.ts'
import { clockOf, elementAfter, elementBefore, inside, isAlone, valueIn, valuesIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { atTime, date, unknownDay } from './time-rules-calendar.ts'
import { type Found, NAME, type Scene } from './time-scene.ts'

/** "am Montag" · "last Friday" · "am Montagabend um 20 Uhr" */
export function weekday(match: Match, scene: Scene): Found {
  const number = valueIn(match, 'weekday') ?? valueIn(match, 'weekdayshort')!
  const day = dayOfWeek(number, match, scene)
  return atTime(day, day?.toString() ?? unknownDay(number), match)
}

/** "am Montag kommender Woche" · "Monday of last week" */
export function weekdayOfWeek(match: Match, { published }: Scene): Found {
  const number = valueIn(match, 'weekday') ?? valueIn(match, 'weekdayshort')!
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
  const day = stepped(shifted(mondayOf(published.day), number - 1, 'day'), turn * weeks, 'week')
  return day && atTime(day, day.toString(), match)
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
  const number = valuesIn(match, 'weekday').at(-1)
  const morning = number === undefined ? morningOf(match, scene) : dayOfWeek(number, match, scene)
  const evening = morning && shifted(morning, -1, 'day')
  if (!evening) return { type: 'TIME', value: `${unknownDay(number && ((number + 5) % 7) + 1)}TNI` }
  return { type: 'TIME', value: `${evening}TNI`, day: morning }
}

/** "in der Nacht auf morgen" · "in der Nacht vom 5. auf den 6. Dezember": the day named last. */
function morningOf(match: Match, scene: Scene): Day | null {
  const at = inside(match).findLastIndex(({ meaning }) => (meaning.date ?? meaning.ordinal) !== undefined)
  if (at >= 0) {
    const named = date({ ...match, rule: 'date', first: match.first + at }, scene)
    return named && named !== NAME ? (named.day ?? null) : null
  }
  const offset = valueIn(match, 'offset')
  return scene.published.day && offset !== undefined ? shifted(scene.published.day, offset, 'day') : null
}

/** "am Abend" · "this morning" · "that evening" · "die ganze Nacht" */
export function part(match: Match, scene: Scene): Found | null {
  const part = valueIn(match, 'part')!
  const shift = valueIn(match, 'shift')
  const { published, sameSentence, story, last } = scene
  // "gegen Abend", "broke overnight"; but no bare noun, and no adjective: "an overnight train"
  const isAdverb = valueIn(match, 'adverb') && !elementAfter(match)?.noun
  if (match.last - match.first === 1 && elementBefore(match)?.meaning.lean === undefined && !isAdverb && !isAlone(match))
    return null
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
  if (countsOn(match)) {
    const last = match.last - 1
    const found = clock({ ...match, last }, scene)
    return found && { ...found, last }
  }
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

/** "um 15 Uhr 20" names minutes, "um 18 Uhr 200 Menschen" and "um 15 Uhr 20 Polizisten" do not. */
function countsOn({ elements, first, last }: Match): boolean {
  const [uhr, number, after] = [elements[last - 2], elements[last - 1]!, elements[last]]
  if (last - first < 2 || uhr?.meaning.oclock === undefined || number.meaning.number === undefined) return false
  return number.meaning.number >= 60 || after?.noun === true
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
