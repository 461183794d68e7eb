// Forgets a document, as a law may ask: everything that came of it goes from the file for good, and a tombstone stays.
//   await forget(ledger, 'report-7', { forgotten: '2026-03-14T17:00:00Z', reason: 'court order', by: 'Ida Lorenz' })

import { type Kysely, sql } from 'kysely'
import { LagebildError } from '../errors.ts'
import { consolidate, consolidateIfFree } from './consolidate/consolidate.ts'
import { forgetDerived } from './derived.ts'
import { tellsOf } from './migrations.ts'
import { type Ledger, writing } from './open.ts'
import { forgetOriginals } from './originals.ts'
import { documentIds, notFound, oneOf } from './queries/ids.ts'
import type { Tables } from './schema.ts'
import { allTombstones, type Tombstone } from './tombstones.ts'

export interface ForgetOptions {
  /** The time now, RFC 3339. */
  readonly forgotten: string
  readonly reason: string | null
  /** Who forgets it. */
  readonly by: string | null
}

/** A document that may be forgotten, as one asks whether it is the right one. */
export interface Forgettable {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly versions: number
  /** Documents that print the same report, word for word, rewritten or translated: they stay. In the order in which they came. */
  readonly copies: readonly Copy[]
  /** What stands in its place already; [] for one that was never forgotten. */
  readonly tombstones: readonly Tombstone[]
}

export interface Copy {
  readonly id: string
  readonly outlet: string | null
}

/** The document of an id or of its beginning; of none with `versions` 0 tombstones only are left. Throws NOT_FOUND, AMBIGUOUS. */
export async function forgettable(ledger: Ledger, id: string): Promise<Forgettable> {
  await consolidateIfFree(ledger)
  const { db } = ledger
  const graves = await allTombstones(db)
  const ids = await documentIds(db, id)
  if (ids.length === 0 && !graves.some(grave => grave.id === id)) throw notFound(id)
  const whole = ids.length === 0 ? id : oneOf(id, ids)
  const versions = await db
    .selectFrom('documents')
    .select(['title', 'outlet', 'published'])
    .where('id', '=', whole)
    .orderBy('version', 'desc')
    .execute()
  const { title = null, outlet = null, published = null } = versions[0] ?? {}
  const tombstones = graves.filter(grave => grave.id === whole)
  return { id: whole, title, outlet, published, versions: versions.length, copies: await copiesOf(db, whole), tombstones }
}

async function copiesOf(db: Kysely<Tables>, id: string): Promise<Copy[]> {
  const placed = db.selectFrom('articles').innerJoin('documents', 'documents.key', 'articles.document')
  return placed
    .select(({ fn }) => ['id', fn.max('outlet').as('outlet')])
    .where('origin', 'in', placed.select('origin').where('id', '=', id))
    .where('id', '!=', id)
    .groupBy('id')
    .orderBy(({ fn }) => fn.min('key'))
    .execute()
}

/**
 * Forgets all versions of the document with exactly this id: texts, titles, addresses, bytes as fetched, Readings and every row made of them. Tombstones stay
 * with the hash of each version. When the promise is kept, the words stand nowhere in the file, nor in the one beside it that
 * SQLite writes first (…-wal). A document that is forgotten already is only cleaned away again.
 *
 * Gives the tombstones that were set. Throws LEDGER_UNREADABLE where another program holds the ledger so long that the file could not
 * be cleaned; the document is forgotten then, and calling again cleans.
 */
export async function forget(ledger: Ledger, id: string, options: ForgetOptions): Promise<Tombstone[]> {
  // From here on SQLite overwrites with zeros what it deletes.
  await sql`PRAGMA secure_delete = ON`.execute(ledger.db)
  const tombstones = await writing(ledger.db, db => bury(db, id, options))
  // What others were judged to be because of it may hold its words as well.
  await consolidate(ledger)
  await cleanFile(ledger)
  return tombstones
}

const TELLS = tellsOf('raised.body', 'tombstones.id')

async function bury(db: Kysely<Tables>, id: string, options: ForgetOptions): Promise<Tombstone[]> {
  const versions = await db
    .selectFrom('documents')
    .select(['key', 'version', 'hash', 'seen'])
    .where('id', '=', id)
    .orderBy('version')
    .execute()
  if (versions.length === 0) return []
  const { forgotten, reason, by } = options
  const tombstones = versions.map(({ version, hash, seen }) => ({ id, version, hash, seen, forgotten, reason, by }))
  // First of all: the ledger deletes nothing that has none.
  for (const tombstone of tombstones) await db.insertInto('tombstones').values(tombstone).execute()

  const documents = versions.map(({ key }) => key)
  const read = await db.selectFrom('readings').select('key').where('document', 'in', documents).execute()
  const readings = read.map(({ key }) => key)
  await forgetDerived(db, { documents, readings })
  // Warnings that were raised are history, too, and quote it.
  await sql`DELETE FROM raised WHERE EXISTS (SELECT 1 FROM tombstones WHERE tombstones.id = ${id} AND ${sql.raw(TELLS)})`.execute(
    db,
  )
  // So does what a watch knows of it: what lists said of the article, and the last events in its status.
  await db.deleteFrom('watch_addresses').where('document', '=', id).execute()
  await db.deleteFrom('heartbeat').execute()
  for (const key of readings) await db.deleteFrom('readings').where('key', '=', key).execute()
  await forgetOriginals(db, documents)
  // Where a watch asked for it, with what a list said of it; one that is named again is known by its tombstone.
  await db.deleteFrom('watch_addresses').where('document', '=', id).execute()
  for (const key of documents) await db.deleteFrom('documents').where('key', '=', key).execute()
  return tombstones
}

/**
 * Writes the file anew and empties the one beside it. Zeros over deleted rows alone are not enough: when SQLite moved rows from page to
 * page before, it left their bytes where they had been.
 */
async function cleanFile({ db, path }: Ledger): Promise<void> {
  let why = 'another program has it open'
  try {
    await sql`VACUUM`.execute(db)
    const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
    if (rows[0]?.busy !== 1) return
  } catch (thrown) {
    why = thrown instanceof Error ? thrown.message : String(thrown)
  }
  throw new LagebildError({
    code: 'LEDGER_UNREADABLE',
    message: `The document is forgotten, but its words may still stand in ${path} or ${path}-wal, for the file could not be cleaned: ${why}`,
    where: path,
    remedy:
      'End the other programs that have the ledger open, see that the disk has as much room again as the file takes, then run the command again: it cleans.',
  })
}
