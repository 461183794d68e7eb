// Finds translations: articles in two languages, within three days, whose figures and people agree in order.
// What survives every translation are numbers, names, the agency and the place of the dateline.
//   translationOf(later, candidates)   { of: candidate, relation: 'translation', evidence: { figures: 9, names: 4, … } }, or null

import { fold } from '../identity/fold.ts'
import type { Article } from './article.ts'
import { type Candidate, MARKS } from './marks.ts'
import { soundsOf } from './prints.ts'
import { best, type Edge, type Evidence, evidenceOf, sameAgency } from './relation.ts'

const THREE_DAYS = 3 * 86_400_000

/** Looks at the candidates alone, in whatever order they come. */
export function translationOf<C extends Candidate>(later: Article, candidates: readonly C[]): Edge<C> | null {
  const edges = candidates.flatMap((of): Edge<C>[] => {
    if (of.shared.prints < MARKS.prints.least || !couldBe(later, of.article)) return []
    const evidence = evidenceOf(later, of.article, soundsOf)
    return isTranslation(later, of.article, evidence) ? [{ of, relation: 'translation', evidence }] : []
  })
  return best(edges, ({ evidence }) => evidence.figures + evidence.names)
}

function couldBe(a: Article, b: Article): boolean {
  if (a.language === b.language || !a.isDated || !b.isDated) return false
  if (Math.abs(a.at - b.at) > THREE_DAYS) return false
  return a.agency === null || b.agency === null || sameAgency(a, b)
}

/** Under one agency and place most must agree; without them nearly all. */
function isTranslation(a: Article, b: Article, { figures, names }: Evidence): boolean {
  const isOneWire = sameAgency(a, b) && samePlace(a, b)
  const { least, part } = isOneWire ? { least: 5, part: 0.6 } : { least: 12, part: 0.8 }
  if (figures + names < least) return false
  return figures >= part * shorter(a.values, b.values) && names >= part * shorter(soundsOf(a), soundsOf(b))
}

/** Two datelines name a place in common: "BERLIN/LEIPZIG" and "BERLIN". */
function samePlace(a: Article, b: Article): boolean {
  const places = placesOf(a)
  return placesOf(b).some(place => places.includes(place))
}

const placesOf = ({ place }: Article): string[] => (place ?? '').split(/[/,;]/u).map(fold).filter(Boolean)

const shorter = (a: readonly unknown[], b: readonly unknown[]): number => Math.min(a.length, b.length, 80)
