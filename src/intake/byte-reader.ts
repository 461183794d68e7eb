// A stream of bytes, read as a format needs it: so many bytes, up to a mark, past so many.
//   const reader = byteReader(chunks); await reader.peek(4); reader.take(4)

export interface ByteReader {
  /** What comes next, at least so many bytes unless the stream ends before; nothing is taken. Throws what broke the stream when nothing is left. */
  peek(least: number): Promise<Uint8Array>
  /** Takes bytes that were peeked. */
  take(count: number): Uint8Array
  /** Puts bytes back in front. */
  unread(bytes: Uint8Array): void
  /** All of so many bytes; fewer where the stream ends. */
  read(count: number): Promise<Uint8Array>
  /** Goes past so many bytes and holds none of them; how many there were. */
  skip(count: number): Promise<number>
}

export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array(0)
  let ended = false
  let failure: { readonly error: unknown } | null = null

  async function more(): Promise<Uint8Array | null> {
    if (ended) return null
    try {
      const next = await iterator.next()
      if (!next.done) return next.value
    } catch (error) {
      failure = { error }
    }
    ended = true
    return null
  }
  const take = (count: number): Uint8Array => {
    const taken = held.subarray(0, count)
    held = held.subarray(count)
    return taken
  }
  async function peek(least: number): Promise<Uint8Array> {
    const parts = [held]
    let size = held.length
    while (size < least) {
      const chunk = await more()
      if (!chunk) break
      parts.push(chunk)
      size += chunk.length
    }
    if (parts.length > 1) held = Buffer.concat(parts)
    if (failure && held.length === 0) throw failure.error
    return held
  }
  async function skip(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      const there = await peek(1)
      if (there.length === 0) break
      left -= take(left).length
    }
    return count - left
  }
  return {
    peek,
    take,
    skip,
    unread: bytes => {
      held = Buffer.concat([bytes, held])
    },
    read: async count => {
      await peek(count)
      return take(count)
    },
  }
}

/** A body that lies in memory, as a stream. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}
