// Reads numerals: "12.000", "2,5 Millionen", "einundzwanzig", "two and a half million", "ein Dutzend", "1 000".
// Digits are read with either grouping; number words part by part, however large: zwei·hundert·fünf·und·dreißig·tausend.

import { entry } from '../text/lookup.ts'
import { literally } from '../text/pattern.ts'
import type { Token } from '../types.ts'
import { numberOfDigits } from './quantity-digits.ts'
import { fractionOf, halfAt, scaler, shareOf } from './quantity-scales.ts'
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
  /** Unit that has grown onto the number word: "jährige" in "zweijährige", "euro-job" in "ein-euro-job"; null: none. */
  readonly ending: string | null
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
    const half = token.kind === 'word' ? halfAt(tokens, index, { ...options, words, isUnit }) : null
    if (half) return half
    const first = plainAt(tokens, index, options)
    if (!first) return null
    const numeral = summed(first)
    const read = (at: number) => plainAt(tokens, at, { ...options, and: false })
    const share = options.and ? shareOf(tokens, numeral, { ...options, words, isUnit, read }) : null
    return share ?? (numeral.fraction ? numeral : fractionOf(tokens, numeral, { ...options, words }))

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

  /** Whether the numeral goes on with this one, or another one begins: "three million 200 people" is none. */
  function continues(rest: Numeral, { whole, joined, power }: { whole: Numeral; joined: boolean; power: number }): boolean {
    if (rest.fraction || (joined && power === 2)) return !rest.fraction && whole.digits // "3 hundred and 21"
    if (rest.digits !== whole.digits || power < 3) return false
    return rest.scale > 0 || (!rest.digits && rest.value >= 100)
  }
}

/** First two letters of every word that a numeral may begin with: most words of a text are none at first sight. */
function openings({ small, multipliers, mixed, articles, halves, parts }: NumeralWords): ReadonlySet<string> {
  const words = [...[small, multipliers, mixed, halves, parts.words].flatMap(table => Object.keys(table)), ...articles]
  return new Set(words.map(word => word.slice(0, 2)))
}

const digitsAt = (tokens: readonly Token[], index: number, decimal: ',' | '.'): Numeral | null => {
  const read = numberOfDigits(tokens, index, decimal)
  return read && { first: index, scale: 0, digits: true, ending: null, ...read }
}

