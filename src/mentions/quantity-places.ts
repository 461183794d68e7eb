// Carries a place on to a figure that leans on another: "In Leipzig zählte die Gewerkschaft 5.500 Menschen. Die Polizei nennt 3.000."
// A figure with a place of its own keeps it; people take the place that its paragraph named last, in a sentence or two before.

import { remembered } from '../text/remembered.ts'
import type { Analysis, Sentence } from '../types.ts'
import type { ConceptWords } from './quantity-concept-words.ts'
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
  /** Whether the sentence tells what a concept counts: "durch Leipzig zogen". */
  readonly tells: (sentence: Sentence, concept: string) => boolean
}

/** For each figure its places, or those of the figure that stands last before it and counts the same, or of the sentences before. */
export function carriedPlaces({ sentences }: Analysis, figures: readonly Figure[], known: Known): (readonly string[])[] {
  const { concepts, places, parts, placesOf, tells } = known
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
    const concept = concepts[index]!
    if (dimension !== 'count' || concept === null || !isPeople(concept) || wholes.has(index)) return []
    const before = placesOfPeople(index)
    if (before) return before
    const position = positions.get(sentence)!
    for (let i = position - 1; i >= 0 && isNear(sentences[i]!.index, sentence); i--) {
      // "He spoke in Mainz. About 900 had left": where somebody speaks, nothing need have happened.
      const found = tells(sentences[i]!, concept) ? placesOf(sentences[i]!) : []
      if (found.length > 0) return found
    }
    return []
  }

  /** Of the people counted right before them. */
  function placesOfPeople(index: number): readonly string[] | null {
    const isOf = figures[index - 1] !== undefined && isPeople(concepts[index - 1]!) && carried[index - 1]!.length > 0
    return isOf && isNear(figures[index - 1]!.sentence, figures[index]!.sentence) ? carried[index - 1]! : null
  }
}

/** Builds what says of a sentence whether its words tell what a concept counts: its nouns, and what happens to people. */
export function toldIn({ nouns, states, verbs }: Pick<ConceptWords, 'nouns' | 'states' | 'verbs'>) {
  const concepts = new Map([nouns, states, verbs].flatMap(table => Object.entries(table)))
  return ({ tokens, words, wordAt }: Analysis) => {
    const told = remembered(({ first, last }: Sentence) => {
      const found = new Set<string>()
      for (let i = first; i < last; i++) {
        for (const word of [tokens[i]!.lower, words[wordAt[i] ?? -1]?.lemma.toLowerCase()]) {
          const concept = concepts.get(word ?? '')
          if (concept !== undefined) found.add(concept)
        }
      }
      return found
    })
    return (sentence: Sentence, concept: string): boolean => told(sentence).has(concept)
  }
}
