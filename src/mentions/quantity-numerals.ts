// Reads numerals: "12.000", "2,5 Millionen", "einundzwanzig", "two and a half million", "ein Dutzend", "1 000".
// Digits are read with either grouping; number words part by part, however large: zwei·hundert·fünf·und·dreißig·tausend.

import { entry } from '../text/lookup.ts'
import type { Modifier, Token } from '../types.ts'
import { numberOfDigits } from './quantity-digits.ts'
import { wordReader } from './quantity-number-words.ts'
import { fractionOf, halfAt, scaler, shareOf } from './quantity-scales.ts'
import type { NumeralWords } from './quantity-words.ts'

export interface Numeral {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  readonly value: number
  /** Power of ten of its scale word: 6 in "240 Millionen", else 0. */
  readonly scale: number
  readonly digits: boolean
  /** A part of a whole: "zwei Drittel". */
  readonly fraction: boolean
  /** Unit that has grown onto the number word: "jährige" in "zweijährige", "euro-job" in "ein-euro-job"; null: none. */
  readonly ending: string | null
  /** What an adjective inside it says: "ein knappes Drittel". */
  readonly modifier?: Modifier
  /** One number out of another: "one in three". */
  readonly share?: boolean
  /** Code of money that has grown onto the digits: "EUR3". */
  readonly code?: string
}

/** Units that a numeral may touch. */
export interface NumeralUnits {
  /** Endings that a number word may carry: "jährige". */
  readonly endings: readonly string[]
  /** Words that a hyphen may join: "Euro" in "Ein-Euro-Job". */
  readonly joined: ReadonlySet<string>
  /** Units that an article counts: "a kilometre". */
  readonly articled: ReadonlySet<string>
  /** Between an article and another numeral: "eine oder zwei", "einer bis vier". */
  readonly links: ReadonlySet<string>
}

export interface NumeralOptions {
  /** Token behind the last one that may belong to it. */
  readonly limit: number
  /** In "between one hundred and two hundred" the "and" is no part of a numeral. */
  readonly and: boolean
}

type NumeralReader = (tokens: readonly Token[], index: number, options: NumeralOptions) => Numeral | null

/** Builds the reader. */
export function numeralReader(words: NumeralWords, decimal: ',' | '.', units: NumeralUnits): NumeralReader {
  const wordsAt = wordReader(words, units)
  const scaled = scaler(words)
  const opens = openings(words)
  const isUnit = (word: string): boolean => units.joined.has(word)
  const plainAt = (tokens: readonly Token[], index: number, options: NumeralOptions): Numeral | null =>
    tokens[index]?.kind === 'number' && index < options.limit
      ? scaled(tokens, digitsAt(tokens, index, decimal), options)
      : scaled(tokens, wordsAt(tokens, index, options), options)

  return (tokens, index, options) => {
    const token = tokens[index]
    if (!token || index >= options.limit) return null
    if (token.kind !== 'number' && (token.kind !== 'word' || !opens.has(token.lower.slice(0, 2)))) return null
    const every = words.every.openers.has(token.lower) ? everyAt(tokens, index, options.limit) : null
    if (every) return every
    const half = token.kind === 'word' ? halfAt(tokens, index, { ...options, words, isUnit }) : null
    if (half) return half
    const first = plainAt(tokens, index, options)
    if (!first) return null
    const numeral = summed(first)
    const read = (at: number) => plainAt(tokens, at, { ...options, and: false })
    const share = options.and ? shareOf(tokens, numeral, { ...options, words, isUnit, read }) : null
    const whole = share ?? (numeral.fraction ? numeral : fractionOf(tokens, numeral, { ...options, words }))
    return isOrdinal(tokens, whole, options.limit) ? null : whole

    /** "zwei Millionen dreihunderttausend", "4 thousand 3 hundred and 21", "fünf Milliarden neunzig Millionen" */
    function summed(whole: Numeral): Numeral {
      let sum = whole
      let power = whole.scale
      while (power >= 2 && !sum.ending) {
        const joined = !words.closed && options.and && tokens[sum.last]?.lower === words.and
        const rest = plainAt(tokens, sum.last + (joined ? 1 : 0), { ...options, and: joined })
        if (!rest || rest.value >= 10 ** power || !Number.isInteger(rest.value) || !continues(rest, { whole, joined, power }))
          break
        sum = { ...sum, last: rest.last, value: sum.value + rest.value, ending: rest.ending }
        power = rest.scale
      }
      return sum
    }
  }

  /** "jeder Dritte", "every fifth child"; "jeden zweiten Tag" is a time */
  function everyAt(tokens: readonly Token[], index: number, limit: number): Numeral | null {
    const parts = index + 1 < limit ? entry(words.every.ordinals, tokens[index + 1]!.lower) : undefined
    const behind = index + 2 < limit ? tokens[index + 2]!.lower : ''
    if (parts === undefined || isUnit(behind) || words.every.not.has(behind)) return null
    return { first: index, last: index + 2, value: 1 / parts, scale: 0, digits: false, fraction: true, ending: null, share: true }
  }

  /** "twenty-fifth", "one hundred twenty fifth": number words that an ordinal ends; "twenty 3rd" is not written. */
  function isOrdinal(tokens: readonly Token[], { digits, fraction, last, ending, value }: Numeral, limit: number): boolean {
    if (digits || fraction) return false
    if (ending !== null && Object.hasOwn(words.fractions, ending)) return true
    const next = last < limit ? tokens[last]!.lower : ''
    return value >= 20 && words.ordinals.has(next)
  }

  /** Whether the numeral goes on with this one, or another one begins: "three million 200 people" is none. */
  function continues(rest: Numeral, { whole, joined, power }: { whole: Numeral; joined: boolean; power: number }): boolean {
    if (rest.fraction || (joined && power === 2)) return !rest.fraction && whole.digits // "3 hundred and 21"
    if (rest.digits !== whole.digits || power < 3) return false
    return rest.scale > 0 || (!rest.digits && rest.value >= 100)
  }
}

/** First two letters of every word that a numeral may begin with: most words of a text are none at first sight. */
function openings({ small, multipliers, mixed, articles, halves, parts, every }: NumeralWords): ReadonlySet<string> {
  const words = [
    ...[small, multipliers, mixed, halves, parts.words].flatMap(table => Object.keys(table)),
    ...articles,
    ...every.openers,
  ]
  return new Set(words.map(word => word.slice(0, 2)))
}

const digitsAt = (tokens: readonly Token[], index: number, decimal: ',' | '.'): Numeral | null => {
  const read = numberOfDigits(tokens, index, decimal)
  return read && { first: index, scale: 0, digits: true, ending: null, ...read }
}
