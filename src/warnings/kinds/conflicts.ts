// Two voices give figures of one scope that cannot both hold; and the end of such a conflict.
//   "8,000 to 10,000, said the police; the organisers spoke of 22,000"

import { relationOf } from '../../figures/intervals.ts'
import type { Figure } from '../../ledger/queries/survey.ts'
import type { Facts } from '../facts.ts'
import { type Point, sameSide } from '../points.ts'
import { figureRaised, type Raised } from '../raised.ts'
import { replacedIn } from './corrections.ts'
import { type Rivals, rivalsIn } from './rivals.ts'

/** One warning for an article and a line; the same two figures against each other are the same conflict, whoever repeats them. */
export function conflicts(facts: Facts): Raised[] {
  const known = new Set<string>()
  const replaced = new Set(replacedIn(facts).map(({ old }) => old))
  const groups = new Map<string, Rivals[]>()
  for (const rivals of rivalsIn(facts)) {
    const key = pairKey(rivals)
    if (known.has(key) || [rivals.newer, rivals.older].some(({ figure }) => replaced.has(figure))) continue
    known.add(key)
    const group = `${rivals.newer.turn} ${facts.lines.indexOf(rivals.line)}`
    groups.set(group, [...(groups.get(group) ?? []), rivals])
  }
  return Array.from(groups.values(), group => {
    const [{ line }] = group as [Rivals]
    const now = newestOf(group)
    const others = group.flatMap(({ newer: a, older: b }) => [a.figure, b.figure])
    return figureRaised(facts, { kind: 'conflict', line, now, before: opposing(facts, now.figure, others) })
  })
}

/** The last that is not recalled. */
function newestOf(group: readonly Rivals[]): Point {
  const points = group.flatMap(({ older, newer }) => [older, newer]).filter(({ turn }) => turn === group[0]!.newer.turn)
  return points.findLast(({ isRecalled }) => !isRecalled) ?? points.at(-1)!
}

/** Figures that a sentence still shows beside the newest. */
const SHOWN = 3

/** Others' figures that stand against it, each number once, the latest first. */
function opposing({ survey }: Facts, now: Figure, figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>()
  return [...figures]
    .reverse()
    .filter(figure => opposes(figure, now) && !sameSide(survey, figure, now))
    .filter(({ value }) => !seen.has(String(value)) && seen.add(String(value)))
    .slice(0, SHOWN)
}

const opposes = (a: Figure, b: Figure): boolean => relationOf(a, b) === 'conflicts'

function pairKey({ line, newer, older }: Rivals): string {
  const values = [newer, older].map(({ figure }) => String(figure.value)).sort()
  return JSON.stringify([line.concept ?? line.counted, line.unit, ...values])
}

/** One side of a conflict gives a figure that the other's allows, or takes it over. */
export function resolved(facts: Facts): Raised[] {
  const raised: Raised[] = []
  const done = new Set<string>()
  for (const rivals of rivalsIn(facts)) {
    const { line, newer, older } = rivals
    if (line.concept === null || done.has(pairKey(rivals))) continue
    const end = line.points.find(point => point.turn > newer.turn && counts(point) && settles(facts, point, { newer, older }))
    if (!end) continue
    done.add(pairKey(rivals))
    raised.push(figureRaised(facts, { kind: 'resolved', line, now: end, before: [older.figure, newer.figure] }))
  }
  return raised
}

function settles(facts: Facts, { figure }: Point, { newer, older }: Pick<Rivals, 'newer' | 'older'>): boolean {
  const isOf = (side: Point) => figure.claim !== null && sameSide(facts.survey, figure, side.figure)
  const agrees = (own: Point, other: Point) =>
    isOf(own) && !isOf(other) && opposes(figure, own.figure) && relationOf(figure, other.figure) === 'same'
  return agrees(newer, older) || agrees(older, newer)
}

const counts = ({ isCopy, isRecalled, view }: Point): boolean => !isCopy && !isRecalled && view.polarity === 'affirmed'
