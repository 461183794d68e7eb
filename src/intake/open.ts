// A body of any kind → what is in it. The kind is told by what is declared, by the name, and by the first bytes.
//   for await (const found of openBody({ where: 'a.warc.gz', bytes, … })) …   documents, links, errors

import { asLagebildError, LagebildError } from '../errors.ts'
import { isSpread, joined, spread } from './batch.ts'
import type { Body, Found } from './body.ts'
import { binary, magicOf } from './decode.ts'
import { unreadable } from './files.ts'
import { HEAD_BYTES, type Head, headOf } from './head.ts'
import type { Kind } from './kind.ts'
import { endingOf, kindNamed, kindOfEnding, kindOfLooks, kindOfType, MIXED_ENDINGS } from './kinds.ts'
import { FREE_BYTES, LIMITS, type Limits, MAX_BYTES } from './limits.ts'
import { peeked } from './lines.ts'

export interface OpenBodyOptions {
  /** Name of the kind, whatever the body looks like; null: told by looking. */
  readonly format?: string | null
  /** Bytes that one document may have; `MAX_BYTES` when absent. */
  readonly maxBytes?: number
  readonly limits?: Partial<Limits>
}

/**
 * Never rejects: what cannot be read is yielded as an error, FILE_KIND with what it seems to be where no kind fits. However much comes out
 * of a small body, it costs at most the limits.
 */
export async function* openBody(body: Body, options: OpenBodyOptions = {}): AsyncGenerator<Found> {
  const limits = { ...LIMITS, ...options.limits }
  const meter = meterOf(limits)
  const root = { ...body, bytes: meter.counting(body.bytes) }
  yield* opened(root, {
    maxBytes: options.maxBytes ?? MAX_BYTES,
    format: options.format ?? null,
    limits,
    spend: meter.spend,
    depth: 0,
  })
}

interface State {
  readonly maxBytes: number
  readonly format: string | null
  readonly limits: Limits
  readonly spend: (bytes: number) => void
  readonly depth: number
}

async function* opened(body: Body, state: State): AsyncGenerator<Found> {
  const { where } = body
  const { maxBytes, limits, spend, depth } = state
  try {
    if (depth > limits.depth) throw tooDeep(where, limits.depth)
    const { head: start, all } = await peeked(body.bytes, HEAD_BYTES)
    const { kind, note } = kindOf(body, headOf(start), { format: state.format, within: depth > 0 })
    const { open } = await kind.open()
    const within = (inner: Body) => opened(inner, { ...state, format: null, depth: depth + 1 })
    for await (const found of open({ ...body, bytes: all }, { maxBytes, limits, spend, open: within })) {
      yield note && 'input' in found ? { ...found, note: joined(note, found.note) } : found
    }
  } catch (thrown) {
    yield { where, error: located(thrown, where) }
  }
}

/** What was thrown as an error that says where. */
function located(thrown: unknown, where: string): LagebildError {
  if (thrown instanceof Error && 'syscall' in thrown) return unreadable(where, thrown)
  const error = asLagebildError(thrown, where)
  const { code, message, remedy, cause } = error
  return error.where === null ? new LagebildError({ code, message, remedy, cause, where }) : error
}

/** Media types that say nothing of what is in the body, or are sent for everything. */
const GENERIC =
  /^(?:application\/(?:octet-stream|(?:x-)?download|force-download|json|xml|unknown)|binary\/octet-stream|text\/(?:plain|xml))$/u

export interface KindOptions {
  /** Name of the kind that it is, whatever it looks like. */
  readonly format: string | null
  /** It came out of another body, so that its name is what is left of that one's. */
  readonly within: boolean
}

/** Throws FILE_KIND, FILE_BINARY. */
export function kindOf(
  body: Pick<Body, 'where' | 'type' | 'name' | 'address'>,
  head: Head,
  { format, within }: KindOptions,
): { kind: Kind; note: string | null } {
  const said = format ? kindNamed(format) : null
  if (said) return { kind: said, note: null }
  const looks = kindOfLooks(head)
  const named = (body.type && kindOfType(body.type)) || (body.name && kindOfEnding(body.name)) || null
  // What came over the network is often declared wrongly; who named a file knew what is in it.
  const belied = looks?.sure && (within || body.type !== null || body.address !== null || (named?.family && looks.kind.family))
  if (named && !belied) return { kind: named, note: null }
  const type = mediaTypeOf(body.type)
  if (type && !GENERIC.test(type) && !looks?.sure) throw foreign(body.where, `This is ${type}`)
  if (looks?.kind.name === 'zip' && body.name && OFFICE.test(body.name))
    throw binary(body.where, 'This is an office document or a book, not text')
  if (!looks) throw unknown(body.where, head)
  const guessed = type === null && body.name !== null && !looks.sure && !MIXED_ENDINGS.includes(endingOf(body.name))
  return { kind: looks.kind, note: guessed ? `unknown kind of file: read as ${looks.kind.name}` : null }
}

/** Zip archives within, of which nobody expects articles. */
const OFFICE = /\.(?:doc|ppt|xls)[xm]$|\.(?:od[pst]|epub|pages|jar|apk)$/iu

const mediaTypeOf = (type: string | null): string | null => (type ?? '').replace(/;.*$/su, '').trim().toLowerCase() || null

function unknown(where: string, head: Head): LagebildError {
  const magic = magicOf(head.bytes)
  if (magic) return binary(where, `This is ${magic}, not text`)
  if (isSpread(Buffer.from(head.text))) return spread(where)
  return foreign(where, head.root ? `This is XML that begins with <${head.root.name}>` : 'This is XML without an element')
}

const foreign = (where: string, message: string) =>
  new LagebildError({
    code: 'FILE_KIND',
    message: `${message}, a kind that Lagebild does not read`,
    where,
    remedy: 'docs/intake.md lists what it reads. Save the text as .txt or the page as .html, and give that.',
  })

const tooDeep = (where: string, depth: number) =>
  new LagebildError({
    code: 'UNPACK_LIMIT',
    message: `There are more than ${depth} archives within one another`,
    where,
    remedy: 'Unpack it yourself and give the files in it.',
  })

/** Counts what comes in and what is unpacked of it, however many archives lie within one another. */
function meterOf({ ratio }: Limits) {
  let packed = 0
  let unpacked = 0
  return {
    async *counting(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        packed += chunk.length
        yield chunk
      }
    },
    spend(bytes: number) {
      unpacked += bytes
      if (unpacked <= FREE_BYTES || unpacked <= packed * ratio) return
      throw new LagebildError({
        code: 'UNPACK_LIMIT',
        message: `What is packed in it is more than ${ratio} times as large, which no text is`,
        remedy: 'Look at what it is before you unpack it: this is how an archive is made that fills a disk.',
      })
    },
  }
}
