// Reads a batch: JSON lines, one document a line. What is wrong with a line is told, and the batch goes on.
// {"id":"a1","text":"„Nein“, sagte Ruiz.","lang":"de"}

import { LagebildError } from '../errors.ts'
import type { DocumentInput, Original, Taken } from '../types.ts'
import type { Body, Found, OpenOptions } from './body.ts'
import { checkedInput } from './check.ts'
import { binary, decode, empty, magicOf } from './decode.ts'
import { asUtf8, type Line, linesOf, peeked } from './lines.ts'

/** Of where a document comes from and how large it may be. */
export interface BatchOptions {
  readonly where: string
  readonly maxBytes: number
}

/** Yields a document or an error a line. */
export async function* open({ where, bytes }: Body, { maxBytes }: OpenOptions): AsyncGenerator<Found> {
  yield* documentsOf(bytes, { where, maxBytes })
}

/** `where` of each is "path:line". A batch without any document gives FILE_EMPTY, one that is no text FILE_BINARY. */
export async function* documentsOf(chunks: AsyncIterable<Uint8Array>, options: BatchOptions): AsyncGenerator<Taken> {
  const { where, maxBytes } = options
  const { head, all } = await peeked(asUtf8(chunks), 4096)
  const foreign = magicOf(head)
  if (foreign || head.includes(0)) {
    yield {
      where,
      error: binary(where, foreign ? `This is ${foreign}, not JSON lines` : 'This holds zero bytes, so it is no JSON'),
    }
    return
  }
  if (isSpread(head)) {
    yield { where, error: spread(where) }
    return
  }
  let found = 0
  let broken = 0
  for await (const line of linesOf(all, maxBytes)) {
    const taken = await documentOf(line, options)
    if (!taken) continue
    found++
    yield taken
    broken = 'error' in taken ? broken + 1 : 0
    if (broken < MOST_BROKEN) continue
    yield { where, error: hopeless(where) }
    return
  }
  if (!found) yield { where, error: empty(where) }
}

/** Lines in a row that are no documents: what follows is of the same kind, and nobody wants to be told a million times. */
const MOST_BROKEN = 1000

const hopeless = (where: string) =>
  new LagebildError({
    code: 'LINE_BROKEN',
    message: `${MOST_BROKEN} lines in a row could not be read, and the rest was left`,
    where,
    remedy: 'Look at the first of them. Every line must be one JSON object with "text" or "html".',
  })

/** JSON over several lines, or one array of all documents: "{" or "[" alone in the first line. */
export const isSpread = (head: Uint8Array): boolean =>
  /^\uFEFF?\s*(?:\{\s*|\[\s*(?:\{.*)?)(?:\r?\n|$)/u.test(Buffer.from(head.subarray(0, 4096)).toString('utf8'))

export const spread = (where: string) =>
  new LagebildError({
    code: 'FILE_KIND',
    message: 'This is JSON over several lines, or one array',
    where,
    remedy: 'Write one document a line, for example with: jq -c ".[]? // ." FILE > FILE.jsonl',
  })

/** Null for a blank line. */
async function documentOf(line: Line, { where: file, maxBytes }: BatchOptions): Promise<Taken | null> {
  const where = `${file}:${line.number}`
  try {
    if (!line.bytes) throw tooLarge(where, maxBytes)
    if (isBlank(line.bytes)) return null
    const { text, note } = await decode(line.bytes, { where })
    const input = checkedInput(parsed(text, where), where)
    if (both(input)) return { where, input, note: joined(note, 'has "text" and "html": "text" is read') }
    return input.html?.trim() ? { where, input, note, original: originalOf(input) } : { where, input, note }
  } catch (error) {
    if (error instanceof LagebildError) return { where, error }
    throw error
  }
}

/** The page that a document was handed in with, as UTF-8, and all else that is known of it. */
export function originalOf({ text: _, html, ...given }: DocumentInput): Original {
  const bytes = Buffer.from(html ?? '')
  return { bytes, type: 'text/html; charset=utf-8', address: given.address ?? null, fetched: null, given }
}

/** FILE_TOO_LARGE for one document. */
export const tooLarge = (where: string, maxBytes: number) =>
  new LagebildError({
    code: 'FILE_TOO_LARGE',
    message: `One document is larger than ${maxBytes / 1_000_000} MB`,
    where,
    remedy: 'Cut it into its articles: one file each, or one a line of a .jsonl file.',
  })

/** Notes of one document in one line. */
export const joined = (...notes: (string | null)[]): string | null => notes.filter(Boolean).join('; ') || null

const both = ({ text, html }: DocumentInput): boolean => Boolean(text?.trim() && html?.trim())

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

function parsed(text: string, where: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // V8 counts lines within the text that it gets, which is one line of many here.
    const said = (error as Error).message.replace(/ \(line \d+ column \d+\)$/u, '')
    throw broken(where, `The line is no JSON: ${said}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw broken(where, `The line is ${Array.isArray(value) ? 'an array' : 'a bare value'}, not a JSON object`)
}

const broken = (where: string, message: string) =>
  new LagebildError({
    code: 'LINE_BROKEN',
    message: message.length > 200 ? `${message.slice(0, 200)}…` : message,
    where,
    remedy: 'Every line must be one JSON object with "text" or "html": {"id": "a1", "text": "…"}.',
  })
