// Who replaces or takes back a figure of his own, and who goes on repeating it.
//   "lowered the toll from nine to eight" · "We can no longer stand by this estimate" · … "nine dead" two days later

import { relationOf } from '../../figures/intervals.ts'
import type { Figure } from '../../ledger/queries/survey.ts'
import { isAtOnce, isEvent } from '../concepts.ts'
import type { Facts } from '../facts.ts'
import { isSame, type Line, type Point, sameSide } from '../points.ts'
import { figureRaised, type Raised } from '../raised.ts'
import { folded, wordsFor } from '../wording.ts'
import { areComparable, floorOf, topOf } from './ends.ts'
import { isFromTo } from './from-to.ts'

export interface Replaced {
  readonly line: Line
  /** The figure that holds now; null: none was given instead. */
  readonly now: Point | null
  readonly old: Figure
  readonly turn: number
}

export function corrections(facts: Facts): Raised[] {
  return replacedIn(facts).flatMap(({ line, now, old }) =>
    now === null ? [] : [figureRaised(facts, { kind: 'correction', line, now, before: [old] })],
  )
}

/** How many figures of a line before and behind one are looked at. */
const REACH = 48

/** A figure replaced by the one who gave it. Counts that grow by themselves may grow; a toll that falls was wrong. */
export function replacedIn(facts: Facts): Replaced[] {
  const done = new Set<string>()
  return facts.lines
    .filter(({ isLevel, concept }) => isLevel && concept !== null && (isEvent(concept) || isAtOnce(concept)))
    .flatMap(line => {
      const found = line.points.flatMap((now, index): (Replaced & { readonly isSaid: boolean })[] => {
        if (now.isCopy || now.figure.vague || now.view.polarity !== 'affirmed') return []
        const near = { ...line, points: line.points.slice(Math.max(0, index - REACH), index + REACH) }
        const replaced = near.points.filter(other => replaces(facts, near, { now, other }))
        const old = replaced.find(({ figure }) => figure.claim === now.figure.claim) ?? replaced.at(-1)
        return old ? [{ line, now, old: old.figure, turn: now.turn, isSaid: old.figure.claim === now.figure.claim }] : []
      })
      // Where an article says itself what was replaced by what, nothing need be concluded.
      return found
        .filter(({ isSaid, turn }) => isSaid || !found.some(other => other.isSaid && other.turn === turn))
        .filter(({ now, old }) => {
          const key = `${line.concept} ${old.value} ${now?.figure.value}`
          return !done.has(key) && done.add(key)
        })
    })
}

interface Pair {
  readonly now: Point
  readonly other: Point
}

function replaces(facts: Facts, line: Line, { now, other }: Pair): boolean {
  if (other === now || other.isCopy || other.figure.vague || relationOf(now.figure, other.figure) !== 'conflicts') return false
  if (!areComparable(now.figure, other.figure)) return false
  const isInClaim = other.figure.claim !== null && other.figure.claim === now.figure.claim
  // "Three columns: 2,600, 3,150 and 3,900" replaces nothing.
  if (isInClaim && line.points.filter(({ figure }) => figure.claim === now.figure.claim).length > 2) return false
  if (isInClaim && isFromTo(facts, now.figure, other.figure)) return isCorrected(line, now, other)
  if (isInClaim) return admits(facts, line, now, other)
  if (isEdited(facts, line, { now, other })) return true
  if (now.figure.claim === null || now.isRecalled) return false
  if (other.turn === now.turn) return other.figure.claim === null && isDisowned(facts, line, { now, other })
  if (other.turn > now.turn || other.figure.claim === null || now.figure.claim.speaker.identity === null) return false
  if (!sameSide(facts.survey, now.figure, other.figure) || !isLastOwn(facts, line, { now, other })) return false
  if (isAtOnce(line.concept)) return true
  // Daily counts fall by themselves: somebody has to say that the old one was wrong.
  return isDown(now, other) && soundsCorrected(facts, now.figure)
}

/** "from 9 to 14" of the injured may be a development; "from 19 to 8" on one list, or of the dead, is none. */
const isCorrected = ({ concept }: Line, now: Point, other: Point): boolean => isDown(now, other) || isAtOnce(concept)

const isDown = ({ figure: a }: Point, { figure: b }: Point): boolean => topOf(a) < floorOf(b)

/** One claim names the figure of before and the right one: "Its figure of 3,400 included 250 counted twice; the right number was 3,150". */
function admits(facts: Facts, line: Line, now: Point, other: Point): boolean {
  const isLater = now.figure.start > other.figure.start
  const wasGiven = line.points.some(({ turn, figure }) => turn < now.turn && isSame(figure, other.figure))
  return isLater && wasGiven && soundsCorrected(facts, now.figure)
}

/** A later version of an article has another number in the same place, and no longer the old one. */
function isEdited({ survey }: Facts, line: Line, { now, other }: Pair): boolean {
  if (survey.documents[now.figure.document]!.supersedes !== other.figure.document) return false
  const isKept = line.points.some(({ figure }) => figure.document === now.figure.document && isSame(figure, other.figure))
  return !isKept && Math.abs(now.figure.position - other.figure.position) <= MOVED
}

/** Part of the article by which a figure may have moved. */
const MOVED = 0.1

/** "About 14,000 had taken part, not 8,000 to 10,000 as first reported": a figure of the same side's, told without its name. */
function isDisowned(facts: Facts, line: Line, { now, other }: Pair): boolean {
  const given = facts.lines
    .filter(({ concept, unit }) => concept === line.concept && unit === line.unit)
    .flatMap(({ points }) => points.map(({ turn, figure }) => ({ turn, figure })))
    .filter(({ turn, figure }) => turn < now.turn && figure.claim !== null && isSame(figure, other.figure))
  const wasOwn = given.some(({ figure }) => sameSide(facts.survey, figure, now.figure))
  const isNear = Math.abs(other.figure.start - now.figure.start) <= NEAR
  if (soundsCorrected(facts, now.figure)) return wasOwn || (given.length > 0 && isNear)
  return wasOwn && isAtOnce(line.concept)
}

/** Characters between a figure and the one that it replaces, in one sentence. */
const NEAR = 120

const soundsCorrected = (facts: Facts, figure: Figure): boolean => {
  const { title } = facts.survey.documents[figure.document]!
  const said = folded(`${figure.claim?.words ?? ''} ${title ?? ''}`)
  return wordsFor(facts, figure.document)?.correcting.test(said) ?? false
}

/** The last that this side had given before. */
function isLastOwn(facts: Facts, line: Line, { now, other }: Pair): boolean {
  const own = line.points.filter(
    ({ turn, figure, isCopy, isRecalled }) =>
      turn < now.turn && !isCopy && !isRecalled && figure.claim !== null && sameSide(facts.survey, figure, now.figure),
  )
  return own.at(-1) === other
}
