// Whether two figures count the same of the same: the police's 3,000 in Leipzig and 9,000 in Berlin do not.
//   apartBy(leipzig, berlin)   'place'      apartBy(trained, moved)   'state'      apartBy(level, rise)   'stockAndFlow'

import { fold } from '../identity/fold.ts'
import { placeOf } from '../identity/places.ts'

import { type Mark, matterOf, type Stated } from './stated.ts'
import { stateIn } from './words.ts'

/** Why two figures are of two scopes. */
export type Apart =
  | 'concept'
  | 'unit'
  | 'stockAndFlow'
  | 'part'
  | 'group'
  | 'place'
  | 'state'
  | 'event'
  /** Ages, durations, shares: any thing has its own. */
  | 'thing'

/** Measures that any thing may have: two ages are two people's, two shares are shares of two things, and no contradiction. */
const OF_ONE_THING: ReadonlySet<string> = new Set([
  ...['age', 'duration', 'distance', 'times', 'factor', 'ratio', 'share', 'probability', 'length', 'height', 'depth', 'width'],
  ...['area', 'weight', 'speed', 'temperature', 'amount', 'money', 'price'],
])
/** What happened is in the concept already: "ums Leben", "died" and "tot" are one state of the dead. */
const SAYS_ITS_STATE: ReadonlySet<string> = new Set([
  ...['dead', 'injured', 'missing', 'casualties', 'evacuated', 'displaced', 'refugees', 'rescued', 'hospitalised', 'arrests'],
  ...['prisoners', 'hostages', 'vaccinated', 'cases', 'confirmedCases', 'protesters', 'strikers', 'damage', 'waterLevel'],
])
/** What happens to people at some place, and not, as jobs or seats, anywhere. */
const HAPPENS_TO_PEOPLE: ReadonlySet<string> = new Set([
  ...['dead', 'injured', 'missing', 'casualties', 'evacuated', 'displaced', 'rescued', 'hospitalised', 'arrests', 'hostages'],
  ...['protesters', 'strikers'],
])
const CROWDS: ReadonlySet<string> = new Set(['protesters', 'strikers'])
/** Characters between two figures of one article that stand side by side: a sentence or two. */
const SIDE_BY_SIDE = 400

/** What scopes are told by: what a document says of a figure, whatever it recalls. */
export type Scoped = Omit<Stated, Mark>

/** A series that no event has: ages, durations, bare amounts of money. */
export const isPassing = ({ concept }: { readonly concept: string | null }): boolean =>
  concept === null || OF_ONE_THING.has(concept)

export const happensToPeople = ({ concept }: { readonly concept: string | null }): boolean =>
  concept !== null && HAPPENS_TO_PEOPLE.has(concept)

export const isCrowd = ({ concept }: { readonly concept: string | null }): boolean => concept !== null && CROWDS.has(concept)

/** One sentence or two of one article hold both. */
export const areSideBySide = (a: Scoped, b: Scoped): boolean =>
  a.document === b.document && Math.abs(a.start - b.start) <= SIDE_BY_SIDE

/** Why they are not about the same; null: nothing tells them apart. It is the same read from either side. */
export function apartBy(a: Scoped, b: Scoped): Apart | null {
  if (matterOf(a) !== matterOf(b)) return 'concept'
  if (a.unit !== b.unit) return 'unit'
  // 38 centimetres more are no level of 38, and a fall of 3 no rise of 5.
  if (a.change !== b.change) return 'stockAndFlow'
  // Two parts of one whole are rarely the same part.
  if (a.isPart || b.isPart) return 'part'
  if (areOther(a.places.map(placeOf), b.places.map(placeOf))) return 'place'
  if (isOtherGroup(a, b)) return 'group'
  if (isOtherState(a, b)) return 'state'
  if (a.eventDay !== null && b.eventDay !== null && a.eventDay !== b.eventDay) return 'event'
  return isPassing(a) && !isOfOneThing(a, b) ? 'thing' : null
}

function areOther(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some(place => !b.includes(place))
}

/** 20 French and 12 Spanish tourists, nine officers and forty demonstrators. */
function isOtherGroup(a: Scoped, b: Scoped): boolean {
  if (a.group !== null && b.group !== null && placeOf(a.group) !== placeOf(b.group)) return true
  return a.kind !== b.kind && (a.kind !== null || b.kind !== null)
}

/** 12,000 trained and 3,000 moved west are two counts; "cut" and "affected" are two words for one. */
function isOtherState(a: Scoped, b: Scoped): boolean {
  if (a.state === null || b.state === null || fold(a.state) === fold(b.state)) return false
  if (a.concept !== null && SAYS_ITS_STATE.has(a.concept)) return false
  const [one, other] = [stateIn(a.state), stateIn(b.state)]
  return one !== null && other !== null && one !== other
}

/** "More than 92 per cent stayed away, the union says. The company said 56 per cent." The second has no noun of its own. */
function isOfOneThing(a: Scoped, b: Scoped): boolean {
  if (a.start === b.start || a.speaker === b.speaker || !areSideBySide(a, b) || a.date !== b.date) return false
  if (a.speaker === null || b.speaker === null) return false
  const second = a.start < b.start ? b : a
  return a.concept === null ? a.counted !== null : a.concept === 'share' && second.counted === null
}
