// Reads the meanings out of a match: its month, its clock, its modifier.
// In "am Montag um halb drei nachmittags" wordOf(match, 'weekday') is 1 and clockOf(match) is 14:30 in minutes.

import type { Element, ElementMeaning } from './time-elements.ts'
import type { Match } from './time-patterns.ts'
import type { DayPart, RuleName } from './time-words.ts'

/** The first element's value of that kind; undefined where none has it. */
export function valueIn<K extends keyof ElementMeaning>(match: Match, kind: K): ElementMeaning[K] | undefined {
  for (const element of inside(match)) if (element.meaning[kind] !== undefined) return element.meaning[kind]
  return undefined
}

/** All values of that kind, in order. */
export function valuesIn<K extends keyof ElementMeaning>(match: Match, kind: K): NonNullable<ElementMeaning[K]>[] {
  return inside(match).flatMap(({ meaning }) => (meaning[kind] === undefined ? [] : [meaning[kind]])) as NonNullable<
    ElementMeaning[K]
  >[]
}

export const inside = ({ elements, first, last }: Match): readonly Element[] => elements.slice(first, last)
export const elementBefore = ({ elements, first }: Match): Element | undefined => elements[first - 1]
export const elementAfter = ({ elements, last }: Match): Element | undefined => elements[last]

/** The sentence holds nothing but times, as a programme does: "Montag, 19 Uhr". What it announces lies ahead. */
export function isAlone({ elements, first, last }: Match): boolean {
  if (elements.length > LONGEST_LINE) return false
  return elements.every(({ mark, meaning }, i) => {
    if ((i >= first && i < last) || mark) return true
    const { past, future, perfect, expects, ...others } = meaning
    return !past && !future && !perfect && !expects && Object.keys(others).length > 0 && !isFunctionOnly(meaning)
  })
}

const LONGEST_LINE = 20
const isFunctionOnly = (meaning: ElementMeaning): boolean => meaning.function === true && Object.keys(meaning).length === 1

/** Both ends of "9.30 bis 11 Uhr" in minutes; null where the match names no two clocks with a word or dash between them. */
export function clocksOf(match: Match): readonly [number, number] | null {
  const all = inside(match)
  const elements = all.flatMap((element, i) => {
    const isSign = (element.meaning.oclock ?? element.meaning.meridiem) !== undefined
    return isSign ? [] : [{ ...element, half: all[i + 1]?.meaning.meridiem }]
  })
  const at = elements.findIndex(
    ({ meaning, mark, text }, i) =>
      i > 0 && (meaning.link || (mark && /^[–/-]$/u.test(text))) && isTimeOfDay(elements[i - 1]) && isTimeOfDay(elements[i + 1]),
  )
  if (at < 0) return null
  const [from, to] = [elements[at - 1]!, elements[at + 1]!]
  const second = inHalf(minutesOf(to), match, to.half)
  const first = inHalf(minutesOf(from), match, from.half ?? to.half)
  // "11 to 1 p.m." begins in the morning, "9 a.m. to 5" ends in the afternoon.
  const begin = first < second || from.half !== undefined ? first : minutesOf(from)
  return [begin, second <= begin && to.half === undefined && begin < second + 720 ? second + 720 : second]
}

const minutesOf = ({ meaning: { clock, hour } }: Element): number => clock ?? hour! * 60

const isTimeOfDay = (element: Element | undefined): boolean =>
  element !== undefined && element.meaning.date === undefined && (element.meaning.clock ?? element.meaning.hour) !== undefined

/** Rules that name the day beside the clock. */
const ENDED: ReadonlySet<RuleName> = new Set<RuleName>(['weekday', 'date'])

/** Minutes since midnight, or null where no clock is named. 1440 is the midnight that ends a day ("until midnight"). */
export function clockOf(match: Match): number | null {
  const elements = inside(match)
  const point = valueIn(match, 'point')
  // "until midnight", "midnight Friday": the one that ends the day
  if (point !== undefined) {
    const ends = point === 0 && (elementBefore(match)?.meaning.lean === 1 || ENDED.has(match.rule))
    return (
      (ends ? 1440 : point) +
      spokenAt(
        elements,
        elements.findIndex(({ meaning }) => meaning.point !== undefined),
      )
    )
  }
  const mark = elements.findIndex(({ meaning }) => (meaning.oclock ?? meaning.meridiem ?? meaning.zone) !== undefined)
  // "at four in the morning", "nine tomorrow evening", "14 GMT"
  const named = valueIn(match, 'part') ?? valueIn(match, 'before') ?? valueIn(match, 'side') ?? valueIn(match, 'zone')
  const spelt = (match.rule === 'clock' || match.rule === 'offset' || match.rule === 'part') && named !== undefined
  const at =
    mark >= 0
      ? mark - 1
      : elements.findLastIndex(({ meaning }) => isClockHere(meaning, match) || (spelt && meaning.hour !== undefined))
  const { clock, hour, number } = elements[at]?.meaning ?? {}
  // "seven thirty p.m."
  const hourBefore = hour === undefined && number !== undefined && number < 60 ? elements[at - 1]?.meaning.hour : undefined
  if (hourBefore !== undefined) return inHalf(hourBefore * 60 + number!, match)
  const minutes = clock ?? (hour === undefined ? undefined : hour * 60)
  if (minutes === undefined) return null
  return inHalf(minutes, match) + spokenAt(elements, at)
}

/** In "am 10.10. um 9.30 Uhr" the date is no clock. */
const isClockHere = ({ clock, date }: ElementMeaning, { rule }: Match): boolean =>
  clock !== undefined && (rule === 'clock' || date === undefined)

/** "halb drei" −30, "Viertel nach drei" 15, "zehn vor drei" −10, "15 Uhr 20" 20. */
function spokenAt(elements: readonly Element[], at: number): number {
  const [before, behind] = [elements[at - 1]?.meaning, elements[at + 2]?.meaning]
  if (before?.before !== undefined) return before.before
  if (before?.side !== undefined) {
    const amount = elements.slice(0, at - 1).findLast(({ meaning }) => (meaning.minutes ?? meaning.number) !== undefined)?.meaning
    const minutes = amount?.minutes ?? amount?.number
    return minutes === undefined || minutes >= 60 ? 0 : before.side * minutes
  }
  const isNamed = elements[at + 1]?.meaning.oclock !== undefined && behind?.number !== undefined
  return isNamed && behind.number! < 60 && elements[at]?.meaning.clock === undefined ? behind.number! : 0
}

/** 12-hour clocks: "p.m.", "in the afternoon", "abends". */
function inHalf(minutes: number, match: Match, meridiem: number | undefined = valueIn(match, 'meridiem')): number {
  if (meridiem !== undefined) return (minutes % 720) + meridiem * 60
  const part = valueIn(match, 'part')
  const late: readonly (DayPart | undefined)[] = ['AF', 'EV']
  if (minutes < 720 && (late.includes(part) || (part === 'NI' && minutes >= 360))) return minutes + 720
  return minutes
}
