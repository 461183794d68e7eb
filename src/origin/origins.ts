// Which articles are one report: a story, its reprints, versions and translations. Forty copies of a wire story are one origin.
//   origins(articles)   [{ root: 0, copies: [{ document: 1, relation: 'shortened', of: 0, evidence: { … } }, …] }, …]

import type { Article } from './article.ts'
import { type Candidate, candidatesOf } from './marks.ts'
import type { Edge, Evidence, Relation } from './relation.ts'
import { reprintOf } from './reprints.ts'
import { translationOf } from './translations.ts'

export type { Article } from './article.ts'

export interface Origin {
  /** The article that is first in canonical order. */
  readonly root: number
  /** The others, in canonical order. */
  readonly copies: readonly Copy[]
}

export interface Copy {
  readonly document: number
  /** What it is to `of`. */
  readonly relation: Relation
  readonly of: number
  /** null: what it comes from is not among the articles that were asked for. */
  readonly evidence: Evidence | null
}

/** Every article stands in exactly one origin; origins come in canonical order of their roots. Indices of `articles`. */
export function origins(articles: readonly Article[]): Origin[] {
  const found = new Map<number, { root: number; copies: Copy[] }>()
  for (const { later, candidates } of candidatesOf(articles)) {
    const edge = sourceOf(articles[later]!, candidates)
    const own = { root: later, copies: [] }
    const origin = edge === null ? own : found.get(edge.of.index)!
    found.set(later, origin)
    if (edge) origin.copies.push({ document: later, relation: edge.relation, of: edge.of.index, evidence: edge.evidence })
  }
  return [...new Set(found.values())]
}

/**
 * What an article comes from, a reprint before a translation; null: it is a report of its own. One edge an article makes an origin
 * a tree, so that what holds of it today held of its part as of any time.
 */
export function sourceOf<C extends Candidate>(later: Article, candidates: readonly C[]): Edge<C> | null {
  return reprintOf(later, candidates) ?? translationOf(later, candidates)
}
