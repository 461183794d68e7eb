// zstd (RFC 8878): frames one after the other, among them such as hold no text and are skipped.
//   crawl.warc.zst → the body crawl.warc

import * as zlib from 'node:zlib'
import { LagebildError } from '../../errors.ts'
import type { Body, Found, OpenOptions } from '../body.ts'
import { byteReader } from '../byte-reader.ts'
import { broken, inflated } from './inflate.ts'
import { inner } from './inner.ts'

/** Opens what is packed. Throws ARCHIVE_BROKEN behind what could be read, UNPACK_LIMIT, NODE_TOO_OLD: Node has it since 22.15. */
export async function* open(body: Body, { open, spend }: OpenOptions): AsyncGenerator<Found> {
  if (!('createZstdDecompress' in zlib)) throw tooOld(body.where)
  yield* open(inner(body, frames(body, spend)))
}

/** A window of 8 MB is what every decoder has to take (RFC 8878, 3.1.1.1.2). */
const WINDOW_LOG = 23
const FRAME = 0xfd2fb528
/** The last four bits are free. */
const SKIPPED = 0x184d2a50

async function* frames({ where, bytes }: Body, spend: OpenOptions['spend']): AsyncGenerator<Uint8Array> {
  const reader = byteReader(bytes)
  for (let head = await reader.peek(8); head.length > 0; head = await reader.peek(8)) {
    const mark = head.length < 8 ? 0 : Buffer.from(head).readUInt32LE()
    if ((mark & ~0xf) >>> 0 === SKIPPED) {
      const size = Buffer.from(reader.take(8)).readUInt32LE(4)
      if ((await reader.skip(size)) < size) throw broken(where, 'The zstd file')
      continue
    }
    if (mark !== FRAME) throw broken(where, 'The zstd file')
    const chunks = inflated(reader, decoder)
    for (;;) {
      const next = await chunks.next().catch(() => null)
      if (!next) throw broken(where, 'The zstd file')
      if (next.done) break
      spend?.(next.value.length)
      yield next.value
    }
  }
}

const decoder = () => zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: WINDOW_LOG } })

const tooOld = (where: string) =>
  new LagebildError({
    code: 'NODE_TOO_OLD',
    message: `Node ${process.versions.node} cannot unpack zstd`,
    where,
    remedy: 'Use Node 22.15 or newer, or unpack it first: zstd -d FILE',
  })
