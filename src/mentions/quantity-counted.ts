// Finds the noun phrase that a figure counts: "nordkoreanische Soldaten" behind "12.000", "residents" in "1,150 of the 2,400 residents".
// Where nouns have capitals it ends at the first one; elsewhere at the first plural, or before a word that cannot belong.

import type { Token } from '../types.ts'
import { phrases } from './quantity-phrases.ts'
import type { NounPhraseWords } from './quantity-words.ts'

export interface Counted {
  /** Tokens `[first, last)`; the head is the last one. */
  readonly first: number
  readonly last: number
}

export interface CountedMatch {
  /** null: nothing stands there ("Elf weitere", "22.000."). */
  readonly noun: Counted | null
  /** Token where the whole begins that the figure is a part of: "zwei der | vier Toten"; null: none. */
  readonly whole: number | null
}

interface CountedOptions {
  readonly limit: number
  /** The figure has a unit, so only what directly follows is counted: "25 Millimetern Regen". */
  readonly measured: boolean
  /** The figure is one: its noun is a singular. */
  readonly single: boolean
  /** Token behind a numeral that begins with the token, else the token. */
  readonly behindNumeral: (index: number) => number
}

export interface CountedReader {
  /** What the figure that ends before the token counts. */
  at(tokens: readonly Token[], index: number, options: CountedOptions): CountedMatch
  /** Shows by its ending that it is a plural; always false where endings do not tell. */
  isPlural(noun: Token): boolean
}

/** „vier „Zukunftsmissionen““, 'thousands of "missing" e-mails'. */
const QUOTE = /^[„“”"»«]$/u
/** More words than this before the head are no noun phrase of the news. */
const REACH = 5

/** `behind`: what points from a part to its whole and stands behind the number, "500 of them | officers". */
export function countedReader(words: NounPhraseWords, behind: readonly string[]): CountedReader {
  const pointers = phrases(Object.fromEntries(behind.map(word => [word, true])))
  const partitives = phrases(Object.fromEntries(words.partitives.map(word => [word, true])))
  const nounFrom = words.capitalised ? capitalisedNoun : plainNoun

  return {
    at,
    isPlural: ({ lower }) => words.plurals.has(lower) || words.plural.test(lower),
  }

  function at(tokens: readonly Token[], index: number, options: CountedOptions): CountedMatch {
    const from = afterQuote(tokens, index)
    const pointer = pointers.at(tokens, from, options.limit)
    if (pointer) {
      const noun = nounFrom(tokens, pointer.last, { ...options, measured: false })
      return { noun: noun && noun.first === pointer.last ? noun : null, whole: noun ? null : pointer.last }
    }
    const part = partitives.at(tokens, from, options.limit)
    if (part) {
      const noun = nounFrom(tokens, options.behindNumeral(part.last), { ...options, measured: false, single: false })
      return { noun, whole: part.last }
    }
    return { noun: nounFrom(tokens, from, options), whole: null }
  }

  /** "12.000 nordkoreanische Soldaten": adjectives, then the first capital. */
  function capitalisedNoun(tokens: readonly Token[], index: number, { limit, measured }: CountedOptions): Counted | null {
    const reach = Math.min(limit, index + (measured ? 2 : REACH))
    let first: number | null = null
    for (let i = index; i < reach; i++) {
      const token = tokens[i]!
      if (QUOTE.test(token.text)) continue
      if (token.kind !== 'word') return null
      if (/^\p{Lu}/u.test(token.text)) return words.stops.has(token.lower) ? null : { first: first ?? i, last: i + 1 }
      if (words.fillers.has(token.lower)) continue
      if (words.stops.has(token.lower) || !words.adjective.test(token.lower)) return null
      if (measured) return null // "2.800 Meter | langen Landebahn"
      first ??= i
    }
    return null
  }

  /** "twelve emergency shelters": up to the first plural; "one victim": the first word. */
  function plainNoun(tokens: readonly Token[], index: number, { limit, measured, single }: CountedOptions): Counted | null {
    const reach = Math.min(limit, index + (measured ? 2 : REACH))
    let first: number | null = null
    let last: number | null = null
    if (measured && !words.fillers.has(tokens[index]?.lower ?? '')) return null // "60 metres | deep"
    for (let i = index; i < reach; i++) {
      const token = tokens[i]!
      if (first === null && QUOTE.test(token.text)) continue
      if (token.kind !== 'word' || words.stops.has(token.lower)) break
      if (words.fillers.has(token.lower)) continue
      if (words.never.test(token.lower) && !words.plurals.has(token.lower)) {
        if (last !== null || !isBeforeNoun(tokens, i, reach)) break
        first ??= i
        continue
      }
      first ??= i
      last = i + 1
      if (words.plurals.has(token.lower) || (words.plural.test(token.lower) && !/^\p{Lu}/u.test(token.text))) {
        if (isCompound(tokens, i + 1, reach)) last = i + 2
        break
      }
      if (single && i > index && !words.plurals.has(token.lower)) break
    }
    return first !== null && last !== null && isNoun(tokens[last - 1]!, { single, measured }) ? { first, last } : null
  }

  /** "police officers", "crew members": two plurals are one noun. */
  function isCompound(tokens: readonly Token[], index: number, limit: number): boolean {
    const [before, next] = [tokens[index - 1]!, tokens[index]]
    if (!next || index >= limit || !words.plurals.has(before.lower) || words.stops.has(next.lower)) return false
    return words.plural.test(next.lower) && !words.never.test(next.lower) && !/^\p{Lu}/u.test(next.text)
  }

  function isNoun({ lower }: Token, { single, measured }: { single: boolean; measured: boolean }): boolean {
    return single || measured || words.plurals.has(lower) || words.plural.test(lower)
  }

  /** "two wounded soldiers": a participle in front of a plural. */
  function isBeforeNoun(tokens: readonly Token[], index: number, limit: number): boolean {
    const next = tokens[index + 1]
    if (!next || index + 1 >= limit || next.kind !== 'word' || words.stops.has(next.lower)) return false
    return words.plurals.has(next.lower) || words.plural.test(next.lower)
  }
}

/** „„zwischen 6.000 und 7.000“ Teilnehmer“: a closing mark between figure and noun. */
function afterQuote(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  return token?.glued && /^[“”"»«’]$/u.test(token.text) ? index + 1 : index
}
