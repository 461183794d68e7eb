// The word lists that a language's features ask: its lexicon and its gazetteer, as the program loads them.
// wordLists('de') → { lexicon: form => "NOUN:Neut.PD" | null, gazetteer: form => "place" | null }.

import { existsSync, readFileSync } from 'node:fs'
import { gazetteerOf } from '../../src/gazetteer/gazetteer.ts'
import { namePartsOf } from '../../src/gazetteer/name-parts.ts'
import { loadPack } from '../../src/languages/index.ts'
import { lexicon } from '../../src/syntax/lexicon/lexicon.ts'
import type { FeatureTables } from '../../src/syntax/neural/features.ts'

/** A language without a lexicon gets one that knows nothing. */
export async function wordLists(language: string): Promise<Pick<FeatureTables, 'lexicon' | 'gazetteer'>> {
  const models = new URL('../../models/', import.meta.url)
  const pack = await loadPack(language)
  const isNamePart = namePartsOf(readFileSync(new URL('name-parts.bin', models)))
  const file = new URL(`${language}/lexicon.bin`, models)
  const words = existsSync(file) ? lexicon(readFileSync(file)) : null
  return {
    lexicon: form => words?.ambiguityClass(form) ?? null,
    gazetteer: pack.names ? gazetteerOf(pack.names, isNamePart) : () => null,
  }
}
