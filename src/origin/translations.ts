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

/** What must agree in order at least, and the part of the shorter one's: of figures and of people each, and of both together. */
const ENOUGH = { oneWire: { least: 5, each: 0.5, all: 0.6 }, other: { least: 10, each: 0.5, all: 0.65 } }

/**
 * Two reports of one event share a third of their figures and names in order at most, a translation nearly all of them; a bad one
 * loses some. Under one agency and place fewer will do.
 */
function isTranslation(a: Article, b: Article, { figures, names }: Evidence): boolean {
  const { least, each, all } = sameAgency(a, b) && samePlace(a, b) ? ENOUGH.oneWire : ENOUGH.other
  const [values, people] = [shorter(a.values, b.values), shorter(soundsOf(a), soundsOf(b))]
  if (figures + names < least || figures + names < all * (values + people)) return false
  return figures >= each * values && names >= each * people
}

/** Two datelines name a place in common: "BERLIN/LEIPZIG" and "BERLIN". */
function samePlace(a: Article, b: Article): boolean {
  const places = placesOf(a)
  return placesOf(b).some(place => places.includes(place))
}

const placesOf = ({ place }: Article): string[] => (place ?? '').split(/[/,;]/u).map(fold).filter(Boolean)

const shorter = (a: readonly unknown[], b: readonly unknown[]): number => Math.min(a.length, b.length, 80)
