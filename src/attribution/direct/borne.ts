// Words that only stand on something: "Auf dem Schild stand: „Betreten verboten.“", "sein Motto". Nobody speaks there.

import type { TokenRange } from '../../types.ts'
import { headOf } from '../compounds.ts'
import type { Scene } from '../scene.ts'
import type { AttributionWords } from '../words.ts'

/** One of the tokens bears words. */
export function isBorne({ tokens }: Scene, { first, last }: TokenRange, words: AttributionWords): boolean {
  return tokens.slice(first, last).some(({ lower }) => isListed(lower, words.layout.inscriptions, words))
}

/** The word, or where compounds are one word its head, stands in the list. */
export const isListed = (word: string, list: ReadonlySet<string>, { grammar }: AttributionWords): boolean =>
  headOf(word, { isListed: noun => list.has(noun), compounds: grammar.compounds }) !== null
