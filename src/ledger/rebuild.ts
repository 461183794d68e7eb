// Reads all documents of a ledger again with the present engine, keeps the older Readings beside, and says what changed.
//   await rebuild(ledger, { threads: 2, now, failed: error => …, changed: ({ id, claims }) => … })
//   { engines: ['lagebild@1.1.0 xx@1.3.0 …'], documents: 13026, read: 13026, changed: 412, failed: 0 }

import { type Kysely, sql } from 'kysely'
import { LagebildError } from '../errors.ts'
import type { DocumentInput, Outcome, Reading, Taken } from '../types.ts'
import { engineFor } from '../workers/engine.ts'
import { readAll } from '../workers/pool.ts'
import { contentHash, hashOf, type Rows, readingOf, rowsOf } from './codec.ts'
import { type DocumentDifference, differenceOf } from './difference.ts'
import { readingId } from './document-id.ts'
import type { Ledger } from './open.ts'
import { type Kept, pagesOf } from './pages.ts'
import type { Tables } from './schema.ts'
import { storing } from './storing.ts'

export interface RebuildOptions {
  readonly threads: number
  /** Read and compare, and store nothing; false unless given. */
  readonly dryRun?: boolean
  /** The time, RFC 3339, when it is asked. */
  now(): string
  /** Told of a document that could not be read; the rest goes on. */
  failed(error: LagebildError): void
  /** Told of each document whose claims or figures are not what they were, when its Reading is stored. */
  changed?(document: ChangedDocument): void
  /** Told how many versions of documents are to be read, before the first. */
  expect?(total: number): void
  /** Told of each that was read, or failed. */
  done?(ok: boolean): void
}

export interface ChangedDocument extends DocumentDifference {
  readonly id: string
  readonly version: number
}

export interface Rebuilt {
  /** The present engine's name for each language that was to be read, in order. */
  readonly engines: readonly string[]
  /** Versions of documents in the ledger; those that were neither read nor failed have a Reading of this engine already. */
  readonly documents: number
  readonly read: number
  readonly changed: number
  readonly failed: number
}

/**
 * All versions of all documents that the present engine has not read. One that is killed goes on where it was when it is called again.
 * Memory stays flat. The picture waits to be brought up to date, as after adding.
 */
export async function rebuild(ledger: Ledger, options: RebuildOptions): Promise<Rebuilt> {
  const engines = await enginesOf(ledger.db)
  const { documents, unread } = await countOf(ledger.db, engines)
  options.expect?.(unread)
  const count = { read: 0, changed: 0, failed: 0 }
  const differences = new Map<Reading, ChangedDocument>()
  const told = (reading: Reading) => {
    const difference = differences.get(reading)
    differences.delete(reading)
    count.read++
    if (difference) {
      count.changed++
      options.changed?.(difference)
    }
    options.done?.(true)
  }
  const put = options.dryRun
    ? { one: told, rest: () => undefined }
    : storing(ledger, { now: options.now, told: (_, reading) => told(reading) })

  for await (const { kept, outcome } of readAgain(ledger, engines, options)) {
    if ('error' in outcome) {
      count.failed++
      options.failed(outcome.error)
      options.done?.(false)
      continue
    }
    const difference = differenceOf(kept.document.id, rowsBefore(kept), rowsOf(outcome.reading))
    if (difference) differences.set(outcome.reading, { id: kept.document.id, version: kept.document.version, ...difference })
    await put.one(outcome.reading)
  }
  await put.rest()
  return { engines: [...new Set(engines.values())].filter(engine => engine !== null), documents, ...count }
}

type Engines = ReadonlyMap<string, string | null>

/** Language of documents to the engine that reads it now; null: none does. */
async function enginesOf(db: Kysely<Tables>): Promise<Engines> {
  const languages = await db.selectFrom('documents').select('language').distinct().orderBy('language').execute()
  const engines = new Map<string, string | null>()
  for (const { language } of languages) engines.set(language, await engineFor(language))
  return engines
}

async function countOf(db: Kysely<Tables>, engines: Engines): Promise<{ documents: number; unread: number }> {
  const count = { documents: 0, unread: 0 }
  for (const [language, engine] of engines) {
    const { rows } = await sql<{ documents: number; read: number }>`
      SELECT count(*) AS documents, count(readings.key) AS read
      FROM documents LEFT JOIN readings ON readings.document = documents.key AND readings.engine = ${engine}
      WHERE language = ${language}`.execute(db)
    count.documents += rows[0]!.documents
    count.unread += rows[0]!.documents - rows[0]!.read
  }
  return count
}

interface ReadAgain {
  readonly kept: Kept
  readonly outcome: Outcome
}

/** In the order in which the documents came, which is that of the pool's outcomes. */
async function* readAgain({ db }: Ledger, engines: Engines, { threads }: RebuildOptions): AsyncGenerator<ReadAgain> {
  const given: Kept[] = []
  async function* taken(): AsyncGenerator<Taken> {
    for await (const page of pagesOf(db)) {
      for (const kept of page) {
        const { document, readings } = kept
        if (readings.some(({ engine }) => engine === engines.get(document.language))) continue
        given.push(kept)
        yield { where: nameOf(kept), input: inputOf(kept), note: null }
      }
    }
  }
  for await (const outcome of readAll(taken(), { threads })) {
    const kept = given.shift()
    if (kept) yield { kept, outcome: asStored(kept, outcome) }
    else if ('error' in outcome) throw outcome.error // no document's: the ledger could not be read on
  }
}

/** What the page said of itself stands in the Readings alone. */
function inputOf({ document, readings }: Kept): DocumentInput {
  const { text, language: lang, url, outlet, title, published, modified } = document
  const last = readings.at(-1)
  const { subtitle = null, authors = [], agencies = [] } = (last && unpackedReading(document, last)) ?? {}
  return { id: readingId(document), text, lang, url, outlet, title, published, modified, subtitle, authors, agencies }
}

/** What is read again must be the same document to the letter: anything else would become a new version of it. */
function asStored(kept: Kept, outcome: Outcome): Outcome {
  if ('error' in outcome || hashOf(outcome.reading) === contentHash(kept.document.hash)) return outcome
  const error = new LagebildError({
    code: 'LEDGER_UNREADABLE',
    message: `${nameOf(kept)}: the stored text or metadata are not those that its hash was made of`,
    where: nameOf(kept),
    remedy: 'lagebild verify says more.',
  })
  return { where: outcome.where, error }
}

const nameOf = ({ document: { id, version } }: Kept): string => (version > 1 ? `${id}, version ${version}` : id)

/** Of the Reading that counted until now; null where there is none that can be read. */
function rowsBefore({ document, readings }: Kept): Rows | null {
  const last = readings.at(-1)
  const reading = last && unpackedReading(document, last)
  return reading ? rowsOf(reading) : null
}

function unpackedReading(document: Kept['document'], row: Kept['readings'][number]): Reading | null {
  try {
    return readingOf(document, row)
  } catch {
    return null // lagebild verify tells of it
  }
}
