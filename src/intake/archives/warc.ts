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
  const { maxBytes } = options
  const type = fields.get('warc-type')
  const wanted = type === 'response' || type === 'resource'
  const content = wanted ? await reader.read(Math.min(length, maxBytes + HTTP_HEADER)) : NOTHING
  const rest = length - content.length
  const missing = rest - (await reader.skip(rest))
  const problem = await misfit(reader, { content, missing })
  if (problem) yield { where, error: broken(where, problem) }
  else if (wanted) yield* contentOf(content, { where, fields, options, large: rest > 0 })
}

const NOTHING = Buffer.alloc(0)

interface Content {
  readonly where: string
  readonly fields: Fields
  readonly options: OpenOptions
  /** There is more of it than is held. */
  readonly large: boolean
}

async function* contentOf(content: Uint8Array, { where, fields, options, large }: Content): AsyncGenerator<Found> {
  const { maxBytes } = options
  const payload = await payloadOf(content, { fields, maxBytes })
  if (!payload) return
  options.spend?.(payload.bytes.length)
  if (large || payload.problem === 'large') {
    if (isWanted(payload.type, payload.bytes)) yield { where, error: tooLarge(where, maxBytes) }
  } else if (payload.problem === 'broken') {
    if (isWanted(payload.type, NOTHING)) yield { where, error: broken(where, 'is packed, and damaged') }
  } else if (isWanted(payload.type, payload.bytes)) {
    const address = addressOf(fields)
    const name = address ? new URL(address).pathname : null
    yield* options.open({
      where,
      bytes: once(payload.bytes),
      type: payload.type,
      name,
      address,
      fetched: fields.get('warc-date') ?? null,
    })
  }
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

/**
 * What is wrong with a record's length, by what stands behind it; null: a line break, the next record, or the end. Afterwards the reader
 * stands before the next record, also when that was taken for content.
 */
async function misfit(
  reader: ByteReader,
  { content, missing }: { content: Uint8Array; missing: number },
): Promise<string | null> {
  const behind = missing > 0 ? NOTHING : Buffer.from((await reader.peek(MARK.length)).subarray(0, MARK.length))
  const fits = behind.length === 0 || /^\r?\n/u.test(behind.toString('latin1')) || MARK.equals(behind)
  if (missing === 0 && fits) return null
  const next = Buffer.from(content.buffer, content.byteOffset, content.length).indexOf(`\n${MARK}`)
  if (next < 0 && missing > 0) return 'is cut off'
  if (next >= 0) reader.unread(content.subarray(next))
  await toNextRecord(reader)
  return 'has another length than it says'
}

/** Goes to the next line that begins a record; the end, when there is none. */
async function toNextRecord(reader: ByteReader): Promise<void> {
  for (
    let bytes = await reader.peek(MARK.length + 2);
    bytes.length > MARK.length + 1;
    bytes = await reader.peek(MARK.length + 2)
  ) {
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(`\n${MARK}`)
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
