// Says which numbers are no figures: dates, clock times, ordinals, scores, telephone numbers, names with a number.
// "um 14.00 Uhr", "am 3. März", "seit 2006", "3:1", "Artikel 5", "Straße des 17. Juni", "1990er".

import type { NameMention, Sentence, Span, TimeExpression, Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import { phrases } from './quantity-phrases.ts'
import { dimensionOf } from './quantity-units.ts'
import type { GuardWords, NumeralWords } from './quantity-words.ts'

/** Four digits without grouping in this range read as a year unless something is counted. */
const YEARS = { first: 1500, last: 2100 }

export interface GuardContext {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  /** Tokens inside dates, clock times and names. */
  readonly taken: ReadonlySet<number>
}

export type Guard = (amount: Amount, context: GuardContext) => boolean

/** Builds the guard; true: the amount is no figure. It asks before modifiers and nouns are known. */
export function quantityGuard(words: GuardWords, numerals: NumeralWords): Guard {
  const clock = phrases(Object.fromEntries([...words.clock].map(word => [word, true])))
  const hourAfter = phrases(Object.fromEntries(words.hours.after.map(word => [word, true])))

  return (amount, context) => {
    const { tokens, sentence } = context
    const { first, last } = amount.numeral
    const before = first > sentence.first ? tokens[first - 1]! : null
    const after = last < sentence.last ? tokens[last]! : null
    if (isTaken(amount, context.taken)) return true
    if (amount.unit === null && onlyMeasured(amount, tokens)) return true
    if (isPartOfToken(tokens, amount, { before, after })) return true
    if (amount.digits && isOrdinal(tokens, amount, sentence)) return true
    if (amount.unit !== null) return false
    return (
      isClock(amount, context) ||
      isDate(amount, tokens, { before, after }) ||
      isLabelled(amount, before) ||
      isIdiom(amount, tokens, before)
    )
  }

  function onlyMeasured(amount: Amount, tokens: readonly Token[]): boolean {
    return numerals.onlyMeasured.has(tokens[amount.numeral.first]!.lower) && amount.scale === 0
  }

  /** "14.30 Uhr", "2 p.m.", "at four in the morning", "14 bis 16 Uhr" is left to the range. */
  function isClock(amount: Amount, { tokens, sentence }: GuardContext): boolean {
    if (clock.at(tokens, amount.last, sentence.last)) return true
    const before = tokens[amount.first - 1]?.lower ?? ''
    return amount.value <= 24 && words.hours.before.has(before) && hourAfter.at(tokens, amount.last, sentence.last) !== null
  }

  /** "5 March", "March 5, 2026", "seit 2006", "2006" */
  function isDate({ numeral, value, digits, scale }: Amount, tokens: readonly Token[], { before, after }: Neighbours): boolean {
    if (!digits || scale) return false
    if (value <= 31 && (words.months.has(before?.lower ?? '') || words.months.has(after?.lower ?? ''))) return true
    if (!/^\d{4}$/.test(tokens[numeral.first]!.text) || value < YEARS.first || value > YEARS.last) return false
    return isYear(before, after)
  }

  function isYear(before: Token | null, after: Token | null): boolean {
    if (before && (words.yearBehind.has(before.lower) || words.months.has(before.lower))) return true
    if (before && /^[/–(-]$/u.test(before.text)) return true
    return after === null || after.kind !== 'word' || /^\p{Ll}/u.test(after.text)
  }

  function isLabelled({ digits }: Amount, before: Token | null): boolean {
    if (!before) return false
    return digits && (words.labels.has(before.lower) || /^(?:[§#+/]|0\d*)$/u.test(before.text))
  }

  function isIdiom({ numeral }: Amount, tokens: readonly Token[], before: Token | null): boolean {
    return words.idioms[tokens[numeral.first]!.lower]?.includes(before?.lower ?? '') ?? false
  }

  /** "3.", "17. Juni", "5th", "1990er", "F-16": stop or letters grown onto the number. */
  function isOrdinal(tokens: readonly Token[], { numeral, value }: Amount, { last: limit, first }: Sentence): boolean {
    const next = tokens[numeral.last]
    if (!next?.glued || numeral.last >= limit) return false
    if (next.text === ')' && numeral.first === first) return true // "1) Wasser"
    if (next.text !== '.' || value > 999) return false
    const isListStart = numeral.first === first
    return numeral.last + 1 < limit && (words.dotOrdinals || isListStart) && tokens[numeral.last + 1]!.kind !== 'mark'
  }

  function isPartOfToken(tokens: readonly Token[], amount: Amount, { before, after }: Neighbours): boolean {
    if (!amount.digits) return false
    const number = tokens[amount.numeral.first]!
    if (number.text.includes(':')) return true
    if (amount.numeral.first === amount.first && number.glued && before && /[\p{L}\p{N}/_.,:'’]$/u.test(before.text)) return true
    if (!after?.glued || amount.last > amount.numeral.last) return false
    return after.kind === 'word' || after.text === '/' || (after.kind === 'number' && !/^[½¼¾⅓⅔]$/u.test(after.text))
  }
}

interface Neighbours {
  readonly before: Token | null
  readonly after: Token | null
}

/** A length of time may stand inside a date ("vor drei Tagen"); any other number there is part of it. */
function isTaken(amount: Amount, taken: ReadonlySet<number>): boolean {
  if (dimensionOf(amount.unit) === 'time') return false
  for (let i = amount.numeral.first; i < amount.numeral.last; i++) if (taken.has(i)) return true
  return false
}

/** Tokens that dates, clock times and names take up. All lists are in order of start. */
export function takenTokens(
  tokens: readonly Token[],
  { times, names }: { times: readonly TimeExpression[]; names: readonly NameMention[] },
): ReadonlySet<number> {
  const taken = new Set<number>()
  // A numeral that opens a name is more often a figure: "Fünf Menschen" at the start of a sentence.
  const behindFirst = (name: Span): Span => ({ start: name.start + 1, end: name.end })
  const spans: Span[] = [...times.filter(time => time.type === 'DATE' || time.type === 'TIME'), ...names.map(behindFirst)]
  spans.sort((a, b) => a.start - b.start)
  let i = 0
  let end = 0
  for (const span of spans) {
    while (i < tokens.length && tokens[i]!.start < span.start) i++
    end = Math.max(end, span.end)
    for (let k = i; k < tokens.length && tokens[k]!.start < end; k++) {
      taken.add(k)
      i = k
    }
  }
  return taken
}