/** Number words without scale: "zwölftausend", "two hundred and five", "anderthalb"; the article of "a hundred", "eine Million". */
function wordReader(words: NumeralWords, { endings, joined: hyphened, articled, links }: NumeralUnits) {
  const split = splitter(words, { endings, hyphened })
  const plain = { digits: false, fraction: false, ending: null, scale: 0 }
  const countable = [words.scales, words.collectives, words.fractions]

  return (tokens: readonly Token[], index: number, options: NumeralOptions): Numeral | null => {
    const token = tokens[index]
    if (!token || index >= options.limit) return null
    const part = entry(words.parts.words, token.lower)
    if (part !== undefined) return partAt(tokens, index, part)
    const mixed = entry(words.mixed, token.lower)
    if (mixed !== undefined) return { ...plain, first: index, last: index + 1, value: mixed }
    if (!words.articles.has(token.lower)) return sumAt(tokens, index, options)
    const next = index + 1 < options.limit ? tokens[index + 1]!.lower : ''
    const multiplies = Object.hasOwn(words.multipliers, next)
    if (
      countable.some(table => Object.hasOwn(table, next)) ||
      (words.closed && multiplies) ||
      articled.has(next) ||
      opensRange(tokens, index, options.limit)
    )
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
      if (isBare && !standsBare(tokens, index, limit)) return null
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

  /** "die Hälfte", not "in der zweiten Hälfte" */
  function partAt(tokens: readonly Token[], index: number, value: number): Numeral | null {
    const isNamed = words.parts.articles.has(tokens[index - 1]?.lower ?? '')
    return isNamed ? { ...plain, first: index - 1, last: index + 1, value, fraction: true } : null
  }

  /** "eine oder zwei", "einer bis vier" */
  function opensRange(tokens: readonly Token[], index: number, limit: number): boolean {
    if (!words.closed || index + 2 >= limit || !links.has(tokens[index + 1]!.lower)) return false
    return (entry(words.small, tokens[index + 2]!.lower) ?? 0) > 1
  }

  /** "hundert Menschen", "hundred thousand dollars", "thousand years"; not "mehrere hundert", "several hundred" */
  function standsBare(tokens: readonly Token[], index: number, limit: number): boolean {
    if (words.vague.has(tokens[index - 1]?.lower ?? '')) return false
    const next = index + 1 < limit ? tokens[index + 1]!.lower : ''
    return words.closed || [words.multipliers, words.scales].some(table => Object.hasOwn(table, next)) || hyphened.has(next)
  }

  /** "zwei Komma fünf", "two point seven five": digit by digit; "two hundred point seventy-one". */
  function decimalsAt(tokens: readonly Token[], index: number, limit: number): { digits: string; last: number } | null {
    if (index >= limit || tokens[index]!.lower !== words.point) return null
    let digits = ''
    let last = index + 1
    for (; last < limit; last++) {
      const value = entry(words.small, tokens[last]!.lower)
      if (value === undefined || value > 9) break
      digits += value
    }
    if (digits) return { digits, last }
    const tens = last < limit ? split(tokens[last]!.lower) : null
    const value =
      tens && !tens.ending
        ? finished(tens.parts.reduce<Sum | null>((so, part) => so && addPart(so, part, words.closed), start) ?? start)
        : null
    return value !== null && value >= 10 && value < 100 ? { digits: String(value), last: last + 1 } : null
  }
}

const AND: { readonly parts: readonly Part[]; readonly ending: null } = { parts: [{ kind: 'and' }], ending: null }

/** Cuts a word into number parts; null where it is none. */
function splitter(words: NumeralWords, { endings, hyphened }: { endings: readonly string[]; hyphened: ReadonlySet<string> }) {
  const table = new Map<string, Part>()
  for (const [word, value] of Object.entries(words.small)) table.set(word, { kind: 'small', value })
  for (const [word, power] of Object.entries(words.multipliers)) table.set(word, { kind: 'power', power })
  if (words.closed) table.set(words.and, { kind: 'and' })
  if (words.halfEnding) table.set(words.halfEnding, { kind: 'half' })
  const atoms = longestFirst([...table.keys()])
  const joint = words.closed ? '' : '-'
  const fractions = new Set(Object.keys(words.fractions))
  const tail = endings.length ? `(?:${joint}(${longestFirst(endings)}))?` : '()'
  const whole = new RegExp(words.closed ? `^((?:${atoms})+)${tail}$` : `^((?:${atoms})(?:-(?:${atoms}))?)${tail}$`, 'u')
  const atom = new RegExp(atoms, 'gu')

  return (lower: string): { readonly parts: readonly Part[]; readonly ending: string | null } | null => {
    const match = whole.exec(lower)
    if (!match) return hyphen(lower)
    const parts = match[1]!.match(atom)!.map(part => table.get(part)!)
    return parts[0]!.kind === 'and' || parts[0]!.kind === 'half' ? null : { parts, ending: match[2] || null }
  }

  /** "zwei-prozent-hürde", "one-yen": a unit behind the hyphen. */
  function hyphen(lower: string): { readonly parts: readonly Part[]; readonly ending: string } | null {
    for (let at = lower.lastIndexOf('-'); at > 0; at = lower.lastIndexOf('-', at - 1)) {
      const ending = lower.slice(at + 1)
      if (!hyphened.has(ending.split('-')[0]!) && !fractions.has(ending)) continue
      const match = whole.exec(lower.slice(0, at))
      const parts = match && !match[2] ? match[1]!.match(atom)!.map(part => table.get(part)!) : null
      if (parts && parts[0]!.kind !== 'and' && parts[0]!.kind !== 'half') return { parts, ending }
    }
    return null
  }
}

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => literally(word).replaceAll('\\-', '-'))
    .join('|')
