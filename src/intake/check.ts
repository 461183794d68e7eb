// Checks one document as handed in: { "text": 5 } → DOCUMENT_INVALID, 'The field "text" …'.

import { LagebildError } from '../errors.ts'
import { documentInput } from '../schema.ts'
import type { DocumentInput } from '../types.ts'

/** Fields of the right type and a text or HTML with something in it; anything else throws DOCUMENT_INVALID. */
export function checkedInput(value: unknown, where: string | null): DocumentInput {
  const { success, data, error } = documentInput.safeParse(value)
  if (!success) {
    const { path, message } = error.issues[0]!
    const field = path.join('.')
    throw invalid(where, {
      message: field
        ? `The field "${field}" is of the wrong kind: ${plain(message)}`
        : `The document is no object: ${plain(message)}`,
      remedy: `Give ${field ? `"${field}"` : 'an object'} as docs/cli.md shows, or leave ${field ? 'it' : 'the line'} out.`,
    })
  }
  if (!data.text?.trim() && !data.html?.trim()) {
    throw invalid(where, {
      message: data.text == null && data.html == null ? 'The document has neither "text" nor "html"' : 'The document is empty',
      remedy: 'Give it "text" (plain text) or "html" (a page).',
    })
  }
  return data
}

export function invalid(where: string | null, problem: { message: string; remedy: string }): LagebildError {
  return new LagebildError({ code: 'DOCUMENT_INVALID', where, ...problem })
}

const plain = (message: string) => message.replace(/^Invalid input: /u, '')
