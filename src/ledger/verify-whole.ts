// What is looked at of the ledger as a whole: the file's pages, the tables and their guards, references, versions, tombstones.
//   for await (const { what, remedy } of wholeLedger(db)) …   "documents_no_update is missing", "Put a backup in its place …"

import { type Kysely, sql } from 'kysely'
import { openLedger } from './open.ts'
import { originalFault } from './originals.ts'
import type { Tables } from './schema.ts'

/** One thing that is wrong. */
export interface Finding {
  /**
   * file: the database's own pages · guard: a table, index, view or trigger is not as Lagebild made it · reference: a row points at none ·
   * version: the versions of a document have gaps · tombstone: what was forgotten still stands · document: a text or its metadata · original: the bytes that one was made of ·
   * reading: a Reading's shape, spans, indices or ids · rows: a row that was made of a Reading and does not say what it says.
   */
  readonly kind: 'file' | 'guard' | 'reference' | 'version' | 'tombstone' | 'document' | 'original' | 'reading' | 'rows'
  /** Document, table or file. */
  readonly where: string
  readonly what: string
  readonly remedy: string
}

export const REMEDIES = {
  backup: 'Put a backup in its place, or forget the document and add it again: lagebild forget, lagebild add --again.',
  restore: 'Put a backup in its place, or add the documents again into a new file: lagebild add FILE… --ledger PATH.',
  rebuild: 'lagebild rebuild reads it again.',
  reread:
    'A newer Lagebild reads it again (lagebild rebuild); else forget it and add it again: lagebild forget, lagebild add --again.',
  rows: 'lagebild rebuild --derived makes the rows again from the Reading.',
  forget: 'lagebild forget takes it out again.',
  original:
    'Put a backup in its place. The documents made of it can be read on; only their text cannot be taken out of the bytes again.',
} as const

/** Rows that SQLite's own check tells of at most. */
const MOST = 100

export async function* wholeLedger(db: Kysely<Tables>): AsyncGenerator<Finding> {
  yield* damage(db)
  yield* guards(db)
  yield* references(db)
  yield* versions(db)
  yield* graves(db)
  yield* originals(db)
}

async function* damage(db: Kysely<Tables>): AsyncGenerator<Finding> {
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(${sql.lit(MOST)})`.execute(db)
  for (const { integrity_check: what } of rows) {
    if (what !== 'ok') yield { kind: 'file', where: 'the file', what, remedy: REMEDIES.restore }
  }
}

/** What there is must be as it is in a ledger that was just made; what somebody added to it is theirs. */
async function* guards(db: Kysely<Tables>): AsyncGenerator<Finding> {
  const fresh = await openLedger(':memory:')
  try {
    const found = new Map((await madeIn(db)).map(({ name, sql }) => [name, sql]))
    for (const { name, type, sql } of await madeIn(fresh.db)) {
      const what = !found.has(name) ? 'is missing' : found.get(name) !== sql ? 'is not as Lagebild made it' : null
      if (what !== null) yield { kind: 'guard', where: name, what: `the ${type} ${name} ${what}`, remedy: REMEDIES.restore }
    }
  } finally {
    await fresh.close()
  }
}

async function madeIn(db: Kysely<Tables>): Promise<{ name: string; type: string; sql: string }[]> {
  const { rows } = await sql<{ name: string; type: string; sql: string }>`
    SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid`.execute(db)
  return rows
}

const DERIVED: ReadonlySet<string> = new Set(['claims', 'figures', 'entities', 'mentions'])

async function* references(db: Kysely<Tables>): AsyncGenerator<Finding> {
  const { rows } = await sql<{ table: string; parent: string; count: number }>`
    SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2`.execute(db)
  for (const { table, parent, count } of rows) {
    const what = `${count} ${count === 1 ? 'row points' : 'rows point'} at rows of ${parent} that are not there`
    yield { kind: 'reference', where: table, what, remedy: DERIVED.has(table) ? REMEDIES.rows : REMEDIES.restore }
  }
}

async function* versions(db: Kysely<Tables>): AsyncGenerator<Finding> {
  const { rows } = await sql<{ id: string; count: number; highest: number }>`
    SELECT id, count(DISTINCT version) AS count, max(version) AS highest
    FROM (SELECT id, version FROM documents UNION ALL SELECT id, version FROM tombstones)
    GROUP BY id HAVING min(version) <> 1 OR highest <> count`.execute(db)
  for (const { id, count, highest } of rows) {
    const what = `there are ${count} versions, and the last has the number ${highest}`
    yield { kind: 'version', where: id, what, remedy: REMEDIES.restore }
  }
}

async function* graves(db: Kysely<Tables>): AsyncGenerator<Finding> {
  const { rows } = await sql<{ id: string; version: number }>`
    SELECT id, version FROM tombstones JOIN documents USING (id, version)`.execute(db)
  for (const { id, version } of rows) {
    const what = 'it was forgotten, and still stands in the ledger'
    yield { kind: 'tombstone', where: `${id}, version ${version}`, what, remedy: REMEDIES.forget }
  }
}

/** One after the other: a page has a hundred kilobytes, a PDF ten megabytes. */
async function* originals(db: Kysely<Tables>): AsyncGenerator<Finding> {
  for (let last = 0; ; ) {
    const row = await db.selectFrom('originals').selectAll().where('key', '>', last).orderBy('key').limit(1).executeTakeFirst()
    if (!row) return
    last = row.key
    const what = originalFault(row)
    if (what) yield { kind: 'original', where: `original ${row.hash.slice(0, 12)}`, what, remedy: REMEDIES.original }
  }
}
