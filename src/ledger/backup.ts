// Copies a ledger into another file as it is at one moment, while others go on writing, and proves that the copy is sound.
//   await backup('news.db', 'news-2026-03-14.db')   { path: '/…/news-2026-03-14.db', bytes: 178257920, rows: { documents: 13026, … } }

import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { LagebildError } from '../errors.ts'
import { APPLICATION_ID } from './migrations.ts'
import { folder, foreign, noLedger, outputExists, outputFailed, unreadable } from './problems.ts'

export interface BackupOptions {
  /** Write over a file that is there; false unless given. */
  readonly force?: boolean
  /** Told now and then how many bytes of all are copied. */
  progress?(done: number, total: number): void
}

export interface Backup {
  readonly path: string
  readonly bytes: number
  /** Table to the number of its rows, the same in ledger and copy. */
  readonly rows: Readonly<Record<string, number>>
}

/** Pages that are copied before others get their turn: 4 MB of 4 KB each. */
const PAGES_AT_ONCE = 1000

/** What SQLite keeps beside a database, by the ending of its name. */
const BESIDE = ['-wal', '-shm', '-journal']

/**
 * The copy is written under another name beside the target, checked, brought to the disk, and only then given its name: there is never
 * half a copy. A ledger of an older version is copied as it is.
 *
 * Throws NOT_FOUND, LEDGER_UNREADABLE (of the ledger), OUTPUT_EXISTS, OUTPUT_FAILED (no room, no permission, no such folder),
 * USAGE (the target is the ledger itself, or a folder).
 */
export async function backup(path: string, target: string, options: BackupOptions = {}): Promise<Backup> {
  const [from, to] = [resolve(path), resolve(target)]
  const source = openSource(from)
  const part = join(dirname(to), `.${basename(to)}.${process.pid}.part`)
  const discard = () => remove(part, ['', ...BESIDE])
  process.once('exit', discard) // Ctrl-C
  try {
    checkTarget(to, { from, force: options.force ?? false })
    const rows = await copy(source, part, options)
    check(part, rows)
    toDisk(part)
    if (existsSync(to) && !options.force) throw outputExists(to)
    remove(to, BESIDE) // SQLite would take them for the copy's own
    renameSync(part, to)
    toDisk(dirname(to))
    return { path: to, bytes: statSync(to).size, rows }
  } catch (thrown) {
    throw thrown instanceof LagebildError ? thrown : outputFailed(to, thrown)
  } finally {
    process.removeListener('exit', discard)
    source.close()
    discard()
  }
}

function openSource(from: string): Database.Database {
  const stats = statSync(from, { throwIfNoEntry: false })
  if (!stats) throw noLedger(from)
  if (stats.isDirectory()) throw folder(from)
  let database: Database.Database | undefined
  try {
    database = new Database(from, { fileMustExist: true })
    if (database.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw foreign(from)
    return database
  } catch (thrown) {
    database?.close()
    throw thrown instanceof LagebildError ? thrown : unreadable(from, thrown)
  }
}

function checkTarget(to: string, { from, force }: { from: string; force: boolean }): void {
  const stats = statSync(to, { throwIfNoEntry: false })
  const own = ['', ...BESIDE].map(ending => realpathSync(from) + ending)
  const isItself = stats ? own.includes(realpathSync(to)) || isSame(from, to) : own.includes(to)
  if (isItself) throw unfit(to, 'The ledger cannot be copied onto itself', 'Name another file.')
  if (stats?.isDirectory()) throw unfit(to, `${to} is a folder`, `Name a file in it: ${join(to, basename(from))}`)
  if (stats && !force) throw outputExists(to)
}

/** One file under two names. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [statSync(a), statSync(b)]
  return x.ino === y.ino && x.dev === y.dev
}

const unfit = (where: string, message: string, remedy: string) => new LagebildError({ code: 'USAGE', message, where, remedy })

/** Counts within the same moment that is copied. */
async function copy(source: Database.Database, part: string, { progress }: BackupOptions): Promise<Record<string, number>> {
  // What has begun to read goes on seeing this moment. Left alone, SQLite starts to copy anew whenever another program has written.
  source.exec('BEGIN')
  const rows = rowsIn(source)
  const page = source.pragma('page_size', { simple: true }) as number
  await source.backup(part, {
    progress: ({ totalPages, remainingPages }) => {
      progress?.((totalPages - remainingPages) * page, totalPages * page)
      return PAGES_AT_ONCE
    },
  })
  source.exec('COMMIT')
  return rows
}

function rowsIn(database: Database.Database): Record<string, number> {
  const names = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
  return Object.fromEntries(
    (names.pluck().all() as string[]).map(name => [
      name,
      database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number,
    ]),
  )
}

/** Throws OUTPUT_FAILED where the copy is not sound, or lacks rows. */
function check(part: string, expected: Readonly<Record<string, number>>): void {
  const database = new Database(part, { fileMustExist: true })
  try {
    const [said] = database.pragma('integrity_check(1)') as { integrity_check: string }[]
    if (said?.integrity_check !== 'ok') throw unsound(part, said?.integrity_check ?? 'it cannot be read')
    const found = rowsIn(database)
    const short = Object.keys(expected).find(table => found[table] !== expected[table])
    if (short) throw unsound(part, `${short} has ${expected[short]} rows in the ledger and ${found[short]} in the copy`)
  } finally {
    database.close()
  }
}

const unsound = (where: string, why: string) =>
  new LagebildError({
    code: 'OUTPUT_FAILED',
    message: `The copy is not sound, and was thrown away: ${why}`,
    where,
    remedy: 'See whether the ledger itself is: lagebild verify.',
  })

/** Until what was written to the file, or the names in the folder, outlast a power cut. */
function toDisk(path: string): void {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    fsyncSync(file)
  } catch (thrown) {
    // Windows opens no folders, and its file systems keep names by themselves.
    if (!statSync(path).isDirectory()) throw thrown
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function remove(path: string, endings: readonly string[]): void {
  for (const ending of endings) rmSync(path + ending, { force: true })
}
