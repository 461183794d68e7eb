// Bytes are kept once, come back as they were, are looked after, and go with the last document that was made of them.

import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readingOf } from '../../test/ledger-readings.ts'
import type { Original, Reading } from '../types.ts'
import { version } from '../version.ts'
import { forget } from './forget.ts'
import { type Ledger, openLedger } from './open.ts'
import { originalOf } from './originals.ts'
import { historyOf } from './queries/history.ts'
import { find } from './queries/show.ts'
import { type Stored, store } from './store.ts'
import { type Finding, verify } from './verify.ts'

const seen = '2025-07-02T12:00:00Z'
const report = readingOf({ id: 'report', text: 'Der Damm hält, sagte Ida Roth.' })
const page = Buffer.from(`<article>${'<p>Der Damm hält, sagte Ida Roth.</p>'.repeat(50)}</article>`)
const original: Original = {
  ...{ bytes: page, type: 'text/html; charset=utf-8', address: 'https://example.org/damm', fetched: '2025-07-02T11:59:00Z' },
  given: { outlet: 'Landbote' },
}

let ledger: Ledger
beforeEach(async () => {
  ledger = await openLedger(':memory:')
})
afterEach(() => ledger.close())

const put = (reading: Reading, from: Original | null = original): Promise<Stored[]> =>
  store(ledger, [reading], { seen, originals: new Map(from ? [[reading, from]] : []) })

async function kept(): Promise<number[]> {
  const { rows } = await sql<{ size: number }>`SELECT size FROM originals ORDER BY key`.execute(ledger.db)
  return rows.map(({ size }) => size)
}

async function findings(): Promise<string[]> {
  const found: Finding[] = []
  await verify(ledger, { found: finding => found.push(finding) })
  return found.map(({ kind, what }) => `${kind}: ${what}`)
}

test('the bytes come back as they were, with what was known of them', async () => {
  await put(report)
  expect(await originalOf(ledger.db, 1)).toEqual({ ...original, extractor: version })
  expect(await findings()).toEqual([])
})

test('what was plain text has none', async () => {
  await put(report, null)
  expect(await originalOf(ledger.db, 1)).toBeNull()
})

test('bytes are kept once, however many documents are made of them, and not again with what is known', async () => {
  await put(report)
  await put({ ...report, id: 'copy' })
  expect(await put(report, { ...original, bytes: Buffer.from('<p>Other furniture.</p>') })).toEqual(['unchanged'])
  expect(await kept()).toEqual([page.length])
})

test('a new version has bytes of its own', async () => {
  await put(report)
  await put({ ...report, text: `${report.text} Er bricht nicht.` }, { ...original, bytes: Buffer.from('<p>New.</p>') })
  expect(await kept()).toEqual([page.length, 11])
  expect((await originalOf(ledger.db, 2))!.bytes.toString()).toBe('<p>New.</p>')
})

test('they go with the last document that was made of them', async () => {
  await put(report)
  await put({ ...report, id: 'copy' })
  const because = { forgotten: seen, reason: null, by: null }
  await forget(ledger, 'report', because)
  expect(await kept()).toEqual([page.length])
  await forget(ledger, 'copy', because)
  expect(await kept()).toEqual([])
  expect(await findings()).toEqual([])
})

test('nobody changes or deletes them while they are needed', async () => {
  await put(report)
  for (const statement of ['UPDATE originals SET size = 1', 'DELETE FROM originals', 'DELETE FROM extractions']) {
    await expect(sql.raw(statement).execute(ledger.db)).rejects.toThrow('the ledger only grows')
  }
})

test.each([
  ["UPDATE originals SET packed = x'00'", 'it cannot be unpacked'],
  ["UPDATE originals SET hash = 'f00'", 'its bytes are not those that its hash was made of'],
])('verify tells of broken bytes: %s', async (statement, what) => {
  await put(report)
  await sql`DROP TRIGGER originals_no_update`.execute(ledger.db)
  await sql.raw(statement).execute(ledger.db)
  expect((await findings()).filter(line => line.startsWith('original'))).toEqual([expect.stringContaining(what)])
})

test('an article that goes back to what it said is a version, when its bytes say that they came later', async () => {
  const other = { ...report, text: 'Der Damm bricht, sagte Ida Roth.' }
  const fetchedAt = (hour: number) => ({ ...original, fetched: `2025-07-02T${hour}:00:00Z` })
  const second = { ...fetchedAt(12), bytes: Buffer.from('<p>Er bricht.</p>') }
  expect(await put(report, fetchedAt(10))).toEqual(['added'])
  expect(await put(other, second)).toEqual(['version'])
  // Bytes of before, and a file of no time, change nothing.
  expect(await put(report, fetchedAt(11))).toEqual(['unchanged'])
  expect(await put(report, null)).toEqual(['unchanged'])
  expect(await put(report, fetchedAt(13))).toEqual(['version'])
  expect(await put(report, fetchedAt(14))).toEqual(['unchanged'])
  expect(await put(other, { ...second, fetched: '2025-07-02T15:00:00Z' })).toEqual(['version'])

  const [now] = await historyOf(ledger, 'report').then(all => all.slice(-1))
  expect(now).toMatchObject({ version: 4, at: '2025-07-02T15:00:00.000Z' })
  expect((await find(ledger, 'report')).reading.text).toBe(other.text)
  expect((await find(ledger, 'report', { asOf: '2025-07-02T13:30:00Z' })).reading.text).toBe(report.text)
  expect(await findings()).toEqual([])
  expect(await kept()).toHaveLength(2)
})

test('what is said to be so now needs no bytes to have gone back', async () => {
  const other = { ...report, text: 'Der Damm bricht, sagte Ida Roth.' }
  const now = (reading: Reading) => store(ledger, [reading], { seen, isNow: true })
  expect([await now(report), await now(other), await now(report), await now(report)].flat()).toEqual([
    ...['added', 'version', 'version', 'unchanged'],
  ])
})
