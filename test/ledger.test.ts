import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readingOf as readingFrom, rowsOf } from '../src/ledger/codec.ts'
import { type Ledger, openLedger } from '../src/ledger/open.ts'
import { ledgerProblem } from '../src/ledger/problems.ts'
import { shortener } from '../src/ledger/queries/ids.ts'
import { pictureOf } from '../src/ledger/queries/picture.ts'
import { find } from '../src/ledger/queries/show.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { whoIs } from '../src/ledger/queries/who.ts'
import { store } from '../src/ledger/store.ts'
import type { Reading } from '../src/types.ts'
import { readingOf } from './ledger-readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))

const seen = '2025-07-02T12:00:00Z'
const put = (ledger: Ledger, ...readings: Reading[]) => store(ledger, readings, { seen })
const memory = () => openLedger(':memory:')

const places = [
  { name: 'Obernau', type: 'place' },
  { name: 'Gelte', type: 'place' },
] as const

const wire = readingOf({
  id: 'wire',
  outlet: 'Abendpost',
  published: '2025-07-02T08:00:00+02:00',
  text: 'Bei dem Brand wurden 12 Menschen verletzt, sagte Feuerwehrchefin Käthe Möllers. „Es war Benzin“, sagte Möllers später in Obernau am Fluss Gelte.',
  names: [{ name: 'Käthe Möllers', roles: ['Feuerwehrchefin'] }, ...places],
  said: [
    { by: 'Käthe Möllers', words: 'Bei dem Brand wurden 12 Menschen verletzt' },
    { by: 'Käthe Möllers', words: 'Es war Benzin', mode: 'direct' },
  ],
  figures: [{ words: '12', concept: 'injured' }],
})
const rival = readingOf({
  id: 'rival',
  language: 'en',
  outlet: 'Morning Star Gazette',
  published: '2025-07-02T19:00:00+02:00',
  text: 'The clinic in Obernau on the Gelte counted 30 injured people, Jon Ek said. Kaethe Moellers denied that it was arson.',
  names: [{ name: 'Jon Ek' }, { name: 'Kaethe Moellers' }, ...places],
  said: [
    { by: 'Jon Ek', words: 'The clinic in Obernau on the Gelte counted 30 injured people' },
    { by: 'Kaethe Moellers', words: 'that it was arson', polarity: 'denied' },
  ],
  figures: [{ words: '30', concept: 'injured' }],
})

test('adding a document again changes nothing', async () => {
  const ledger = await memory()
  expect(await put(ledger, wire, rival)).toEqual(['added', 'added'])
  const before = pictureOf(await survey(ledger))
  expect(await store(ledger, [rival, wire, wire], { seen: '2025-08-01T00:00:00Z' })).toEqual([
    'unchanged',
    'unchanged',
    'unchanged',
  ])
  expect(pictureOf(await survey(ledger))).toEqual(before)
  await ledger.close()
})

test('another text, or other metadata, is a new version; the old one stays', async () => {
  const ledger = await memory()
  const corrected = readingOf({ id: 'wire', text: 'Niemand wurde verletzt.' })
  expect(await put(ledger, wire, corrected, { ...wire, title: 'Brand' }, wire)).toEqual([
    'added',
    'version',
    'version',
    'unchanged',
  ])
  const { documents } = pictureOf(await survey(ledger))
  expect(documents).toMatchObject([{ id: 'wire', version: 3, title: 'Brand' }])
  const versions = await ledger.db.selectFrom('documents').select(['version', 'text']).execute()
  expect(versions.map(({ text }) => text)).toEqual([wire.text, corrected.text, wire.text])
  await ledger.close()
})

test('the same words in two outlets are two documents, though nobody gave them an id', async () => {
  const ledger = await memory()
  const text = 'Niemand wurde verletzt.'
  const copy = { ...wire, text, id: createHash('sha256').update(text).digest('hex'), url: null, attributions: [], quantities: [] }
  const there = { ...copy, outlet: 'Ein anderer Bote' }
  expect(await put(ledger, copy, there, copy)).toEqual(['added', 'added', 'unchanged'])
  const { documents } = pictureOf(await survey(ledger))
  expect(documents.map(({ outlet }) => outlet)).toEqual([copy.outlet, there.outlet])
  expect((await find(ledger, documents[0]!.id)).reading).toEqual(copy)
  await ledger.close()
})

test('an article that changes at its address is a new version of the same document', async () => {
  const ledger = await memory()
  const at = (text: string) => {
    return { ...readingOf({ id: createHash('sha256').update(text).digest('hex'), text }), url: 'https://bote.example.org/1' }
  }
  expect(await put(ledger, at('Zwei Boote sanken.'), at('Drei Boote sanken.'))).toEqual(['added', 'version'])
  await ledger.close()
})

