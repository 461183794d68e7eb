// Finds units beside a numeral: "$5", "7 Meter", "97 per cent", "3 cm pro Stunde", "50 cents", "71-jährige", "10-gallon".
// A coin is a part of its money: 50 cents are 0.5 USD.

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import { dimensionOf } from './quantity-dimensions.ts'
import { type PhraseMatch, phrases } from './quantity-phrases.ts'
import type { UnitWords } from './quantity-words.ts'

export type { Dimension } from './quantity-dimensions.ts'
export { dimensionOf } from './quantity-dimensions.ts'

interface UnitMatch {
  readonly unit: string
  /** So many make up one: 100 for cents; else 1. */
  readonly parts: number
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Joined by a hyphen or grown on: "71-jährige". */
  readonly joined: boolean
}

interface UnitReader {
  /** "$" in front of the token. */
  before(tokens: readonly Token[], index: number, floor: number): UnitMatch | null
  /** "Meter pro Sekunde" from the token on. */
  at(tokens: readonly Token[], index: number, limit: number): UnitMatch | null
  /** Unit of a word's ending: "jährige" → a, "euro-job" → EUR. */
  ofEnding(ending: string): Pick<UnitMatch, 'unit' | 'parts'> | null
}

const CURRENCY_SIGN = /\p{Sc}/u

export function unitReader(words: UnitWords): UnitReader {
  const spelled = phrases(words.words)
  const signs = phrases(words.signs, { exact: true })
  const prefixes = phrases(anyCase(words.prefixes), { exact: true })
  const per = phrases(words.per)

  return {
    before: (tokens, index, floor) => {
      const longest = prefixes.before(tokens, index, floor)
      const match = longest && isTorn(tokens, longest) ? prefixes.before(tokens, index, longest.first + 1) : longest
      return match && { ...coin(match.value), first: match.first, last: match.last, joined: false }
    },
    at: (tokens, index, limit) => {
      const suffix = suffixAt(tokens, index, limit)
      if (suffix) return suffix
      // "km/h" is spelled, and longer than the sign "km".
      const match = longer(signs.at(tokens, index, limit), spelled.at(tokens, index, limit))
      if (!match || opensNext(tokens, match) || isWord(tokens, match)) return null
      const { unit, parts } = coin(match.value)
      const rate = dimensionOf(unit) === 'time' ? null : rateAt(tokens, match.last, limit) // not "seven days a week"
      return { unit: rate ? `${unit}/${rate.value}` : unit, parts, first: index, last: rate?.last ?? match.last, joined: false }
    },
    ofEnding: ending => {
      const unit = entry(words.suffixes, ending) ?? entry(words.words, ending.split('-')[0]!)
      return unit === undefined ? null : coin(unit)
    },
  }

  /** "24703 F Block", "Boeing 777F", "10 in all": a letter or a word, no unit. */
  function isWord(tokens: readonly Token[], { first, last }: PhraseMatch<string>): boolean {
    const { text, glued } = tokens[first]!
    if (last - first > 1) return false
    if (words.touching.has(text)) return !glued
    return words.letters.signs.has(text) && !words.letters.behind.has(tokens[first - 2]?.lower ?? '')
  }

  /** "pro Stunde", "a share" of the table; "a kilo", "per gram", "/millisecond" by any unit. */
  function rateAt(tokens: readonly Token[], index: number, limit: number): PhraseMatch<string> | null {
    const known = per.at(tokens, index, limit)
    if (known || index + 1 >= limit) return known
    const token = tokens[index]!
    const isSlash = token.text === '/' && token.glued && tokens[index + 1]!.glued
    if (!isSlash && !words.rates.has(token.lower)) return null
    const unit = spelled.at(tokens, index + 1, limit)
    return unit && !/[/*]/.test(unit.value) ? { ...unit, first: index } : null
  }

  /** "-jährige", "-year-old", "-metre", "-Kilo-Bombe": the hyphen is glued to the number, the word to the hyphen. */
  function suffixAt(tokens: readonly Token[], index: number, limit: number): UnitMatch | null {
    const word = tokens[index + 1]
    if (index + 1 >= limit || !tokens[index]!.glued || !/^[-‐‑–]$/u.test(tokens[index]!.text) || !word?.glued) return null
    const unit = entry(words.suffixes, word.lower) ?? entry(words.words, word.lower.split('-')[0]!)
    return unit === undefined ? null : { ...coin(unit), first: index, last: index + 2, joined: true }
  }
}

/** "5 $10 notes": the sign is glued to the number behind it, so it is that one's. */
function opensNext(tokens: readonly Token[], { first, last, value }: PhraseMatch<string>): boolean {
  const next = tokens[last]
  return dimensionOf(value) === 'money' && next?.kind === 'number' && next.glued && !tokens[first]!.glued
}

/** "A $5 billion plan" is not "A$5 billion": letters and sign touch each other. */
function isTorn(tokens: readonly Token[], { first, last }: PhraseMatch<string>): boolean {
  return last - first > 1 && tokens[first]!.text.length === 1 && !tokens[first + 1]!.glued
}

/** `USD/100` → a hundred of them make up one USD; `h*0.25` → a quarter of an hour. */
function coin(code: string): Pick<UnitMatch, 'unit' | 'parts'> {
  const share = /^(.+)\*([\d.]+)$/.exec(code)
  if (share) return { unit: share[1]!, parts: 1 / Number(share[2]) }
  const match = /^([A-Z]{3})\/(\d+)$/.exec(code)
  return match ? { unit: match[1]!, parts: Number(match[2]) } : { unit: code, parts: 1 }
}

/** "us$", "hk$": letters beside a sign of money may be small. */
function anyCase(prefixes: Readonly<Record<string, string>>): Record<string, string> {
  const small = Object.entries(prefixes).filter(([prefix]) => CURRENCY_SIGN.test(prefix) && prefix.length > 2)
  return { ...Object.fromEntries(small.map(([prefix, code]) => [prefix.toLowerCase(), code])), ...prefixes }
}

const longer = <T>(a: PhraseMatch<T> | null, b: PhraseMatch<T> | null): PhraseMatch<T> | null =>
  a && b ? (b.last > a.last ? b : a) : (a ?? b)
