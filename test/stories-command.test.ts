// lagebild stories on two invented events, end to end: gathered whatever the order of adding, merged, split, renamed, taken back.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StoryView } from '../src/ledger/queries/stories.ts'
import { lagebild } from './cli/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-stories-'))
const path = join(folder, 'stories.db')
const on = (...argv: string[]) => lagebild(['stories', ...argv, '--ledger', path])
const stories = async (...argv: string[]) => JSON.parse((await on(...argv, '--format', 'json')).out) as StoryView[]
const articlesOf = async (...argv: string[]) =>
  Object.fromEntries((await stories(...argv)).map(({ id, documents }) => [id, documents.join(' ')]))

const article = (id: string, published: string, title: string, text: string) => ({
  ...{ id, published, title, text, lang: 'de', outlet: `Blatt ${id}` },
})
const ARTICLES = [
  article(
    'wehr1',
    '2026-05-02T08:00:00Z',
    'Stauwehr bei Pöchlarn undicht',
    'Am Stauwehr bei Pöchlarn ist ein Tor undicht. Betriebsleiterin Ida Lorenz sprach von einem Riss im dritten Wehrtor. Unterhalb von Pöchlarn wurden 140 Menschen aus ihren Häusern gebracht. Die Gemeinde Pöchlarn richtete in der Turnhalle ein Lager ein.',
  ),
  article(
    'wehr2',
    '2026-05-03T09:00:00Z',
    'Riss am Wehrtor: Betreiber lässt Wasser ab',
    'Nach dem Riss am Stauwehr bei Pöchlarn lässt der Betreiber Wasser ab. Das dritte Wehrtor werde gestützt, sagte Ida Lorenz. Die 140 Menschen, die ihre Häuser verlassen mussten, schlafen weiter in der Turnhalle von Pöchlarn.',
  ),
  article(
    'bank1',
    '2026-05-02T10:00:00Z',
    'Genossenschaftsbank Vreden schließt Filialen',
    'Die Genossenschaftsbank Vreden schließt zwölf Filialen im Münsterland. Vorstand Karsten Wiegmann nannte die Zinsen als Grund. Die Kunden sollen nach Ahaus fahren. Der Betriebsrat der Bank kündigte Widerstand an.',
  ),
  article(
    'bank2',
    '2026-05-04T10:00:00Z',
    'Streit um Filialen in Vreden',
    'Gegen die Schließung von zwölf Filialen der Genossenschaftsbank Vreden wehren sich Kunden im Münsterland. Vorstand Karsten Wiegmann verteidigte den Plan. Der Betriebsrat der Bank will klagen.',
  ),
]
const added = async (ledger: string, articles: readonly object[]) => {
  const batch = join(folder, 'batch.jsonl')
  writeFileSync(batch, articles.map(one => JSON.stringify(one)).join('\n'))
  expect((await lagebild(['add', batch, '--ledger', ledger])).code).toBe(0)
}

beforeAll(() => added(path, ARTICLES))
afterAll(() => rmSync(folder, { recursive: true }))

test('articles about one event are one story, the newest story first', async () => {
  const found = await stories()
  expect(found.map(({ documents }) => documents)).toEqual([
    ['bank1', 'bank2'],
    ['wehr1', 'wehr2'],
  ])
  expect(found[1]).toMatchObject({
    id: 'wehr1',
    name: 'Stauwehr bei Pöchlarn undicht',
    named: false,
    articles: 2,
    reports: 2,
    outlets: 2,
  })
  expect(found[1]!.about).toContain('Ida Lorenz')
  expect([found[1]!.from, found[1]!.to]).toEqual(['2026-05-02T08:00:00.000Z', '2026-05-03T09:00:00.000Z'])
  expect((await on()).out).toContain('2026-05-02 – 2026-05-03')
})

