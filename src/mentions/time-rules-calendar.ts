// Rules for days and months that name their place in the calendar: "3. März 2024", "am 5.7.", "zu Weihnachten", "Anfang Mai".
// What is left open (the year of "im März") comes from the day of publication and the tense.

import { clockText, type Day, dayOf, isBefore, shifted, two, weekOf } from './time-calendar.ts'
import type { Element } from './time-elements.ts'
import { holidayIn, lengthOf } from './time-holidays.ts'
import { clockOf, clocksOf, elementAfter, elementBefore, inside, isAlone, valueIn } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import { type Found, NAME, type Read, type Scene } from './time-scene.ts'
import type { Unit } from './time-words.ts'

/** Without a year, a day or month up to this many days ahead is this year's even if no verb says so: "Am 12. Mai beginnt …". */
const NEAR = 60

/** "am Freitag, dem 13. März, um 5.30 Uhr" · "am dritten März" · "March 3, 2024" · "2024-03-03" */
export function date(match: Match, scene: Scene): Read {
  if (isPartOfName(match, scene)) return NAME
  const written = valueIn(match, 'date')
  const month = valueIn(match, 'month') ?? valueIn(match, 'monthshort')
  const number = dayBeside(match)
  if (written !== undefined) return inFigures(written, match, scene)
  if (month === undefined || number === undefined) return null
  const rest = `${two(month)}-${two(number)}`
  if (!dayOf(`2024-${rest}`)) return null
  const year = valueIn(match, 'year') ?? shiftedYear(match, scene) ?? yearOf(rest, match, scene)
  return atTime(year === null ? null : dayOf(`${year}-${rest}`), `${year ?? 'XXXX'}-${rest}`, match)
}

/** The number beside the month: in "5 p.m. EST, Nov. 6" it is the second one. Without a month, the first. */
function dayBeside(match: Match): number | undefined {
  const elements = inside(match)
  const at = elements.findIndex(({ meaning }) => (meaning.month ?? meaning.monthshort) !== undefined)
  const numberOf = (element: Element | undefined) => element?.meaning.day ?? element?.meaning.ordinal
  const before = elements[at - 1]
  return (
    numberOf(before) ??
    (before && numberOf(elements[at - 2])) ??
    elements
      .slice(at + 1)
      .map(numberOf)
      .find(Boolean)
  )
}

/** "am 5.2. um 9 Uhr": without its year it needs more than its figures to be told from a number: a preposition, a weekday, a clock. */
function inFigures(written: string, match: Match, scene: Scene): Found | null {
  if (!written.startsWith('X')) return atTime(dayOf(written), written, match)
  const rest = written.slice(5)
  const [before, after] = [elementBefore(match)?.meaning, elementAfter(match)?.meaning]
  const isBeside =
    (before && (before.lean ?? before.the) !== undefined) || (after && (after.lean ?? after.on ?? after.part) !== undefined)
  if (!dayOf(`2024-${rest}`) || !(inside(match).length > 1 || isBeside || isAlone(match))) return null
  const year = valueIn(match, 'year') ?? shiftedYear(match, scene) ?? yearOf(rest, match, scene)
  return atTime(year === null ? null : dayOf(`${year}-${rest}`), `${year ?? 'XXXX'}-${rest}`, match)
}

/** "zu Weihnachten" · "on Easter Monday" */
export function holiday(match: Match, scene: Scene): Found | null {
  const which = valueIn(match, 'holiday')!
  const dayIn = (year: number) => holidayIn(year, which)
  const { day: today } = scene.published
  const written = valueIn(match, 'year') ?? shiftedYear(match, scene) ?? undefined
  const part = valueIn(match, 'part')
  if (written === undefined && !today) return typeof which === 'string' ? { type: 'DATE', value: `XXXX-${which}` } : null
  const shift = valueIn(match, 'shift')
  const direction = shift === undefined ? scene.direction(match) : shift < 0 ? 'behind' : 'ahead'
  const day = dayIn(written ?? (shift === undefined ? scene.year : null) ?? openYear(dayIn, today!, { direction }))
  if (!day) return null
  if (lengthOf(which) > 1) return { type: 'DATE', value: `${day}/${shifted(day, lengthOf(which) - 1, 'day')}`, day }
  return part ? atTime(day, day.toString(), match) : { type: 'DATE', value: day.toString(), day }
}

/** "im März" · "Anfang März 2024" · "im März vergangenen Jahres" · "last May" */
export function month(match: Match, scene: Scene): Found | null {
  const elements = inside(match)
  const number = valueIn(match, 'month') ?? valueIn(match, 'monthshort')!
  if (elements.some(({ meaning }) => meaning.ambiguous) && !isGoverned(match)) return null
  const mod = valueIn(match, 'mod') ?? null
  const { day: today } = scene.published
  const shift = valueIn(match, 'shift')
  const written = valueIn(match, 'year')
  if (written !== undefined) return { type: 'DATE', value: `${written}-${two(number)}`, mod }
  if (!today) return { type: 'DATE', value: `XXXX-${two(number)}`, mod }
  const own = shiftedYear(match, scene)
  if (own !== null) return { type: 'DATE', value: `${own}-${two(number)}`, mod }
  if (shift === undefined && scene.year !== null) return { type: 'DATE', value: `${scene.year}-${two(number)}`, mod }
  const direction = shift === undefined ? scene.direction(match) : shift < 0 ? 'behind' : 'ahead'
  const threaded = valueIn(match, 'thread') === undefined ? undefined : scene.period?.day.year
  const firstIn = (year: number) => dayOf(`${year}-${two(number)}-01`)
  const year = threaded ?? (shift === 0 ? today.year : openYear(firstIn, today, { direction, unit: 'month' }))
  // "übernächsten März"
  const further = shift !== undefined && shift > 1 ? shift - 1 : 0
  return { type: 'DATE', value: `${year + further}-${two(number)}`, mod }
}

