// Finds what a figure without noun leans on: "Der Konzern nennt 2.100, die IGGL 3.400" after "Stellenabbau" counts jobs.
// In this order: the figure before it in the sentence, the nearest figure or topic of the paragraph, the same value
// anywhere before, an earlier figure of about its size (a correction is of the size of what it corrects).

import type { Analysis, Upos } from '../types.ts'
import type { ConceptWords } from './quantity-concept-words.ts'
import type { Counted } from './quantity-counted.ts'
import { type Figure, sizeOf } from './quantity-figure.ts'
import { lastMark, type Mark } from './quantity-marks.ts'
import type { Previous } from './quantity-measures.ts'
import { endOf } from './quantity-parts.ts'

/** An earlier figure is taken for the same series up to this ratio of their sizes. */
const MOST_RATIO = 3
/** What stands right before the second of two figures of one noun: "Cruz has 370 delegates, Kasich has 129", "compared to Cruz’s 538". */
const LINKS: ReadonlySet<Upos> = new Set(['CCONJ', 'VERB', 'AUX', 'PROPN', 'PART', 'PRON'])
/** Figures of one noun without a concept are not further apart than this: two speakers are no measure of 3,400. */
const MOST_UNLIKE = 30
/** So many earlier figures are compared by size. */
const COMPARED = 12
/** How far back a figure without noun leans, and how far from it a word such as "figure" stands. */
const REACH = { sentences: 3, words: 12 }
/** From this size on, the same number twice in a text is no accident. */
const LARGE = 1000

/** What a figure without noun takes over. */
interface Leaning {
  readonly concept: string | null
  readonly unit: string | null
  readonly noun: Counted | null
}

interface Antecedents {
  /** Makes a figure's concept known to later ones; call in order. */
  add(index: number, concept: string | null): void
  of(index: number, from: number): Leaning
  /** Noun of a count right before it, in this sentence or the last, that those to whom something happened may be of. */
  nounOf(index: number, concept: string): Counted | null
  /** Concept of an earlier large count with the same value. */
  sameLarge(index: number): string | null
  /** The figure of the same dimension that stands last before it in its paragraph. */
  previousOf(index: number): Previous
}

