// Folds what the copies of one report repeat into what its first article says, so that a statement in a wire story,
// its reprint and its translation is one entry with two copies.
//   foldCopies(claims, { likeness })   [{ first: claim, copies: [claim, claim] }, …]

import { listed } from '../identity/groups.ts'

/** One thing that an article says, with its place in the article. */
export interface Said {
  /** Number of the report that the article repeats, or is the first of. */
  readonly report: number
  /** Rising within a report: the first has the lowest. */
  readonly rank: number
  /** Where it stands in the article, 0 to 1. */
  readonly position: number
}

export interface Folded<T> {
  readonly first: T
  readonly copies: readonly T[]
}

/** How much a thing in a copy is like one in the root: 0 is not at all, 1 surely the same. */
export type Likeness<T> = (copied: T, original: T) => number

/** Comparing every thing of a copy with every thing of its root stops making sense for whole books. */
export const MOST_PAIRS = 1_000_000

/** Items come back in their order, copies under the first of them. What a copy alone says stands for itself. */
export function foldCopies<T extends Said>(items: readonly T[], likeness: Likeness<T>): Folded<T>[] {
  const copies = new Map<T, T[]>()
  const folded = new Set<T>()
  for (const articles of articlesByReport(items)) {
    const [root, ...others] = articles
    for (const other of others) {
      for (const [copied, original] of aligned(other, root!, likeness)) {
        folded.add(copied)
        listed(copies, original).push(copied)
      }
    }
  }
  return items.filter(item => !folded.has(item)).map(first => ({ first, copies: copies.get(first) ?? [] }))
}

/** The things of every report that has copies, article by article, the first of them first. */
function articlesByReport<T extends Said>(items: readonly T[]): T[][][] {
  const reports = new Map<number, Map<number, T[]>>()
  for (const item of items) {
    const articles = reports.get(item.report) ?? new Map<number, T[]>()
    reports.set(item.report, articles)
    listed(articles, item.rank).push(item)
  }
  return [...reports.values()].map(articles => [...articles].sort(([a], [b]) => a - b).map(([, things]) => things))
}

/** Pairs [copied, original] that keep their order and are together most alike; none where there would be too many to compare. */
export function aligned<T extends Pick<Said, 'position'>>(
  copy: readonly T[],
  root: readonly T[],
  likeness: Likeness<T>,
): (readonly [T, T])[] {
  if (copy.length * root.length > MOST_PAIRS) return []
  const [a, b] = [copy, root].map(things => [...things].sort((x, y) => x.position - y.position)) as [T[], T[]]
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const alike = new Float64Array(a.length * b.length)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const like = likeness(a[i]!, b[j]!)
      alike[i * b.length + j] = like
      const paired = like > 0 ? like + best[(i + 1) * width + j + 1]! : 0
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j]!, best[i * width + j + 1]!)
    }
  }
  return readBack(a, b, { best, alike, width })
}

interface Table {
  readonly best: Float64Array
  readonly alike: Float64Array
  readonly width: number
}

function readBack<T>(a: readonly T[], b: readonly T[], { best, alike, width }: Table): (readonly [T, T])[] {
  const pairs: (readonly [T, T])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const here = best[i * width + j]!
    if (here === best[(i + 1) * width + j]) i++
    else if (here === best[i * width + j + 1]) j++
    else if (alike[i * b.length + j]! > 0) pairs.push([a[i++]!, b[j++]!])
    else break
  }
  return pairs
}
