// Tells older or wrong figures that a text only recalls from those that it states: "von 19 auf acht", "14,000, not 9,000 as first reported".
// Each stands beside the figure that is in its place; a figure that stands alone is stated.

import type { Analysis } from '../types.ts'
import type { Figure } from './quantity-figure.ts'
import { endOf } from './quantity-parts.ts'
import { phrases } from './quantity-phrases.ts'

export interface RecalledWords {
  /** In front of the older of two figures, and of the newer one behind or before it: "von 19 auf acht", "to eight from nine". */
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** Right in front of a figure that another one in the sentence replaces: "not", "statt", "up from". */
  readonly instead: readonly string[]
  /** In front of a figure that was told before: "ursprünglich", "previously reported". */
  readonly earlier: readonly string[]
  /** Behind it: "as first reported", "wie zunächst gemeldet". */
  readonly reported: readonly string[]
}

/** Words between two figures of which one takes the other's place: "from nine last week to eight". */
const BETWEEN = 5
/** An article or adjective may stand before the figure: "the previously reported 12", "up from an estimated 240". */
const BEFORE = 2
/** A phrase begins at most so many words behind the figure: "nine dead, as first reported". */
const BEHIND = 2

/** Builds the finder: for each figure whether its text only recalls it. Linear in their number. */
export function recalledFinder(words: RecalledWords): (analysis: Analysis, figures: readonly Figure[]) => boolean[] {
  const [instead, earlier, reported] = [words.instead, words.earlier, words.reported].map(list =>
    phrases(Object.fromEntries(list.map(phrase => [phrase, true]))),
  )

  return ({ tokens, sentences }, figures) => {
    const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
    return figures.map((figure, index) => {
      const [before, behind] = [figures[index - 1], figures[index + 1]].map(other => (isRival(other, figure) ? other! : null))
      if (isToldBefore(figure)) return true
      if (behind && isOpened(figure, words.from) && isOpened(behind, words.to) && isNear(figure, behind)) return true
      if (before && isOpened(figure, words.from) && isOpened(before, words.to) && isNear(before, figure)) return true
      return (before || behind) !== null && stands(instead!, figure)
    })

    /** In the same sentence and of the same kind, so that the one can be in the other's place; "240 million" may be euros. */
    function isRival(other: Figure | undefined, figure: Figure): boolean {
      if (other?.sentence !== figure.sentence) return false
      return other.dimension === figure.dimension || isBare(other) || isBare(figure)
    }

    function isBare({ dimension, noun, unit }: Figure): boolean {
      return dimension === 'count' && noun === null && unit === null
    }

    function isNear(a: Figure, b: Figure): boolean {
      return b.first - endOf(a) <= BETWEEN
    }

    function isOpened({ first, sentence }: Figure, by: ReadonlySet<string>): boolean {
      const opener = tokens[first - 1]
      return opener?.sentence === sentence && by.has(opener.lower)
    }

    function isToldBefore(figure: Figure): boolean {
      const { last } = bySentence.get(figure.sentence)!
      const end = endOf(figure)
      for (let at = end; at <= Math.min(last - 1, end + BEHIND); at++) if (reported!.at(tokens, at, last)) return true
      return stands(earlier!, figure)
    }

    function stands(list: NonNullable<typeof instead>, { first, sentence }: Figure): boolean {
      const floor = bySentence.get(sentence)!.first
      for (let at = first; at >= Math.max(floor, first - BEFORE); at--) if (list.before(tokens, at, floor)) return true
      return false
    }
  }
}
