// Tells a part of something from a word that only sounds like one: "ein Drittel der Stimmen", "rose by a quarter", "two thirds"
// are figures; "a third man", "in the first quarter", "half asleep" are none.

import { entry } from '../text/lookup.ts'
import type { Modifier, Sentence, Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import type { Counted } from './quantity-counted.ts'
import type { QuantityWords } from './quantity-words.ts'

interface FractionContext {
  readonly sentence: Sentence
  readonly modifier: Modifier
  readonly noun: Counted | null
}

/** A cell of a table, a heading: at most so many words besides the fraction. */
const CELL = 2

/** Whether a fraction without its whole is a figure. */
export function fractionTest({ numerals, concepts, phrases }: QuantityWords) {
  return (tokens: readonly Token[], amount: Amount, { sentence, modifier, noun }: FractionContext): boolean => {
    const { first, last } = amount.numeral
    const word = tokens[first]!.lower
    if (amount.digits || modifier !== 'exactly') return true
    const isHalf = entry(numerals.halves, tokens[last - 1]!.lower) !== undefined
    if (isHalf && phrases.capitalised && noun !== null && last - first > 1) return true // "ein halbes Schwein"
    if (!isHalf && !numerals.articles.has(word)) return true // "two thirds", "one fifth"
    const before = first > sentence.first ? tokens[first - 1]!.lower : ''
    if (concepts.changes.before.has(before) || concepts.upTo.has(before)) return true // "um ein Drittel", "to a quarter"
    return sentence.last - sentence.first <= last - first + CELL
  }
}
