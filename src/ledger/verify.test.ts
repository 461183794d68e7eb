import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readingOf } from '../../test/ledger-readings.ts'
import type { Reading } from '../types.ts'
import { forget } from './forget.ts'
import { type Ledger, openLedger } from './open.ts'
import { store } from './store.ts'
import { type Finding, verify } from './verify.ts'

const seen = '2025-07-02T12:00:00Z'
const text = 'Bei dem Brand in Obernau wurden 12 Menschen verletzt, sagte Käthe Möllers am Montag. 3 von ihnen seien Kinder.'
const fire = readingOf({
  id: 'brand',
  outlet: 'Abendpost',
  text,
  names: [
    { name: 'Käthe Möllers', roles: ['Feuerwehrchefin'] },
    { name: 'Obernau', type: 'place' },
  ],
  said: [{ by: 'Käthe Möllers', words: 'Bei dem Brand in Obernau wurden 12 Menschen verletzt' }],
  figures: [
    { words: '12', concept: 'injured' },
    { words: '3', concept: 'children' },
  ],
})
const newer = { ...fire, text: `${text} Das Feuer ist aus.` }
const dam = readingOf({ id: 'damm', text: 'Der Damm hält, sagte Ida Roth.', names: [{ name: 'Ida Roth' }] })

let ledger: Ledger
beforeEach(async () => {
  ledger = await openLedger(':memory:')
  await store(ledger, [fire, newer, dam], { seen })
})
afterEach(() => ledger.close())

/** What stops a hand that means harm only as long as it likes. */
const unguarded = async (...statements: string[]): Promise<void> => {
  const { rows } = await sql<{ name: string; sql: string }>`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`.execute(
    ledger.db,
  )
  await sql`PRAGMA foreign_keys = OFF`.execute(ledger.db)
  for (const { name } of rows) await sql`DROP TRIGGER ${sql.id(name)}`.execute(ledger.db)
  for (const statement of statements) await sql.raw(statement).execute(ledger.db)
  for (const trigger of rows) await sql.raw(trigger.sql).execute(ledger.db)
}

async function findings(): Promise<string[]> {
  const found: Finding[] = []
  const { findings } = await verify(ledger, { found: finding => found.push(finding) })
  expect(findings).toBe(found.length)
  for (const { remedy } of found) expect(remedy).toMatch(/^.{20,}\.$/u)
  return found.map(({ kind, where, what }) => `${kind} · ${where} · ${what}`)
}

/** Changes the stored Reading of the dam. */
async function tampered(change: (reading: Reading) => void): Promise<void> {
  const row = await ledger.db
    .selectFrom('readings')
    .innerJoin('documents', 'documents.key', 'readings.document')
    .select(['readings.key', 'packed'])
    .where('id', '=', 'damm')
    .executeTakeFirstOrThrow()
  const body = JSON.parse(inflateRawSync(row.packed!).toString()) as Reading
  change(body)
  const packed = deflateRawSync(JSON.stringify(body)).toString('hex')
  await unguarded(`UPDATE readings SET packed = x'${packed}' WHERE key = ${row.key}`)
}

test('a ledger that nobody harmed is sound, and is counted through', async () => {
  await forget(ledger, 'damm', { forgotten: seen, reason: null, by: null })
  await store(ledger, [{ ...newer, engine: 'hand@2' }], { seen })
  let [expected, done] = [0, 0]
  const told = { found: () => expect.unreachable(), expect: (total: number) => (expected = total), done: () => done++ }
  expect(await verify(ledger, told)).toEqual({ documents: 2, readings: 3, tombstones: 1, findings: 0 })
  expect([expected, done]).toEqual([2, 2])
})

test.for([
  ['UPDATE documents SET text = text || "!" WHERE id = \'damm\'', 'document · damm, version 1 · its text or metadata are not'],
  ["UPDATE documents SET outlet = 'Landbote' WHERE id = 'damm'", 'document · damm, version 1 · its text or metadata are not'],
  ["UPDATE documents SET hash = 'ff' WHERE id = 'damm'", 'document · damm, version 1 · its text or metadata are not'],
  ["UPDATE documents SET seen = 'yesterday' WHERE id = 'damm'", 'document · damm, version 1 · "yesterday" is no moment'],
  ['UPDATE documents SET version = 3 WHERE version = 2', 'version · brand · there are 2 versions, and the last has the number 3'],
  ['DELETE FROM documents WHERE version = 2', 'reference · readings · 1 row points at rows of documents that are not there'],
  ["UPDATE readings SET packed = x'0102'", 'reading · brand, version 1, read by hand@1 · it cannot be unpacked'],
  ["UPDATE readings SET agency = 'dpa'", 'rows · brand, version 1, read by hand@1 · readings: agency changed'],
  [
    "UPDATE claims SET words = 'Niemand wurde verletzt' WHERE reading = 1",
    'rows · brand, version 1, read by hand@1 · claims 0: words changed',
  ],
  ['DELETE FROM claims WHERE reading = 2', 'rows · brand, version 2, read by hand@1 · claims 0: the row is missing'],
  ['UPDATE figures SET value = 120, high = 120 WHERE reading = 1 AND number = 0', 'figures 0: value, high changed'],
  ['UPDATE figures SET number = 7 WHERE reading = 1 AND number = 1', 'figures 7: the Reading has no such row'],
  ["UPDATE entities SET name = 'Karl Möllers' WHERE reading = 1 AND id = 'e1'", 'entities e1: name changed'],
  ['UPDATE mentions SET start = start + 1 WHERE entity = 1', 'mentions of e1 changed'],
  ['DELETE FROM mentions WHERE entity = 2', 'mentions of e2 changed'],
  ['INSERT INTO mentions SELECT * FROM mentions WHERE entity = 1', 'mentions of e1 changed'],
  [
    "INSERT INTO tombstones VALUES (1, 'damm', 1, 'h', 't', 't', NULL, NULL)",
    'tombstone · damm, version 1 · it was forgotten, and still',
  ],
])('%s', async ([statement, expected]) => {
  await unguarded(statement!.replaceAll('"', "'"))
  expect((await findings()).find(line => line.includes(expected!)) ?? (await findings())).toContain(expected)
})

