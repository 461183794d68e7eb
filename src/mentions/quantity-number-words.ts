// Reads number words without scale: "zwölftausend", "two hundred and five", "anderthalb", "zwei Komma fünf", "die Hälfte";
// the article of "a hundred", "eine Million", "einen Kilometer".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import { numberSplitter } from './quantity-number-parts.ts'
import type { Numeral, NumeralOptions, NumeralUnits } from './quantity-numerals.ts'
import { addPart, finished, type Part, type Sum, start } from './quantity-sum.ts'
import type { NumeralWords } from './quantity-words.ts'

const AND: { readonly parts: readonly Part[]; readonly ending: null } = { parts: [{ kind: 'and' }], ending: null }

/** Number words without scale: "zwölftausend", "two hundred and five", "anderthalb"; the article of "a hundred", "eine Million". */
export function wordReader(words: NumeralWords, { endings, joined: hyphened, articled, links }: NumeralUnits) {
  const split = numberSplitter(words, { endings, hyphened })
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
    const behind = index + 2 < options.limit ? tokens[index + 2]!.lower : ''
    const modifier = entry(words.blurred, next)
    if (modifier && countable.some(table => Object.hasOwn(table, behind)))
      return { ...plain, first: index, last: index + 2, value: 1, modifier } // "ein gutes Dutzend"
    if (hyphened.has(next) && halfFollows(tokens, index + 2, options.limit))
      return { ...plain, first: index, last: index + 1, value: 1 }
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

  /** "a year and a half" */
  function halfFollows(tokens: readonly Token[], index: number, limit: number): boolean {
    const [and, article, half] = [tokens[index], tokens[index + 1], tokens[index + 2]]
    if (index + 2 >= limit || and!.lower !== words.and || !words.articles.has(article!.lower)) return false
    return entry(words.halves, half!.lower) === 0.5
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
