// How two figures stand to each other, and why. Never an average, never a judgement who is right.
//   relate(police, organisers)   { relation: 'conflicts', reason: 'sameDay' }      "about 3,000" and "6,000 to 7,000" on one day
//   relate(tuesday, monday)      { relation: 'supersedes', reason: 'laterOfSameSpeaker' }
// A function of the two figures alone, so that it holds as of any time, whatever else a ledger holds.

import { relationOf } from './intervals.ts'
import { type Apart, apartBy, areSideBySide, happensToPeople } from './scopes.ts'
import { inOrder, type Stated, voiceOf } from './stated.ts'

/** From this size on, numbers whose ratio is above `MOST_RATIO` count different things. Set by hand. */
const LARGE = 100
const MOST_RATIO = 10
/** Characters of an article within which figures without a place may be of one thing: a paragraph or two. */
const REACH = 800

/** Days between two figures that an article sets against each other: "well above the eleven of a day earlier". */
const MOST_DAYS = 7

/** What can be said of two figures, with one sentence for the docs; the first figure is the one that it is said of. */
export const RELATIONS = {
  same: 'Both words allow the same numbers.',
  refines: 'The first says the same more exactly: "seven" after "at least four".',
  coarser: 'The first says the same less exactly: "at least four" beside "seven".',
  compatible: 'Some number satisfies both: "more than 3,000" and "up to 12,000"; or one is vague, denied or one of several.',
  otherScope: 'They do not count the same: another place, group, state or day, a part, a change, or an older figure recalled.',
  conflicts: 'Two voices say of the same, as of one day or side by side, what no number satisfies.',
  supersedes: 'The first is in the place of the second: its voice, or the article itself, says so later.',
  superseded: 'The second is in the place of the first.',
} as const

export type Relation = keyof typeof RELATIONS

/** Why, as a key; a sentence each for the docs. */
export const REASONS = {
  concept: 'They count different things: the dead and all casualties.',
  unit: 'They are in different units.',
  stockAndFlow: 'One is a level, the other says by how much it changed; or two changes go different ways.',
  part: 'One counts a part of a whole that its article counts too: "300 of them in Kassel".',
  place: 'They hold at different places.',
  group: 'They count different people: nine officers, forty demonstrators.',
  state: 'Different things happened to those counted: 12,000 trained, 3,000 moved.',
  event: 'What they count happened on different days.',
  thing: 'Ages, durations, shares and bare sums: any thing has its own.',
  interval: 'What the words allow: a number, a range, at least, at most.',
  vague: 'One is vague ("dozens").',
  notAffirmed: 'One is denied, doubted or left open by its speaker.',
  recalled: 'One is an older figure that its article only recalls, and that its voice has replaced.',
  several: 'One voice gives several numbers at once: possibilities, or parts of a whole.',
  oneArticle: 'One voice gives both in one article: they are figures of two things.',
  otherDay: 'They are told as of different days: a development.',
  laterOfSameSpeaker: 'The same voice, later.',
  saidToBeOlder: 'The article says that one is in the place of the other: "14,000, not 9,000 as first reported".',
  size: 'They are so far apart that they count different things: 80 and 23,000.',
  far: 'They stand far from each other in one article, and no place joins them.',
  ownVoice:
    'What an article says itself need not be of what somebody counts, unless it leans on his figure, or tells what happened at one place.',
  sameDay: 'Two voices, one day.',
  sideBySide: 'Two voices, set against each other in one article.',
} as const satisfies Record<Apart, string> & Record<string, string>

export type Reason = keyof typeof REASONS

export interface Related {
  readonly relation: Relation
  readonly reason: Reason
}

/** Exactly one relation, of `a` to `b`. Read from the other side it says the same: refines ↔ coarser, supersedes ↔ superseded. */
export function relate(a: Stated, b: Stated): Related {
  const apart = apartBy(a, b)
  if (apart !== null) return { relation: 'otherScope', reason: apart }
  const relation = relationOf(a, b)
  if (relation !== 'conflicts') return { relation, reason: 'interval' }
  if (areFarApart(a, b)) return { relation: 'otherScope', reason: 'size' }
  if (a.vague || b.vague) return { relation: 'compatible', reason: 'vague' }
  if (!a.isAffirmed || !b.isAffirmed) return { relation: 'compatible', reason: 'notAffirmed' }
  return voiceOf(a) === voiceOf(b) ? laterOf(a, b) : (replacedBySaying(a, b) ?? voiced(a, b))
}

