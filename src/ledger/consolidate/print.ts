// What is kept of a document to find its neighbours and to judge it against them, so that its text is not read again for that.

import { loadStoryWords } from '../../languages/index.ts'
import { type Article, articleOf, type Stamp } from '../../origin/article.ts'
import { marksOf as originMarks } from '../../origin/marks.ts'
import { type StoryWords, type Term, termsOf } from '../../stories/terms.ts'
import type { Reading } from '../../types.ts'
import { hashOf, type MarkKind, markOf } from './marks.ts'

export interface Print {
  readonly article: Omit<Article, 'runs' | 'lines'> & { readonly runs: readonly number[]; readonly lines: readonly number[] }
  /** What its story is known by. */
  readonly terms: readonly Term[]
  /** What it is found by, each with its weight: marks.ts. */
  readonly marks: readonly (readonly [mark: number, weight: number])[]
}

/** A function of the Reading and of where the document stands alone. */
export async function printed(reading: Reading, stamp: Stamp): Promise<Print> {
  const article = articleOf(reading, stamp)
  const terms = termsOf(reading, await wordsOf(reading))
  const { runs, prints, addresses } = originMarks(article)
  const marks = new Map<number, number>()
  const add = (kind: MarkKind, value: number, weight = 0) => marks.set(markOf(kind, value), weight)
  for (const run of runs) add('run', run)
  for (const print of prints) add('print', hashOf(print))
  for (const address of addresses) add('address', hashOf(address))
  for (const { term, weight } of terms) add('term', hashOf(term), weight)
  return { article: { ...article, runs: [...article.runs], lines: [...article.lines] }, terms, marks: [...marks] }
}

async function wordsOf({ language }: Reading): Promise<ReadonlyMap<string, StoryWords>> {
  const own = language.split('-')[0]!
  return new Map([[own, await loadStoryWords(own)]])
}

/** The search for origins' own shape of it. */
export const articleIn = ({ article }: Print): Article => ({
  ...article,
  runs: Uint32Array.from(article.runs),
  lines: Uint32Array.from(article.lines),
})
