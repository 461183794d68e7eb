// Markdown (CommonMark with GitHub's tables): its words as lines, and what the front matter says of it.
//   "---\ntitle: Brücke zu\n---\n# Brücke zu\n\nSie [bleibt](…) **zu**." → title "Brücke zu", text "Brücke zu\nSie bleibt zu."

import { tooLarge } from '../batch.ts'
import type { Body, Found, OpenOptions } from '../body.ts'
import { decode, empty } from '../decode.ts'
import { bytesOf } from '../lines.ts'
import { frontMatterOf } from './front-matter.ts'
import { textOf } from './text.ts'

/** Yields one document. Throws FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE. */
export async function* open(body: Body, { maxBytes }: OpenOptions): AsyncGenerator<Found> {
  const { where, address } = body
  const bytes = await bytesOf(body.bytes, maxBytes)
  if (!bytes) throw tooLarge(where, maxBytes)
  const { text: written, note } = await decode(bytes, { where, type: body.type })
  const { given, rest } = await frontMatterOf(written)
  const { title, text } = await textOf(rest)
  if (!text.trim()) throw empty(where)
  const original = { bytes, type: body.type ?? 'text/markdown', address, fetched: body.fetched, given: {} }
  const named = given.title || !title ? given : { ...given, title }
  yield { where, input: { ...named, ...(address ? { address } : {}), text }, note, original }
}
