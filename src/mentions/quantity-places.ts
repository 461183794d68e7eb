// Carries a place on to a figure that leans on another: "In Leipzig zählte die Gewerkschaft 5.500 Menschen. Die Polizei nennt 3.000."
// A figure with a noun or a place of its own keeps to its sentence.

import type { Analysis } from '../types.ts'
import type { Figure } from './quantity-figure.ts'

/** The figure leant on stands in the same paragraph, at most so many sentences before. */
const REACH = 2

/** For each figure its places, or those of the figure that stands last before it and counts the same. */
export function carriedPlaces(
  { sentences }: Analysis,
  figures: readonly Figure[],
  { concepts, places }: { concepts: readonly (string | null)[]; places: readonly (readonly string[])[] },
): (readonly string[])[] {
  const paragraphs = new Map(sentences.map(({ index, paragraph }) => [index, paragraph]))
  const carried: (readonly string[])[] = []
  const last = new Map<string, number>()
  for (const [index, { noun, sentence, dimension }] of figures.entries()) {
    const concept = dimension === 'count' ? concepts[index]! : null
    const before = concept === null ? undefined : last.get(concept)
    const leans =
      before !== undefined && noun === null && places[index]!.length === 0 && isNear(figures[before]!.sentence, sentence)
    carried.push(leans ? carried[before]! : places[index]!)
    if (concept !== null) last.set(concept, index)
  }
  return carried

  function isNear(earlier: number, later: number): boolean {
    return later - earlier <= REACH && paragraphs.get(earlier) === paragraphs.get(later)
  }
}
