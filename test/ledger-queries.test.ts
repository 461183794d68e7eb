// What the ledger's queries say, where it is more than one document's affair.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../src/ledger/open.ts'
import { pictureOf } from '../src/ledger/queries/picture.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { whoIs } from '../src/ledger/queries/who.ts'
import { store } from '../src/ledger/store.ts'
import type { Reading } from '../src/types.ts'
import { lagebild } from './cli/harness.ts'
import { readingOf } from './ledger-readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-queries-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (ledger: Ledger, ...readings: Reading[]) => store(ledger, readings, { seen: '2025-07-02T12:00:00Z' })

const told = readingOf({
  id: 'told',
  text: 'Ida Roth sagte, Jon Ek habe Ida Roth versichert, die 40 Boote seien fort.',
  names: [{ name: 'Ida Roth' }, { name: 'Jon Ek' }],
  said: [
    { by: 'Ida Roth', words: 'Jon Ek habe Ida Roth versichert, die 40 Boote seien fort' },
    { by: 'Jon Ek', words: 'die 40 Boote seien fort', within: 0 },
  ],
  figures: [{ words: '40' }],
})

test('a survey sees the ledger as it was when it began, whatever is added meanwhile', async () => {
  const path = join(folder, 'two.db')
  const [reader, writer] = [await openLedger(path), await openLedger(path)]
  await put(writer, told)
  const adding = (async () => {
    for (let i = 0; i < 60; i++) await put(writer, { ...told, id: `more${i}` }, { ...told, engine: `hand@${i + 2}` })
  })()
  for (let i = 0; i < 20; i++) {
    const { documents, claims, figures } = await survey(reader)
    expect([claims.length, figures.length]).toEqual([2 * documents.length, documents.length])
  }
  await adding
  expect((await survey(reader)).documents).toHaveLength(61)
  await reader.close()
  await writer.close()
})

test('a claim within another names who reports it', async () => {
  const ledger = await openLedger(':memory:')
  await put(ledger, told)
  const [ek] = await whoIs(ledger, 'Jon Ek')
  expect(ek!.said).toMatchObject([{ id: 'told:a2', within: 'told:a1', toldBy: 'Ida Roth' }])
  expect(ek!.about).toMatchObject([{ id: 'told:a1', within: null, toldBy: null }])
  const { speakers } = pictureOf(await survey(ledger))
  expect(speakers.flatMap(({ claims }) => claims.map(({ toldBy }) => toldBy))).toEqual(expect.arrayContaining(['Ida Roth', null]))
  await ledger.close()
})

test('who: time grows with the mentions of one document, not faster', async () => {
  const ledger = await openLedger(':memory:')
  const sized = (id: string, count: number): Reading => {
    const text = Array.from({ length: count }, (_, i) => `Ort ${i} sei ${id} wohl.`).join(' ')
    const said = Array.from({ length: count / 4 }, (_, i) => ({
      by: null,
      words: `Ort ${i} sei ${id} wohl`,
      speaker: 'unknown' as const,
    }))
    return readingOf({ id, text, said, names: [{ name: id, type: 'place' }] })
  }
  await put(ledger, sized('Kurzau', 2000), sized('Langau', 16_000))
  const time = async (name: string) => {
    const before = performance.now()
    const [who] = await whoIs(ledger, name)
    const taken = performance.now() - before
    expect(who!.about).toHaveLength(who!.mentionedIn[0]!.mentions / 4)
    return taken
  }
  const best = async (name: string) => Math.min(await time(name), await time(name), await time(name))
  const [short, long] = [await best('Kurzau'), await best('Langau')]
  // Eight times the mentions: 8 where time is linear, 64 where it is quadratic.
  expect(long / short).toBeLessThan(20)
  await ledger.close()
})

test('documents come newest first by the moment, whatever their zones', async () => {
  const path = join(folder, 'zones.db')
  const batch = join(folder, 'zones.jsonl')
  const moments = { early: '2025-07-02T10:00:00+02:00', late: '2025-07-02T09:00:00Z', never: null }
  const lines = Object.entries(moments).map(([id, published]) =>
    JSON.stringify({ id, published, lang: 'de', text: `Es regnete ${id}.` }),
  )
  writeFileSync(batch, lines.join('\n'))
  await lagebild(['add', batch, '--ledger', path])
  const { out } = await lagebild(['documents', '--ledger', path, '--format', 'json'])
  expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(['late', 'early', 'never'])
})
