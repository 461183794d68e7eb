// Puts Readings into the ledger. Each is kept whole or not at all, and adding one again changes nothing.
//   await store(ledger, readings, { seen: '2026-03-14T17:00:00Z' })   ['added', 'unchanged', 'version']

import type { Kysely } from 'kysely'
import type { Reading } from '../types.ts'
import { type Rows, rowsOf } from './codec.ts'
import { type Ledger, writing } from './open.ts'
import type { Tables } from './schema.ts'

/**
 * What became of a Reading. added: a document that was not there · unchanged: known already · version: the document
 * was there with another text or other metadata, which stays · reread: known, but not as this engine reads it.
 */
export type Stored = 'added' | 'unchanged' | 'version' | 'reread'

/** SQLite takes at most 32,766 values in a statement. */
const ROWS_AT_ONCE = 1000

/**
 * Stores the Readings in one transaction and says what became of each, in order. When the promise is kept, they are on
 * the disk. `seen` is the time now, RFC 3339; the ledger asks no clock.
 */
export async function store(ledger: Ledger, readings: readonly Reading[], { seen }: { seen: string }): Promise<Stored[]> {
  const rows = readings.map(rowsOf)
  return writing(ledger.db, async db => {
    const stored: Stored[] = []
    for (const each of rows) stored.push(await storeOne(db, each, seen))
    return stored
  })
}

async function storeOne(db: Kysely<Tables>, rows: Rows, seen: string): Promise<Stored> {
  const { id, hash } = rows.document
  const known = await db
    .selectFrom('documents')
    .select(['key', 'version', 'hash'])
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  const same = known.find(version => version.hash === hash)
  if (same) return (await readBefore(db, same.key, rows.reading.engine)) ? 'unchanged' : addReading(db, same.key, rows, seen)

  const document = await db
    .insertInto('documents')
    .values({ ...rows.document, version: (known[0]?.version ?? 0) + 1, seen })
    .returning('key')
    .executeTakeFirstOrThrow()
  await addReading(db, document.key, rows, seen)
  return known.length > 0 ? 'version' : 'added'
}

async function readBefore(db: Kysely<Tables>, document: number, engine: string): Promise<boolean> {
  const found = await db
    .selectFrom('readings')
    .select('key')
    .where('document', '=', document)
    .where('engine', '=', engine)
    .executeTakeFirst()
  return found !== undefined
}

async function addReading(db: Kysely<Tables>, document: number, rows: Rows, seen: string): Promise<'reread'> {
  const { key: reading } = await db
    .insertInto('readings')
    .values({ ...rows.reading, document, seen })
    .returning('key')
    .executeTakeFirstOrThrow()
  for (const part of parts(rows.claims))
    await db
      .insertInto('claims')
      .values(part.map(row => ({ ...row, reading })))
      .execute()
  for (const part of parts(rows.figures))
    await db
      .insertInto('figures')
      .values(part.map(row => ({ ...row, reading })))
      .execute()

  const mentions: { entity: number; form: string; start: number; end: number; words: string }[] = []
  for (const { mentions: own, ...row } of rows.entities) {
    const { key: entity } = await db
      .insertInto('entities')
      .values({ ...row, reading })
      .returning('key')
      .executeTakeFirstOrThrow()
    for (const mention of own) mentions.push({ ...mention, entity })
  }
  for (const part of parts(mentions)) await db.insertInto('mentions').values(part).execute()
  return 'reread'
}

function* parts<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) yield rows.slice(i, i + ROWS_AT_ONCE)
}
