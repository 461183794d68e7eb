// Bytes → lines, one at a time, so that a batch of any size passes through a few kilobytes of memory.

import { TextDecoder } from 'node:util'
import { utf16Of } from './decode.ts'

/** A line's bytes without its line break; null when it was longer than allowed. `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const LINE_FEED = 0x0a

/** Lines of the stream. Of a line over `maxBytes` nothing is kept. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  for await (const chunk of chunks) {
    let start = 0
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, feed))
      yield taken()
      start = feed + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield taken()

  function keep(part: Uint8Array) {
    size += part.length
    if (size > maxBytes) parts = []
    else if (part.length) parts.push(part)
  }

  function taken(): Line {
    const line = { number, bytes: size > maxBytes ? null : Buffer.concat(parts) }
    parts = []
    size = 0
    number++
    return line
  }
}

/** The stream as UTF-8, should it be UTF-16: a line feed is one byte then. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const wide = utf16Of(chunk)
      decoder = wide ? new TextDecoder(wide) : null
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk
  }
}

/** All bytes of the stream; null as soon as there are more than `maxBytes`. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** The first bytes of a stream, and the stream from its beginning. What breaks it there is thrown where it stands. */
export async function peeked(
  chunks: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let failure: { readonly error: unknown } | null = null
  try {
    for (let size = 0; size < least; ) {
      const next = await iterator.next()
      if (next.done) break
      parts.push(next.value)
      size += next.value.length
    }
  } catch (error) {
    failure = { error }
  }
  const head = Buffer.concat(parts)
  return { head, all: rest() }

  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length) yield head
      if (failure) throw failure.error
      for (let step = await iterator.next(); !step.done; step = await iterator.next()) yield step.value
    } finally {
      await iterator.return?.()
    }
  }
}
