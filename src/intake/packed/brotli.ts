// brotli (RFC 7932), which has no mark: only a name or a declaration says that it is this.
//   page.html.br → the body page.html

import { createBrotliDecompress } from 'node:zlib'
import type { Body, Found, OpenOptions } from '../body.ts'
import { byteReader } from '../byte-reader.ts'
import { broken, inflated } from './inflate.ts'
import { inner } from './inner.ts'

/** Opens what is packed. Throws ARCHIVE_BROKEN behind what could be read, UNPACK_LIMIT. */
export async function* open(body: Body, { open, spend }: OpenOptions): AsyncGenerator<Found> {
  yield* open(inner(body, unpacked(body, spend)))
}

async function* unpacked({ where, bytes }: Body, spend: OpenOptions['spend']): AsyncGenerator<Uint8Array> {
  const reader = byteReader(bytes)
  const chunks = inflated(reader, createBrotliDecompress)
  for (;;) {
    const next = await chunks.next().catch(() => null)
    if (!next) throw broken(where, 'The brotli file')
    if (next.done) return
    spend?.(next.value.length)
    yield next.value
  }
}
