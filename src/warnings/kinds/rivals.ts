// Which figures of a story stand against each other, pair by pair: the newer one with an older one, or one beside it.
//   { newer: 19 (Red Cross, s1a4), older: 11 (fire brigade, s1a4) }

import { relationOf } from '../../figures/intervals.ts'
import type { Figure } from '../../ledger/queries/survey.ts'
import { isAtOnce } from '../concepts.ts'
import type { Facts } from '../facts.ts'
import { isSame, type Line, type Point, sameSide } from '../points.ts'

export interface Rivals {
  readonly line: Line
  readonly newer: Point
  readonly older: Point
}

/** Figures that stand this near to each other, in characters, may be about one thing that only the first of them names. */
const NEAR = 240
/** How many points of one article and line are held against each other. */
const MOST = 24

/** In canonical order of the newer ones. What an article only recalls stands against nothing that is recalled too. */
export function rivalsIn(facts: Facts): Rivals[] {
  const found = [...facts.lines.flatMap(line => inLine(facts, line)), ...elliptic(facts)]
  return found.sort((a, b) => a.newer.turn - b.newer.turn || a.newer.figure.start - b.newer.figure.start)
}

function inLine(facts: Facts, line: Line): Rivals[] {
  const byId = new Map(line.points.map(point => [point.figure.id, point]))
  return line.points.flatMap(newer => {
    if (newer.isCopy) return []
    const edges = newer.view.conflicts.flatMap(id => byId.get(id) ?? []).filter(older => isBefore(older, newer))
    const beside = line.isLevel ? line.points.filter(other => other.turn === newer.turn).slice(0, MOST) : []
    const sideBySide = beside.filter(older => isBefore(older, newer) && standAgainst(facts, line, [older, newer]))
    return [...new Set([...edges, ...sideBySide])]
      .filter(older => !(older.isRecalled && newer.isRecalled) && !sameSide(facts.survey, older.figure, newer.figure))
      .map(older => ({ line, newer, older }))
  })
}

/** An article that puts two voices' figures beside each other holds them against each other, of whatever day they are. */
function standAgainst(facts: Facts, { concept, counted }: Line, [a, b]: readonly [Point, Point]): boolean {
  if (concept === null && counted === null) return false
  if (a.figure.vague || b.figure.vague) return false
  if (concept !== null && MEASURES.has(concept)) return false
  const named = [a, b].filter(({ figure }) => figure.claim !== null)
  if (named.length < (isAtOnce(concept) ? 1 : 2)) return false
  if (a.view.polarity !== 'affirmed' || b.view.polarity !== 'affirmed') return false
  if (a.figure.state !== null && b.figure.state !== null && a.figure.state !== b.figure.state) return false
  return relationOf(a.figure, b.figure) === 'conflicts' && !sameSide(facts.survey, a.figure, b.figure)
}

/** Two of them are of two things, unless the words say otherwise. */
const MEASURES: ReadonlySet<string> = new Set([
  ...['age', 'duration', 'distance', 'times', 'factor', 'ratio', 'share', 'probability', 'length', 'height', 'depth', 'width'],
  ...['area', 'weight', 'speed', 'temperature', 'amount', 'money', 'price'],
])

/** "92 per cent stayed away, according to the union. The company said 56 per cent had done so": the second names nothing of its own. */
function elliptic(facts: Facts): Rivals[] {
  return facts.lines
    .filter(({ concept, isLevel }) => isLevel && concept !== null && MEASURES.has(concept))
    .flatMap(line =>
      line.points.flatMap((newer, index): Rivals[] => {
        const older = line.points[index - 1]
        if (!older || older.turn !== newer.turn || newer.isCopy || !areOneThing(facts, older.figure, newer.figure)) return []
        return [{ line, newer, older }]
      }),
    )
}

function areOneThing({ survey }: Facts, first: Figure, second: Figure): boolean {
  if (second.start - first.start > NEAR || first.unit === null || isSame(first, second)) return false
  if (first.claim === null || second.claim === null || sameSide(survey, first, second)) return false
  return second.counted === null && relationOf(first, second) === 'conflicts'
}

const isBefore = (a: Point, b: Point): boolean => a.turn < b.turn || (a.turn === b.turn && a.figure.start < b.figure.start)
