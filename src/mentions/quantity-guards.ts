// Says which numbers are no figures: dates, clock times, ordinals, scores, telephone numbers, names with a number.
// "um 14.00 Uhr", "am 3. März", "seit 2006", "3:1", "Artikel 5", "Straße des 17. Juni", "eine Fokker 100".

import { entry } from '../text/lookup.ts'
import type { NameMention, Sentence, Span, TimeExpression, Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import { phones } from './quantity-phones.ts'
import { phrases } from './quantity-phrases.ts'
import type { GuardWords, NumeralWords } from './quantity-words.ts'

/** Four digits without grouping in this range read as a year unless something is counted. */
const YEARS = { first: 1500, last: 2100 }
const DASH = /^[-‐‑–—]$/u
const QUOTE = /^[„“”"»«‚‘’]$/u
/** Signs before a number that is an address or a place in a text; "0…" opens a telephone number. */
const LABEL_MARK = /^(?:[§#+/]|0\d*)$/u
/** Behind an article a smaller number is a mark or a make ("eine 5", "a 911"); a larger one counts ("an 80,000 crowd"). */
const MARKS = 2000
/** Digits without grouping of this length are a key, not a count. */
const LONG = /^\d{10}/u
const HALVES = /^[¼-¾⅐-⅞]$/u

interface GuardContext {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  /** Tokens inside dates, clock times and names. */
  readonly taken: ReadonlySet<number>
  /** False: a modifier stands right behind the amount ("300-odd"). */
  readonly isOpen: boolean
}

/** True: the amount is no figure. It asks before modifiers and nouns are known. */
export type Guard = (amount: Amount, context: GuardContext) => boolean

interface Neighbours {
  readonly before: Token | null
  readonly after: Token | null
}

/** Builds the guard. `isCounted` knows the nouns that news count, such as "Menschen". */
export function quantityGuard(words: GuardWords, numerals: NumeralWords, isCounted: (noun: Token) => boolean): Guard {
  const isClock = clockTest(words)
  const isLabelled = labelTest(words, numerals.articles)

  return (amount, context) => {
    const { tokens, sentence, taken } = context
    const { first, last } = amount.numeral
    const before = first > sentence.first ? tokens[first - 1]! : null
    const after = last < sentence.last ? tokens[last]! : null
    if (isTaken(amount, taken)) return true
    if (
      amount.digits &&
      (isPartOfToken(tokens, amount, { before, after: context.isOpen ? after : null }) || isOrdinal(tokens, amount, sentence))
    )
      return true
    if (amount.unit !== null) return false
    const word = tokens[first]!.lower
    const isZero = amount.value === 0 && after !== null && isCounted(after) // "zero deaths", "null Tote"
    if (numerals.onlyMeasured.has(word) && last - first === 1) return !isZero
    if (first === sentence.first && after?.text === ',' && !amount.digits) return true // "Two, we need time."
    if (entry(words.idioms, word)?.includes(before?.lower ?? '')) return true
    return isClock(amount, context) || isDate(amount, tokens, { before, after }) || isLabelled(amount, context)
  }

  /** "5 March", "March 5, 2026", "seit 2006", "2006" */
  function isDate({ numeral, value, digits, scale }: Amount, tokens: readonly Token[], { before, after }: Neighbours): boolean {
    if (!digits || scale) return false
    const month = before?.text === '.' && before.glued ? tokens[before.index - 1] : before // "Nov. 19"
    if (value <= 31 && (words.months.has(month?.lower ?? '') || words.months.has(after?.lower ?? ''))) return true
    if (!/^\d{4}$/.test(tokens[numeral.first]!.text) || value < YEARS.first || value > YEARS.last) return false
    if (before && (words.yearBehind.has(before.lower) || words.months.has(before.lower) || /^[/–(-]$/u.test(before.text)))
      return true
    return after === null || !isCounted(after)
  }

  /** "3.", "17. Juni", "1) Wasser" */
  function isOrdinal(tokens: readonly Token[], { numeral, value }: Amount, { last: limit, first }: Sentence): boolean {
    const next = tokens[numeral.last]
    if (!next?.glued || numeral.last >= limit) return false
    const opensSentence = numeral.first === first
    if (next.text === ')' && opensSentence) return true
    if (next.text !== '.' || value > 999) return false
    return (
      numeral.last + 1 < limit &&
      (words.dotOrdinals || opensSentence) &&
      (tokens[numeral.last + 1]!.kind !== 'mark' ||
        QUOTE.test(tokens[numeral.last + 1]!.text) ||
        /^[,)]$/u.test(tokens[numeral.last + 1]!.text))
    )
  }
}

/** "14.30 Uhr", "2 p.m.", "at four in the morning" */
function clockTest(words: GuardWords) {
  const clock = phrases(Object.fromEntries([...words.clock].map(word => [word, true])))
  const after = phrases(Object.fromEntries(words.hours.after.map(word => [word, true])))
  return (amount: Amount, { tokens, sentence }: GuardContext): boolean => {
    if (clock.at(tokens, amount.last, sentence.last)) return true
    const before = tokens[amount.first - 1]?.lower ?? ''
    return amount.value <= 24 && words.hours.before.has(before) && after.at(tokens, amount.last, sentence.last) !== null
  }
}

/** "Artikel 5", "Art. 51", "Nummer: 7", "§ 218", "Phase zwei", "eine Fokker 100", „Christoph 27“, "eine 5" (a mark) */
function labelTest(words: GuardWords, articles: ReadonlySet<string>) {
  /** "10 Downing Street", "Bahnhofstraße 12" */
  function isAddress(
    tokens: readonly Token[],
    { before, last, limit }: { before: Token | null; last: number; limit: number },
  ): boolean {
    if (before && words.streets.endings?.test(before.lower)) return true
    for (let i = last; i < Math.min(limit, last + 4) && isCapital(tokens[i]!); i++)
      if (i > last && words.streets.words.has(tokens[i]!.lower)) return true
    return false
  }

  return ({ digits, first, last, value }: Amount, { tokens, sentence, isOpen }: GuardContext): boolean => {
    const isMarked = /^[.:]$/.test(tokens[first - 1]?.text ?? '') && tokens[first - 1]!.glued
    const at = isMarked ? first - 2 : first - 1
    const before = at >= sentence.first ? tokens[at]! : null
    if (digits && isAddress(tokens, { before, last, limit: sentence.last })) return true
    if (!before) return false
    if (words.labels.has(before.lower)) return true
    if (!digits) return false
    if (LABEL_MARK.test(before.text)) return true
    if (articles.has(before.lower) && isOpen && value < MARKS) return true
    if (isLetter(before, articles)) return true
    const article = at - 1 >= sentence.first ? tokens[at - 1]! : null
    const next = last < sentence.last ? tokens[last]! : null
    if (!article || !isCapital(before) || (next && isCapital(next))) return false
    return words.namedBy.has(article.lower) || (QUOTE.test(article.text) && QUOTE.test(next?.text ?? ''))
  }
}

/** "B 27", "A 7": a road; the English articles are none. */
const isLetter = ({ text, lower }: Token, articles: ReadonlySet<string>): boolean =>
  /^\p{Lu}$/u.test(text) && lower !== 'i' && !articles.has(lower)

const isCapital = ({ text, kind }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text)

/** "14:30", "F 16a", "1990er", "5th", "24/7", "10-Punkte-Plan": more is grown onto the digits. */
function isPartOfToken(tokens: readonly Token[], amount: Amount, { before, after }: Neighbours): boolean {
  const number = tokens[amount.numeral.first]!
  if (number.text.includes(':') || LONG.test(number.text)) return true
  if (amount.numeral.first === amount.first && number.glued && before) {
    if (/[\p{L}\p{N}/_.,:'’*×]$/u.test(before.text)) return true
    if (DASH.test(before.text) && DASH.test(tokens[before.index - 2]?.text ?? '')) return true // "2016-07-15"
  }
  if (!after?.glued || amount.last > amount.numeral.last) return false
  const behind = tokens[after.index + 1]
  if (DASH.test(after.text) && behind?.glued && /^0\d/.test(behind.text)) return true // "555-0199"
  if (DASH.test(after.text) && behind?.glued && behind.kind === 'word') return true
  return after.kind === 'word' || after.text === '/' || (after.kind === 'number' && !HALVES.test(after.text))
}

/** What has a unit is a figure, even inside a date ("vor drei Tagen") or where "1.42" alone would be a time ("$1.42"). */
function isTaken(amount: Amount, taken: ReadonlySet<number>): boolean {
  if (amount.unit !== null) return false
  for (let i = amount.numeral.first; i < amount.numeral.last; i++) if (taken.has(i)) return true
  return false
}

/** Tokens that telephone numbers, dates, clock times and names take up. All lists are in order of start. */
export function takenTokens(
  tokens: readonly Token[],
  { times, names }: { times: readonly TimeExpression[]; names: readonly NameMention[] },
): ReadonlySet<number> {
  const taken = new Set<number>()
  // A numeral that opens a name is more often a figure: "Fünf Menschen" at the start of a sentence.
  const behindFirst = (name: Span): Span => ({ start: name.start + 1, end: name.end })
  const spans: Span[] = [
    ...phones(tokens),
    ...times.filter(time => time.type === 'DATE' || time.type === 'TIME'),
    ...names.map(behindFirst),
  ]
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
