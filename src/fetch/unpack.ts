// Undoes the packing of an answer while it comes, and stops as soon as it grows beyond its limits.
//   unpacked(chunks of gzip, { codings: ['gzip'], … })   chunks of the page

import { pipeline, Readable, type Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { beyond, broken, Failure } from './failures.ts'
import type { Limits } from './settings.ts'

export interface Packed {
  /** In the order in which they were applied: ["br", "gzip"]. */
  readonly codings: readonly string[]
  readonly limits: Limits
  readonly where: string
  /** Packed bytes that came so far. */
  sent(): number
}

/** More than this are only there to cost something. */
const MOST_CODINGS = 2
/** Small answers may grow by any ratio: a page of one repeated line is no bomb. */
const RATIO_FROM = 1_000_000
/** 8 MB: the largest window that a zstd answer may want (RFC 9659). */
const ZSTD_WINDOW = 23

/** Node has it from 22.15 on. */
const hasZstd = typeof zlib.createZstdDecompress === 'function'

/** What this Node can undo, as Accept-Encoding. */
export const ACCEPT_ENCODING = `gzip, deflate, br${hasZstd ? ', zstd' : ''}`

const UNPACKERS: Readonly<Record<string, (head: Uint8Array) => Transform>> = {
  gzip: () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  // "deflate" means zlib's wrapping (RFC 9110, 8.4.1.2), and old servers send none.
  deflate: head => (isZlib(head) ? zlib.createInflate() : zlib.createInflateRaw()),
  ...(hasZstd && {
    zstd: () => zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW } }),
  }),
}
/** Words that servers write where nothing is packed. */
const PLAIN = new Set(['', 'identity', 'none', 'utf-8'])

/** "gzip, br" → ["gzip", "br"]. Throws a Failure (FETCH_BROKEN) for what cannot be undone. */
export function codingsOf(header: string | null, where: string): string[] {
  const codings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim().replace(/^x-/u, ''))
    .filter(coding => !PLAIN.has(coding))
  if (codings.length > MOST_CODINGS) throw broken(`The answer is packed ${codings.length} times over`, where)
  const unknown = codings.find(coding => !UNPACKERS[coding])
  if (unknown) throw broken(`The answer is packed in a way that nobody asked for: "${unknown.slice(0, 40)}"`, where)
  return codings
}

/** The chunks unpacked. Throws Failures: FETCH_LIMIT, FETCH_BROKEN. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, packed: Packed): AsyncGenerator<Uint8Array> {
  let through: AsyncIterable<Uint8Array> = chunks
  for (const coding of packed.codings.toReversed()) through = bounded(undone(through, coding, packed.where), packed)
  yield* packed.codings.length ? through : bounded(chunks, packed)
}

async function* undone(chunks: AsyncIterable<Uint8Array>, coding: string, where: string): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return // nothing at all is nothing packed, too
  const source = Readable.from(startingWith(first.value, iterator), { objectMode: false })
  let cause: Error | null = null
  // Without a callback an error in the middle would be nobody's.
  const stream = pipeline(source, UNPACKERS[coding]!(first.value), error => {
    cause ??= error ?? null
  })
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) yield chunk
  } catch (thrown) {
    const error = cause ?? thrown
    throw isUnpacking(error)
      ? broken(`The answer says that it is packed with ${coding}, and that cannot be undone`, where, error)
      : error
  } finally {
    source.destroy()
    stream.destroy()
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, { limits, where, sent }: Packed): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limits.unpacked) {
      throw beyond(`The answer is larger than ${limits.unpacked / 1e6} MB when it is unpacked`, where, {
        setting: 'limits.unpacked',
        lasting: true,
      })
    }
    if (size > RATIO_FROM && size > limits.ratio * sent()) {
      throw beyond(`The answer grows to more than ${limits.ratio} times its size when it is unpacked`, where, {
        setting: 'limits.ratio',
        lasting: true,
      })
    }
    yield chunk
  }
}

const isUnpacking = (error: unknown): boolean =>
  !(error instanceof Failure) && error instanceof Error && 'code' in error && /^(?:Z_|ERR_|ZSTD_|HPE_)/u.test(String(error.code))

/** First two bytes of zlib's wrapping (RFC 1950, 2.2). */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean => (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