test('a row without its parent is told of by table', async () => {
  await unguarded('DELETE FROM readings WHERE document = 3', 'DELETE FROM entities WHERE reading = 1')
  expect(await findings()).toEqual([
    'reference · entities · 1 row points at rows of readings that are not there',
    'reference · mentions · 2 rows point at rows of entities that are not there',
    'rows · brand, version 1, read by hand@1 · entities e1: the row is missing',
    'rows · brand, version 1, read by hand@1 · entities e2: the row is missing',
    'rows · brand, version 1, read by hand@1 · mentions of e1 changed',
    'rows · brand, version 1, read by hand@1 · mentions of e2 changed',
    'reading · damm, version 1 · it has no Reading',
  ])
})

test('guards that are gone, or changed', async () => {
  await sql`DROP TRIGGER documents_no_update`.execute(ledger.db)
  await sql`DROP TRIGGER readings_no_delete`.execute(ledger.db)
  await sql`CREATE TRIGGER readings_no_delete BEFORE DELETE ON readings BEGIN SELECT 1; END`.execute(ledger.db)
  await sql`DROP INDEX mentions_by_entity`.execute(ledger.db)
  await sql`CREATE TABLE notes (mine TEXT)`.execute(ledger.db)
  expect((await findings()).sort()).toEqual([
    'guard · documents_no_update · the trigger documents_no_update is missing',
    'guard · mentions_by_entity · the index mentions_by_entity is missing',
    'guard · readings_no_delete · the trigger readings_no_delete is not as Lagebild made it',
  ])
})

test('a Reading that is none, or points nowhere', async () => {
  await tampered(reading => Object.assign(reading.entities[0]!, { type: 'robot' }))
  expect(await findings()).toEqual([expect.stringMatching(/^reading · damm, version 1, read by hand@1 · entities\.0\.type: /u)])
})

test('spans outside the text, an entity that is none', async () => {
  await tampered(reading => {
    Object.assign(reading.entities[0]!.mentions[0]!, { start: 21, end: 2000 })
    reading.sentences.push({ start: 5, end: 4 })
  })
  const found = await findings()
  expect(found).toContain('reading · damm, version 1, read by hand@1 · entities.0.mentions.0 [21, 2000] of 30')
  expect(found).toContain('reading · damm, version 1, read by hand@1 · sentences.0 [5, 4] of 30')
  expect(found).toContain('rows · damm, version 1, read by hand@1 · mentions of e1 changed')
})

test('what an engine of the past got wrong is history', async () => {
  await tampered(reading => reading.sentences.push({ start: 5, end: 4 }))
  await store(ledger, [{ ...dam, engine: 'hand@2' }], { seen })
  expect(await findings()).toEqual([])
})

test('a file with pages that are none is told of as such, and as far as it can be read', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'lagebild-verify-')), 'damaged.db')
  const sound = await openLedger(path)
  await store(
    sound,
    Array.from({ length: 60 }, (_, i) => ({ ...fire, id: `d${i}` })),
    { seen },
  )
  await sound.close()
  const bytes = readFileSync(path)
  const behind = Math.floor(0.8 * bytes.length)
  bytes.fill(0xff, behind, behind + 30_000)
  writeFileSync(path, bytes)
  const damaged = await openLedger(path)
  const found: Finding[] = []
  await verify(damaged, { found: finding => found.push(finding) })
  expect(found[0]).toMatchObject({ kind: 'file', remedy: expect.stringContaining('lagebild add FILE…') })
  await damaged.close()
  rmSync(dirname(path), { recursive: true })
})

test('one broken Reading does not hide the others', async () => {
  const many = readingOf({ id: 'viele', text: 'A '.repeat(40), figures: Array.from({ length: 40 }, () => ({ words: 'A' })) })
  await store(ledger, [{ ...many, quantities: many.quantities.map(quantity => ({ ...quantity, value: 1, low: 1, high: 1 })) }], {
    seen,
  })
  await unguarded("UPDATE figures SET concept = 'x'")
  const found = await findings()
  expect(found.filter(line => line.includes('viele'))).toHaveLength(10)
  expect(found.filter(line => line.includes('brand'))).toHaveLength(4)
})
