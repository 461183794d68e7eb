// WARC (ISO 28500): the answers that a crawl got, each opened as a body with the address and the time at which it was fetched. Requests,
// metadata and revisits hold no page; pictures, scripts, redirects and error pages are nobody's article.
//   crawl.warc → the bodies crawl.warc#2 (text/html), crawl.warc#9 (application/pdf), …

import { LagebildError } from '../../errors.ts'
import { tooLarge } from '../batch.ts'
import type { Body, Found, OpenOptions } from '../body.ts'
import { type ByteReader, byteReader, once } from '../byte-reader.ts'
import { headOf } from '../head.ts'
import { kindOfLooks, kindOfType } from '../kinds.ts'
import { payloadOf } from './payload.ts'

/** A damaged record is yielded as ARCHIVE_BROKEN, and the next one is read. Memory holds one record. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const reader = byteReader(body.bytes)
  for (let number = 1; await pastBlank(reader); number++) {
    const where = `${body.where}#${number}`
    const header = await headerOf(reader)
    if (!header) {
      yield { where, error: broken(where, 'begins without a header that can be read') }
      await toNextRecord(reader)
      continue
    }
    yield* recordOf(reader, { where, header, options })
    const problem = await endOf(reader)
    if (!problem) continue
    yield { where, error: broken(where, problem) }
    await toNextRecord(reader)
  }
}

type Fields = ReadonlyMap<string, string>
interface Header {
  readonly fields: Fields
  /** Bytes of the record's content. */
  readonly length: number
}

const LONGEST_HEADER = 65_536
/** An HTTP header stands before the payload. */
const HTTP_HEADER = 65_536
const MARK = Buffer.from('WARC/1.')

async function* recordOf(
  reader: ByteReader,
  { where, header: { fields, length }, options }: { where: string; header: Header; options: OpenOptions },
): AsyncGenerator<Found> {
  const type = fields.get('warc-type')
  if (type !== 'response' && type !== 'resource') return void (await reader.skip(length))
  if (length > options.maxBytes + HTTP_HEADER) {
    const begin = await payloadOf(await reader.read(HTTP_HEADER), { fields, maxBytes: options.maxBytes })
    await reader.skip(length - HTTP_HEADER)
    if (begin && isWanted(begin.type, begin.bytes)) yield { where, error: tooLarge(where, options.maxBytes) }
    return
  }
  const content = await reader.read(length)
  const next = content.length < length ? -1 : swallowed(content, await reader.peek(4 + MARK.length))
  if (next >= 0) reader.unread(content.subarray(next))
  if (content.length < length || next >= 0) return // told by whoever looks for the end
  const payload = await payloadOf(content, { fields, maxBytes: options.maxBytes })
  if (!payload) return
  if (payload.problem) {
    yield {
      where,
      error: payload.problem === 'large' ? tooLarge(where, options.maxBytes) : broken(where, 'is packed, and damaged'),
    }
    return
  }
  options.spend?.(payload.bytes.length)
  if (!isWanted(payload.type, payload.bytes)) return
  const address = addressOf(fields)
  const name = address ? new URL(address).pathname : null
  const fetched = fields.get('warc-date') ?? null
  yield* options.open({ where, bytes: once(payload.bytes), type: payload.type, name, address, fetched })
}

/** Pages, PDFs, feeds. Plain texts of a crawl are robots.txt and the like. */
function isWanted(type: string | null, bytes: Uint8Array): boolean {
  const declared = type ? kindOfType(type) : null
  if (declared) return declared.name === 'html' || declared.name === 'pdf' || declared.family === 'list'
  if (type && !/^(?:application|text)\/(?:xml|json|octet-stream)\b/iu.test(type)) return false
  const looks = kindOfLooks(headOf(bytes))
  return looks?.sure === true && (looks.kind.name === 'html' || looks.kind.name === 'pdf' || looks.kind.family === 'list')
}

/** Some writers put the address in angle brackets. */
function addressOf(fields: Fields): string | null {
  const written = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? ''
  return /^https?:\/\//iu.test(written) && URL.canParse(written) ? written : null
}

/** Goes past line breaks between records. False at the end. */
async function pastBlank(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const bytes = await reader.peek(1)
    if (bytes.length === 0) return false
    const at = bytes.findIndex(byte => byte !== 0x0d && byte !== 0x0a)
    reader.take(at < 0 ? bytes.length : at)
    if (at >= 0) return true
  }
}

/** Takes the header of a record; null, and nothing is taken, when there is none. */
async function headerOf(reader: ByteReader): Promise<Header | null> {
  const start = await reader.peek(MARK.length)
  if (!startsRecord(start, 0)) return null
  const bytes = Buffer.from((await reader.peek(LONGEST_HEADER)).subarray(0, LONGEST_HEADER))
  const end = /\r?\n\r?\n/u.exec(bytes.toString('latin1'))
  if (!end) return null
  const lines = bytes
    .toString('utf8', 0, end.index)
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
  const fields = new Map(
    lines.slice(1).map(line => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const length = /^\d{1,15}$/u.test(fields.get('content-length') ?? '') ? Number(fields.get('content-length')) : null
  if (length === null) return null
  reader.take(end.index + end[0].length)
  return { fields, length }
}

const startsRecord = (bytes: Uint8Array, at: number): boolean => MARK.every((byte, i) => bytes[at + i] === byte)

/** Where the next record begins inside of this one, when its length is wrong; -1: the length is right. */
function swallowed(content: Uint8Array, behind: Uint8Array): number {
  if (behind.length === 0 || /^\r?\n/u.test(Buffer.from(behind).toString('latin1'))) return -1
  for (let at = content.indexOf(MARK[0]!); at >= 0; at = content.indexOf(MARK[0]!, at + 1)) {
    if (startsRecord(content, at) && content[at - 1] === 0x0a) return at
  }
  return -1
}

/** What is wrong behind a record; null: a line break, or the end. */
async function endOf(reader: ByteReader): Promise<string | null> {
  const bytes = Buffer.from((await reader.peek(2)).subarray(0, 2)).toString('latin1')
  if (bytes === '' || /^\r?\n/u.test(bytes)) return null
  return 'has another length than it says'
}

/** Goes to the next line that begins a record, at least one byte on. */
async function toNextRecord(reader: ByteReader): Promise<void> {
  for (
    let bytes = await reader.peek(MARK.length + 2);
    bytes.length > MARK.length + 1;
    bytes = await reader.peek(MARK.length + 2)
  ) {
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\nWARC/1.')
    if (at >= 0) return void reader.take(at + 1)
    reader.take(bytes.length - MARK.length)
  }
  reader.take(MARK.length + 2)
}

const broken = (where: string, what: string) =>
  new LagebildError({
    code: 'ARCHIVE_BROKEN',
    message: `The record ${what}`,
    where,
    remedy: 'Make the archive again if you can. Its other records are read.',
  })