/** Of one voice: the later figure replaces the earlier one. */
function laterOf(a: Stated, b: Stated): Related {
  if (a.isOneOfSeveral || b.isOneOfSeveral) return { relation: 'compatible', reason: 'several' }
  const order = a.speaker === null ? laterVersion(a, b) : isLater(a, b)
  if (order === 0) return { relation: 'otherScope', reason: 'oneArticle' }
  return { relation: order > 0 ? 'supersedes' : 'superseded', reason: 'laterOfSameSpeaker' }
}

/** Above 0: `a` is the newer one. Within one article only days and words tell, the order of its sentences does not. */
function isLater(a: Stated, b: Stated): number {
  if (a.date !== null && b.date !== null && a.date !== b.date) return a.date > b.date ? 1 : -1
  if (a.document === b.document) return Number(b.isRecalled) - Number(a.isRecalled)
  // An article of the same day that recalls it tells nothing new.
  if (a.isRecalled !== b.isRecalled) return a.isRecalled ? -1 : 1
  return inOrder(a, b)
}

/** An article's own "583 in 2018, 445 in 2020" is a development; its next version, or "not 583", corrects it. */
function laterVersion(a: Stated, b: Stated): number {
  if (a.document === b.document) return Number(b.isSaidToBeOlder) - Number(a.isSaidToBeOlder)
  return a.documentId === b.documentId ? inOrder(a, b) : 0
}

/** "About 14,000, not 9,000 as first reported": the article itself says which of two figures is in the other's place. */
function replacedBySaying(a: Stated, b: Stated): Related | null {
  if (!areSideBySide(a, b) || a.isSaidToBeOlder === b.isSaidToBeOlder) return null
  // Somebody else's older figure stands beside it as that person's own.
  if ((a.isSaidToBeOlder ? a : b).speaker !== null) return null
  return { relation: a.isSaidToBeOlder ? 'superseded' : 'supersedes', reason: 'saidToBeOlder' }
}

/** Of two voices: they contradict each other on one day or side by side. */
function voiced(a: Stated, b: Stated): Related {
  if (a.isOneOfSeveral || b.isOneOfSeveral) return { relation: 'compatible', reason: 'several' }
  if (a.isReplaced || b.isReplaced) return { relation: 'otherScope', reason: 'recalled' }
  if (areInPassing(a, b)) return { relation: 'otherScope', reason: 'far' }
  if (!isClaimed(a, b)) return { relation: 'otherScope', reason: 'ownVoice' }
  if (a.date !== null && a.date === b.date && a.isDay && b.isDay) return { relation: 'conflicts', reason: 'sameDay' }
  if (areSideBySide(a, b) && daysBetween(a, b) <= MOST_DAYS) return { relation: 'conflicts', reason: 'sideBySide' }
  return { relation: 'otherScope', reason: 'otherDay' }
}

/** 80 who went to a party, 23,000 new infections: no two counts of the same. A few dead more or less are. */
function areFarApart(a: Stated, b: Stated): boolean {
  const [less, more] = [a, b].map(({ value }) => Math.max(...[value].flat().map(Math.abs))).sort((x, y) => x - y)
  return more! >= LARGE && more! > MOST_RATIO * less!
}

/** In a long article with many scenes, two figures without a place that stand far from each other. */
const areInPassing = (a: Stated, b: Stated): boolean =>
  a.document === b.document && a.places.length === 0 && b.places.length === 0 && Math.abs(a.start - b.start) > REACH

/** Both are somebody's; or the article's own one has no noun and leans on the other, or both tell what happened to people at one place. */
function isClaimed(a: Stated, b: Stated): boolean {
  const own = [a, b].filter(({ speaker }) => speaker === null)
  if (own.length === 0) return true
  if (a.document !== b.document) return happensToPeople(a) && a.places.length > 0
  return areSideBySide(a, b) && own.every(({ counted }) => counted === null)
}

/** 0 where one has no day. */
const daysBetween = (a: Stated, b: Stated): number =>
  a.date === null || b.date === null ? 0 : Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000
