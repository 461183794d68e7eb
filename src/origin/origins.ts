// Which articles are one report: a story, its reprints and its translations. Forty copies of a wire story are one origin.
//   origins(articles)   [{ root: 0, copies: [{ document: 1, relation: 'reprint' }, { document: 2, relation: 'translation' }] }, …]

import { groupsOf } from '../identity/groups.ts'
import { type Article, byPublication } from './article.ts'
import { reprints } from './reprints.ts'
import { translations } from './translations.ts'

export type { Article } from './article.ts'

export interface Origin {
  /** The article that was published first. */
  readonly root: number
  /** The others, in the order of publication. */
  readonly copies: readonly { readonly document: number; readonly relation: 'reprint' | 'translation' }[]
}

/** Every article stands in exactly one origin; origins come in the order of publication. Indices of `articles`. */
export function origins(articles: readonly Article[]): Origin[] {
  const groups = groupsOf(articles.length)
  for (const { document, of } of [...reprints(articles), ...translations(articles)]) groups.join(document, of)
  const rank = new Map(byPublication(articles).map((index, place) => [index, place]))
  const byRank = (a: number, b: number) => rank.get(a)! - rank.get(b)!
  const sorted = groups.lists().map(members => members.sort(byRank))
  return sorted
    .sort((a, b) => byRank(a[0]!, b[0]!))
    .map(([root, ...others]) => ({
      root: root!,
      copies: others.map(document => ({ document, relation: relation(root!, document) })),
    }))

  function relation(root: number, document: number): 'reprint' | 'translation' {
    return articles[root]!.language === articles[document]!.language ? 'reprint' : 'translation'
  }
}
