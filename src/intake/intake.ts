// Paths → documents as handed in: files, folders, batches, archives, feeds, standard input. Nothing ends the batch: what cannot be
// taken in is told with where and why, and the next one follows.
//   for await (const taken of takeIn(['articles/', 'more.jsonl'], { lang: 'de' })) …

import { createReadStream } from 'node:fs'
import { LagebildError } from '../errors.ts'
import type { DocumentInput, Taken, TakenDocument } from '../types.ts'
import { tooLarge } from './batch.ts'
import type { Body, Found } from './body.ts'
import { filesAt } from './files.ts'
import type { Kind } from './kind.ts'
import { kindNamed } from './kinds.ts'
import { type Limits, MAX_BYTES, MIXED_TIMES } from './limits.ts'
import { type NamedLink, settled } from './links.ts'
import { openBody } from './open.ts'

export interface IntakeOptions {
  /** For documents that do not say themselves: when published, in which language, by whom. */
  readonly published?: string | null
  readonly lang?: string | null
  readonly outlet?: string | null
  /** Name of the kind (kinds.ts) that every file is of, whatever its name; null: told by the name or the first bytes. */
  readonly format?: string | null
  /** Read for the path "-". */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** Bytes that one document may have; `MAX_BYTES` when absent. Of a batch each line may have as many. */
  readonly maxBytes?: number
  readonly limits?: Partial<Limits>
  /** What lies at an address; absent: addresses among the paths are refused. */
  readonly at?: (url: string) => AsyncIterable<Found>
  /** What the links of one list lead to; absent: articles that a list carries whole are read, and the others are told of. */
  readonly follow?: (links: readonly NamedLink[]) => AsyncIterable<Found>
}

/** Name of the path "-" in `where`. */
const STDIN = 'standard input'

/**
 * Takes in files, folders (recursively), addresses and "-". In order of the paths; memory holds one document at a time.
 *
 * Each problem is yielded as `{ where, error }`: FILE_MISSING, FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE, FILE_KIND, LINE_BROKEN,
 * DOCUMENT_INVALID, ARCHIVE_BROKEN, UNPACK_LIMIT, ENCRYPTED, PDF_BROKEN, PDF_LIMIT, NO_TEXT, NOT_FOLLOWED, and those of fetching.
 */
export async function* takeIn(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Taken> {
  for (const path of paths) {
    for await (const taken of takenFrom(path, options)) yield withDefaults(taken, options)
  }
}

/** An address and no path: "https://example.org/feed.xml". */
export const isAddress = (path: string): boolean => /^https?:\/\//iu.test(path)

async function* takenFrom(path: string, options: IntakeOptions): AsyncGenerator<Taken> {
  if (path === '-') yield* settled(openBody(stdinBody(options), options), options.follow)
  else if (isAddress(path))
    yield* options.at ? settled(options.at(path), options.follow) : [{ where: path, error: notFetched(path) }]
  else yield* fromPath(path, options)
}

const stdinBody = ({ stdin }: IntakeOptions): Body => ({ ...NOTHING_SAID, where: STDIN, bytes: asBytes(stdin ?? []) })

const NOTHING_SAID = { type: null, name: null, address: null, fetched: null }

async function* fromPath(path: string, options: IntakeOptions): AsyncGenerator<Taken> {
  const { format, maxBytes = MAX_BYTES } = options
  for await (const file of filesAt(path)) {
    const where = file.path
    if ('error' in file) {
      yield { where, error: file.error }
      continue
    }
    const most = mostOf((format ? kindNamed(format) : null) ?? file.kind, maxBytes)
    // The size tells before a byte is read.
    if (file.size > most) {
      yield { where, error: tooLarge(where, most) }
      continue
    }
    const bytes = createReadStream(where)
    try {
      yield* settled(openBody({ ...NOTHING_SAID, where, bytes, name: where }, options), options.follow)
    } finally {
      bytes.destroy()
    }
  }
}

/** What is read a piece at a time may be as large as it likes. */
const mostOf = (kind: Kind | null, maxBytes: number): number =>
  kind === null || kind.memory === 'stream'
    ? Number.POSITIVE_INFINITY
    : kind.memory === 'mixed'
      ? maxBytes * MIXED_TIMES
      : maxBytes

const notFetched = (where: string) =>
  new LagebildError({
    code: 'USAGE',
    message: `"${where}" is an address, and this command reads files`,
    where,
    remedy: 'Put it into the ledger with: lagebild add URL',
  })

function withDefaults(taken: Taken, options: IntakeOptions): Taken {
  if ('error' in taken) return taken
  const { otherwise } = taken
  return { ...filledDocument(taken, options), ...(otherwise ? { otherwise: filledDocument(otherwise, options) } : {}) }
}

function filledDocument(document: TakenDocument, options: IntakeOptions): TakenDocument {
  const { input, original } = document
  if (!original) return { ...document, input: filled(input, options) }
  return { ...document, input: filled(input, options), original: { ...original, given: filled(original.given, options) } }
}

function filled(input: DocumentInput, { published, lang, outlet }: IntakeOptions): DocumentInput {
  const filled: DocumentInput = { ...input }
  if (published && !input.published) filled.published = published
  if (lang && !input.lang) filled.lang = lang
  if (outlet && !input.outlet) filled.outlet = outlet
  return filled
}

async function* asBytes(chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
