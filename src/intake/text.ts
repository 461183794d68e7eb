// A plain text is a document as it stands.

import { tooLarge } from './batch.ts'
import type { Body, Found, OpenOptions } from './body.ts'
import { decode } from './decode.ts'
import { bytesOf } from './lines.ts'

/** Yields one document. Throws FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE. */
export async function* open(body: Body, { maxBytes }: OpenOptions): AsyncGenerator<Found> {
  const { where, address, type } = body
  const bytes = await bytesOf(body.bytes, maxBytes)
  if (!bytes) throw tooLarge(where, maxBytes)
  const { text, note } = await decode(bytes, { where, type })
  yield { where, input: address ? { text: plainText(text), address } : { text: plainText(text) }, note }
}

/** It keeps its characters, save that lines end with "\n": offsets count in this. */
const plainText = (text: string): string => text.replace(/\r\n?/gu, '\n')
