// Finds reprints in one language: articles that share most of their runs of words with an earlier one, cut or not.

import { type Article, byPublication, sameAgency, sharedBy } from './article.ts'
import { SAMPLE } from './shingles.ts'

/** `document` prints again what `of` had printed before. Indices of articles. */
export interface Copy {
  readonly document: number
  readonly of: number
}

/** Part of the later article's runs that stand in the earlier one, from which on it is a reprint. */
const MOST = 0.5
/** Fewer shared runs than this may be one long quotation. */
const FEWEST = 40 / SAMPLE
/** Fewer than this may be a stock text. Within three days they make a reprint, as does what one outlet prints twice. */
const MANY = 160 / SAMPLE
const THREE_DAYS = 3 * 86_400_000
/** A run that more articles have is a stock phrase, or a report so often copied that its first copies do. Keeps it linear. */
const LONGEST_LIST = 24

export function reprints(articles: readonly Article[]): Copy[] {
  const holders = new Map<number, number[]>()
  const found: Copy[] = []
  for (const document of byPublication(articles)) {
    const { shingles } = articles[document]!
    const of = bestOf(articles, document, sharedBy(shingles, holders))
    if (of !== null) found.push({ document, of })
    for (const run of shingles) {
      const list = holders.get(run)
      if (!list) holders.set(run, [document])
      else if (list.length < LONGEST_LIST) list.push(document)
    }
  }
  return found
}

/** The earlier article that shares most with this one, where that is enough; the first of equals. */
function bestOf(articles: readonly Article[], document: number, shared: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  let most = 0
  for (const [other, runs] of shared) {
    if (runs <= most || runs < FEWEST || !isReprint(articles[document]!, articles[other]!, runs)) continue
    best = other
    most = runs
  }
  return best
}

/** A wire's first lines and the full story that follows them are one report too, so the agency's own may grow. */
function isReprint(later: Article, earlier: Article, runs: number): boolean {
  if (later.language !== earlier.language) return false
  const isSameOutlet = later.outlet !== null && later.outlet === earlier.outlet
  if ((isSameOutlet || runs < MANY) && !isNear(later, earlier)) return false
  const smaller = sameAgency(later, earlier) ? Math.min(later.shingles.length, earlier.shingles.length) : later.shingles.length
  return runs / smaller >= MOST
}

const isNear = (a: Article, b: Article): boolean =>
  a.published === null || b.published === null || Math.abs(a.published - b.published) <= THREE_DAYS
