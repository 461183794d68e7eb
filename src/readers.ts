// What reads a language, made once and kept: packs and weights are loaded when the first document of their language comes.
//   (await readerOf(document)).read(document)

import { loadPack } from './languages/index.ts'
import type { LanguagePack } from './languages/pack.ts'
import { loadTrained } from './models/trained.ts'
import { type Reader, reader } from './pipeline.ts'
import type { Document } from './types.ts'

const readers = new Map<LanguagePack, Promise<Reader>>()

/** Throws LANGUAGE_UNKNOWN, MODEL_BROKEN. */
export async function readerOf({ language, id }: Pick<Document, 'language' | 'id'>): Promise<Reader> {
  const pack = await loadPack(language, id)
  const known = readers.get(pack) ?? loadTrained(pack.trained).then(trained => reader(pack, trained))
  readers.set(pack, known)
  return known
}
