// Finds what an article takes over from an earlier one in its language: reprint, cut or not, rewritten, or a newer version.
//   reprintOf(later, candidates)   { of: candidate, relation: 'shortened', evidence: { ofLater: 0.96, … } }, or null

import { fold } from '../identity/fold.ts'
import type { Article } from './article.ts'
import type { Candidate } from './marks.ts'
import { best, commonAgency, type Edge, type Evidence, evidenceOf, type Relation } from './relation.ts'
import { SAMPLE } from './shingles.ts'

/** Part of the later article's runs that stand in the earlier one, from which on it is a reprint. */
const MOST = 0.5
/** Part of the earlier article's runs, from which on a reprint leaves nothing out worth a word. */
const WHOLE = 0.7
/** Fewer shared runs than this may be one long quotation. */
const FEWEST = 40 / SAMPLE
/** Fewer than this may be a stock text. Within three days they make a reprint, as does what one outlet prints twice. */
const MANY = 160 / SAMPLE
const THREE_DAYS = 3 * 86_400_000

/** Looks at the candidates alone, in whatever order they come. */
export function reprintOf<C extends Candidate>(later: Article, candidates: readonly C[]): Edge<C> | null {
  const edges = candidates.flatMap(of => edgeTo(later, of) ?? [])
  return best(edges, ({ evidence }) => (evidence.isSamePage ? 2 : 0) + evidence.ofLater)
}

function edgeTo<C extends Candidate>(later: Article, of: C): Edge<C> | null {
  const earlier = of.article
  if (later.language !== earlier.language) return null
  const evidence = evidenceOf(later, earlier, ({ people }) => people.map(fold))
  const relation = relationOf(later, earlier, evidence)
  return relation === null ? null : { of, relation, evidence }
}

function relationOf(later: Article, earlier: Article, evidence: Evidence): Relation | null {
  const runs = Math.round(evidence.ofLater * later.runs.length)
  if (later.id === earlier.id) return 'version'
  if (runs < FEWEST || !isReprint(later, earlier, { ...evidence, runs })) return null
  if (evidence.isSamePage || (isSameOutlet(later, earlier) && isNear(later, earlier))) return 'version'
  if (evidence.ofLater < MOST) return 'rewritten'
  return evidence.ofEarlier < WHOLE ? 'shortened' : 'reprint'
}

/** A wire's first lines and the full story that follows them are one report too, so the agency's own may grow. */
function isReprint(
  later: Article,
  earlier: Article,
  { runs, ofLater, ofEarlier }: Evidence & { readonly runs: number },
): boolean {
  if ((isSameOutlet(later, earlier) || runs < MANY) && !isNear(later, earlier)) return false
  const part = commonAgency(later, earlier) === null ? ofLater : Math.max(ofLater, ofEarlier)
  return part >= MOST
}

const isSameOutlet = (a: Article, b: Article): boolean => a.outlet !== null && a.outlet === b.outlet

const isNear = (a: Article, b: Article): boolean => !a.isDated || !b.isDated || Math.abs(a.at - b.at) <= THREE_DAYS
