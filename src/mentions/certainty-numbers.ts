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

/** Whether a word of chance stands in the sentence at all: without one no figure is looked at. */
export function mayHoldChance({ tokens, sentence }: Known, { nouns, sure }: NumericWords): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (nouns.has(tokens[i]!.lower) || sure.has(tokens[i]!.lower)) return true
  return false
}

/** A figure at this token that says how probable something is; null: none. */
export function chanceAt(at: number, known: Known, words: NumericWords): Chance | null {
  return percentAt(at, known, words) ?? ratioAt(at, known, words) ?? decimalAt(at, known, words)
}

/** "zu 90 Prozent sicher", "a 30 percent chance", "less than a 5 percent chance", "between 30 and 40 percent". */
function percentAt(at: number, known: Known, words: NumericWords): Chance | null {
  const { tokens, sentence, quantities } = known
  const opens = words.openers.has(tokens[at]!.lower)
  const bound = boundAt(at, known, words)
  const head = bound?.last ?? (opens ? at + 1 : at)
  const begins = tokens[head]
  const figure = begins && quantities[firstNot(quantities, ({ start }) => start < begins.start)]
  if (figure?.unit !== '%' || figure.start !== begins?.start) return null
  let last = head + 1
  while (last < sentence.last && tokens[last]!.start < figure.end) last++
  while (last < sentence.last && words.suffixes.has(tokens[last]!.lower)) last++
  const low = bound?.side === 'below' ? 0 : share(figure.low ?? 0)
  const high = bound?.side === 'above' ? 1 : share(figure.high ?? 100)
  if (low > high) return null
  // "29 Prozent sind sicher" are people, where the language has a word before the share
  const isShare = opens === words.openers.size > 0 || words.suffixes.has(tokens[last - 1]!.lower)
  if (isShare && words.sure.has(tokens[last]?.lower ?? '')) return { first: at, last, next: last + 1, low, high }
  const next = opens ? null : besideNoun({ first: at, last }, known, words)
  return next === null ? null : { first: at, last, next, low, high }
}

/** "less than a": such a bound is no part of the figure, which the article parts from it. */
function boundAt(
  at: number,
  { tokens, sentence }: Known,
  { bounds }: NumericWords,
): { side: 'below' | 'above'; last: number } | null {
  if (at + 3 >= sentence.last) return null
  const side = entry(bounds, `${tokens[at]!.lower} ${tokens[at + 1]!.lower} ${tokens[at + 2]!.lower}`)
  return side ? { side, last: at + 3 } : null
}

const share = (percent: number): number => Math.min(1, Math.max(0, Math.round(percent * 1e4) / 1e6))

/** "one in five chance", "a 1-in-20 risk", "eine Chance von eins zu fünf", "50:50". */
function ratioAt(at: number, known: Known, words: NumericWords): Chance | null {
  const ratio = ratioOf(at, known, words)
  const next = ratio && besideNoun({ first: at, last: ratio.last }, known, words)
  if (!ratio || next === null) return null
  const { part, whole, last } = ratio
  const even = part === whole && part === 50
  if (!even && (part >= whole || part <= 0)) return null
  const value = even ? 0.5 : part / whole
  return { first: at, last, next, low: value, high: value }
}

/** "5", "10,000" */
const GROUPED = /^\d+(?:[.,]\d{3})*$/u

/** Two numbers with a word of ratio between them, written apart, with hyphens or with a colon. */
function ratioOf(at: number, { tokens, sentence }: Known, { ratio, numbers }: NumericWords) {
  const pieces: { text: string; last: number }[] = []
  for (let i = at; i < Math.min(at + 5, sentence.last) && pieces.length < 4; i++) {
    const parts = tokens[i]!.lower.split(/[-–]|([:/])/u).filter(Boolean)
    for (const text of parts) pieces.push({ text: text!, last: i + 1 })
    if (i === at && parts.length === 0) return null
  }
  const value = (text: string) => entry(numbers, text) ?? (GROUPED.test(text) ? Number(text.replace(/[.,]/gu, '')) : null)
  const [part, word, third, fourth] = pieces
  // "one in a million"
  const whole = third && fourth && value(third.text) === 1 && (value(fourth.text) ?? 0) >= 100 ? fourth : third
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
  const next = besideNoun({ first: at, last: at + 1 }, known, words)
  return next === null ? null : { first: at, last: at + 1, next, low: value, high: value }
}

/**
 * Token to go on from where a noun of chance stands right behind the figure, or before it in its clause with a link between:
 * "chance of", "at". Null: none does, as in "20 percent of risk capital".
 */
function besideNoun(
  { first, last }: { first: number; last: number },
  { tokens, sentence }: Known,
  { nouns, links }: NumericWords,
): number | null {
  if (!links.has(tokens[last]?.lower ?? ''))
    for (let i = last; i < Math.min(last + 2, sentence.last); i++) if (nouns.has(tokens[i]!.lower)) return i + 1
  if (first === sentence.first || !links.has(tokens[first - 1]!.lower)) return null
  for (let i = first - 1; i >= Math.max(sentence.first, first - REACH) && tokens[i]!.kind !== 'mark'; i--)
    if (nouns.has(tokens[i]!.lower)) return last
  return null
}