test('what another engine reads is kept beside, and the newest Reading counts', async () => {
  const ledger = await memory()
  const better = { ...wire, engine: 'hand@2', attributions: wire.attributions.slice(0, 1) }
  expect(await put(ledger, wire, better, wire)).toEqual(['added', 'reread', 'unchanged'])
  expect(await ledger.db.selectFrom('readings').select('engine').execute()).toEqual([{ engine: 'hand@1' }, { engine: 'hand@2' }])
  expect((await survey(ledger)).claims).toHaveLength(1)
  await ledger.close()
})

test('documents and Readings are never changed nor deleted, whoever tries', async () => {
  const ledger = await memory()
  await put(ledger, wire)
  await expect(ledger.db.updateTable('documents').set({ text: 'x' }).execute()).rejects.toThrow(/only grows/u)
  await expect(ledger.db.deleteFrom('readings').execute()).rejects.toThrow(/only grows/u)
  await ledger.close()
})

test('a Reading comes back as it went in', async () => {
  const ledger = await memory()
  await put(ledger, wire)
  expect((await find(ledger, 'wire')).reading).toEqual(wire)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.option(fc.string()), (text, title) => {
      const reading = { ...readingOf({ id: 'x', text }), title }
      const { document, reading: row } = rowsOf(reading)
      const back = readingFrom({ ...document, key: 1, version: 1, seen } as never, { ...row, key: 1, document: 1, seen } as never)
      expect(JSON.stringify(back)).toBe(JSON.stringify({ ...back, ...reading }))
    }),
  )
  await ledger.close()
})

test('a batch with one that cannot be stored is not stored at all', async () => {
  const ledger = await memory()
  const broken = { ...rival, entities: [rival.entities[0]!, rival.entities[0]!] }
  await expect(put(ledger, wire, broken)).rejects.toThrow()
  expect(await ledger.db.selectFrom('documents').selectAll().execute()).toEqual([])
  expect(await put(ledger, wire)).toEqual(['added'])
  await ledger.close()
})

test('the picture: speakers over spellings, series with their conflict, names', async () => {
  const ledger = await memory()
  await put(ledger, wire, rival)
  const { speakers, series, names, reports } = pictureOf(await survey(ledger))
  expect(speakers.map(({ name, claims }) => [name, claims.map(({ id }) => id)])).toEqual([
    ['Käthe Möllers', ['wire:a1', 'wire:a2', 'rival:a2']],
    ['Jon Ek', ['rival:a1']],
  ])
  expect(series[0]!.entries).toMatchObject([
    { id: 'wire:q1', value: 12, speaker: 'Käthe Möllers', date: '2025-07-02', dateOf: 'published', conflicts: ['rival:q1'] },
    { id: 'rival:q1', value: 30, speaker: 'Jon Ek', conflicts: ['wire:q1'] },
  ])
  expect(names.find(({ name }) => name === 'Käthe Möllers')!.spellings).toContainEqual({ words: 'Kaethe Moellers', documents: 1 })
  expect(reports).toHaveLength(2)
  await ledger.close()
})

test('figures of two matters contradict nothing', async () => {
  const ledger = await memory()
  const bus = { ...rival, text: 'After the bus accident the clinic of Tiefstadt counted 30 injured people.', names: [], said: [] }
  await put(ledger, wire, readingOf({ ...bus, figures: [{ words: '30', concept: 'injured' }] }))
  expect(pictureOf(await survey(ledger)).series[0]!.entries.map(({ conflicts }) => conflicts)).toEqual([[], []])
  await ledger.close()
})

test('what a reprint repeats stands once, with its copies', async () => {
  const ledger = await memory()
  const long = `${wire.text} ${Array.from({ length: 300 }, (_, i) => `wort${i * 31}`).join(' ')}`
  const first = { ...wire, text: long }
  await put(ledger, { ...first, id: 'copy', outlet: 'Landbote', published: '2025-07-02T10:00:00+02:00' }, first)
  const { speakers, series, reports } = pictureOf(await survey(ledger))
  expect(speakers[0]!.claims.map(({ id, copies }) => [id, copies.map(copy => copy.id)])).toEqual([
    ['wire:a1', ['copy:a1']],
    ['wire:a2', ['copy:a2']],
  ])
  expect(series[0]!.entries).toMatchObject([{ id: 'wire:q1', copies: [{ outlet: 'Landbote' }] }])
  expect(reports).toMatchObject([{ first: { id: 'wire' }, copies: [{ relation: 'reprint' }] }])
  await ledger.close()
})

