// The feed as readers get it: valid whatever a title holds, whole whenever it is read, the same after a restart.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { afterEach, expect, test } from 'vitest'
import { sampleWarning } from '../../../test/watch/sample-warning.ts'
import { fetchSettings } from '../../fetch/settings.ts'
import { openLedger } from '../../ledger/open.ts'
import { EVERYTHING } from '../../warnings/rules/rules.ts'
import { atomFeed } from './atom-feed.ts'
import { pushSchema } from './config.ts'
import { openPusher } from './pusher.ts'
import type { Outgoing } from './sink.ts'
import { sinksFrom } from './sinks.ts'

const folder = mkdtempSync(join(tmpdir(), 'atom-'))
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
})

const OPTIONS = { name: 'desk', title: 'Lage', id: null, address: 'https://desk.example/w.atom', language: 'de' }
const outgoing = (id: string, sentence?: string): Outgoing => {
  const warning = sampleWarning(id, sentence === undefined ? {} : { reason: { de: sentence } })
  return { warning: { ...warning, rule: 'Toll' }, raised: '2026-05-06T10:00:00.000Z', url: 'https://nordpost.example/2?a=1&b=2' }
}

test('what RFC 4287 asks of a feed is in it, and reads back', () => {
  const xml = atomFeed([outgoing('w2'), outgoing('w1')], OPTIONS)
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed ')).toBe(true)
  const feed = parseAtomFeed(xml)
  expect(feed).toMatchObject({
    id: 'tag:lagebild,2026:warnings:desk',
    updated: '2026-05-06T10:00:00.000Z',
    links: [{ rel: 'self', href: 'https://desk.example/w.atom' }],
  })
  expect(feed.entries).toHaveLength(2)
  expect(feed.entries![0]).toMatchObject({
    id: 'tag:lagebild,2026:warning:w2',
    updated: '2026-05-06T10:00:00.000Z',
    published: '2026-05-06T10:00:00.000Z',
    authors: [{ name: 'Nordpost' }],
    links: [{ rel: 'alternate', href: 'https://nordpost.example/2?a=1&b=2' }],
  })
  expect(feed.entries![0]!.categories!.map(({ term }) => term)).toEqual(['notice', 'newHighest', 'Toll'])
  expect(JSON.stringify(feed.entries![0])).toContain('Zahl der Toten auf neuem Höchststand')
})

test('an empty feed is a feed', () => {
  expect(parseAtomFeed(atomFeed([], OPTIONS))).toMatchObject({
    id: 'tag:lagebild,2026:warnings:desk',
    updated: '1970-01-01T00:00:00.000Z',
  })
})

test.for([
  '\u001b[31mrot',
  '</title><entry>',
  ']]>',
  '&amp; &#0; &',
  '\uFFFE\uFFFF',
  '\ud800',
  'a\r\nb\u2028c',
  '<!ENTITY x "y">',
])('hostile words stay words: %j', sentence => {
  const xml = atomFeed([outgoing('w1', sentence)], OPTIONS)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|<!ENTITY/u)
  expect(parseAtomFeed(xml).entries).toHaveLength(1)
})

test('any words at all make a feed that can be read, in bytes as in characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), sentence => {
      const xml = atomFeed([outgoing('w1', sentence)], OPTIONS)
      expect(Buffer.from(xml).toString()).toBe(xml)
      expect(parseAtomFeed(xml).entries).toHaveLength(1)
    }),
    { numRuns: 60 },
  )
})

test('the file holds the newest, comes from the ledger after a restart, and is never half there', async () => {
  const ledger = await openLedger(join(folder, 'news.db'))
  const file = join(folder, 'w.atom')
  const config = pushSchema.parse([{ to: 'atom', file: 'w.atom', entries: 3 }])
  const round = async (...ids: readonly string[]) => {
    const { sinks, close } = await sinksFrom(config, {
      ...{ ledger, rules: EVERYTHING, env: {}, file: join(folder, 'watch.yaml'), language: 'en', fetch: fetchSettings() },
      print: async () => {},
    })
    const pusher = await openPusher(ledger, { sinks, rules: EVERYTHING, onEvent: () => {} })
    for (const id of ids) {
      const body = JSON.stringify(sampleWarning(id))
      await ledger.db.insertInto('raised').values({ id, body, seen: '2026-05-06T10:00:00.000Z' }).execute()
    }
    pusher.wake()
    await pusher.settled()
    await pusher.stop()
    await close()
    return parseAtomFeed(readFileSync(file, 'utf8')).entries!.map(({ id }) => id!.split(':').at(-1))
  }
  expect(await round('w1', 'w2')).toEqual(['w2', 'w1'])
  expect(await round('w3', 'w4')).toEqual(['w4', 'w3', 'w2'])
  writeFileSync(file, 'somebody wrote over it')
  expect(await round('w5')).toEqual(['w5', 'w4', 'w3'])
  rmSync(file)
  expect(await round()).toEqual(['w5', 'w4', 'w3'])
  expect(await round('w6')).toEqual(['w6', 'w5', 'w4'])
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  await ledger.close()
})

test('where the file cannot be written it is told and tried again', async () => {
  const ledger = await openLedger(join(folder, 'news.db'))
  const config = pushSchema.parse([{ to: 'atom', file: 'missing/w.atom' }])
  const { sinks } = await sinksFrom(config, {
    ...{ ledger, rules: EVERYTHING, env: {}, file: join(folder, 'watch.yaml'), language: 'en', fetch: fetchSettings() },
    print: async () => {},
  })
  const pushed = await sinks[0]!.sink.push([outgoing('w1')], new AbortController().signal)
  expect(pushed).toMatchObject({ kind: 'again', error: { code: 'PUSH_FAILED', where: join(folder, 'missing/w.atom') } })
  expect(existsSync(join(folder, 'missing'))).toBe(false)
  await ledger.close()
})
