// Unpacks one packed stretch of a stream with a decoder of node:zlib, a slice at a time: what comes out of a slice is all that is held,
// and what came before damage is not lost. The reader stands behind the stretch afterwards.
//   for await (const chunk of inflated(reader, createInflateRaw)) …

import type { Transform } from 'node:stream'
import { LagebildError } from '../../errors.ts'
import type { ByteReader } from '../byte-reader.ts'

/** A stream of node:zlib; `bytesWritten` counts what it has consumed. */
export interface Decoder extends Transform {
  readonly bytesWritten: number
}

/** Bytes that go in at once: at most a thousand times as many come out of them. */
const SLICE = 16_384

/** Throws what the decoder throws, also when the stream ends in the middle. */
export async function* inflated(reader: ByteReader, create: () => Decoder): AsyncGenerator<Uint8Array, void> {
  const decoder = create()
  const out: Uint8Array[] = []
  const state: { failure: Error | null } = { failure: null }
  decoder.on('data', (chunk: Uint8Array) => void out.push(chunk))
  // A write that fails never calls back.
  const failing = new Promise<void>(resolve => {
    decoder.on('error', error => {
      state.failure = error
      resolve()
    })
  })
  try {
    for (let bytes = await reader.peek(1); bytes.length > 0; bytes = await reader.peek(1)) {
      const slice = bytes.subarray(0, SLICE)
      const before = decoder.bytesWritten
      await Promise.race([failing, new Promise<void>(resolve => void decoder.write(slice, () => resolve()))])
      yield* out.splice(0)
      if (state.failure) throw state.failure
      const used = decoder.bytesWritten - before
      reader.take(used)
      if (used < slice.length) return
    }
    await Promise.race([failing, ending(decoder)])
    yield* out.splice(0)
    if (state.failure) throw state.failure
  } finally {
    decoder.destroy()
  }
}

const ending = (decoder: Decoder): Promise<void> =>
  new Promise(resolve => {
    decoder.once('end', resolve)
    decoder.end()
  })

export const broken = (where: string, what: string) =>
  new LagebildError({
    code: 'ARCHIVE_BROKEN',
    message: `${what} is cut off or damaged`,
    where,
    remedy: 'Get it again, and compare its size with that of the source. What could be read of it was read.',
  })
