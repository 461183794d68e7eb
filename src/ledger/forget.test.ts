import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readingOf } from '../../test/ledger-readings.ts'
import { keep } from '../warnings/keep.ts'
import type { Warning } from '../warnings/warning.ts'
import { rowsOf } from './codec.ts'
import { forget, forgettable } from './forget.ts'
import { type Ledger, openLedger } from './open.ts'
import { pictureOf } from './queries/picture.ts'
import { survey } from './queries/survey.ts'
import { store } from './store.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-forget-'))
afterAll(() => rmSync(folder, { recursive: true }))

const seen = '2025-07-02T12:00:00Z'
const because = { forgotten: '2025-08-01T09:00:00Z', reason: 'court order', by: 'Ida Roth' }

const secret = 'Der Geschäftsführer Bodo Quandt habe 17 Konten verschwiegen'
const report = readingOf({
  id: 'report',
  outlet: 'Landbote',
  title: 'Siebzehn verschwiegene Konten',
  text: `${secret}, sagte Ida Roth. ${'Dazu schwieg die Kanzlei. '.repeat(400)}`,
  names: [{ name: 'Ida Roth' }, { name: 'Bodo Quandt' }],
  said: [{ by: 'Ida Roth', words: secret }],
  figures: [{ words: '17', concept: 'accounts' }],
})
const other = readingOf({ id: 'other', text: 'Der Damm hält, sagte Ida Roth.', names: [{ name: 'Ida Roth' }] })
const put = (ledger: Ledger, ...readings: Parameters<typeof store>[1]) => store(ledger, readings, { seen })

/** Every byte that the ledger has on the disk. */
const bytesOf = (path: string): string =>
  [path, `${path}-wal`, `${path}-shm`]
    .filter(existsSync)
    .map(file => readFileSync(file).toString('latin1'))
    .join('')
const latin = (text: string): string => Buffer.from(text).toString('latin1')

test('the words are gone from the file and the one beside it, while the ledger is still open', async () => {
  const path = join(folder, 'bytes.db')
  const ledger = await openLedger(path)
  const later = { ...report, title: 'Berichtigt', text: `${report.text} ${secret}!` }
  await put(ledger, other, report, later)
  await put(ledger, ...Array.from({ length: 40 }, (_, i) => ({ ...other, id: `other-${i}` })))
  await keep(ledger)
  const packed = [report, later].map(reading => Buffer.from(rowsOf(reading).reading.packed!).subarray(0, 300).toString('latin1'))
  const words = [secret, 'Bodo Quandt', 'quandt', 'Siebzehn verschwiegene', 'Dazu schwieg die Kanzlei'].map(latin)
  for (const piece of [...words, ...packed]) expect(bytesOf(path)).toContain(piece)

  expect(await forget(ledger, 'report', because)).toMatchObject([
    { id: 'report', version: 1, hash: rowsOf(report).document.hash, seen, ...because },
    { id: 'report', version: 2, hash: rowsOf(later).document.hash },
  ])
  const left = bytesOf(path)
  for (const piece of [...words, ...packed]) expect(left).not.toContain(piece)
  expect(left).toContain(latin('Der Damm hält'))
  await ledger.close()
  for (const piece of [...words, ...packed]) expect(bytesOf(path)).not.toContain(piece)
})

test('nothing that was made of it is left, and what others say stays', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, report, other)
  await forget(ledger, 'report', because)
  const { documents, series, names } = pictureOf(await survey(ledger))
  expect([documents.map(({ id }) => id), series, names.map(({ name }) => name)]).toEqual([['other'], [], ['Ida Roth']])
  for (const table of ['claims', 'figures'] as const) expect(await ledger.db.selectFrom(table).selectAll().execute()).toEqual([])
  const { rows } = await sql`PRAGMA foreign_key_check`.execute(ledger.db)
  expect(rows).toEqual([])
  await ledger.close()
})

