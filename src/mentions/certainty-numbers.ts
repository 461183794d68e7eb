// Reads a probability that is given as a figure: "the probability is less than 10 per cent" → 0–0.10, "a one in five chance" → 0.20.
// A percentage counts only beside a noun such as "chance" or before "sure"; "10 per cent of voters" is a share.

import { entry } from '../text/lookup.ts'
import { firstNot } from '../text/search.ts'
import type { QuantityMention, Sentence, Token } from '../types.ts'
import type { NumericWords } from './certainty-words.ts'

export interface Chance {
  /** Tokens `[first, last)` that say the figure. */
  readonly first: number
  readonly last: number
  /** Token behind all that was used: "sure" in "90 percent sure". */
  readonly next: number
  /** 0 to 1. */
  readonly low: number
  readonly high: number
}

interface Known {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  /** Figures of the document, in order of start. */
  readonly quantities: readonly QuantityMention[]
}

/** Words between a noun and its figure: "the probability of a breach near Marchegg at less than 10 per cent". */
const REACH = 10

/** A figure at this token that says how probable something is; null: none. */
export function chanceAt(at: number, known: Known, words: NumericWords): Chance | null {
  return percentAt(at, known, words) ?? ratioAt(at, known, words) ?? decimalAt(at, known, words)
}

/** "zu 90 Prozent sicher", "a 30 percent chance", "between 30 and 40 percent". */
function percentAt(at: number, known: Known, words: NumericWords): Chance | null {
  const { tokens, sentence, quantities } = known
  const opens = words.openers.has(tokens[at]!.lower) && at + 1 < sentence.last
  const figure = quantities[firstNot(quantities, ({ start }) => start < tokens[opens ? at + 1 : at]!.start)]
  if (figure?.unit !== '%' || figure.start !== tokens[opens ? at + 1 : at]!.start) return null
  let last = at + 1
  while (last < sentence.last && tokens[last]!.start < figure.end) last++
  while (last < sentence.last && words.suffixes.has(tokens[last]!.lower)) last++
  const low = share(figure.low ?? 0)
  const high = share(figure.high ?? 100)
  if (low > high) return null
  // "29 Prozent sind sicher" are people, where the language has a word before the share
  if (opens === words.openers.size > 0 && words.sure.has(tokens[last]?.lower ?? ''))
    return { first: at, last, next: last + 1, low, high }
  return !opens && hasNoun({ first: at, last }, known, words) ? { first: at, last, next: last, low, high } : null
}

const share = (percent: number): number => Math.min(1, Math.max(0, percent / 100))

/** "one in five chance", "a 1-in-20 risk", "eine Chance von eins zu fünf", "50:50". */
function ratioAt(at: number, known: Known, words: NumericWords): Chance | null {
  const ratio = ratioOf(at, known, words)
  if (!ratio || !hasNoun({ first: at, last: ratio.last }, known, words)) return null
  const { part, whole, last } = ratio
  const even = part === whole && part === 50
  if (!even && (part >= whole || part <= 0)) return null
  const value = even ? 0.5 : part / whole
  return { first: at, last, next: last, low: value, high: value }
}

/** Two numbers with a word of ratio between them, written apart, with hyphens or with a colon. */
function ratioOf(at: number, { tokens, sentence }: Known, { ratio, numbers }: NumericWords) {
  const pieces: { text: string; last: number }[] = []
  for (let i = at; i < Math.min(at + 5, sentence.last) && pieces.length < 3; i++) {
    const parts = tokens[i]!.lower.split(/[-–]|([:/])/u).filter(Boolean)
    for (const text of parts) pieces.push({ text: text!, last: i + 1 })
    if (i === at && parts.length === 0) return null
  }
  const value = (text: string) => entry(numbers, text) ?? (/^\d+$/u.test(text) ? Number(text) : null)
  const [part, word, whole] = pieces
  if (!part || !word) return null
  // "50-50": the hyphen alone
  if (value(word.text) === 50 && value(part.text) === 50 && word.last > part.last) return { part: 50, whole: 50, last: word.last }
  if (!whole || !ratio.has(word.text) || value(part.text) === null || value(whole.text) === null) return null
  return { part: value(part.text)!, whole: value(whole.text)!, last: whole.last }
}

/** "a probability of 0.3". */
function decimalAt(at: number, known: Known, words: NumericWords): Chance | null {
  const token = known.tokens[at]!
  if (token.kind !== 'number' || !/^0?[.,]\d+$/u.test(token.text)) return null
  const value = Number(token.text.replace(',', '.'))
  return hasNoun({ first: at, last: at + 1 }, known, words)
    ? { first: at, last: at + 1, next: at + 1, low: value, high: value }
    : null
}

/** A noun of chance right behind the figure, or before it in its clause with a link between: "chance of", "at". */
function hasNoun(range: { first: number; last: number }, { tokens, sentence }: Known, { nouns, links }: NumericWords): boolean {
  for (let i = range.last; i < Math.min(range.last + 2, sentence.last); i++) if (nouns.has(tokens[i]!.lower)) return true
  if (range.first === sentence.first || !links.has(tokens[range.first - 1]!.lower)) return false
  for (let i = range.first - 1; i >= Math.max(sentence.first, range.first - REACH) && tokens[i]!.kind !== 'mark'; i--)
    if (nouns.has(tokens[i]!.lower)) return true
  return false
}
