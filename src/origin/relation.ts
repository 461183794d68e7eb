// What one article is to an earlier one, and what speaks for it.
//   { of, relation: 'shortened', evidence: { ofLater: 0.96, ofEarlier: 0.55, sentences: 14, agency: 'dpa', … } }

import type { Article } from './article.ts'
import type { Candidate } from './marks.ts'
import { inOrder } from './order.ts'
import { inCommon } from './shingles.ts'

/** Every relation, with one sentence for the docs. */
export const RELATIONS = {
  reprint: 'The same report, word for word but for a headline, a few sentences or the page around it.',
  shortened: 'The same words, with more than a fifth of the earlier article left out.',
  rewritten: 'Long sentences, figures, quotations and names of the earlier article in their order, among words of its own.',
  translation: 'Another language; figures, names, quotations, agency and place of the dateline agree in their order.',
  version: 'The same document, page or outlet has printed it before: an updated version.',
  series: "The same words around other news: the next day's table, or a page on which only the headline is its own.",
} as const

export type Relation = keyof typeof RELATIONS

/** What a copy says, its original has said. The next of a series has its words from there, and news of its own. */
export const repeats = (relation: Relation): boolean => relation !== 'series'

export interface Edge<C extends Candidate = Candidate> {
  /** The earlier article. */
  readonly of: C
  readonly relation: Relation
  readonly evidence: Evidence
}

/** Counted on both articles alone; nothing in it is a probability. */
export interface Evidence {
  /** Part of the later article's runs of five words that stand in the earlier one, 0 to 1, by a sample of one in eight. */
  readonly ofLater: number
  /** Part of the earlier one's that stand in the later one. */
  readonly ofEarlier: number
  /** Sentences of twelve words or more that stand in both, word for word. */
  readonly sentences: number
  /** Quotations that begin alike, figures, and people, each in the same order. */
  readonly quotations: number
  readonly figures: number
  readonly names: number
  /** Agency that both name in the dateline, or under which one stands and which the other names; null: none. */
  readonly agency: string | null
  /** They have one id or one address. */
  readonly isSamePage: boolean
}

/** Figures, names and quotations beyond these tell no more. */
const ENOUGH = 80

export function evidenceOf(later: Article, earlier: Article, people: (article: Article) => readonly string[]): Evidence {
  const runs = inCommon(later.runs, earlier.runs)
  return {
    ofLater: runs / Math.max(1, later.runs.length),
    ofEarlier: runs / Math.max(1, earlier.runs.length),
    sentences: inCommon(later.lines, earlier.lines),
    quotations: commonInOrder(later.quotes, earlier.quotes),
    figures: commonInOrder(later.values, earlier.values),
    names: commonInOrder(people(later), people(earlier)),
    agency: commonAgency(later, earlier),
    isSamePage: later.id === earlier.id || (later.address !== null && later.address === earlier.address),
  }
}

/** The best of several edges: by `score`, then the first in canonical order, whatever order they come in. */
export function best<C extends Candidate>(edges: readonly Edge<C>[], score: (edge: Edge<C>) => number): Edge<C> | null {
  return edges.reduce<Edge<C> | null>((chosen, edge) => {
    if (chosen === null) return edge
    const ahead = score(edge) - score(chosen) || inOrder(chosen.of.article, edge.of.article)
    return ahead > 0 ? edge : chosen
  }, null)
}

/** Length of the longest common subsequence; at most ENOUGH items of each side are looked at. */
export function commonInOrder<T>(first: readonly T[], second: readonly T[]): number {
  const [a, b] = [first.slice(0, ENOUGH), second.slice(0, ENOUGH)]
  let row = new Array<number>(b.length + 1).fill(0)
  for (const item of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++) next.push(item === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!))
    row = next
  }
  return row[b.length]!
}

/** Both name an agency in the dateline, and it is one. */
export const sameAgency = (a: Article, b: Article): boolean => a.agency !== null && a.agency === b.agency

function commonAgency(a: Article, b: Article): string | null {
  const [x, y] = [agenciesOf(a), agenciesOf(b)]
  return x.find(agency => y.includes(agency)) ?? null
}

const agenciesOf = ({ agency, signed }: Article): readonly string[] => (agency === null ? signed : [agency, ...signed])
