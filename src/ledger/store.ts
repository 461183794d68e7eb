// Puts Readings into the ledger. Each is kept whole or not at all, and adding one again changes nothing.
//   await store(ledger, readings, { seen: '2026-03-14T17:00:00Z' })   ['added', 'unchanged', 'version']

import type { Insertable, Kysely } from 'kysely'
import type { Original, Reading } from '../types.ts'
import { contentHash, hashBack, type Rows, rowsOf } from './codec.ts'
import { waitsForPlace } from './consolidate/articles.ts'
import { type Ledger, writing } from './open.ts'
import { keepOriginal, type PackedOriginal, packed } from './originals.ts'
import { parts } from './parts.ts'
import type { DocumentTable, Tables } from './schema.ts'
import { tombstonesOf } from './tombstones.ts'

/**
 * What became of a Reading. added: a document that was not there · unchanged: known already · version: the document
 * was there with another text or other metadata, which stays · reread: known, but not as this engine reads it ·
 * forgotten: a tombstone stands in its place, and it was not stored.
 */
export type Stored = 'added' | 'unchanged' | 'version' | 'reread' | 'forgotten'

export interface StoreOptions {
  /** The time now, RFC 3339; the ledger asks no clock. */
  readonly seen: string
  /** Store documents that were forgotten, too; false unless given. */
  readonly again?: boolean
  /**
   * This is how the articles stand now: one that says again what an earlier version had said has gone back to it, which is a version. Of bytes
   * that were fetched it is told by when. Otherwise a document that is there already changes nothing, however old. False unless given.
   */
  readonly isNow?: boolean
  /** Of which bytes Readings were made: kept with each that is stored as a document or version. */
  readonly originals?: ReadonlyMap<Reading, Original>
}

/** Readings as rows, made before a transaction begins. */
export type Prepared = readonly { readonly rows: Rows; readonly original: PackedOriginal | null }[]

/**
 * Stores the Readings in one transaction and says what became of each, in order. When the promise is kept, they
 * outlast the program; a power cut may still take the last ones.
 */
export function store(ledger: Ledger, readings: readonly Reading[], options: StoreOptions): Promise<Stored[]> {
  const prepared = prepare(readings, options)
  return writing(ledger.db, db => storeIn(db, prepared, options))
}

export const prepare = (readings: readonly Reading[], { originals }: Pick<StoreOptions, 'originals'> = {}): Prepared =>
  readings.map(reading => {
    const original = originals?.get(reading)
    return { rows: rowsOf(reading), original: original ? packed(original) : null }
  })

/** The same within a transaction of the caller's, so that what else it writes stands or falls with the Readings. */
export async function storeIn(
  db: Kysely<Tables>,
  prepared: Prepared,
  options: Omit<StoreOptions, 'originals'>,
): Promise<Stored[]> {
  const stored: Stored[] = []
  for (const each of prepared) stored.push(await storeOne(db, each, options))
  return stored
}

async function storeOne(
  db: Kysely<Tables>,
  { rows, original }: Prepared[number],
  { seen, again = false, isNow = false }: Omit<StoreOptions, 'originals'>,
): Promise<Stored> {
  const { id, hash } = rows.document
  const known = await db
    .selectFrom('documents')
    .select(['key', 'version', 'hash'])
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  const alike = known.find(version => contentHash(version.hash) === hash)
  const isBack = alike !== undefined && alike !== known[0] && (isNow || (await isFetchedLater(db, original, known[0]!.key)))
  const same = isBack ? undefined : alike
  if (same && (await readBefore(db, same.key, rows.reading.engine))) return 'unchanged'

  const graves = alike ? [] : await tombstonesOf(db, { id, hash })
  if (!again && graves.some(grave => contentHash(grave.hash) === hash || known.length === 0)) return 'forgotten'
  // A number that was given once never means another version.
  const version = 1 + Math.max(known[0]?.version ?? 0, ...graves.map(grave => (grave.id === id ? grave.version : 0)))
  const row = { ...rows.document, hash: isBack ? hashBack(hash, version) : hash, version, seen }
  const document = same?.key ?? (await addDocument(db, row))
  if (!same && original) await keepOriginal(db, document, original)
  await addReading(db, rows, { document, seen })
  await waitsForPlace(db, [document])
  return same ? 'reread' : known.length > 0 ? 'version' : 'added'
}

/** Later than the newest version, as far as it is known of both. */
async function isFetchedLater(db: Kysely<Tables>, original: PackedOriginal | null, newest: number): Promise<boolean> {
  if (!original?.fetched) return false
  const row = await db.selectFrom('extractions').select('fetched').where('document', '=', newest).executeTakeFirst()
  return Boolean(row?.fetched) && Date.parse(original.fetched) > Date.parse(row!.fetched!)
}

async function addDocument(db: Kysely<Tables>, row: Insertable<DocumentTable>): Promise<number> {
  const { key } = await db.insertInto('documents').values(row).returning('key').executeTakeFirstOrThrow()
  return key
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

async function addReading(
  db: Kysely<Tables>,
  rows: Rows,
  of: { readonly document: number; readonly seen: string },
): Promise<void> {
  const { key: reading } = await db
    .insertInto('readings')
    .values({ ...rows.reading, ...of })
    .returning('key')
    .executeTakeFirstOrThrow()
  await addRows(db, rows, reading)
}

/** What a Reading says, row by row: all that stands in the tables which are derived from it alone. */
export async function addRows(
  db: Kysely<Tables>,
  rows: Pick<Rows, 'claims' | 'figures' | 'entities'>,
  reading: number,
): Promise<void> {
  const ours = <T>(row: T) => ({ ...row, reading })
  for (const part of parts(rows.claims)) await db.insertInto('claims').values(part.map(ours)).execute()
  for (const part of parts(rows.figures)) await db.insertInto('figures').values(part.map(ours)).execute()

  const keys = new Map<string, number>()
  for (const part of parts(rows.entities)) {
    const values = part.map(({ mentions: _, ...row }) => ours(row))
    const made = await db.insertInto('entities').values(values).returning(['key', 'id']).execute()
    for (const { key, id } of made) keys.set(id, key)
  }
  const mentions = rows.entities.flatMap(({ id, mentions: own }) => own.map(row => ({ ...row, entity: keys.get(id)! })))
  for (const part of parts(mentions)) await db.insertInto('mentions').values(part).execute()
}