test('a copy stays, and is the first of its kind then', async () => {
  const ledger = await openLedger(':memory:')
  const long = { ...report, text: `${report.text} ${Array.from({ length: 300 }, (_, i) => `wort${i * 31}`).join(' ')}` }
  const copy = { ...long, id: 'copy', outlet: 'Abendpost', published: '2025-07-02T09:00:00Z' }
  await put(ledger, { ...long, published: '2025-07-02T08:00:00Z' }, copy)
  const before = pictureOf(await survey(ledger)).reports
  expect(before.map(({ first, copies }) => [first.id, copies.map(({ document }) => document.id)])).toEqual([['report', ['copy']]])
  const { copies } = await forgettable(ledger, 'report')
  expect(copies).toEqual([{ id: 'copy', outlet: 'Abendpost' }])
  await forget(ledger, 'report', because)
  const { reports, speakers } = pictureOf(await survey(ledger))
  expect(reports.map(({ first, copies }) => [first.id, copies])).toEqual([['copy', []]])
  expect(speakers.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['copy:a1']])
  expect((await verify(ledger, { found: finding => expect(finding).toBeNull() })).findings).toBe(0)
  await ledger.close()
})

test('warnings that quote it go, and others stay', async () => {
  const ledger = await openLedger(':memory:')
  const hashed = { ...report, id: 'ab'.repeat(32) }
  await put(ledger, report, hashed, other)
  const warning = (document: string, claims: readonly string[]): Pick<Warning, 'document' | 'claims'> => ({ document, claims })
  const raised = [
    warning('report', ['report:q1']),
    warning('other', ['other:a1', 'report:a12']),
    warning('other', [`${hashed.id.slice(0, 12)}:a1`]),
    warning('other', ['other:a1', 'report-2:a1', 'repo:q1', `${'cd'.repeat(6)}:a1`]),
    warning('report-2', []),
  ].map((body, i) => ({ id: `w${i}`, body: JSON.stringify(body), seen }))
  await ledger.db.insertInto('raised').values(raised).execute()
  await expect(ledger.db.deleteFrom('raised').where('id', '=', 'w0').execute()).rejects.toThrow(/only grows/u)
  for (const id of ['report', hashed.id]) await forget(ledger, id, because)
  expect(await ledger.db.selectFrom('raised').select('id').execute()).toEqual([{ id: 'w3' }, { id: 'w4' }])
  await expect(ledger.db.deleteFrom('raised').execute()).rejects.toThrow(/only grows/u)
  await ledger.close()
})

test('it is not added again, under its id or under another, unless that is meant', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, report)
  await forget(ledger, 'report', because)
  const changed = { ...report, text: `${report.text}.` }
  expect(await put(ledger, report, { ...report, id: 'elsewhere' }, changed)).toEqual(['forgotten', 'forgotten', 'forgotten'])
  expect(await ledger.db.selectFrom('documents').select('id').execute()).toEqual([])

  expect(await store(ledger, [report], { seen, again: true })).toEqual(['added'])
  expect(await put(ledger, report, changed)).toEqual(['unchanged', 'version'])
  const versions = await ledger.db.selectFrom('documents').select('version').execute()
  expect(versions).toEqual([{ version: 2 }, { version: 3 }])
  expect(await forget(ledger, 'report', because)).toMatchObject([{ version: 2 }, { version: 3 }])
  await ledger.close()
})

test('another version of one that came back is refused where it is word for word what was forgotten', async () => {
  const ledger = await openLedger(':memory:')
  const changed = { ...report, text: `${report.text}.` }
  await put(ledger, report, changed)
  await forget(ledger, 'report', because)
  await store(ledger, [changed], { seen, again: true })
  expect(await put(ledger, report)).toEqual(['forgotten'])
  await ledger.close()
})

