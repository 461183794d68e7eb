// lagebild rebuild: all documents read again by the present engine, end to end.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { PICTURE } from '../src/ledger/derived.ts'
import { openLedger } from '../src/ledger/open.ts'
import { rebuild } from '../src/ledger/rebuild.ts'
import { store } from '../src/ledger/store.ts'
import { verify } from '../src/ledger/verify.ts'
import { version } from '../src/version.ts'
import { lagebild } from './cli/harness.ts'
import { readingOf } from './ledger-readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-rebuild-'))
afterAll(() => rmSync(folder, { recursive: true }))

const seen = '2025-07-02T12:00:00Z'
const now = () => '2026-01-01T00:00:00Z'
const text = 'Der Damm hält, sagte Ida Roth. Elf Menschen werden vermisst, sagte Bodo Quandt. Drei Boote sanken.'
/** As an engine of the past read it: one claim too many, one with the wrong speaker, one missing; a figure wrong. */
const old = readingOf({
  id: 'damm',
  text,
  names: [{ name: 'Ida Roth' }, { name: 'Bodo Quandt' }],
  said: [
    { by: 'Bodo Quandt', words: 'Der Damm hält' },
    { by: null, words: 'Drei Boote sanken' },
  ],
  figures: [{ words: 'Elf', value: 12, concept: 'missing' }],
})
const corrected = { ...old, text: `${text} Das Wasser fällt.` }

let path = ''
let made = 0
beforeEach(async () => {
  path = join(folder, `${made++}.db`)
  const ledger = await openLedger(path)
  await store(ledger, [old, corrected, { ...old, id: 'fremd', language: 'xx' }], { seen })
  await ledger.close()
})
const here = (...argv: string[]) => lagebild([...argv, '--ledger', path])
const rowsIn = (sql: string): unknown[] => {
  const database = new Database(path, { readonly: true })
  const rows = database.prepare(sql).all()
  database.close()
  return rows
}

test('each version is read again, what was read before stays, and what changed is told with its ids', async () => {
  const { code, out, err } = await here('rebuild', '--format', 'json')
  const { changes, ...counts } = JSON.parse(out)
  expect(counts).toMatchObject({ documents: 3, read: 2, changed: 2, failed: 1, stored: true })
  expect(counts.engines).toEqual([expect.stringContaining(`lagebild@${version} de@`)])
  expect(code).toBe(1)
  expect(err).toMatch(/^error LANGUAGE_UNKNOWN: .+\n {2}where: fremd\n/u)

  expect(changes.map(({ id, version }: { id: string; version: number }) => [id, version])).toEqual([
    ['damm', 1],
    ['damm', 2],
  ])
  expect(changes[0].claims).toEqual({
    gained: [{ id: 'damm:a2', words: 'Elf Menschen werden vermisst', speaker: 'Bodo Quandt' }],
    lost: [{ id: 'damm:a2', words: 'Drei Boote sanken', speaker: null }],
    changed: [
      {
        before: { id: 'damm:a1', words: 'Der Damm hält', speaker: 'Bodo Quandt' },
        after: { id: 'damm:a1', words: 'Der Damm hält', speaker: 'Ida Roth' },
        fields: expect.arrayContaining(['speaker']),
      },
    ],
  })
  expect(changes[0].figures.changed[0]).toMatchObject({
    before: { id: 'damm:q1' },
    fields: expect.arrayContaining(['value', 'speaker']),
  })

  expect(rowsIn("SELECT document, engine LIKE 'hand@%' AS old FROM readings ORDER BY key")).toEqual([
    { document: 1, old: 1 },
    { document: 2, old: 1 },
    { document: 3, old: 1 },
    { document: 1, old: 0 },
    { document: 2, old: 0 },
  ])
  expect(JSON.parse((await here('show', 'damm:a2', '--format', 'json')).out)).toBeDefined()
  const ledger = await openLedger(path)
  expect((await verify(ledger, { found: () => {} })).findings).toBe(0)
  await ledger.close()
})