export function antecedents(
  { sentences, tokens, tags }: Analysis,
  {
    marks,
    topics,
    figures,
    words,
  }: {
    marks: readonly Mark[]
    /** Those of `marks` that a later sentence may lean on; what happened to somebody else is none. */
    topics: readonly Mark[]
    figures: readonly Figure[]
    words: ConceptWords
  },
): Antecedents {
  const concepts: (string | null)[] = []
  const inherited: (Counted | null)[] = []
  const byValue = new Map<string, string>()
  const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
  const paragraphOf = (figure: Figure) => bySentence.get(figure.sentence)!.paragraph
  const paragraphStarts = new Map<number, number>()
  for (const { paragraph, first } of sentences) if (!paragraphStarts.has(paragraph)) paragraphStarts.set(paragraph, first)

  return {
    add: (index, concept) => {
      concepts[index] = concept
      const figure = figures[index]!
      if (concept && figure.dimension === 'count') byValue.set(String(figure.value), concept)
    },
    of: (index, from) =>
      inSentence(index, from) ?? {
        concept: inParagraph(index) ?? ofSame(index) ?? (pointsBack(index) ? ofSize(index) : null),
        unit: null,
        noun: null,
      },
    nounOf: (index, concept) => {
      const previous = figures[index - 1]
      const isNear =
        previous && figures[index]!.sentence - previous.sentence <= 1 && paragraphOf(previous) === paragraphOf(figures[index]!)
      if (!isNear || previous.dimension !== 'count') return null
      const noun = previous.noun ?? inherited[index - 1] ?? null
      // "Sieben Tote, 23 wurden verletzt": the 23 are none of the dead.
      const own = noun && marked(noun)
      inherited[index] = own === null || own === concept ? noun : null
      return inherited[index]
    },
    sameLarge: index => (sizeOf(figures[index]!) >= LARGE ? ofSame(index) : null),
    previousOf: index => {
      const { dimension } = figures[index]!
      for (let i = index - 1; i >= 0 && i >= index - COMPARED; i--) {
        const figure = figures[i]!
        if (paragraphOf(figure) !== paragraphOf(figures[index]!)) return null
        if (figure.dimension === dimension) return { figure, concept: concepts[i]! }
      }
      return null
    },
  }

  /** "91 per cent, not 97", "from nine to 14": the figure right before it, unless a topic stands between them. */
  function inSentence(index: number, from: number): Leaning | null {
    const figure = figures[index]!
    const previous = figures[index - 1]
    if (previous?.sentence !== figure.sentence || lastMark(marks, Math.max(from, endOf(previous)), figure.first)) return null
    const { unit, dimension } = previous
    if (dimension === 'time' || (dimension === 'percent' && unit !== '%')) return null
    const noun = dimension === 'count' ? (previous.noun ?? inherited[index - 1] ?? null) : null
    if (noun && concepts[index - 1] === null && !isParallel(previous, figure)) return null
    inherited[index] = noun
    return { concept: concepts[index - 1]!, unit: dimension === 'percent' || dimension === 'money' ? unit : null, noun }
  }

  /** "Drei Angeklagte schwiegen, fünf gestanden"; not "drei Spalten: 2.600 und 3.900". */
  function isParallel(previous: Figure, figure: Figure): boolean {
    const ratio = sizeOf(figure) / sizeOf(previous)
    const link = figure.first - 1
    return (/^[,;]$/u.test(tokens[link]!.text) || LINKS.has(tags[link]!)) && ratio < MOST_UNLIKE && ratio > 1 / MOST_UNLIKE
  }

  /** Concept of what happened that the noun itself says: "Tote", "Verletzte". */
  function marked({ last }: Counted): string | null {
    return lastMark(marks, last - 1, last)?.concept ?? null
  }

  function inParagraph(index: number): string | null {
    const figure = figures[index]!
    const paragraph = paragraphOf(figure)
    const first = figure.sentence - REACH.sentences
    const from = Math.max(paragraphStarts.get(paragraph) ?? 0, bySentence.get(first)?.first ?? 0)
    const topic = lastMark(topics, from, figure.first)
    const at = previousCount(index, i => paragraphOf(figures[i]!) === paragraph && figures[i]!.sentence >= first)
    if (at === null) return topic?.concept ?? null
    return topic && topic.first > figures[at]!.last ? topic.concept : concepts[at]!
  }

  /** Index of the last count with a concept before this one, while `holds`. */
  function previousCount(index: number, holds: (i: number) => boolean): number | null {
    for (let i = index - 1; i >= 0 && i >= index - COMPARED && holds(i); i--)
      if (figures[i]!.dimension === 'count' && concepts[i]) return i
    return null
  }

  function ofSame(index: number): string | null {
    return byValue.get(String(figures[index]!.value)) ?? null
  }

  /** "The real figure was still 3,400." */
  function pointsBack(index: number): boolean {
    const { first, last, sentence } = figures[index]!
    const bounds = bySentence.get(sentence)!
    const to = Math.min(bounds.last, last + REACH.words)
    for (let i = Math.max(bounds.first, first - REACH.words); i < to; i++) if (words.figures.has(tokens[i]!.lower)) return true
    return false
  }

  function ofSize(index: number): string | null {
    const size = Math.log(Math.max(1, sizeOf(figures[index]!)))
    let best: { concept: string; distance: number } | null = null
    for (let i = index - 1; i >= 0 && i >= index - COMPARED; i--) {
      const concept = concepts[i]
      if (!concept || figures[i]!.dimension !== 'count') continue
      const distance = Math.abs(Math.log(Math.max(1, sizeOf(figures[i]!))) - size)
      if (distance <= Math.log(MOST_RATIO) && (!best || distance < best.distance)) best = { concept, distance }
    }
    return best?.concept ?? null
  }
}
