// The payload of a record: what a server sent, without its HTTP header, the chunks put together, unpacked.
//   "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b…" → text/html, "<!doctype html>…"

import { promisify } from 'node:util'
import * as zlib from 'node:zlib'

export interface Payload {
  readonly bytes: Uint8Array
  /** Media type as the server sent it. */
  readonly type: string | null
  /** Larger than allowed when unpacked, or not to be unpacked at all. */
  readonly problem: 'large' | 'broken' | null
}

export interface PayloadOptions {
  /** Of the record, names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  readonly maxBytes: number
}

/** Null for what is no page: a redirect, an error, nothing. */
export async function payloadOf(content: Uint8Array, { fields, maxBytes }: PayloadOptions): Promise<Payload | null> {
  const type = fields.get('content-type') ?? null
  const whole = Buffer.from(content.buffer, content.byteOffset, content.length)
  if (!/^application\/http\b/iu.test(type ?? '')) return whole.length > 0 ? { bytes: whole, type, problem: null } : null
  const end = /\r?\n\r?\n/u.exec(whole.toString('latin1', 0, 65_536))
  if (!end) return null
  const [status = '', ...lines] = whole.toString('latin1', 0, end.index).split(/\r?\n/u)
  if (!/^HTTP\/\d(?:\.\d)?\s+2\d\d/u.test(status)) return null
  const header = new Map(
    lines.map(line => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const sent = whole.subarray(end.index + end[0].length)
  const joined = /\bchunked\b/iu.test(header.get('transfer-encoding') ?? '') ? unchunked(sent) : sent
  if (joined.length === 0) return null
  const codings = (header.get('content-encoding') ?? '').toLowerCase().split(',')
  return { type: header.get('content-type') ?? null, ...(await unpackedBy(codings, joined, maxBytes)) }
}

/** Chunks put together; many archives keep the header and hold the body without chunks, which stays as it is. */
function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const line = /^(?<size>[\da-f]{1,7})\s*(?:;[^\r\n]*)?\r?\n/iu.exec(bytes.toString('latin1', at, at + 200))
    if (!line) return parts.length > 0 ? Buffer.concat(parts) : bytes
    const size = Number.parseInt(line.groups!.size!, 16)
    if (size === 0) break
    const start = at + line[0].length
    parts.push(bytes.subarray(start, start + size))
    at = start + size
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  }
  return Buffer.concat(parts)
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  'x-gzip': promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  deflate: promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate),
  br: promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress),
  ...('zstdDecompress' in zlib ? { zstd: promisify<Uint8Array, zlib.ZstdOptions, Buffer>(zlib.zstdDecompress) } : {}),
}

/** At most this many codings, one over the other; nobody sends two. */
const CODINGS = 3

async function unpackedBy(
  codings: readonly string[],
  packed: Buffer,
  maxBytes: number,
): Promise<Pick<Payload, 'bytes' | 'problem'>> {
  let bytes = packed
  const wanted = codings.map(coding => coding.trim()).filter(coding => coding && coding !== 'identity')
  if (wanted.length > CODINGS) return { bytes, problem: 'broken' }
  for (const coding of wanted.reverse()) {
    const unpack = UNPACK[coding]
    if (!unpack) return { bytes, problem: 'broken' }
    try {
      bytes = await unpack(bytes, { maxOutputLength: maxBytes })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return { bytes, problem: 'large' }
      // The archive may hold the page unpacked already and have kept the header.
      if (isMarkup(bytes)) continue
      return { bytes, problem: 'broken' }
    }
  }
  return { bytes, problem: null }
}

const isMarkup = (bytes: Buffer): boolean => /^(?:\xEF\xBB\xBF)?\s*[<{%]/u.test(bytes.toString('latin1', 0, 200))
