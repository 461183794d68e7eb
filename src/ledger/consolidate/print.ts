// What is kept of a document to find its neighbours and to judge it against them, so that its text is not read again for that.

import { type Article, articleOf, type Stamp } from '../../origin/article.ts'
import { marksOf as originMarks } from '../../origin/marks.ts'
import type { Reading } from '../../types.ts'
import { hashOf, marksOf } from './marks.ts'

export interface Print {
  readonly article: Omit<Article, 'runs' | 'lines'> & { readonly runs: readonly number[]; readonly lines: readonly number[] }
  /** What it is found by: marks.ts. */
  readonly marks: readonly number[]
}

/** A pure function of the Reading and of where the document stands. */
export function printed(reading: Reading, stamp: Stamp): Print {
  const article = articleOf(reading, stamp)
  const { runs, prints, addresses } = originMarks(article)
  const marks = [...marksOf('run', runs), ...marksOf('print', prints.map(hashOf)), ...marksOf('address', addresses.map(hashOf))]
  return { article: { ...article, runs: [...article.runs], lines: [...article.lines] }, marks }
}

/** The search for origins' own shape of it. */
export const articleIn = ({ article }: Print): Article => ({
  ...article,
  runs: Uint32Array.from(article.runs),
  lines: Uint32Array.from(article.lines),
})
