// Reads the meanings out of a match: its month, its clock, its modifier.
// In "am Montag um halb drei nachmittags" wordOf(match, 'weekday') is 1 and clockOf(match) is 14:30 in minutes.

import type { Element, ElementMeaning } from './time-elements.ts'
import type { Match } from './time-patterns.ts'
import type { DayPart } from './time-words.ts'

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

/** Minutes since midnight, or null where no clock is named. 1440 is the midnight that ends a day ("until midnight"). */
export function clockOf(match: Match): number | null {
  const elements = inside(match)
  const point = valueIn(match, 'point')
  if (point !== undefined) return point === 0 && elementBefore(match)?.meaning.lean === 1 ? 1440 : point
  const mark = elements.findIndex(({ meaning }) => meaning.oclock !== undefined || meaning.meridiem !== undefined)
  const spelt = match.rule === 'clock' && (valueIn(match, 'part') ?? valueIn(match, 'before')) !== undefined
  const at =
    mark >= 0
      ? mark - 1
      : elements.findLastIndex(({ meaning }) => (meaning.clock ?? (spelt ? meaning.hour : undefined)) !== undefined)
  const { clock, hour } = elements[at]?.meaning ?? {}
  const minutes = clock ?? (hour === undefined ? undefined : hour * 60)
  if (minutes === undefined) return null
  const spoken = elements[at - 1]?.meaning.before ?? 0
  return inHalf(minutes, match) + spoken
}

/** 12-hour clocks: "p.m.", "in the afternoon", "abends". */
function inHalf(minutes: number, match: Match): number {
  const meridiem = valueIn(match, 'meridiem')
  if (meridiem !== undefined) return (minutes % 720) + meridiem * 60
  const part = valueIn(match, 'part')
  const late: readonly (DayPart | undefined)[] = ['AF', 'EV']
  if (minutes < 720 && (late.includes(part) || (part === 'NI' && minutes >= 360))) return minutes + 720
  return minutes
}
