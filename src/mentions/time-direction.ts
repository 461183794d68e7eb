// Says whether a time without a year or week lies behind or ahead of the day of publication.
// "Sie trafen sich am Mittwoch" behind; "Sie werden sich am Donnerstag treffen" ahead; "Für Sonntag rechnet …" ahead.

import type { Element, VerbForm } from './time-elements.ts'
import { isAlone } from './time-match.ts'
import type { Match } from './time-patterns.ts'
import type { RuleName } from './time-words.ts'

type Direction = 'ahead' | 'behind' | null

const BREAK = /^[,;:()–—„“”»«"]$/u

/**
 * Null where nothing tells. The nearest verb form that tells its tense decides, inside the stretch between marks and
 * conjunctions; a stretch that is nothing but the time ("On Monday, the board will meet") looks into the next one. Without
 * any, a preposition that leans ahead ("bis Freitag", "by Friday"), then a word of expectation before ("wahrscheinlich, dass").
 */
export function directionOf(match: Match): Direction {
  const { rule, elements, first, last } = match
  if (isAlone(match)) return 'ahead'
  // "Für Montag meldete das Bündnis eine Kundgebung": what is done for a day goes before that day.
  const meant = !FAR.has(rule) && elements[first - 1]?.meaning.lean === 2
  // "will reopen before January": right in front of a time such a word opens no clause.
  const isPreposition = elements[first - 1]?.meaning.clause && !elements[first - 1]!.mark && elements[last]?.noun !== true
  const from = first - (isPreposition ? 2 : 1)
  const near = nearest(elements, { from, to: last }, meant ? spelledTenseOf : tenseOf)
  if (near) return near
  const alone = isBreak(elements[first - 1]) && isBreak(elements[last])
  const beyond = alone && elements[last] ? nearest(elements, { from: last, to: last + 1 }, tenseOf) : null
  if (beyond) return beyond
  if (leansAhead(elements, { first, far: FAR.has(rule) }) || isExpected(elements, first)) return 'ahead'
  return (
    // "Am Sonntag sind Wahlen" is no perfect.
    (isPresent(match) ? null : nearest(elements, { from: first - 1, to: last }, perfectOf)) ??
    // "Polls close on Tuesday": what is told of in the present on a day that is named is still to come.
    (DAYS.has(rule) && !isAttribute(match) ? nearest(elements, { from: first - 1, to: last }, presentOf) : null)
  )
}

/** "Tuesday's vote", "the Feb. 23 accord": a day that tells which, not when something is done. */
function isAttribute({ elements, first, last }: Match): boolean {
  const own = elements[last - 1]!
  return own.text.length > own.end - own.start || (elements[first - 1]?.meaning.the === true && elements[last]?.noun === true)
}

const DAYS: ReadonlySet<RuleName> = new Set<RuleName>(['weekday', 'date', 'nth', 'dayOfMonth'])

/** "the figures for January", unlike "for Monday", look back. */
const FAR: ReadonlySet<RuleName> = new Set<RuleName>(['month', 'quarter', 'season', 'period'])

function leansAhead(elements: readonly Element[], { first, far }: { first: number; far: boolean }): boolean {
  const leans = (element: Element | undefined) => element?.meaning.lean === 1 || (!far && element?.meaning.lean === 2)
  const [before, own, earlier] = [elements[first - 1], elements[first], elements[first - 2]]
  return leans(before) || leans(own) || ((before?.meaning.the === true || before?.meaning.lean === 0) && leans(earlier))
}

/** A word of expectation in this stretch or in the one to its left; ", dass" is one border. */
function isExpected(elements: readonly Element[], first: number): boolean {
  let borders = 0
  for (let i = first - 1; i >= 0 && borders < 2; i--) {
    if (elements[i]!.meaning.expects) return true
    if (isBreak(elements[i]) && !isBreak(elements[i - 1])) borders++
  }
  return false
}

const isBreak = (element: Element | undefined): boolean =>
  !element || (element.mark && BREAK.test(element.text)) || element.meaning.clause === true

/** Walks outwards from both ends; the left side wins a tie, for the verb stands there first in both of our languages. */
function nearest(
  elements: readonly Element[],
  { from, to }: { from: number; to: number },
  tell: (element: Element | undefined) => Direction,
): Direction {
  let [left, right] = [from, to]
  let [leftOpen, rightOpen] = [true, true]
  while (leftOpen || rightOpen) {
    leftOpen &&= !isBreak(elements[left])
    rightOpen &&= !isBreak(elements[right])
    const told = (leftOpen && tell(elements[left--])) || (rightOpen && tell(elements[right++]))
    if (told) return told
  }
  return null
}

function tenseOf(element: Element | undefined): Direction {
  return spelledTenseOf(element) ?? (element?.verb === 'past' ? 'behind' : null)
}

function spelledTenseOf(element: Element | undefined): Direction {
  if (element?.meaning.future) return 'ahead'
  return element?.meaning.past ? 'behind' : null
}

/**
 * The clause speaks of how things are: a finite verb in the present, no perfect ("hat … gesagt") and no future. What the analysis says of
 * verbs counts here; without it nothing is present.
 */
export function isPresent({ elements, first, last }: Match): boolean {
  let [from, to] = [first, last]
  while (!isBreak(elements[from - 1])) from--
  while (!isBreak(elements[to])) to++
  const clause = elements.slice(from, to)
  const has = (form: VerbForm) => clause.some(({ verb }) => verb === form)
  const [perfect, future] = [clause.some(({ meaning }) => meaning.perfect), clause.some(({ meaning }) => meaning.future)]
  return has('present') && !has('past') && !(perfect && has('participle')) && !(future && has('infinitive'))
}

const presentOf = (element: Element | undefined): Direction => (element?.verb === 'present' ? 'ahead' : null)
const perfectOf = (element: Element | undefined): Direction => (element?.meaning.perfect ? 'behind' : null)
