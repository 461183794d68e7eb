// Finds what a number is the number of: "Die Zahl der Vertriebenen stieg auf 54.000", "the number of displaced people".
// The figure itself stands elsewhere in the sentence and has no noun of its own.

import type { Analysis, Upos } from '../types.ts'
import type { ConceptWords } from './quantity-concept-words.ts'
import type { Counted } from './quantity-counted.ts'
import { phrases } from './quantity-phrases.ts'

/** More words than this are no noun phrase behind "die Zahl der". */
const REACH = 5
const MODIFIERS: ReadonlySet<Upos> = new Set(['ADJ', 'DET', 'VERB', 'ADV', 'PROPN'])

/** Builds the finder: by index of the sentence, the noun phrase of the first such number in it. */
export function numberFinder(words: ConceptWords): (analysis: Analysis) => Map<number, Counted> {
  const openers = phrases(Object.fromEntries(words.numbersOf.map(phrase => [phrase, true])))

  return ({ tokens, tags, sentences }) => {
    const found = new Map<number, Counted>()
    for (const sentence of sentences) {
      for (let i = sentence.first; i < sentence.last && !found.has(sentence.index); i++) {
        const opener = openers.at(tokens, i, sentence.last)
        const noun = opener && nounFrom(opener.last, sentence.last)
        if (noun) found.set(sentence.index, noun)
      }
    }
    return found

    /** Up to the last of the nouns that follow each other; "the number of jobless" has only the adjective. */
    function nounFrom(from: number, limit: number): Counted | null {
      let at = from
      while (at < Math.min(limit, from + REACH) && MODIFIERS.has(tags[at]!)) at++
      let last = at
      while (last < limit && tags[last] === 'NOUN') last++
      if (last > at) return { first: from, last }
      return at > from && (tags[at - 1] === 'ADJ' || tags[at - 1] === 'VERB') ? { first: from, last: from + 1 } : null
    }
  }
}
