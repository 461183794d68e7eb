// Finds what an article takes over from an earlier one in its language: a reprint, cut or not, a rewritten one, a newer version.
//   reprintOf(later, candidates)   { of: candidate, relation: 'shortened', evidence: { ofLater: 0.96, … } }, or null

import { fold } from '../identity/fold.ts'
import type { Article } from './article.ts'
import type { Candidate } from './marks.ts'
import { best, commonInOrder, type Edge, type Evidence, evidenceOf, type Relation } from './relation.ts'
import { inCommon, SAMPLE } from './shingles.ts'

/** Part of the runs of either article, the shorter one mostly, that stand in the other, from which on they are one text. */
const MOST = 0.45
/** Part of the later article's runs, below which it has more of its own than a headline and a few sentences. */
const KEPT = 0.65
/** Part of the earlier article's runs, from which on a reprint leaves nothing out worth a word. */
const WHOLE = 0.8
/** Of the longer one's runs less than this: a ticker, which has many reports in it and is none of them. */
const LEAST = 0.1
/** Fewer shared runs than this may be one long quotation. */
const FEWEST = 40 / SAMPLE
/** Fewer than this may be a stock text. Within three days they make a reprint, as does what one outlet prints again. */
const MANY = 160 / SAMPLE
const THREE_DAYS = 3 * 86_400_000
const HALF_A_DAY = 86_400_000 / 2
/** Fewer figures than this do not tell a table of one day from that of the next. */
const TABLE = 6

/** What is rewritten shares this part of its runs, so many long sentences, and most figures, names and quotations in order. */
const REWRITTEN = { part: 0.2, sentences: 3, least: 8, most: 0.6 }

/** The one that it is most like, where that is enough. Looks at the candidates alone, in whatever order they come. */
export function reprintOf<C extends Candidate>(later: Article, candidates: readonly C[]): Edge<C> | null {
  const edges = candidates.flatMap(of => edgeTo(later, of) ?? [])
  return best(edges, ({ of, evidence }) => (evidence.isSamePage ? 1 : 0) + likeness(later, of.article, evidence))
}

/** Common part of what both have (Jaccard): what is whole goes before a part. */
function likeness(later: Article, earlier: Article, { ofLater }: Evidence): number {
  const runs = ofLater * later.runs.length
  return runs / Math.max(1, later.runs.length + earlier.runs.length - runs)
}

function edgeTo<C extends Candidate>(later: Article, of: C): Edge<C> | null {
  const earlier = of.article
  const runs = inCommon(later.runs, earlier.runs)
  if (later.id !== earlier.id && (later.language !== earlier.language || runs < FEWEST)) return null
  const evidence = () => evidenceOf(later, earlier, ({ people }) => people.map(fold))
  const relation = copied(later, earlier, runs) ?? rewritten(later, earlier, { runs, evidence })
  return relation && { of, relation, evidence: evidence() }
}

/** By its words alone. */
function copied(later: Article, earlier: Article, runs: number): Relation | null {
  if (later.id === earlier.id) return 'version'
  const [ofLater, ofEarlier] = [runs / later.runs.length, runs / earlier.runs.length]
  if (Math.max(ofLater, ofEarlier) < MOST || Math.min(ofLater, ofEarlier) < LEAST) return null
  if (isSamePage(later, earlier)) return 'version'
  const isNear = isWithin(THREE_DAYS, later, earlier)
  if (isSameOutlet(later, earlier)) return isNear && !hasNewFigures(later, earlier) ? 'version' : 'series'
  if (!isNear && (ofLater < MOST || runs < MANY)) return null
  if (hasNewFigures(later, earlier)) return 'series'
  if (ofLater < KEPT) return 'rewritten'
  return ofEarlier < WHOLE ? 'shortened' : 'reprint'
}

/** By what outlives other words: figures, names, quotations. */
function rewritten(
  later: Article,
  earlier: Article,
  { runs, evidence }: { readonly runs: number; readonly evidence: () => Evidence },
): Relation | null {
  const shorter = Math.min(later.runs.length, earlier.runs.length)
  if (runs / shorter < REWRITTEN.part || !isWithin(THREE_DAYS, later, earlier)) return null
  const { sentences, quotations, figures, names } = evidence()
  const shared = quotations + figures + names
  if (sentences < REWRITTEN.sentences || shared < REWRITTEN.least) return null
  return shared >= REWRITTEN.most * Math.min(factsOf(later), factsOf(earlier)) ? 'rewritten' : null
}

const factsOf = ({ quotes, values, people }: Article): number => quotes.length + values.length + people.length

/** Half a day apart at least, most figures are others: the next day's table in the same words. */
function hasNewFigures(later: Article, earlier: Article): boolean {
  const fewer = Math.min(later.values.length, earlier.values.length)
  if (fewer < TABLE || isWithin(HALF_A_DAY, later, earlier)) return false
  return commonInOrder(later.values, earlier.values) < fewer / 2
}

const isSamePage = (a: Article, b: Article): boolean => a.address !== null && a.address === b.address

/** By its name, or by the site: "Blatt" and "Blatt Politik" at blatt.example. */
const isSameOutlet = (a: Article, b: Article): boolean =>
  (a.outlet !== null && a.outlet === b.outlet) || (a.address !== null && siteOf(a) === siteOf(b))

const siteOf = ({ address }: Article): string | undefined => address?.split('/')[0]

const isWithin = (time: number, a: Article, b: Article): boolean => !a.isDated || !b.isDated || Math.abs(a.at - b.at) <= time
