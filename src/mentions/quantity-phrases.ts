// Looks phrases up in a run of tokens: "mehr als" before "3.000", "per cent" behind "97".
// A phrase is cut up by the tokenizer itself, so "km/h" and "ca." meet the tokens of a text.

import { tokensOf } from '../segment/tokens.ts'
import type { Token } from '../types.ts'

export interface PhraseMatch<T> {
  readonly value: T
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
}

export interface Phrases<T> {
  /** Longest phrase that starts at the token; it ends before `limit`. */
  at(tokens: readonly Token[], index: number, limit: number): PhraseMatch<T> | null
  /** Longest phrase that ends before the token; it starts at `floor` or later. */
  before(tokens: readonly Token[], index: number, floor: number): PhraseMatch<T> | null
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Compiles a table of phrases. `exact` compares with letters' case, for signs such as "m" and "M". */
export function phrases<T>(table: Readonly<Record<string, T>>, { exact = false } = {}): Phrases<T> {
  const starts = new Map<string, Entry<T>[]>()
  const ends = new Map<string, Entry<T>[]>()
  const form = (token: { text: string; lower: string }) => (exact ? token.text : token.lower)
  for (const [phrase, value] of Object.entries(table)) {
    const words = tokensOf(phrase).map(form)
    put(starts, words[0]!, { words, value })
    put(ends, words.at(-1)!, { words, value })
  }
  return {
    at: (tokens, index, limit) => {
      const entries = index < limit ? starts.get(form(tokens[index]!)) : undefined
      const entry = entries?.find(({ words }) => index + words.length <= limit && holds(tokens, index, words))
      return entry ? { value: entry.value, first: index, last: index + entry.words.length } : null
    },
    before: (tokens, index, floor) => {
      const entries = index > floor ? ends.get(form(tokens[index - 1]!)) : undefined
      const entry = entries?.find(({ words }) => index - words.length >= floor && holds(tokens, index - words.length, words))
      return entry ? { value: entry.value, first: index - entry.words.length, last: index } : null
    },
  }

  function holds(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
    return words.every((word, k) => form(tokens[first + k]!) === word)
  }
}

/** Longest first, so that "nicht mehr als" wins over "mehr als". */
function put<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) {
  const entries = map.get(key) ?? []
  entries.push(entry)
  entries.sort((a, b) => b.words.length - a.words.length)
  map.set(key, entries)
}
