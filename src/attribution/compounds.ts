// Finds the noun of a list that a compound ends in: "polizeiangaben" → "angaben", where the language writes compounds as one word.

import type { Grammar } from './words.ts'

/** Shorter nouns end too many words by chance: "brief", but not "rede" of "verabrede". */
const SHORTEST = 5

/** Builds the search; null: the word is none of the nouns and ends in none. Lower case. */
export function headFinder({ compounds }: Grammar): (word: string, nouns: ReadonlySet<string>) => string | null {
  return (word, nouns) => {
    if (nouns.has(word)) return word
    if (!compounds) return null
    for (let start = 1; start <= word.length - SHORTEST; start++) if (nouns.has(word.slice(start))) return word.slice(start)
    return null
  }
}
