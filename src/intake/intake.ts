// Paths → documents as handed in: files, folders, batches and standard input. Nothing ends the batch: what cannot be
// taken in is told with where and why, and the next one follows.
//   for await (const taken of takeIn(['articles/', 'more.jsonl'], { lang: 'de' })) …

import { createReadStream } from 'node:fs'
import { asLagebildError } from '../errors.ts'
import type { DocumentInput, Taken } from '../types.ts'
import { documentsOf, isSpread, joined, spread, tooLarge } from './batch.ts'
import { binary, decode, magicOf } from './decode.ts'
import { filesAt, type Kind, unreadable } from './files.ts'
import { MAX_BYTES } from './limits.ts'
import { asUtf8, bytesOf, peeked } from './lines.ts'

export interface IntakeOptions {
  /** For documents that do not say themselves: when published, in which language, by whom. */
  readonly published?: string | null
  readonly lang?: string | null
  readonly outlet?: string | null
  /** What is in every file, whatever its name; null: told by the name, for standard input by its first characters. */
  readonly format?: Kind | null
  /** Read for the path "-". */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** Bytes that one document may have; `MAX_BYTES` when absent. Of a batch each line may have as many. */
  readonly maxBytes?: number
}

/** Name of the path "-" in `where`. */
const STDIN = 'standard input'

/**
 * Takes in files, folders (recursively) and "-". In order of the paths; memory holds one document at a time.
 *
 * Each problem is yielded as `{ where, error }`: FILE_MISSING, FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE, FILE_KIND,
 * LINE_BROKEN, DOCUMENT_INVALID.
 */
export async function* takeIn(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Taken> {
  for (const path of paths) {
    for await (const taken of path === '-' ? fromStdin(options) : fromPath(path, options)) yield withDefaults(taken, options)
  }
}

async function* fromStdin({ stdin, format, maxBytes = MAX_BYTES }: IntakeOptions): AsyncGenerator<Taken> {
  try {
    yield* documentsFrom(asBytes(stdin ?? []), { where: STDIN, kind: format ?? null, maxBytes, named: false })
  } catch (error) {
    yield { where: STDIN, error: asLagebildError(error, STDIN) }
  }
}

async function* fromPath(path: string, { format, maxBytes = MAX_BYTES }: IntakeOptions): AsyncGenerator<Taken> {
  for await (const file of filesAt(path)) {
    const where = file.path
    if ('error' in file) {
      yield { where, error: file.error }
      continue
    }
    const kind = format ?? file.kind
    const stream = createReadStream(where)
    try {
      // The size tells before a byte is read; a batch may be as large as it likes.
      if (kind && kind !== 'jsonl' && file.size > maxBytes) throw tooLarge(where, maxBytes)
      yield* documentsFrom(stream, { where, kind, maxBytes, named: true })
    } catch (error) {
      const system = error instanceof Error && 'syscall' in error
      yield { where, error: system ? unreadable(where, error) : asLagebildError(error, where) }
    } finally {
      stream.destroy()
    }
  }
}

interface Origin {
  readonly where: string
  /** Null: to be told by the first characters. */
  readonly kind: Kind | null
  readonly maxBytes: number
  /** A file, whose name says nothing when `kind` is null: worth a note. */
  readonly named: boolean
}

async function* documentsFrom(chunks: AsyncIterable<Uint8Array>, origin: Origin): AsyncGenerator<Taken> {
  const { where, maxBytes } = origin
  const { head, all } = await peeked(chunks, 4096)
  const kind = origin.kind ?? (await kindOf(head, where))
  if (kind === 'jsonl') yield* documentsOf(all, origin)
  else {
    const bytes = await bytesOf(all, maxBytes)
    if (!bytes) throw tooLarge(where, maxBytes)
    const { text, note } = await decode(bytes, { where, html: kind === 'html' })
    const unknown = origin.named && !origin.kind ? `unknown kind of file: read as ${kind}` : null
    yield { where, input: kind === 'html' ? { html: text } : { text: plainText(text) }, note: joined(unknown, note) }
  }
}

/** JSON lines begin with an object and its first key, pages with a tag. */
async function kindOf(head: Uint8Array, where: string): Promise<Kind> {
  const foreign = magicOf(head)
  if (foreign) throw binary(where, `This is ${foreign}, not text`)
  let start = ''
  for await (const chunk of asUtf8(only(head))) start = Buffer.from(chunk).toString('utf8').trimStart()
  if (isSpread(Buffer.from(start))) throw spread(where)
  if (/^\{\s*["}]/u.test(start)) return 'jsonl'
  return /^<(?:!|\?xml|\p{L})/u.test(start) ? 'html' : 'text'
}

/** A text file keeps its characters, save that lines end with "\n": offsets count in this. */
const plainText = (text: string): string => text.replace(/\r\n?/gu, '\n')

function withDefaults(taken: Taken, { published, lang, outlet }: IntakeOptions): Taken {
  if ('error' in taken) return taken
  const { input } = taken
  const filled: DocumentInput = { ...input }
  if (published && !input.published) filled.published = published
  if (lang && !input.lang) filled.lang = lang
  if (outlet && !input.outlet) filled.outlet = outlet
  return { ...taken, input: filled }
}

async function* asBytes(chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