/** The day, or a part of it or a point in it where the match names one. */
export function atTime(day: Day | null, text: string, match: Match): Found {
  const clocks = clocksOf(match)
  if (clocks) return { type: 'TIME', value: spanOfClocks(day, text, clocks), day, zone: valueIn(match, 'zone') }
  const minutes = clockOf(match)
  const part = valueIn(match, 'part')
  const mod = valueIn(match, 'mod') ?? null
  if (minutes === 1440 && day) return { type: 'TIME', value: `${shifted(day, 1, 'day')}T00:00`, day }
  if (minutes !== null && minutes < 1440) {
    return { type: 'TIME', value: `${text}T${clockText(minutes)}`, day, zone: valueIn(match, 'zone') }
  }
  return part ? { type: 'TIME', value: `${text}T${part}`, mod, day } : { type: 'DATE', value: text, mod, day }
}

/** "22.40–1.10 Uhr" ends on the next day. */
function spanOfClocks(day: Day | null, text: string, [from, to]: readonly [number, number]): string {
  const last = day && to <= from ? shifted(day, 1, 'day').toString() : text
  return `${text}T${clockText(from)}/${last}T${clockText(to)}`
}

/** A day that has no known date: its weekday where it has one, in the week where that is known. */
export const unknownDay = (weekday?: number, near: Day | null = null): string =>
  weekday === undefined ? 'XXXX-XX-XX' : `${near ? weekOf(near) : 'XXXX-WXX'}-${weekday}`

/** "am 8. Mai vergangenen Jahres" */
export function shiftedYear(match: Match, scene: Scene): number | null {
  const [shift, thread] = [valueIn(match, 'shift'), valueIn(match, 'thread')]
  const { day } = scene.published
  if (!day || valueIn(match, 'unit') !== 'year') return null
  // "desselben Jahres", "des folgenden Jahres" count from the year that the text is in, "vergangenen Jahres" from publication.
  if (thread !== undefined) return (scene.year ?? scene.period?.day.year ?? day.year) + thread
  return shift === undefined ? null : day.year + shift
}

/** A day that lies just ahead is this year's whatever the tense: "The vote was set for June 30". */
export function yearOf(rest: string, match: Match, { published, direction, year, isNews }: Scene): number | null {
  // "… sealed in July 1997, will join on March 12"
  if (year !== null && !(isNews && direction(match) === 'ahead')) return year
  const { day: today } = published
  if (!today) return null
  const ahead = direction(match) === 'ahead' || (valueIn(match, 'shift') ?? 0) > 0
  const open = openYear(year => dayOf(`${year}-${rest}`), today, { direction: ahead ? 'ahead' : null })
  // "Friday, July 18" is the one of the years around that is a Friday.
  const weekday = valueIn(match, 'weekday') ?? valueIn(match, 'weekdayshort')
  const agrees = (year: number): boolean => dayOf(`${year}-${rest}`)?.dayOfWeek === weekday
  return weekday === undefined ? open : ([open, today.year, today.year + 1, today.year - 1].find(agrees) ?? open)
}

/**
 * The year that news mean when they name none: back to the last one, ahead to the next, one that lasts included; where nothing tells,
 * the last one unless the next is near.
 */
export function openYear(
  firstIn: (year: number) => Day | null,
  today: Day,
  { direction, unit = 'day' }: { direction: 'ahead' | 'behind' | null; unit?: Unit },
): number {
  const { year } = today
  const [before, own, after] = [year - 1, year, year + 1].map(firstIn)
  if (!own) return year
  const isOver = !isBefore(today, shifted(own, 1, unit))
  if (direction === 'ahead') return isOver ? year + 1 : before && isBefore(today, shifted(before, 1, unit)) ? year - 1 : year
  const reach = direction === 'behind' ? today : shifted(today, NEAR, 'day')
  if (isBefore(reach, own)) return year - 1
  return direction === null && isOver && after && !isBefore(reach, after) ? year + 1 : year
}

/** "Straße des 17. Juni" */
function isPartOfName(match: Match, { words }: Scene): boolean {
  const { elements, first } = match
  const [noun, article] = [elements[first - 2], elementBefore(match)]
  return Boolean(
    noun && article && !article.mark && [...words.namedAfterDates].some(word => noun.lower.endsWith(word)) && article.meaning.the,
  )
}

/** A month that is also another word needs a preposition right before it, something beside it, or a noun behind: "a June agreement". */
function isGoverned(match: Match): boolean {
  const elements = inside(match)
  const at = elements.findIndex(({ meaning }) => meaning.ambiguous)
  if (elements.length > at + 1) return true
  const before = match.elements[match.first + at - 1]
  if (!before) return isAlone(match)
  const { on, lean, mod, shift, the, one, possessor } = before.meaning
  const after = elementAfter(match)
  if ((the || one !== undefined || possessor) && after?.noun && /^\p{Ll}/u.test(after.text)) return true
  return Boolean(on || mod) || lean !== undefined || shift !== undefined
}
