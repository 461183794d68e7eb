// The ledger's commands on the sample story, end to end.

import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Picture, SeriesView } from '../src/ledger/queries/views.ts'
import type { WhoView } from '../src/ledger/queries/who.ts'
import { type Given, lagebild } from './cli/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-commands-'))
const path = join(folder, 'deep', 'story.db')
const onStory = (argv: readonly string[], given: Given = {}) => lagebild([...argv, '--ledger', path], given)
const json = async <T>(...argv: string[]) => JSON.parse((await onStory([...argv, '--format', 'json'])).out) as T

beforeAll(async () => {
  const { code, out } = await onStory(['add', 'examples/flood/articles.jsonl'])
  expect(code).toBe(0)
  expect(out).toContain('6 documents added')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('adding again changes nothing and says so; --quiet says nothing', async () => {
  expect((await onStory(['add', 'examples/flood/articles.jsonl'])).out).toContain('0 documents added · 6 unchanged')
  expect(await onStory(['add', 'examples/flood/articles.jsonl', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
})

test('one broken line does not keep the rest out', async () => {
  const batch = join(folder, 'batch.jsonl')
  writeFileSync(batch, '{"id":"x","text":"Alles ruhig, sagte Ida Roth.","lang":"de"}\nno JSON\n')
  const { code, out, err } = await lagebild(['add', batch, '--ledger', join(folder, 'other.db')])
  expect(out).toContain('1 document added · 1 failed')
  expect(err).toContain('LINE_BROKEN')
  expect(code).toBe(1)
})

test('three of the six articles are one report', async () => {
  const { reports, documents } = await json<Picture>('picture')
  expect(documents).toHaveLength(6)
  const groups = reports.map(({ first, copies }) => [
    first.id,
    ...copies.map(({ document, relation }) => `${relation} ${document.id}`),
  ])
  expect(groups).toEqual([['s1a1', 'shortened s1a2', 'translation s1a3'], ['s1a4'], ['s1a5'], ['s1a6']])
})

test('the picture as text: plain in a pipe, coloured on a terminal, never wider than it', async () => {
  for (const width of [60, 100]) {
    const { out, err, code } = await onStory(['picture'], { width })
    expect([err, code]).toEqual(['', 0])
    expect(out).not.toContain('\u001b')
    for (const part of ['Who said what', 'Figures', 'People', 'one report', 'Tagesbote +2 copies', 's1a1:a1'])
      expect(out).toContain(part)
    expect(out.split('\n').filter(line => line.length > width)).toEqual([])
  }
  expect((await onStory(['picture'], { colour: true })).out).toContain('\u001b[')
  expect((await onStory(['picture', '--limit', '2'])).out.length).toBeLessThan((await onStory(['picture'])).out.length / 2)
})

test('every id in the picture can be followed to its words', async () => {
  const { speakers, series } = await json<Picture>('picture')
  for (const { id, words } of speakers.flatMap(({ claims }) => claims)) {
    const shown = await json<{ words: string[] }>('show', id)
    expect(shown.words.join(' … ')).toBe(words)
  }
  for (const { id, words } of series.flatMap(({ entries }) => entries)) {
    expect((await json<{ words: string[] }>('show', id)).words).toEqual([words])
  }
})

test('one spokesman in three spellings', async () => {
  const [who, ...others] = await json<WhoView[]>('who', 'Schollbauer')
  expect(others).toEqual([])
  expect(who!.spellings.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['Markus Schöllbauer', 'Markus Schoellbauer', 'Markus Schollbauer']),
  )
  expect((await onStory(['who', 'Schoellbauer'])).out).toMatch(/Said\n {2}s1a1:a/u)
})

test('figures of one concept, each with its speaker, modifier and words', async () => {
  const series = await json<SeriesView[]>('figures', 'dead')
  const entries = series.flatMap(({ entries }) => entries)
  expect(series.every(({ concept }) => concept === 'dead')).toBe(true)
  expect(entries).toContainEqual(expect.objectContaining({ value: 4, modifier: 'atLeast', words: 'mindestens vier' }))
  expect((await onStory(['figures', 'dead'])).out).toContain('≥ 4')
})

test('figures by the word that the articles use, in any inflection that begins like it', async () => {
  const concepts = async (word: string) => (await json<SeriesView[]>('figures', word)).map(({ concept }) => concept)
  expect(await concepts('Häuser')).toContain('houses')
  expect(await concepts('Tote')).toContain('dead') // "Toten"
  expect(await concepts('dead')).toEqual(expect.not.arrayContaining(['missing']))
})

test('documents, the newest first, copies marked', async () => {
  const { out } = await onStory(['documents'])
  expect(out.trimStart().startsWith('s1a6')).toBe(true)
  expect(out).toContain('shortened from s1a1')
})

test('show marks the spans of an article, with brackets or with colour', async () => {
  const plain = (await onStory(['show', 's1a1'])).out
  expect(plain).toMatch(/⟦⟨Elf⟩q\S+ weitere würden noch\s+vermisst⟧a²/u)
  const coloured = (await onStory(['show', 's1a1'], { colour: true })).out
  expect(coloured).not.toContain('⟦')
  const claim = (await onStory(['show', 's1a1:a2'])).out
  expect(claim.match(/⟦/gu)).toHaveLength(1)
  expect(claim.length).toBeLessThan(plain.length / 2)
})

test.for([
  [['who', 'Grünbauer'], 'NOT_FOUND', 'Did you mean Leopold Grünauer?'],
  [['who', ' '], 'NOT_FOUND', 'lagebild picture'],
  [['figures', ''], 'NOT_FOUND', 'dead'],
  [['figures', 'unicorns'], 'NOT_FOUND', 'dead'],
  [['show', 's1a'], 'AMBIGUOUS', 's1a1'],
  [['show', 's9'], 'NOT_FOUND', 'lagebild documents'],
  [['picture', '--limit', 'all'], 'USAGE', 'whole number'],
] as const)('%s: %s', async ([argv, code, remedy]) => {
  const ran = await onStory(argv)
  expect(ran.err).toContain(`error ${code}`)
  expect(ran.err).toContain(remedy)
  expect(ran.out).toBe('')
  expect(ran.code).toBe(code === 'USAGE' ? 2 : 3)
})

test('reading from a ledger that is not there makes none', async () => {
  const none = join(folder, 'none.db')
  const { err, code } = await lagebild(['picture'], { env: { LAGEBILD_LEDGER: none } })
  expect(err).toContain('lagebild add FILE…')
  expect(code).toBe(3)
  expect(existsSync(none)).toBe(false)
})

test('a file that is damaged further on says so, whoever reads or adds', async () => {
  const source = join(folder, 'sound.db')
  const damaged = join(folder, 'damaged.db')
  await lagebild(['add', 'examples/flood/articles.jsonl', '--quiet', '--ledger', source])
  const bytes = readFileSync(source)
  writeFileSync(damaged, bytes.fill(0x55, Math.floor(bytes.length / 3)))
  for (const argv of [['documents'], ['picture'], ['show', 's1a1'], ['add', 'examples/flood/s1a1.txt']]) {
    const { code, out, err } = await lagebild([...argv, '--ledger', damaged])
    expect({ argv, code, out, err }).toEqual({
      argv,
      code: 3,
      out: '',
      err: expect.stringMatching(/LEDGER_UNREADABLE.+damaged/u),
    })
  }
})

test('an article cannot steer the terminal through the ledger', async () => {
  const hostile = '\u001b[2J\u009b2J\u202e'
  const ledger = join(folder, 'hostile.db')
  const text = `„${hostile}Nein“, sagte Ida Roth. ${hostile}40 Menschen kamen.`
  const document = { id: `x${hostile}`, text, lang: 'de', title: hostile, outlet: hostile, url: hostile }
  const batch = join(folder, 'hostile.jsonl')
  writeFileSync(batch, JSON.stringify(document))
  await lagebild(['add', batch, '--ledger', ledger])
  for (const argv of [['picture'], ['figures'], ['documents'], ['show', 'x']]) {
    for (const format of ['table', 'json']) {
      const { out, code } = await lagebild([...argv, '--format', format, '--ledger', ledger])
      expect([argv, format, code, /[^\P{Cc}\n]|\u202e/u.test(out)]).toEqual([argv, format, 0, false])
    }
  }
})

test('an empty ledger says what to do', async () => {
  const ledger = join(folder, 'empty.db')
  writeFileSync(join(folder, 'none.jsonl'), '\n')
  await lagebild(['add', join(folder, 'none.jsonl'), '--ledger', ledger])
  for (const command of ['picture', 'documents']) {
    expect((await lagebild([command, '--ledger', ledger])).out).toContain('lagebild add FILE…')
  }
})

test('npm start of a tree that is not built says what to run', () => {
  const bare = join(folder, 'bare', 'scripts')
  mkdirSync(bare, { recursive: true })
  copyFileSync('scripts/start.mjs', join(bare, 'start.mjs'))
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(bare, 'start.mjs')], { encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^Lagebild is not built yet\. Run: node scripts\/prepare\.mjs --build.+\n$/u)
})

test.skipIf(!existsSync('dist/cli/main.js'))('npm start prints the picture and what to try next', () => {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  expect(status).toBe(0)
  expect(stdout).toContain('The story is invented')
  expect(stdout.indexOf('6 documents added')).toBeLessThan(stdout.indexOf('Who said what'))
  expect(stdout).toContain('npx lagebild show s1a1')
  expect(stdout).not.toContain('\u001b')
})

test('origin: an article’s original and what it left out, a claim’s chain and how many stand behind it', async () => {
  const article = await onStory(['origin', 's1a2'])
  expect(article.err).toBe('')
  for (const part of ['shortened from s1a1', 'both dpa', 'left out', 'translation of s1a1']) expect(article.out).toContain(part)
  const claim = await onStory(['origin', 's1a2:a3'])
  for (const part of ['Tagesbote (shortened) ← dpa (agency) ← Markus Schöllbauer', 'At most 1 independent root speaker'])
    expect(claim.out).toContain(part)
  expect((await onStory(['origin', 's1a1'])).out).toContain('a report of its own')
  expect(await json<object>('origin', 's1a3')).toMatchObject({ kind: 'document', relation: 'translation', of: { id: 's1a1' } })
  expect((await onStory(['origin', 's1a9'])).code).not.toBe(0)
})