test('nothing is deleted that no tombstone names, and tombstones stay as they are', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, report, other)
  await forget(ledger, 'report', because)
  await store(ledger, [report], { seen, again: true }) // its key may be that of the one that went
  const { db } = ledger
  await expect(db.deleteFrom('documents').execute()).rejects.toThrow(/only grows/u)
  await expect(db.deleteFrom('readings').execute()).rejects.toThrow(/only grows/u)
  await expect(db.updateTable('documents').set({ text: '' }).execute()).rejects.toThrow(/only grows/u)
  await expect(db.deleteFrom('tombstones').execute()).rejects.toThrow(/only grows/u)
  await expect(db.updateTable('tombstones').set({ reason: null }).execute()).rejects.toThrow(/only grows/u)
  await ledger.close()
})

test('one that fails half-way forgets nothing', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, report)
  await sql`CREATE TRIGGER stop BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'stop'); END`.execute(ledger.db)
  await expect(forget(ledger, 'report', because)).rejects.toThrow('stop')
  expect(await ledger.db.selectFrom('tombstones').selectAll().execute()).toEqual([])
  expect((await survey(ledger)).claims).toHaveLength(1)
  await ledger.close()
})

test('what is meant: an id, its beginning, one that was forgotten; not one that is unknown or stands for several', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, report, other, { ...other, id: 'otherwise' })
  expect(await forgettable(ledger, 'rep')).toMatchObject({ id: 'report', outlet: 'Landbote', versions: 1, tombstones: [] })
  await forget(ledger, 'report', because)
  expect(await forgettable(ledger, 'report')).toMatchObject({ id: 'report', versions: 0, tombstones: [because] })
  expect(await forget(ledger, 'report', because)).toEqual([])
  await expect(forgettable(ledger, 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(forgettable(ledger, 'othe')).rejects.toMatchObject({ code: 'AMBIGUOUS' })
  await ledger.close()
})

test('a reader that keeps the file beside it in use is told of', { timeout: 60_000 }, async () => {
  const path = join(folder, 'busy.db')
  const ledger = await openLedger(path)
  await put(ledger, report, other)
  await sql`PRAGMA busy_timeout = 50`.execute(ledger.db)
  const reader = new Database(path)
  reader.exec('BEGIN; SELECT count(*) FROM documents')
  await expect(forget(ledger, 'report', because)).rejects.toMatchObject({
    code: 'LEDGER_UNREADABLE',
    where: path,
    message: expect.stringMatching(/^The document is forgotten, but its words may still stand/u),
  })
  reader.exec('COMMIT')
  expect(await forget(ledger, 'report', because)).toEqual([])
  expect(bytesOf(path)).not.toContain(latin(secret))
  reader.close()
  await ledger.close()
})

test('what a watch knows of it goes too, and of others it stays', async () => {
  const path = join(folder, 'watched.db')
  const ledger = await openLedger(path)
  await put(ledger, report, other)
  const known = {
    host: 'example.org',
    source: 'feed',
    print: '1',
    whole: 0,
    follow: 1,
    state: 'done' as const,
    first: 1,
    listed: 1,
  }
  const given = (title: string) => JSON.stringify({ title })
  await ledger.db
    .insertInto('watch_addresses')
    .values([
      { ...known, url: 'https://example.org/konten', document: 'report', given: given('Siebzehn verschwiegene Konten im Feed') },
      { ...known, url: 'https://example.org/damm', document: 'other', given: given('Der Damm') },
    ])
    .execute()
  const body = JSON.stringify({ last: 'Siebzehn verschwiegene Konten zuletzt' })
  await ledger.db.insertInto('heartbeat').values({ id: 1, at: seen, body }).execute()
  await forget(ledger, 'report', because)
  expect(await ledger.db.selectFrom('watch_addresses').select('url').execute()).toEqual([{ url: 'https://example.org/damm' }])
  for (const words of ['Konten im Feed', 'Konten zuletzt', 'example.org/konten']) expect(bytesOf(path)).not.toContain(words)
  await ledger.close()
})
