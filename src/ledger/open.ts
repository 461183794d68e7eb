// Opens a ledger file, makes it where there is none, and brings it up to date.
//   const ledger = await openLedger('news.sqlite')
//   await ledger.close()

import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { LagebildError } from '../errors.ts'
import { APPLICATION_ID, migrations } from './migrations.ts'
import type { Tables } from './schema.ts'

export interface Ledger {
  readonly path: string
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

export interface OpenOptions {
  /** Make the file, and its folder, where there is none; true unless given. */
  readonly create?: boolean
}

/** How long a process waits for another one that is writing, in milliseconds. */
const PATIENCE = 20_000

/**
 * Opens the ledger at `path`; ":memory:" is one that is gone when it is closed.
 *
 * Throws NOT_FOUND (no file, and `create` is false), LEDGER_UNREADABLE (not a database, not a ledger, no permission),
 * LEDGER_VERSION (a newer Lagebild has written it).
 */
export async function openLedger(path: string, { create = true }: OpenOptions = {}): Promise<Ledger> {
  const file = path === ':memory:' ? path : resolve(path)
  if (!create && !isThere(file)) throw noLedger(file)
  const database = openFile(file)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  try {
    await bringUpToDate(database, db, file)
  } catch (thrown) {
    if (database.open) database.close()
    throw thrown instanceof LagebildError ? thrown : unreadable(file, thrown)
  }
  return { path: file, db, close: () => db.destroy() }
}

/**
 * Runs `work` as the only writer; all of it is kept, or nothing. The lock is taken at the start, so that two processes
 * wait for each other instead of failing half-way (a read lock cannot become a write lock once another has written).
 */
export async function writing<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async connection => {
    await sql`BEGIN IMMEDIATE`.execute(connection)
    try {
      const result = await work(connection)
      await sql`COMMIT`.execute(connection)
      return result
    } catch (thrown) {
      // Where SQLite has rolled back by itself (a full disk), there is nothing left to undo.
      await sql`ROLLBACK`.execute(connection).catch(() => undefined)
      throw thrown
    }
  })
}

function isThere(file: string): boolean {
  return file === ':memory:' || statSync(file, { throwIfNoEntry: false }) !== undefined
}

function openFile(file: string): Database.Database {
  let database: Database.Database | undefined
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    database = new Database(file, { timeout: PATIENCE })
    // Fails here, and not later, where the file is no database or may not be read.
    database.pragma('schema_version')
    return database
  } catch (thrown) {
    database?.close()
    throw unreadable(file, thrown)
  }
}

async function bringUpToDate(database: Database.Database, db: Kysely<Tables>, file: string): Promise<void> {
  if (missing(database, file).length > 0) {
    // WAL: readers never wait for the writer. It stays with the file.
    database.pragma('journal_mode = WAL')
    await writing(db, async connection => {
      // Another process may have been faster while this one waited for the lock.
      if (missing(database, file).length === 0) return
      const migrator = new Migrator({ db: connection, provider: { getMigrations: async () => ({ ...migrations }) } })
      const { error } = await migrator.migrateToLatest()
      if (error) throw error
    })
  }
  // NORMAL under WAL: a power cut may lose the last commits, never the file's soundness.
  database.pragma('synchronous = NORMAL')
  database.pragma('foreign_keys = ON')
}

/** Migrations that the file has not seen yet. Throws where it is another program's, or a newer Lagebild's. */
function missing(database: Database.Database, file: string): string[] {
  const known = Object.keys(migrations)
  if (database.pragma('schema_version', { simple: true }) === 0) return known
  if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw foreign(file)
  const done = database.prepare('SELECT name FROM kysely_migration').pluck().all() as string[]
  const newer = done.filter(name => !known.includes(name))
  if (newer.length > 0) throw tooNew(file, newer)
  return known.filter(name => !done.includes(name))
}

const noLedger = (file: string) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `There is no ledger at ${file} yet`,
    where: file,
    remedy: 'Put documents into it first: lagebild add FILE… — or name another ledger with --ledger PATH.',
  })

const unreadable = (file: string, cause: unknown) =>
  new LagebildError({
    code: 'LEDGER_UNREADABLE',
    message: `The ledger ${file} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`,
    where: file,
    remedy: 'Name a ledger file in a folder that you may write to: --ledger PATH, or LAGEBILD_LEDGER.',
    cause,
  })

const foreign = (file: string) =>
  new LagebildError({
    code: 'LEDGER_UNREADABLE',
    message: `${file} is a database, but not a ledger of Lagebild`,
    where: file,
    remedy: 'Name another file with --ledger PATH; Lagebild makes a new ledger where there is none.',
  })

const tooNew = (file: string, names: readonly string[]) =>
  new LagebildError({
    code: 'LEDGER_VERSION',
    message: `The ledger ${file} was written by a newer Lagebild (it knows ${names.join(', ')})`,
    where: file,
    remedy: 'Update Lagebild, or name another ledger with --ledger PATH.',
  })