test('who: any spelling, a family name, what others said; the nearest names when nobody is found', async () => {
  const ledger = await memory()
  await put(ledger, wire, rival)
  for (const name of ['Käthe Möllers', 'kathe mollers', 'Moellers']) {
    const [who, ...others] = await whoIs(ledger, name)
    expect(others).toEqual([])
    expect(who).toMatchObject({ name: 'Käthe Möllers', roles: ['Feuerwehrchefin'], documents: 2 })
    expect(who!.said.map(({ id }) => id)).toEqual(['wire:a1', 'wire:a2', 'rival:a2'])
  }
  await expect(whoIs(ledger, 'Möllner')).rejects.toMatchObject({ code: 'NOT_FOUND', remedy: 'Did you mean Käthe Möllers?' })
  await expect(whoIs(ledger, 'Zacharias')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await ledger.close()
})

test('ids: whole, by their beginning, of a claim, of a figure', async () => {
  const ledger = await memory()
  const hashed = { ...rival, id: 'ab'.repeat(32) }
  const [one, two] = ['a'.repeat(63), 'b'].map(start => ({ ...rival, id: `http://x.example/${start}:q1` }))
  await put(ledger, wire, hashed, one!, two!)
  expect((await find(ledger, 'wi')).reading.id).toBe('wire')
  expect((await find(ledger, 'abab:a2')).part).toEqual({ kind: 'claim', index: 1 })
  expect((await find(ledger, 'wire:q1')).part).toEqual({ kind: 'figure', index: 0 })
  expect(await find(ledger, two!.id)).toMatchObject({ part: null, reading: { id: two!.id } })
  await expect(find(ledger, 'http')).rejects.toMatchObject({ code: 'AMBIGUOUS' })
  for (const id of ['nothing', '', 'wire:a9', 'wire:q0', '%', 'w_re']) {
    await expect(find(ledger, id), id).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
  const shorten = shortener([hashed.id, `${hashed.id.slice(0, 20)}${'0'.repeat(44)}`])
  expect(shorten(hashed.id)).toBe(hashed.id.slice(0, 21))
  await ledger.close()
})

test('what is no ledger says so', async () => {
  const text = join(folder, 'text.db')
  writeFileSync(text, 'no database at all, but long enough to be taken for one '.repeat(40))
  const foreign = join(folder, 'foreign.db')
  new Database(foreign).exec('CREATE TABLE t (x)').close()
  for (const path of [text, foreign, folder, join(text, 'below.db')]) {
    await expect(openLedger(path), path).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE', where: path })
  }
  await expect(openLedger(join(folder, 'none.db'), { create: false })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test.skipIf(process.platform !== 'linux')('a folder that cannot be made is an error, and is not tried for ever', async () => {
  await expect(openLedger('/proc/lagebild/x.db')).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' })
})

test('a folder, a damaged file and a full disk have their own remedies', async () => {
  await expect(openLedger(folder)).rejects.toMatchObject({ remedy: expect.stringContaining('Name a file in it') })
  const sqlite = (code: string) => ledgerProblem('x.db', Object.assign(new Error('m'), { code }))
  expect(sqlite('SQLITE_CORRUPT_VTAB')).toMatchObject({ remedy: expect.stringContaining('lagebild add FILE…') })
  expect(sqlite('SQLITE_FULL')).toMatchObject({ code: 'LEDGER_UNREADABLE', remedy: expect.stringContaining('the disk has room') })
  expect(sqlite('ENOENT')).not.toHaveProperty('remedy')
})

test('a ledger of a newer Lagebild is left alone', async () => {
  const path = join(folder, 'newer.db')
  await (await openLedger(path)).close()
  const database = new Database(path)
  database.prepare('INSERT INTO kysely_migration (name, timestamp) VALUES (?, ?)').run('9999-from-the-future', seen)
  database.close()
  await expect(openLedger(path)).rejects.toMatchObject({ code: 'LEDGER_VERSION' })
})

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to', async () => {
  const closed = mkdtempSync(join(folder, 'closed-'))
  chmodSync(closed, 0o500)
  await expect(openLedger(join(closed, 'x.db'))).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' })
})

test('processes that make and fill one ledger at once lose nothing', async () => {
  const path = join(folder, 'shared.db')
  const program = `
    const { openLedger } = await import(${JSON.stringify(new URL('../src/ledger/open.ts', import.meta.url).href)})
    const { store } = await import(${JSON.stringify(new URL('../src/ledger/store.ts', import.meta.url).href)})
    const ledger = await openLedger(${JSON.stringify(path)})
    const reading = ${JSON.stringify(wire)}
    for (let i = 0; i < 20; i++) await store(ledger, [{ ...reading, id: process.argv[1] + i }, { ...reading, id: 'both' + i }], { seen: ${JSON.stringify(seen)} })
    await ledger.close()`
  const ends = ['x', 'y', 'z'].map(name => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, name], { stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', chunk => (complaint += chunk))
    return new Promise<string>(resolve => child.on('exit', code => resolve(`${code}${code === 0 ? '' : complaint}`)))
  })
  expect(await Promise.all(ends)).toEqual(['0', '0', '0'])
  const ledger = await openLedger(path)
  expect(await ledger.db.selectFrom('documents').select('id').execute()).toHaveLength(80)
  await ledger.close()
})
