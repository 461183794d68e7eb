// Lagebild as a library.
//   import { read } from 'lagebild'
//   const reading = await read({ text: '„Nein“, sagte Ruiz.', lang: 'de' })

import type { Explanation, Place } from './explain/explanation.ts'
import { toDocument } from './extract/document.ts'
import { loadPack, unknownLanguage } from './languages/index.ts'
import { readerOf } from './readers.ts'
import type { SentenceParser } from './syntax/parse.ts'
import type { Analysis, DocumentInput, Reading } from './types.ts'

export { LagebildError } from './errors.ts'
export type * from './explain/explanation.ts'
export { languages } from './languages/index.ts'
export type * from './types.ts'
export { version } from './version.ts'

/**
 * Reads one document. Same input, same Reading, on any machine and at any time.
 *
 * Throws LagebildError: DOCUMENT_INVALID (neither text nor HTML, a wrong field), NO_MAIN_TEXT, LANGUAGE_UNKNOWN, MODEL_BROKEN.
 */
export async function read(input: DocumentInput): Promise<Reading> {
  const document = await toDocument(input)
  return (await readerOf(document)).read(document)
}

/**
 * Why a place in a document was read as it was: `await explain({ text, lang: 'de' }, { offset: 312 })`. Reads the document anew.
 * Throws as `read` does, and PLACE_UNKNOWN where the main text has no such place.
 */
export async function explain(input: DocumentInput, place: Place): Promise<Explanation> {
  const document = await toDocument(input)
  const { explanationOf } = await import('./explain/explain.ts')
  return explanationOf((await readerOf(document)).explain(document), place)
}

/** The words and trees of one document, as the finders see them: its sentences without boilerplate. Throws as `read` does. */
export async function analyse(input: DocumentInput): Promise<Analysis> {
  const document = await toDocument(input)
  return (await readerOf(document)).analyse(document)
}

/**
 * The parser of a language, for sentences whose words are known: `(await parserFor('de'))(['Sie', 'habe', 'recht'])`.
 * Throws LANGUAGE_UNKNOWN, MODEL_BROKEN; also LANGUAGE_UNKNOWN where nothing was trained for the language.
 */
export async function parserFor(language: string): Promise<SentenceParser> {
  const pack = await loadPack(language)
  const { parse } = await readerOf({ language: pack.code, id: pack.code })
  if (!parse) throw unknownLanguage(language, null)
  return parse
}
