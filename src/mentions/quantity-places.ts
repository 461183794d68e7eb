// Carries a place on to a figure that leans on another: "In Leipzig zählte die Gewerkschaft 5.500 Menschen. Die Polizei nennt 3.000."
// A figure with a place of its own keeps it; people take the place that its paragraph named last, in a sentence or two before.

import type { Analysis, Sentence } from '../types.ts'
import type { Figure } from './quantity-figure.ts'
import { isPeople } from './quantity-people.ts'

/** What is leant on stands in the same paragraph, at most so many sentences before. */
const REACH = 2

interface Known {
  readonly concepts: readonly (string | null)[]
  /** What each figure's own sentence says. */
  readonly places: readonly (readonly string[])[]
  /** Index of the whole that each figure is a part of; null: of none. */
  readonly parts: readonly (number | null)[]
  readonly placesOf: (sentence: Sentence) => readonly string[]
}

/** For each figure its places, or those of the figure that stands last before it and counts the same, or of the sentences before. */
export function carriedPlaces({ sentences }: Analysis, figures: readonly Figure[], known: Known): (readonly string[])[] {
  const { concepts, places, parts, placesOf } = known
  const positions = new Map(sentences.map((sentence, position) => [sentence.index, position]))
  const wholes = new Set(parts)
  const carried: (readonly string[])[] = []
  const last = new Map<string, number>()
  for (const [index, { noun, sentence, dimension }] of figures.entries()) {
    const concept = dimension === 'count' ? concepts[index]! : null
    const before = concept === null ? undefined : last.get(concept)
    const leans =
      before !== undefined && noun === null && places[index]!.length === 0 && isNear(figures[before]!.sentence, sentence)
    carried.push(leans ? carried[before]! : places[index]!.length > 0 ? places[index]! : placesBefore(index))
    if (concept !== null) last.set(concept, index)
  }
  return carried

  function isNear(earlier: number, later: number): boolean {
    const [a, b] = [earlier, later].map(index => sentences[positions.get(index)!]!)
    return later - earlier <= REACH && a!.paragraph === b!.paragraph
  }

  /** "Durch Leipzig zogen am Samstag Tausende. Die Veranstalter nannten 6.000 Teilnehmer." What has parts elsewhere is all of them. */
  function placesBefore(index: number): readonly string[] {
    const { sentence, dimension } = figures[index]!
    if (dimension !== 'count' || !isPeople(concepts[index]!) || wholes.has(index)) return []
    const position = positions.get(sentence)!
    for (let i = position - 1; i >= 0 && isNear(sentences[i]!.index, sentence); i--) {
      const found = placesOf(sentences[i]!)
      if (found.length > 0) return found
    }
    return []
  }
}
