// Stories of an array of documents, in memory: the same judgement that the ledger makes document by document.
//   stories(documents)   [{ story: 0, continues: null }, { story: 0, continues: { of: 0, likeness: 0.31, shared: […] } }, …]

import { type Continues, type Holder, MOST_HOLDERS, storyOf, WINDOW } from './judge.ts'
import type { Term } from './terms.ts'

export interface StoryDocument {
  /** Milliseconds. */
  readonly at: number
  readonly terms: readonly Term[]
  /** Index of an earlier document that it reprints or translates; null: it is a report of its own. */
  readonly copyOf: number | null
}

export interface Gathered {
  /** Index of its story's first document. */
  readonly story: number
  /** What it goes on from; null: it founds a story, or is a copy. */
  readonly continues: Continues<number> | null
}

/** Documents in canonical order. Copies go where their original goes. Linear in documents for news of even density. */
export function stories(documents: readonly StoryDocument[]): Gathered[] {
  const holders = new Map<string, Holder<number>[]>()
  const gathered: Gathered[] = []
  const reports: number[] = []
  for (const [document, { at, terms, copyOf }] of documents.entries()) {
    const alive = (earlier: number) => at - documents[earlier]!.at <= WINDOW
    const continues = copyOf === null ? storyOf(terms, term => within(holders, term, alive)) : null
    const leads = copyOf ?? continues?.of
    const story = leads === undefined ? document : gathered[leads]!.story
    const report = copyOf === null ? document : reports[copyOf]!
    gathered.push({ story, continues })
    reports.push(report)
    for (const { term, weight } of terms) {
      const own = holders.get(term)
      if (own) own.push({ document, story, report, weight })
      else holders.set(term, [{ document, story, report, weight }])
    }
  }
  return gathered
}

/** Forgets the holders that are too old or too many, since those to come are later. */
function within(
  holders: Map<string, Holder<number>[]>,
  term: string,
  isAlive: (document: number) => boolean,
): readonly Holder<number>[] {
  const own = holders.get(term)
  if (!own) return []
  const first = own.slice(-MOST_HOLDERS).findIndex(({ document }) => isAlive(document))
  const alive = first < 0 ? [] : own.slice(-MOST_HOLDERS).slice(first)
  if (alive.length < own.length) holders.set(term, alive)
  return alive
}
