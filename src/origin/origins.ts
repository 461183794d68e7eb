// Which articles are one report: a story, its reprints, versions and translations. Forty copies of a wire story are one origin.
//   origins(articles)   [{ root: 0, copies: [{ document: 1, relation: 'shortened', of: 0, evidence: { … } }, …] }, …]

import { groupsOf } from '../identity/groups.ts'
import { type Article, inOrder } from './article.ts'
import { candidatesOf, type Found } from './marks.ts'
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
  /** null: only a later article, which has both in it, shows that they are one report. */
  readonly evidence: Evidence | null
}

/** Every article stands in exactly one origin; origins come in canonical order of their roots. Indices of `articles`. */
export function origins(articles: readonly Article[]): Origin[] {
  const groups = groupsOf(articles.length)
  const edges = new Map<number, Edge<Found>>()
  for (const { later, candidates } of candidatesOf(articles)) {
    const [reprint, translation] = [reprintOf(articles[later]!, candidates), translationOf(articles[later]!, candidates)]
    for (const edge of [translation, reprint]) {
      if (edge === null) continue
      groups.join(later, edge.of.index)
      edges.set(later, edge)
    }
  }
  const order = (a: number, b: number) => inOrder(articles[a]!, articles[b]!) || a - b
  const sorted = groups.lists().map(members => members.sort(order))
  return sorted
    .sort((a, b) => order(a[0]!, b[0]!))
    .map(([root, ...others]) => ({ root: root!, copies: others.map(document => copyOf(document, root!)) }))

  function copyOf(document: number, root: number): Copy {
    const edge = edges.get(document)
    if (edge) return { document, of: edge.of.index, relation: edge.relation, evidence: edge.evidence }
    const isOneLanguage = articles[root]!.language === articles[document]!.language
    return { document, of: root, relation: isOneLanguage ? 'rewritten' : 'translation', evidence: null }
  }
}
