// Reads numerals: "12.000", "2,5 Millionen", "einundzwanzig", "two and a half million", "ein Dutzend", "1 000".
// Digits are read with either grouping; number words part by part, however large: zwei·hundert·fünf·und·dreißig·tausend.

import { entry } from '../text/lookup.ts'
import { literally } from '../text/pattern.ts'
import type { Token } from '../types.ts'
import { numberOfDigits } from './quantity-digits.ts'
import { fractionOf, halfAt, scaler } from './quantity-scales.ts'
import { addPart, finished, type Part, type Sum, start } from './quantity-sum.ts'
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
  /** Unit that has grown onto the number word: "jährige" in "zweijährige"; null: none. */
  readonly ending: string | null
}

export interface NumeralOptions {
  /** Token behind the last one that may belong to it. */
  readonly limit: number
  /** In "between one hundred and two hundred" the "and" is no part of a numeral. */
  readonly and: boolean
}

type NumeralReader = (tokens: readonly Token[], index: number, options: NumeralOptions) => Numeral | null

/** Builds the reader. `endings` are the units that a number word may carry ("jährige"). */
export function numeralReader(words: NumeralWords, decimal: ',' | '.', endings: readonly string[]): NumeralReader {
  const wordsAt = wordReader(words, endings)
  const scaled = scaler(words)
  const opens = openings(words)

  return (tokens, index, options) => {
    const token = tokens[index]
    if (!token || index >= options.limit) return null
    if (token.kind === 'number') return scaled(tokens, digitsAt(tokens, index, decimal), options)
    if (token.kind !== 'word' || !opens.has(token.lower.slice(0, 2))) return null
    const half = halfAt(tokens, index, { ...options, words })
    if (half) return half
    const numeral = scaled(tokens, wordsAt(tokens, index, options), options)
    if (!numeral) return null
    const rest = numeral.scale >= 6 ? wordsAt(tokens, numeral.last, { ...options, and: false }) : null
    if (rest && rest.value < 10 ** numeral.scale && rest.value >= 100)
      return { ...numeral, last: rest.last, value: numeral.value + rest.value } // "zwei Millionen dreihunderttausend"
    return fractionOf(tokens, numeral, { ...options, words })
  }
}

/** First two letters of every word that a numeral may begin with: most words of a text are none at first sight. */
function openings({ small, multipliers, mixed, articles, halves }: NumeralWords): ReadonlySet<string> {
  const words = [...Object.keys(small), ...Object.keys(multipliers), ...Object.keys(mixed), ...articles, ...halves]
  return new Set(words.map(word => word.slice(0, 2)))
}

const digitsAt = (tokens: readonly Token[], index: number, decimal: ',' | '.'): Numeral | null => {
  const read = numberOfDigits(tokens, index, decimal)
  return read && { first: index, last: read.last, value: read.value, scale: 0, digits: true, fraction: false, ending: null }
}

/** Number words without scale: "zwölftausend", "two hundred and five", "anderthalb"; the article of "a hundred", "eine Million". */
function wordReader(words: NumeralWords, endings: readonly string[]) {
  const split = splitter(words, endings)
  const plain = { digits: false, fraction: false, ending: null, scale: 0 }
  const countable = [words.scales, words.collectives, words.fractions]

  return (tokens: readonly Token[], index: number, options: NumeralOptions): Numeral | null => {
    const token = tokens[index]
    if (!token || index >= options.limit) return null
    const mixed = entry(words.mixed, token.lower)
    if (mixed !== undefined) return { ...plain, first: index, last: index + 1, value: mixed }
    if (!words.articles.has(token.lower)) return sumAt(tokens, index, options)
    const next = index + 1 < options.limit ? tokens[index + 1]!.lower : ''
    const multiplies = Object.hasOwn(words.multipliers, next)
    if (countable.some(table => Object.hasOwn(table, next)) || (words.closed && multiplies))
      return { ...plain, first: index, last: index + 1, value: 1 }
    return multiplies ? sumAt(tokens, index + 1, { ...options, article: index }) : null
  }

  function sumAt(tokens: readonly Token[], index: number, options: NumeralOptions & { article?: number }): Numeral | null {
    const { limit, and, article } = options
    let sum: Sum = start
    let last = index
    let ending: string | null = null
    for (let i = index; i < limit && !ending; i++) {
      const { lower } = tokens[i]!
      const joined = i > index && lower === words.and
      if (i > index && (words.closed || (joined && !and))) break
      const cut = joined ? AND : split(lower)
      if (!cut) break
      const isBare = i === index && cut.parts[0]!.kind === 'power' && article === undefined
      if (isBare && (!words.closed || words.vague.has(tokens[index - 1]?.lower ?? ''))) return null // "mehrere hundert"
      const next = cut.parts.reduce<Sum | null>((so, part) => so && addPart(so, part, words.closed), sum)
      if (!next) break
      sum = next
      if (!joined) {
        last = i + 1
        ending = cut.ending
      }
    }
    const value = finished(sum)
    if (last === index || value === null) return null
    const decimals = ending ? null : decimalsAt(tokens, last, limit)
    if (decimals)
      return { ...plain, first: article ?? index, last: decimals.last, value: Number(`${value}.${decimals.digits}`), ending }
    return { ...plain, first: article ?? index, last, value, ending }
  }

  /** "zwei Komma fünf", "two point seven five": digit by digit. */
  function decimalsAt(tokens: readonly Token[], index: number, limit: number): { digits: string; last: number } | null {
    if (index >= limit || tokens[index]!.lower !== words.point) return null
    let digits = ''
    let last = index + 1
    for (; last < limit; last++) {
      const value = entry(words.small, tokens[last]!.lower)
      if (value === undefined || value > 9) break
      digits += value
    }
    return digits ? { digits, last } : null
  }
}

const AND: { readonly parts: readonly Part[]; readonly ending: null } = { parts: [{ kind: 'and' }], ending: null }

/** Cuts a word into number parts; null where it is none. */
function splitter(words: NumeralWords, endings: readonly string[]) {
  const table = new Map<string, Part>()
  for (const [word, value] of Object.entries(words.small)) table.set(word, { kind: 'small', value })
  for (const [word, power] of Object.entries(words.multipliers)) table.set(word, { kind: 'power', power })
  if (words.closed) table.set(words.and, { kind: 'and' })
  if (words.halfEnding) table.set(words.halfEnding, { kind: 'half' })
  const atoms = longestFirst([...table.keys()])
  const joint = words.closed ? '' : '-'
  const tail = endings.length ? `(?:${joint}(${longestFirst(endings)}))?` : '()'
  const whole = new RegExp(words.closed ? `^((?:${atoms})+)${tail}$` : `^((?:${atoms})(?:-(?:${atoms}))?)${tail}$`, 'u')
  const atom = new RegExp(atoms, 'gu')

  return (lower: string): { readonly parts: readonly Part[]; readonly ending: string | null } | null => {
    const match = whole.exec(lower)
    if (!match) return null
    const parts = match[1]!.match(atom)!.map(part => table.get(part)!)
    return parts[0]!.kind === 'and' || parts[0]!.kind === 'half' ? null : { parts, ending: match[2] || null }
  }
}

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => literally(word).replaceAll('\\-', '-'))
    .join('|')
