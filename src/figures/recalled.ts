// Which figures of an article are older ones that it only recalls: "Five are missing; on Saturday it had been eleven."
//   recalledIn(figures)   [{ isRecalled: false, isReplaced: false }, { isRecalled: true, isReplaced: true }]

import { listed } from '../identity/groups.ts'
import { apartBy, type Scoped } from './scopes.ts'
import { matterOf, type Stated } from './stated.ts'

type Plain = Scoped & {
  /** Day of the article; null: unknown. */
  readonly published: string | null
  /** The article's words say so: "as first reported". */
  readonly isSaidToBeOlder: boolean
}

type Recalled = Pick<Stated, 'isRecalled' | 'isReplaced'>

/** How many figures before and behind one are looked at. */
const REACH = 24

/** For the figures of one article, in its order. Linear in their number. */
export function recalledIn(figures: readonly Plain[]): Recalled[] {
  const matters = new Map<string, number[]>()
  for (const [index, figure] of figures.entries()) listed(matters, `${matterOf(figure)} ${figure.unit}`).push(index)
  const found: Recalled[] = figures.map(() => ({ isRecalled: false, isReplaced: false }))
  for (const indices of matters.values()) {
    for (const [i, index] of indices.entries()) {
      const near = indices.slice(Math.max(0, i - REACH), i + REACH + 1)
      found[index] = among(
        figures[index]!,
        near.filter(other => other !== index).map(other => figures[other]!),
      )
    }
  }
  return found
}

function among(figure: Plain, others: readonly Plain[]): Recalled {
  const newer = others.filter(other => isNewer(other, figure))
  const isRecalled = figure.isSaidToBeOlder || newer.length > 0
  // What the article recalls without saying whose it was, it does not set against anybody.
  const isReplaced = isRecalled && (figure.speaker === null || newer.some(({ speaker }) => speaker === figure.speaker))
  return { isRecalled, isReplaced }
}

/** Of the same, as of a later day, while the older one's day is over when the article appears. */
function isNewer(a: Plain, b: Plain): boolean {
  if (apartBy(a, b) !== null || a.isSaidToBeOlder) return false
  if (b.isSaidToBeOlder) return true
  if (a.date === null || b.date === null || b.published === null || a.published === null) return false
  return b.date < a.date && a.date <= a.published
}
