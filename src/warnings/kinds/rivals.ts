// Which figures of a story stand against each other, pair by pair: the newer one with an older one, or one beside it.
//   { newer: 19 (Red Cross, s1a4), older: 11 (fire brigade, s1a4) }

import { relationOf } from '../../figures/intervals.ts'
import type { Figure } from '../../ledger/queries/survey.ts'
import { isAtPlace, isCrowd, isEvent, isMeasure } from '../concepts.ts'
import type { Facts } from '../facts.ts'
import { type Line, type Point, sameSide } from '../points.ts'
import { matterOf } from '../wording.ts'
import { areComparable } from './ends.ts'

export interface Rivals {
  readonly line: Line
  readonly newer: Point
  readonly older: Point
}

/** Characters between two figures of one article that are set against each other: a sentence or two. */
const NEAR = 400
/** How many points of one article and line are held against each other. */
const MOST = 24

/** In canonical order of the newer ones. What an article only recalls stands against nothing that is recalled too. */
export function rivalsIn(facts: Facts): Rivals[] {
  const found = facts.lines.flatMap(line => inLine(facts, line))
  return found.sort((a, b) => a.newer.turn - b.newer.turn || a.newer.figure.start - b.newer.figure.start)
}

function inLine(facts: Facts, line: Line): Rivals[] {
  const byId = new Map(line.points.map(point => [point.figure.id, point]))
  const byTurn = Map.groupBy(line.points, ({ turn }) => turn)
  return line.points.flatMap(newer => {
    if (newer.isCopy) return []
    const edges = newer.view.conflicts.flatMap(id => byId.get(id) ?? []).filter(older => isBefore(older, newer))
    const beside = byTurn.get(newer.turn)!.slice(0, MOST)
    const sideBySide = beside.filter(older => isBefore(older, newer) && standAgainst(line, older, newer))
    return [...new Set([...edges, ...sideBySide])]
      .filter(older => isTold(facts, line, { newer, older }) && !sameSide(facts.survey, older.figure, newer.figure))
      .map(older => ({ line, newer, older }))
  })
}

/** Not both recalled, neither only possible, both of a size; what is measured needs two who say so. */
function isTold(facts: Facts, line: Line, { newer, older }: Pick<Rivals, 'newer' | 'older'>): boolean {
  if ((older.isRecalled && newer.isRecalled) || !areComparable(older.figure, newer.figure)) return false
  // "Corrected from 19 to eight": whoever gave 19 no longer does.
  if ([older, newer].some(point => isReplacedBeside(line, point))) return false
  if ([older, newer].some(({ figure }) => figure.claim?.band === 'possible')) return false
  const areSaid = [older, newer].every(({ figure }) => isVoice(figure.claim?.speaker.name ?? null))
  if (isMeasure(line.concept)) return areSaid && older.turn === newer.turn && saysNothingElse(facts, newer.figure)
  if (isAtPlace(line.concept)) return areSaid
  // Two outlets' own numbers, of which nobody says whose they are, may be of two days.
  return areSaid || isCrowd(line.concept)
}

const isReplacedBeside = (line: Line, { view, turn }: Point): boolean =>
  line.points.some(other => other.turn === turn && view.supersededBy.includes(other.figure.id))

/** A survey's "64 per cent" says nothing itself. */
const isVoice = (name: string | null): boolean => name !== null && !/^\d/u.test(name)

/** "The company said 56 per cent had done so": the claim has no matter but the one that stands before it. */
const saysNothingElse = (facts: Facts, { claim }: Figure): boolean => claim !== null && matterOf(facts, claim).size <= 1

/**
 * "19, well above the 11 reported by the fire brigade a day earlier": an article that sets an older figure against a newer one of
 * another voice. Of a crowd, one that it gives without a name will do.
 */
function standAgainst({ concept, isLevel }: Line, a: Point, b: Point): boolean {
  if (!isLevel || !isEvent(concept) || a.figure.vague || b.figure.vague) return false
  if (b.figure.start - a.figure.start > NEAR || relationOf(a.figure, b.figure) !== 'conflicts') return false
  if (a.view.polarity !== 'affirmed' || b.view.polarity !== 'affirmed') return false
  const named = [a, b].filter(({ figure }) => figure.claim !== null).length
  return named === 2 ? a.isRecalled !== b.isRecalled : named === 1 && isCrowd(concept)
}

const isBefore = (a: Point, b: Point): boolean => a.turn < b.turn || (a.turn === b.turn && a.figure.start < b.figure.start)
