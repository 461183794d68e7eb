// Lagebild as a library.
//   import { read } from 'lagebild'
//   const reading = await read({ text: '„Nein“, sagte Ruiz.', lang: 'de' })

import { toDocument } from './extract/document.ts'
import { loadPack } from './languages/index.ts'
import type { LanguagePack } from './languages/pack.ts'
import { reader } from './pipeline.ts'
import type { Document, DocumentInput, Reading } from './types.ts'

export { LagebildError } from './errors.ts'
export { languages } from './languages/index.ts'
export type * from './types.ts'
export { version } from './version.ts'

const readers = new Map<LanguagePack, (document: Document) => Reading>()

/**
 * Reads one document. Same input, same Reading, on any machine and at any time.
 *
 * Throws LagebildError: DOCUMENT_INVALID (neither text nor HTML, a wrong field), NO_MAIN_TEXT, LANGUAGE_UNKNOWN.
 */
export async function read(input: DocumentInput): Promise<Reading> {
  const document = await toDocument(input)
  const pack = await loadPack(document.language, document.id)
  const known = readers.get(pack) ?? reader(pack)
  readers.set(pack, known)
  return known(document)
}
