// Opens a ledger file, makes it where there is none, and brings it up to date.
//   const ledger = await openLedger('news.sqlite')
//   await ledger.close()

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { LagebildError } from '../errors.ts'
import { APPLICATION_ID, migrations } from './migrations.ts'
import { folder, foreign, noLedger, tooNew, unreadable } from './problems.ts'
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
export const PATIENCE = 20_000

/**
 * Opens the ledger at `path`; ":memory:" is one that is gone when it is closed.
 *
 * Throws NOT_FOUND (no file, and `create` is false), LEDGER_UNREADABLE (not a database, not a ledger, no permission),
 * LEDGER_VERSION (a newer Lagebild has written it).
 */
export async function openLedger(path: string, { create = true }: OpenOptions = {}): Promise<Ledger> {
  const file = path === ':memory:' ? path : resolve(path)
  const there = file === ':memory:' ? 'file' : whatIsAt(file)
  if (there === 'folder') throw folder(file)
  if (there === 'nothing' && !create) throw noLedger(file)
  const database = openFile(file)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  if (file !== ':memory:') files.set(db, file)
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
  const file = files.get(db)
  if (file === undefined) return writingNow(db, work)
  const before = turns.get(file)
  const own = (async () => {
    await before?.catch(() => undefined)
    return writingNow(db, work)
  })()
  turns.set(file, own)
  try {
    return await own
  } finally {
    if (turns.get(file) === own) turns.delete(file)
  }
}

/** Where each open ledger lies. */
const files = new WeakMap<Kysely<Tables>, string>()
/**
 * The last that asked to write into a file: ledgers of one process take turns, for one that waits for SQLite's lock halts the
 * process, and with it the one that holds the lock.
 */
const turns = new Map<string, Promise<unknown>>()

async function writingNow<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
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

/** Runs `work` on the ledger as it is at one moment: what others write meanwhile is not seen, and they need not wait. */
export async function snapshot<T>(db: Kysely<Tables>, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async connection => {
    await sql`BEGIN`.execute(connection)
    try {
      return await work(connection)
    } finally {
      // Nothing was written. Where SQLite has ended it by itself (a damaged file), there is nothing left to end.
      await sql`ROLLBACK`.execute(connection).catch(() => undefined)
    }
  })
}

function whatIsAt(file: string): 'nothing' | 'folder' | 'file' {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    return stats === undefined ? 'nothing' : stats.isDirectory() ? 'folder' : 'file'
  } catch (thrown) {
    throw unreadable(file, thrown) // in a folder that may not be entered
  }
}

function openFile(file: string): Database.Database {
  let database: Database.Database | undefined
  try {
    if (file !== ':memory:') makeFolder(dirname(file))
    database = new Database(file, { timeout: PATIENCE })
    // Fails here, and not later, where the file is no database or may not be read.
    database.pragma('schema_version')
    return database
  } catch (thrown) {
    database?.close()
    throw unreadable(file, thrown)
  }
}

/** Step by step: `mkdirSync` with `recursive` never ends in a folder that takes none (/proc, under Node 24). */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (thrown) {
    if (!existsSync(path)) throw thrown // else another process was faster
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
  // 64 MiB: what documents are found by is put in all over its table, which SQLite's own 2 MB would read and write again and again.
  database.pragma('cache_size = -65536')
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
