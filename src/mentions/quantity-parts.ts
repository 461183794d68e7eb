// Says which figure another one is a part of: "12.000 Soldaten, darunter 500 Offiziere" → the 12.000; "vier davon", "two of the five".
// The words that point from a part to its whole are the language's; without one nothing is a part.

import type { Analysis } from '../types.ts'
import { type Figure, isListing, sizeOf } from './quantity-figure.ts'
import { phrases } from './quantity-phrases.ts'
import { isBehind } from './quantity-windows.ts'

/** What points from a part to its whole; phrases in lower case. */
export interface PartWords {
  /** In front of a part: "darunter", "davon", "including", "of whom". */
  readonly before: readonly string[]
  /** Behind one: "davon", "of them". */
  readonly behind: readonly string[]
  /**
   * Opens a clause in front of the whole, with the part further on. bare: the part has no noun ("von den 2.800 Streikenden kehrten
   * 900 zurück"); any: it may have ("unter den 85 Opfern seien zwölf Kinder").
   */
  readonly wholes: Readonly<Record<string, 'any' | 'bare'>>
  /** Between two parts: "darunter 500 Offiziere und drei Generäle". */
  readonly joins: ReadonlySet<string>
}

/** More words than this between pointer and part are another clause: "unter ihnen sollen nach Angaben der Stadt zwölf Kinder sein". */
const REACH = 8
/** So many figures back a whole is looked for. */
const COMPARED = 4

/** For each figure the index of its whole; null: it is none's part. */
export function partFinder(words: PartWords): (analysis: Analysis, figures: readonly Figure[]) => (number | null)[] {
  const before = phrases(Object.fromEntries(words.before.map(phrase => [phrase, true])))
  const behind = phrases(Object.fromEntries(words.behind.map(phrase => [phrase, true])))
  const wholes = phrases(words.wholes)

  return ({ tokens, sentences }, figures) => {
    const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
    const parts: (number | null)[] = []
    for (const index of figures.keys()) parts.push(wholeOf(index))
    return parts

    function wholeOf(index: number): number | null {
      const figure = figures[index]!
      const next = figures[index + 1]
      // "zwei der vier Toten"
      if (figure.isPart && next && isBehind(figure, next) && fits(figure, next)) return index + 1
      if (isPointedAt(index) || pointerBehind(figure)) return earlier(index)
      return joined(index) ?? opened(index)
    }

    /** "darunter 500 Offiziere", "unter ihnen waren 22 Kinder": a pointer before it, no figure and no end of a clause between. */
    function isPointedAt(index: number): boolean {
      const { first, sentence } = figures[index]!
      const previous = figures[index - 1]
      const floor = Math.max(
        first - REACH,
        bySentence.get(sentence)!.first,
        previous?.sentence === sentence ? (pointerBehind(previous)?.last ?? endOf(previous)) : 0,
      )
      for (let i = first; i > floor; i--) {
        if (before.before(tokens, i, floor)) return true
        if (/^[,;:()–—]$/u.test(tokens[i - 1]!.text)) return false
      }
      return false
    }

    /** "vier davon", "300 jobs of them": what points back from a part, and from no figure further on ("90% of them got a 5% raise"). */
    function pointerBehind(figure: Figure) {
      const { last } = bySentence.get(figure.sentence)!
      return behind.at(tokens, figure.last, last) ?? behind.at(tokens, endOf(figure), last)
    }

    /** "darunter 500 Offiziere und drei Generäle": the second of two parts. */
    function joined(index: number): number | null {
      const [figure, previous] = [figures[index]!, figures[index - 1]]
      const whole = parts[index - 1]
      if (!previous || whole == null || whole > index || previous.sentence !== figure.sentence) return null
      const between = tokens.slice(endOf(previous), figure.first)
      return isListing(between, words.joins) && fits(figure, figures[whole]!) ? whole : null
    }

    /** "Von den 2.800 Streikenden kehrten 900 zurück": the first figure of a clause, behind its preposition. */
    function opened(index: number): number | null {
      const [figure, whole] = [figures[index]!, figures[index - 1]]
      if (!whole || whole.sentence !== figure.sentence || whole.noun === null || !fits(figure, whole)) return null
      const { first } = bySentence.get(whole.sentence)!
      const match = wholes.before(tokens, whole.first, first)
      if (!match || (match.first > first && !/^\p{P}$/u.test(tokens[match.first - 1]!.text))) return null
      return match.value === 'any' || figure.noun === null ? index - 1 : null
    }

    /** The nearest figure before it that can hold it. */
    function earlier(index: number): number | null {
      const figure = figures[index]!
      const { paragraph } = bySentence.get(figure.sentence)!
      for (let i = index - 1; i >= 0 && i >= index - COMPARED; i--) {
        const whole = figures[i]!
        if (figure.sentence - whole.sentence > 1 || bySentence.get(whole.sentence)!.paragraph !== paragraph) return null
        const isCount = whole.noun !== null || whole.sentence === figure.sentence
        if (parts[i] == null && isCount && fits(figure, whole)) return i
      }
      return null
    }
  }
}

/** Token behind the figure and the noun that follows it. */
export const endOf = ({ last, noun }: Figure): number => Math.max(last, noun?.last ?? 0)

/** A part counts in the measure of its whole and is no larger, or is a share of it. */
function fits(part: Figure, whole: Figure): boolean {
  if (part.decimal && part.dimension === 'count') return false // "14 of them stronger than 4.0"
  if (part.dimension === 'percent') return whole.dimension !== 'percent' && whole.dimension !== 'time'
  const isMeasured = part.dimension === 'count' || part.dimension === 'money'
  return isMeasured && part.dimension === whole.dimension && part.unit === whole.unit && sizeOf(part) <= sizeOf(whole)
}