test('a table of what changed, and then there is nothing to do', async () => {
  const ledger = await openLedger(path)
  await store(ledger, [], { seen })
  await ledger.close()
  expect((await here('forget', 'fremd', '--yes')).code).toBe(0)
  const dry = await here('rebuild', '--dry-run')
  expect(dry.out).toMatch(/^document\s+claims\s+figures\ndamm\s+\+1 −1 ~1\s+\S.*\ndamm\s+version 2/u)
  expect(dry.out).toMatch(
    /2 of 2 versions of documents read again by .+ · 2 changed: claims \d gained, .+ · nothing was stored\n$/u,
  )
  expect(rowsIn('SELECT count(*) AS readings FROM readings')).toEqual([{ readings: 2 }])

  expect((await here('rebuild', '--limit', '1')).out).toContain('… and 1 more documents: --limit 2')
  const again = await here('rebuild')
  expect(again).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('Nothing to do: all 2 versions of documents were read by'),
  })
})

test('one that was stopped goes on where it was', async () => {
  const ledger = await openLedger(path)
  await store(
    ledger,
    Array.from({ length: 70 }, (_, i) => ({ ...old, id: `d${i}` })),
    { seen },
  )
  let done = 0
  const stop = () => {
    if (++done === 40) throw new Error('stopped')
  }
  await expect(rebuild(ledger, { threads: 1, now, failed: () => {}, done: stop })).rejects.toThrow('stopped')
  let expected = 0
  const rest = await rebuild(ledger, { threads: 1, now, failed: () => {}, expect: total => (expected = total) })
  expect(rest.read).toBeGreaterThan(0)
  expect(rest.read).toBeLessThan(72)
  expect(expected).toBe(rest.read + rest.failed)
  const { count } = await ledger.db
    .selectFrom('readings')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('engine', 'not like', 'hand@%')
    .executeTakeFirstOrThrow()
  expect(count).toBe(72)
  await ledger.close()
})

test('a document that is not what its hash was made of becomes no new version', async () => {
  const database = new Database(path)
  database.exec('DROP TRIGGER documents_no_update')
  database.prepare("UPDATE documents SET text = text || ' Mehr.' WHERE key = 1").run()
  database.close()
  const { err } = await here('rebuild')
  expect(err).toMatch(/error LEDGER_UNREADABLE: damm: the stored text .+\n {2}where: damm\n {2}do: {4}lagebild verify/u)
  expect(rowsIn('SELECT count(*) AS documents FROM documents')).toEqual([{ documents: 3 }])
})

test('rows that no Reading says are made again', async () => {
  const database = new Database(path)
  database.pragma('foreign_keys = OFF')
  database.prepare("UPDATE claims SET words = 'Der Damm bricht' WHERE reading = 1").run()
  database.prepare('DELETE FROM entities WHERE reading = 2').run()
  database.close()
  expect((await here('verify')).code).toBe(1)
  expect((await here('rebuild', '--derived', '--dry-run')).out).toContain('rows of 2 documents differ · nothing was stored')
  expect((await here('rebuild', '--derived')).out).toBe(
    'damm, version 1\ndamm, version 2\n3 Readings compared · rows of 2 documents made again · the picture made again, and is the same\n',
  )
  expect((await here('verify')).out).toContain('The ledger is sound')
  expect(rowsIn('SELECT words FROM claims WHERE reading = 1 AND number = 0')).toEqual([{ words: 'Der Damm hält' }])
})

test('the picture is made again, and what somebody changed in it is told', async () => {
  const same = await here('rebuild', '--derived')
  expect(same.out).toBe('3 Readings compared · rows of 0 documents made again · the picture made again, and is the same\n')
  const before = rowsIn('SELECT document, print, origin, story FROM articles')
  const database = new Database(path)
  database.prepare("UPDATE articles SET story = 1, ground = 'none' WHERE document = 3").run()
  database.close()
  const told = JSON.parse((await here('rebuild', '--derived', '--format', 'json')).out)
  expect(told).toEqual({ readings: 3, rows: [], picture: ['fremd, version 1'], stored: true })
  expect(rowsIn('SELECT document, print, origin, story FROM articles')).toEqual(before)
})

test('every table is history, the state of a watch, or is made again', async () => {
  const HISTORY = [
    ...['documents', 'readings', 'originals', 'extractions', 'judgements', 'tombstones', 'raised'],
    ...['kysely_migration', 'kysely_migration_lock'],
  ]
  const WATCH = ['watch_sources', 'watch_addresses', 'sinks', 'pushes', 'heartbeat']
  const ROWS = ['claims', 'figures', 'entities', 'mentions']
  const tables = rowsIn("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") as { name: string }[]
  expect(tables.map(({ name }) => name).sort()).toEqual([...HISTORY, ...WATCH, ...ROWS, ...PICTURE].sort())
})
