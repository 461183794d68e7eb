// Every ledger that Lagebild ever made opens today, and nothing of it is lost.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterAll, expect, test } from 'vitest'
import { readingOf as readingFrom } from './codec.ts'
import { migrations } from './migrations.ts'
import { openLedger } from './open.ts'
import { pictureOf } from './queries/picture.ts'
import { find } from './queries/show.ts'
import { survey } from './queries/survey.ts'
import { rebuild } from './rebuild.ts'
import { store } from './store.ts'
import { type Finding, verify } from './verify.ts'

/** Dumps of ledgers that the program of then made, named by the newest step of then. */
const DUMPS = fileURLToPath(new URL('../../test/ledgers/', import.meta.url))
const dumps = readdirSync(DUMPS).map(name => name.slice(0, 4))
const steps = Object.keys(migrations).sort()
/** From which dump a ledger of each step is made: the newest that is not newer than the step. */
const ledgers = steps
  .filter(step => step.slice(0, 4) >= dumps[0]!)
  .map(step => [step, dumps.filter(dump => dump <= step.slice(0, 4)).at(-1)!] as const)

const folder = mkdtempSync(join(tmpdir(), 'lagebild-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0

/** A file with the ledger of the dump, with all steps up to this one taken. */
async function ledgerOf(step: string, dump: string): Promise<string> {
  const path = join(folder, `${made++}.db`)
  const database = new Database(path)
  database.exec(readFileSync(join(DUMPS, `${dump}.sql`), 'utf8'))
  database.pragma('journal_mode = WAL')
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) })
  const known = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= step))
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => known } }).migrateToLatest()
  if (error) throw error
  await db.destroy()
  return path
}

type Row = Record<string, unknown>
const KEPT = ['documents', 'readings', 'claims', 'figures', 'entities', 'mentions']

function rowsIn(path: string): Record<string, Row[]> {
  const database = new Database(path, { readonly: true })
  const rows = Object.fromEntries(KEPT.map(table => [table, database.prepare(`SELECT * FROM ${table}`).all() as Row[]]))
  database.close()
  return rows
}

const seen = '2026-03-01T00:00:00Z'

test('there is a ledger of every step, from the first on that was given away', () => {
  expect(ledgers.map(([step]) => step)).toEqual(steps.slice(1))
  expect(dumps).toEqual([...dumps].sort())
})

test.for(ledgers)('a ledger of %s, made of %s, comes through whole', async ([step, dump]) => {
  const path = await ledgerOf(step, dump)
  const before = rowsIn(path)
  const ledger = await openLedger(path)
  const after = rowsIn(path)
  for (const table of KEPT) {
    // Columns may have come; those that were there have not changed.
    expect(after[table], table).toEqual(before[table]!.map(row => expect.objectContaining(row)))
  }
  expect(before.documents).toHaveLength(3)

  const { documents, speakers, series, names } = pictureOf(await survey(ledger))
  expect(Object.fromEntries(documents.map(({ id, version }) => [id, version]))).toEqual({ 'damm-1': 2, 'dam-2': 1 })
  expect(speakers.find(({ name }) => name === 'Ida Roth')?.claims).toHaveLength(4)
  expect(series.flatMap(({ entries }) => entries.map(({ value }) => value)).sort()).toEqual([12, 2, 9])
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ida Roth', 'Bodo Quandt', 'Wallau']))
  expect((await find(ledger, 'damm-1:a2')).reading.text).toContain('Mindestens neun Menschen')
  await ledger.close()
})

test.for(ledgers)('a ledger of %s, made of %s, is sound, and goes on', async ([step, dump]) => {
  const ledger = await openLedger(await ledgerOf(step, dump))
  const found: Finding[] = []
  await verify(ledger, { found: finding => found.push(finding) })
  expect(found).toEqual([])

  const rows = await ledger.db
    .selectFrom('documents')
    .innerJoin('readings', 'readings.document', 'documents.key')
    .selectAll('documents')
    .select(['engine', 'body', 'packed'])
    .execute()
  const readings = rows.map(row => readingFrom(row, row))
  expect(await store(ledger, readings, { seen })).toEqual(['unchanged', 'unchanged', 'unchanged'])
  expect(await store(ledger, [{ ...readings[0]!, text: `${readings[0]!.text} Mehr.` }], { seen })).toEqual(['version'])
  const failed: unknown[] = []
  const rebuilt = await rebuild(ledger, { threads: 1, now: () => seen, failed: error => failed.push(error) })
  expect([failed, rebuilt.documents]).toEqual([[], 4])
  await verify(ledger, { found: finding => found.push(finding) })
  expect(found.filter(({ kind }) => kind !== 'reading')).toEqual([])
  await ledger.close()
})

test('a step that fails half-way leaves the ledger as it was', async () => {
  const path = await ledgerOf(steps[2]!, '0003')
  const before = rowsIn(path)
  const harmed = new Database(path)
  harmed.exec('CREATE TABLE tombstones (x)') // in the way of 0005, after nothing or much was done
  harmed.close()
  await expect(openLedger(path)).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' })
  expect(rowsIn(path)).toEqual(before)

  const mended = new Database(path)
  mended.exec('DROP TABLE tombstones')
  expect(mended.prepare('SELECT name FROM kysely_migration').pluck().all()).toEqual(steps.slice(0, 3))
  mended.close()
  await (await openLedger(path)).close()
  expect(rowsIn(path).documents).toMatchObject(before.documents!)
})

test('of several steps all are taken, or none, though the process be killed in the last of them', async () => {
  const path = await ledgerOf(steps[2]!, '0003')
  const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
  const program = `
    const { migrations } = await import(${module('./migrations.ts')})
    const { openLedger } = await import(${module('./open.ts')})
    migrations['9999-killed'] = { up: async () => process.kill(process.pid, 'SIGKILL') }
    await openLedger(${JSON.stringify(path)})`
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  expect([signal, stderr]).toEqual(['SIGKILL', ''])
  const left = new Database(path, { readonly: true })
  expect(left.prepare('SELECT name FROM kysely_migration').pluck().all()).toEqual(steps.slice(0, 3))
  expect(left.prepare("SELECT name FROM sqlite_schema WHERE name = 'tombstones'").all()).toEqual([])
  left.close()
  const ledger = await openLedger(path)
  expect((await verify(ledger, { found: () => {} })).findings).toBe(0)
  await ledger.close()
})
