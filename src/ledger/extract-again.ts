// Takes the text out of the kept bytes again, with the extraction of today: what comes out otherwise is a new version of its document.
//   await extractAgain(ledger, { threads: 2, now, failed: error => … })   { documents: 812, read: 812, changed: 31, failed: 0 }

import type { Kysely } from 'kysely'
import type { LagebildError } from '../errors.ts'
import { once } from '../intake/byte-reader.ts'
import { openBody } from '../intake/open.ts'
import type { Original, Outcome, Reading, Taken } from '../types.ts'
import { readAll } from '../workers/pool.ts'
import { contentHash, readingOf, rowsOf } from './codec.ts'
import { differenceOf } from './difference.ts'
import type { Ledger } from './open.ts'
import { originalOf } from './originals.ts'
import { type Kept, pagesOf } from './pages.ts'
import type { ChangedDocument, RebuildOptions } from './rebuild.ts'
import type { Tables } from './schema.ts'
import { storing } from './storing.ts'

export interface ExtractedAgain {
  /** Documents whose newest version was made of bytes that are kept. */
  readonly documents: number
  readonly read: number
  /** Of those, the ones that have another text or other metadata now. */
  readonly changed: number
  readonly failed: number
}

interface Made {
  readonly kept: Kept
  readonly original: Original
}

/**
 * The newest version of each document. One that comes out as it was stays; another becomes a version that stands in time right behind the
 * one before it, for the article itself did not change. Memory stays flat.
 */
export async function extractAgain(ledger: Ledger, options: RebuildOptions): Promise<ExtractedAgain> {
  const documents = await countOf(ledger.db)
  options.expect?.(documents)
  const count = { read: 0, changed: 0, failed: 0 }
  const put = options.dryRun ? null : storing(ledger, { now: options.now, told: () => undefined })
  for await (const { made, outcome } of outcomes(ledger, options)) {
    const ok = 'reading' in outcome
    if (ok) {
      count.read++
      const changed = changeOf(made.kept, outcome.reading)
      if (changed) {
        count.changed++
        options.changed?.(changed)
        await put?.one(outcome.reading, made.original)
      }
    } else {
      count.failed++
      options.failed(outcome.error)
    }
    options.done?.(ok)
  }
  await put?.rest()
  return { documents, ...count }
}

const newest = (db: Kysely<Tables>) =>
  db
    .selectFrom('extractions')
    .innerJoin('documents', 'documents.key', 'extractions.document')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('documents as later')
            .select('later.key')
            .whereRef('later.id', '=', 'documents.id')
            .whereRef('later.version', '>', 'documents.version'),
        ),
      ),
    )

async function countOf(db: Kysely<Tables>): Promise<number> {
  const { count } = await newest(db)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** In the order in which the documents came. */
async function* outcomes(ledger: Ledger, { threads }: RebuildOptions): AsyncGenerator<{ made: Made; outcome: Outcome }> {
  const given: Made[] = []
  async function* taken(): AsyncGenerator<Taken> {
    for await (const kept of documentsOf(ledger)) {
      const original = await originalOf(ledger.db, kept.document.key)
      if (!original) continue
      given.push({ kept, original })
      yield await takenFrom(kept, original)
    }
  }
  for await (const outcome of readAll(taken(), { threads })) {
    const made = given.shift()
    if (made) yield { made, outcome }
    else if ('error' in outcome) throw outcome.error // no document's: the ledger could not be read on
  }
}

/** What is stored meanwhile comes behind, and is not looked at. */
async function* documentsOf({ db }: Ledger): AsyncGenerator<Kept> {
  const keys = await newest(db).select('documents.key').execute()
  const isNewest = new Set(keys.map(({ key }) => key))
  for await (const page of pagesOf(db)) yield* page.filter(({ document }) => isNewest.has(document.key))
}

/** The first document that the bytes hold, under the id that it has. */
async function takenFrom({ document: { id } }: Kept, original: Original): Promise<Taken> {
  const { bytes, type, address, fetched, given } = original
  let error: LagebildError | null = null
  const body = { where: id, bytes: once(bytes), type, name: null, address, fetched }
  for await (const found of openBody(body)) {
    if ('input' in found) return { where: id, input: { ...given, ...found.input, id }, note: found.note, original }
    if ('error' in found) error ??= found.error
  }
  return { where: id, error: error! }
}

/** Null where document and claims are what they were. */
function changeOf({ document, readings }: Kept, reading: Reading): ChangedDocument | null {
  const rows = rowsOf(reading)
  if (rows.document.hash === contentHash(document.hash)) return null
  const before = readings.at(-1)
  const difference = differenceOf(document.id, before ? rowsOf(readingOf(document, before)) : null, rows)
  const none = { gained: [], lost: [], changed: [] }
  return { id: document.id, version: document.version + 1, ...(difference ?? { claims: none, figures: none }) }
}
