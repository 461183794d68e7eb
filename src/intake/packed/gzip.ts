// gzip: members one after the other (RFC 1952). A damaged member is told and the next one is looked for, because an archive of pages
// (WARC) is one member a page.
//   feed.xml.gz → the body feed.xml

import { crc32, createInflateRaw } from 'node:zlib'
import type { Body, Found, OpenOptions } from '../body.ts'
import { type ByteReader, byteReader } from '../byte-reader.ts'
import { broken, inflated } from './inflate.ts'
import { inner } from './inner.ts'

/** Opens what is packed. Throws ARCHIVE_BROKEN behind what could be read, UNPACK_LIMIT. */
export async function* open(body: Body, { open, spend }: OpenOptions): AsyncGenerator<Found> {
  yield* open(inner(body, members(body, spend)))
}

async function* members({ where, bytes }: Body, spend: OpenOptions['spend']): AsyncGenerator<Uint8Array> {
  const reader = byteReader(bytes)
  let damaged = true // until there is a first member
  for (let first = true; await atMember(reader); first = false) {
    if (first) damaged = false
    try {
      for await (const chunk of member(reader)) {
        spend?.(chunk.length)
        yield chunk
      }
    } catch (error) {
      if (!isOfZlib(error)) throw error
      damaged = true
    }
  }
  if (damaged) throw broken(where, 'The gzip file')
}

const isOfZlib = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(?:Z_|ERR_)/u.test(String(error.code)) && !('remedy' in error)

/** Fields of a member's header. */
const FLAG = { check: 2, extra: 4, name: 8, comment: 16 }
const HEADER = 10
const TRAILER = 8
/** Of an extra field, a name, a comment. */
const LONGEST_FIELD = 65_536

/** Goes to the next member: padding and what is left of a damaged one lie between. False: there is none. */
async function atMember(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const bytes = await reader.peek(LONGEST_FIELD)
    if (bytes.length < HEADER + TRAILER) return bytes.length > 0 && isMember(bytes, 0)
    for (let at = 0; at + HEADER <= bytes.length; at++) {
      at = bytes.indexOf(0x1f, at)
      if (at < 0 || at + HEADER > bytes.length) break
      if (!isMember(bytes, at)) continue
      reader.take(at)
      return true
    }
    reader.take(bytes.length - HEADER + 1)
  }
}

/** Mark, method, no unknown flags, a system that there is: one place in a trillion of packed bytes looks so. */
const isMember = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x1f &&
  bytes[at + 1] === 0x8b &&
  bytes[at + 2] === 8 &&
  bytes[at + 3]! < 32 &&
  (bytes[at + 9]! < 14 || bytes[at + 9] === 255)

/** Its output in pieces of 64 kB: each is a way to another thread and back. */
const decoder = () => createInflateRaw({ chunkSize: 65_536 })

async function* member(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const flags = (await reader.read(HEADER))[3]!
  if (flags & FLAG.extra) await reader.skip(Buffer.from(await reader.read(2)).readUInt16LE())
  if (flags & FLAG.name) await pastZero(reader)
  if (flags & FLAG.comment) await pastZero(reader)
  if (flags & FLAG.check) await reader.skip(2)
  let check = 0
  for await (const chunk of inflated(reader, decoder)) {
    check = crc32(chunk, check)
    yield chunk
  }
  const trailer = Buffer.from(await reader.read(TRAILER))
  if (trailer.length < TRAILER || trailer.readUInt32LE() !== check)
    throw Object.assign(new Error('checksum'), { code: 'Z_DATA_ERROR' })
}

async function pastZero(reader: ByteReader): Promise<void> {
  const zero = (await reader.peek(LONGEST_FIELD)).indexOf(0)
  if (zero < 0) throw Object.assign(new Error('header'), { code: 'Z_DATA_ERROR' })
  reader.take(zero + 1)
}