test('one story lists its articles and why each is in it', async () => {
  const { out } = await on('wehr2')
  expect(out).toMatch(/wehr2 .*goes on from wehr1, like it by \d+ %/su)
  const story = JSON.parse((await on('wehr2', '--format', 'json')).out)
  expect(story.members).toMatchObject([
    { id: 'wehr1', because: null },
    { id: 'wehr2', because: { what: 'goesOn', of: 'wehr1' } },
  ])
  expect((await on('wehr2', '--as-of', '2026-05-02')).code).toBe(0)
  expect((await on('nowhere')).err).toContain('NOT_FOUND')
})

test('the order of adding does not matter', async () => {
  const other = join(folder, 'other.db')
  for (const one of ARTICLES.toReversed()) await added(other, [one])
  const { out } = await lagebild(['stories', '--format', 'json', '--ledger', other])
  expect(JSON.parse(out)).toEqual(await stories())
})

test('as of a time there is what had been published by then', async () => {
  expect(await articlesOf('--as-of', '2026-05-02')).toEqual({ bank1: 'bank1', wehr1: 'wehr1' })
  expect((await on('--as-of', '2026-05-02')).out).toContain('2 more of fewer than 2 articles')
  expect((await on('--as-of', 'soon')).err).toContain('USAGE')
})

test('a user merges, splits and renames, and takes it back', async () => {
  const before = await stories()
  expect((await on('--merge', 'wehr1', 'bank2')).out).toContain('wehr1 has 4 articles now')
  expect(await articlesOf()).toEqual({ wehr1: 'wehr1 bank1 wehr2 bank2' })
  await on('--split', 'wehr2', '--note', 'another dam', '--by', 'Ruth')
  expect(await articlesOf()).toEqual({ wehr1: 'wehr1 bank1 bank2', wehr2: 'wehr2' })
  await on('--rename', 'bank1', '--name', 'Alles zusammen')
  expect((await stories()).map(({ name, named }) => [name, named])).toContainEqual(['Alles zusammen', true])
  for (const judgement of ['1', '2', '3']) expect((await on('--undo', judgement)).out).toContain('is taken back')
  expect(await stories()).toEqual(before)
})

test('a fact of a merged story is found under any of its articles', async () => {
  await on('--merge', 'wehr1', 'bank1')
  const sheet = await lagebild(['factsheet', 'bank2', '--ledger', path])
  expect([sheet.code, sheet.out.includes('Pöchlarn')]).toEqual([0, true])
})

test('pages on which only the headline is their own do not make a story', async () => {
  const wares = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => `M${letter}rbel${letter}tt`)
  const frame = wares
    .map((ware, i) => `Wer ${ware} im Laden am Rossmarkt abholt, bekommt ${wares[(i * 7 + 3) % 26]} von uns dazu geschenkt.`)
    .join(' ')
  const headlines = [
    'Pilze statt Pandas retten',
    'Dachau und der Gast aus Übersee',
    'Laufen gegen die Uhr im Harz',
    'Warum Drohnen summen',
  ]
  const other = join(folder, 'frames.db')
  await added(
    other,
    headlines.map((title, i) => ({
      ...article(`seite${i}`, new Date(Date.UTC(2026, 4, 2 + 4 * i)).toISOString(), title, `${title}\n${frame}`),
      outlet: 'Morgenbogen',
      url: `https://morgenbogen.example/${i}`,
    })),
  )
  const { out } = await lagebild(['stories', '--format', 'json', '--ledger', other])
  expect((JSON.parse(out) as StoryView[]).map(({ articles }) => articles)).toEqual([1, 1, 1, 1])
})

test('judgements that make no sense say why', async () => {
  expect((await on('--merge', 'wehr1')).err).toContain('Only one article')
  expect((await on('--merge', 'wehr1', 'nowhere')).err).toContain('NOT_FOUND')
  expect((await on('--name', 'Flut')).err).toContain('--rename')
  expect((await on('--split', 'wehr1', '--rename', 'wehr2')).err).toContain('cannot go together')
})
