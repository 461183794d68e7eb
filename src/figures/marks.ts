// Which figures of an article are older ones that it only recalls: "Five are missing; on Saturday it had been eleven";
// and which are several of one voice at once: "a table with three columns: 2,600, 3,150 and 3,900".
//   marksIn(figures)   [{ isRecalled: false, isReplaced: false, isOneOfSeveral: false }, { isRecalled: true, … }]

import { listed } from '../identity/groups.ts'
import { relationOf } from './intervals.ts'
import { apartBy, areSideBySide, type Scoped } from './scopes.ts'
import { type Mark, matterOf, type Stated, voiceOf } from './stated.ts'

type Plain = Scoped & {
  /** Day of the article; null: unknown. */
  readonly published: string | null
}

type Marks = Pick<Stated, Mark>

/** So many numbers of one voice beside each other are a list of possibilities; two may be a correction. */
const SEVERAL = 3
/** What is further apart than this is no other number for the same. */
const MOST_RATIO = 3
/** How many figures before and behind one are looked at. */
const REACH = 24

/** For the figures of one article, in its order. Linear in their number. */
export function marksIn(figures: readonly Plain[]): Marks[] {
  const matters = new Map<string, number[]>()
  for (const [index, figure] of figures.entries()) listed(matters, `${matterOf(figure)} ${figure.unit}`).push(index)
  const found: Marks[] = figures.map(() => ({ isRecalled: false, isReplaced: false, isOneOfSeveral: false }))
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

function among(figure: Plain, others: readonly Plain[]): Marks {
  const newer = others.filter(other => isNewer(other, figure))
  const isRecalled = newer.length > 0 || others.some(other => isRepeated(figure, other))
  // What the article recalls without saying whose it was, it does not set against anybody.
  const isReplaced = isRecalled && (figure.speaker === null || newer.some(({ speaker }) => speaker === figure.speaker))
  return { isRecalled, isReplaced, isOneOfSeveral: !isRecalled && isOneOfSeveral(figure, others) }
}

/** "From nine to eight … The figure of nine had been carried by most media." */
const isRepeated = (figure: Plain, other: Plain): boolean =>
  other.isSaidToBeOlder &&
  String(other.value) === String(figure.value) &&
  (figure.speaker === null || figure.speaker === other.speaker) &&
  apartBy(figure, other) === null

/** Of the same, as of a later day, while the older one's day is over when the article appears. */
function isNewer(a: Plain, b: Plain): boolean {
  if (apartBy(a, b) !== null || a.isSaidToBeOlder) return false
  if (b.isSaidToBeOlder) return true
  if (a.date === null || b.date === null || b.published === null || a.published === null) return false
  return b.date < a.date && a.date <= a.published
}

/** Those of its voice beside it, of about one size, that exclude it. */
function isOneOfSeveral(figure: Plain, others: readonly Plain[]): boolean {
  const own = others.filter(
    other => voiceOf(other) === voiceOf(figure) && apartBy(other, figure) === null && !other.isSaidToBeOlder,
  )
  // "One victim had been counted twice", where the same voice counts eight.
  if (figure.value === 1 && own.some(other => sizeOf(other) > 1)) return true
  const beside = own.filter(other => areSideBySide(other, figure))
  const joins = (of: (a: Plain, b: Plain) => boolean) => beside.some(a => beside.some(b => a !== b && of(a, b)))
  if (joins((a, b) => isSum(figure, a, b))) return false
  if (joins((whole, other) => isSum(whole, figure, other))) return true
  const rivals = beside.filter(
    other =>
      relationOf(other, figure) === 'conflicts' && Math.abs(Math.log(sizeOf(other) / sizeOf(figure))) <= Math.log(MOST_RATIO),
  )
  return new Set(rivals.map(({ value }) => String(value))).size >= SEVERAL - 1
}

/** "At least six have died: four on this side and two on ours": one number is two others together. */
const isSum = (whole: Plain, a: Plain, b: Plain): boolean =>
  [whole, a, b].every(({ value }) => typeof value === 'number') && Number(a.value) + Number(b.value) === whole.value

const sizeOf = ({ value }: Plain): number => Math.max(1, ...[value].flat())
