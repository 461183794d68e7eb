// Which figures a copy changed: in the same place of the same report, of the same things, another number or another limit.
//   "rund 2.300 Menschen" · "rund 3.200 Menschen"   { kind: 'figure', before: 'rund 2.300', after: 'rund 3.200', ids: ['s1a2:q4', 's1a1:q5'] }

import { fold } from '../../identity/fold.ts'
import { aligned } from '../../origin/fold.ts'
import { type Change, isUnnamed } from './changes.ts'
import { figureLikeness } from './likeness.ts'
import type { Speaker } from './speaker.ts'
import type { Claim, Figure, Survey } from './survey.ts'

interface Sides {
  readonly copy: number
  readonly original: number
  /** Claims that are one: [copied, original]. */
  readonly pairs: readonly (readonly [Claim, Claim])[]
  /** Identities that the copy names, and the original. */
  readonly named: readonly [ReadonlySet<number>, ReadonlySet<number>]
  readonly isOneLanguage: boolean
}

/** Part of the article by which a figure of its own voice may have moved. */
const MOVED = 0.1

type Pair = readonly [copied: Figure, original: Figure]

export function figureChanges(survey: Survey, { copy, original, pairs, named, isOneLanguage }: Sides): Change[] {
  const [after, before] = [copy, original].map(document => toldIn(survey, document)) as [Figure[], Figure[]]
  const same = aligned(after, before, figureLikeness)
  const found = new Set<Figure>(same.flat())
  const claimOf = new Map(pairs.map(([copied, first]) => [copied, first]))
  const other = betweenSame([after, before], { same, found, claimOf })
  return [
    ...same.flatMap(pair => [...limited(pair, claimOf), ...(isOneLanguage ? owned(pair, named) : [])]),
    ...other.map(
      ([copied, first]): Change => ({ kind: 'figure', before: first.words, after: copied.words, ids: [copied.id, first.id] }),
    ),
  ]
}

/** The same amount in another unit ("30 Meilen") is no figure of its own. */
const toldIn = ({ figures }: Survey, document: number): Figure[] =>
  figures.filter(figure => figure.document === document && figure.equals === null).sort((a, b) => a.start - b.start)

/** "etwa 40" for "40", "mindestens sechs" for "sechs": the number stayed. A rounded one is bounded alike however it is written. */
function limited([copied, first]: Pair, claimOf: Known['claimOf']): Change[] {
  if (copied.modifier === first.modifier || !isSaidTheSame(copied, first, claimOf)) return []
  return [{ kind: 'figure', before: first.words, after: copied.words, ids: [copied.id, first.id] }]
}

/** What somebody had said the copy says itself, or the other way round. */
function owned([copied, first]: Pair, named: Sides['named']): Change[] {
  const [after, before] = [copied, first].map(({ claim }) => claim?.speaker ?? null) as [Speaker | null, Speaker | null]
  if (!isUnnamed(after, before, named) || !isInPlace([copied, first])) return []
  return [{ kind: 'attribution', before: before?.name ?? null, after: after?.name ?? null, ids: [copied.id, first.id] }]
}

interface Known {
  readonly same: readonly Pair[]
  readonly found: ReadonlySet<Figure>
  readonly claimOf: ReadonlyMap<Claim, Claim>
}

/** Between two figures that stayed, one on each side counts the same thing, and it is the only one. */
function betweenSame([after, before]: readonly [Figure[], Figure[]], { same, found, claimOf }: Known): Pair[] {
  const changed: Pair[] = []
  for (let i = 0; i <= same.length; i++) {
    const [left, right] = [gap(after, same, { at: i, side: 0, found }), gap(before, same, { at: i, side: 1, found })]
    for (const copied of left) {
      const candidates = right.filter(first => countsTheSame(copied, first, claimOf))
      const rivals = left.filter(other => candidates.some(first => countsTheSame(other, first, claimOf)))
      if (candidates.length === 1 && rivals.length === 1) changed.push([copied, candidates[0]!])
    }
  }
  return changed
}

/** Figures of one side behind the pair before `at` and before the pair there. */
function gap(
  figures: readonly Figure[],
  same: readonly Pair[],
  { at, side, found }: { readonly at: number; readonly side: 0 | 1; readonly found: ReadonlySet<Figure> },
): Figure[] {
  const from = same[at - 1]?.[side].start ?? Number.NEGATIVE_INFINITY
  const to = same[at]?.[side].start ?? Number.POSITIVE_INFINITY
  return figures.filter(figure => figure.start > from && figure.start < to && !found.has(figure))
}

/** One thing in one unit; stated in claims that are one, or by the article itself in the same place and the same word. */
function countsTheSame(copied: Figure, first: Figure, claimOf: ReadonlyMap<Claim, Claim>): boolean {
  if (copied.unit !== first.unit || copied.vague || first.vague || copied.change !== first.change) return false
  if (String(copied.value) === String(first.value) || copied.concept !== first.concept || copied.state !== first.state)
    return false
  if (copied.claim === null && !isInPlace([copied, first])) return false
  return isSaidTheSame(copied, first, claimOf)
}

/** In claims that are one, or by the article itself in one place. */
function isSaidTheSame(copied: Figure, first: Figure, claimOf: Known['claimOf']): boolean {
  if (copied.claim === null || first.claim === null) return copied.claim === first.claim && isNear([copied, first])
  return claimOf.get(copied.claim) === first.claim
}

/** In the same place and the same word. */
const isInPlace = ([copied, first]: Pair): boolean =>
  copied.counted !== null && first.counted !== null && fold(copied.counted) === fold(first.counted) && isNear([copied, first])

const isNear = ([copied, first]: Pair): boolean => Math.abs(copied.position - first.position) <= MOVED
