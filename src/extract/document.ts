// What is handed in → a Document: checked, with main text, language and id.

import { createHash } from 'node:crypto'
import { LagebildError } from '../errors.ts'
import type { Document, DocumentInput } from '../types.ts'

/** Throws DOCUMENT_INVALID, NO_MAIN_TEXT, LANGUAGE_UNKNOWN. */
export async function toDocument(input: DocumentInput): Promise<Document> {
  const text = input.text ?? ''
  if (!text.trim())
    throw new LagebildError({
      code: 'DOCUMENT_INVALID',
      message: 'The document has no text',
      remedy: 'Give it "text" or "html".',
    })
  return {
    id: input.id == null ? createHash('sha256').update(text).digest('hex') : String(input.id),
    text,
    language: input.lang ?? 'de',
    title: input.title ?? null,
    url: input.url ?? null,
    outlet: input.outlet ?? null,
    published: input.published ?? null,
  }
}
