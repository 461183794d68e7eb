// By which marks an article finds the earlier ones that it may be a copy of, without being compared with all of them.
//   marksOf(article)   { runs: Uint32Array(61), prints: ['=860', 'lbmr gnslk', …], addresses: ['#s1a1', '@blatt.example/a'] }

import { listed } from '../identity/groups.ts'
import type { Article } from './article.ts'
import { inOrder } from './order.ts'
import { printsOf } from './prints.ts'

export type MarkKind = 'runs' | 'prints' | 'addresses'

/** Each once. */
export interface Marks {
  readonly runs: Uint32Array
  readonly prints: readonly string[]
  readonly addresses: readonly string[]
}

interface MarkRule {
  /** How many earlier articles one mark leads to, the latest: what more have is a stock phrase, or a report whose last copies lead to it. */
  readonly most: number
  /** Marks that an earlier article must share to be looked at. */
  readonly least: number
}

/** Runs find reprints; prints, which survive a translation, find translations; addresses find versions. */
export const MARKS: Readonly<Record<MarkKind, MarkRule>> = {
  runs: { most: 24, least: 4 },
  prints: { most: 24, least: 3 },
  addresses: { most: 1, least: 1 },
}

export const MARK_KINDS = Object.keys(MARKS) as readonly MarkKind[]

/** An earlier article, and how many marks of each kind led to it. */
export interface Candidate {
  readonly article: Article
  readonly shared: Readonly<Record<MarkKind, number>>
}

/** One run in this many leads to others, a sample of the sample; about 50 for an article. */
const LEADING = 8

export function marksOf(article: Article): Marks {
  const { id, address, runs } = article
  return {
    runs: runs.filter(run => run % LEADING === 0),
    prints: printsOf(article),
    addresses: [`#${id}`, ...(address === null ? [] : [`@${address}`])],
  }
}

export const isCandidate = (shared: Candidate['shared']): boolean => MARK_KINDS.some(kind => shared[kind] >= MARKS[kind].least)

/**
 * Every article with its candidates, in canonical order: the driver for articles in memory. Indices of `articles`.
 * Time grows with the number of marks.
 */
export function* candidatesOf(articles: readonly Article[]): Generator<{ later: number; candidates: Found[] }> {
  const holders: Holders = { runs: new Map(), prints: new Map(), addresses: new Map() }
  const order = articles.map((_, index) => index).sort((a, b) => inOrder(articles[a]!, articles[b]!) || a - b)
  for (const later of order) {
    const marks = marksOf(articles[later]!)
    const shared = sharedWith(marks, holders)
    const candidates = [...shared].flatMap(([index, counts]) =>
      isCandidate(counts) ? [{ index, article: articles[index]!, shared: counts }] : [],
    )
    yield { later, candidates }
    for (const kind of MARK_KINDS) for (const mark of marks[kind]) remember(holders[kind], mark, { index: later, kind })
  }
}

export interface Found extends Candidate {
  readonly index: number
}

type Holders = Readonly<Record<MarkKind, Map<string | number, number[]>>>

function sharedWith(marks: Marks, holders: Holders) {
  const shared = new Map<number, Record<MarkKind, number>>()
  for (const kind of MARK_KINDS) {
    for (const mark of marks[kind]) {
      for (const index of holders[kind].get(mark) ?? []) {
        const counts = shared.get(index) ?? { runs: 0, prints: 0, addresses: 0 }
        counts[kind]++
        shared.set(index, counts)
      }
    }
  }
  return shared
}

function remember(holders: Holders[MarkKind], mark: string | number, { index, kind }: { index: number; kind: MarkKind }): void {
  const list = listed(holders, mark)
  list.push(index)
  if (list.length > MARKS[kind].most) list.shift()
}
