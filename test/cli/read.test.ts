// lagebild read: formats, exit codes, the shape of errors, colour, hostile text.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { printer } from '../../src/cli/reading/formats.ts'
import { read } from '../../src/index.ts'
import { contextWith, lagebild } from './harness.ts'
import { sample } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const story = 'Der Deich hält, sagte Ortsvorsteherin Ilse Brandt am Montag. „Wir warten ab“, so Brandt.'
const article = file('deich.txt', story)
const documents = [
  { id: 'a', text: story, lang: 'de', published: '2026-03-17', outlet: 'Deichbote' },
  { id: 'b', text: 'The dam holds, said Ruth Mallory on Monday.', lang: 'en' },
  { id: 'c', text: 'Der Damm hält.', lang: 'de', title: 'Damm' },
]
const lines = documents.map(document => `${JSON.stringify(document)}\n`)
const batch = file('batch.jsonl', lines.join(''))
const brokenBatch = file('broken.jsonl', [lines[0], '{"id": 5,\n', lines[2]].join(''))

test('jsonl is exactly what the library says, a Reading a line', async () => {
  const { code, out, err } = await lagebild(['read', batch, '--format', 'jsonl'])
  expect(err).toBe('')
  expect(code).toBe(0)
  const expected = await Promise.all(documents.map(document => read(document)))
  expect(out).toBe(expected.map(reading => `${JSON.stringify(reading)}\n`).join(''))
})

test('json is one array of the same Readings', async () => {
  const { out } = await lagebild(['read', batch, '--format', 'json'])
  expect(JSON.parse(out)).toEqual(await Promise.all(documents.map(document => read(document))))
})

test('threads print what no threads print', async () => {
  const many = file('many.jsonl', Array.from({ length: 40 }, (_, i) => lines[i % 3]!.replace('"id":"', `"id":"${i}`)).join(''))
  const [threads, none] = [
    await lagebild(['read', many, '--format', 'jsonl', '--threads', '3']),
    await lagebild(['read', many, '--format', 'jsonl', '--threads', '1']),
  ]
  expect(threads.out).toBe(none.out)
  expect(threads.out.split('\n')).toHaveLength(41)
})

test('standard input, with what the command line says about it', async () => {
  const argv = ['read', '-', '--format', 'jsonl', '--lang', 'de', '--published', '2026-03-17', '--outlet', 'Deichbote']
  const { out, code } = await lagebild(argv, { stdin: story })
  expect(code).toBe(0)
  const { language, published, outlet, text } = JSON.parse(out)
  expect({ language, outlet, text }).toEqual({ language: 'de', outlet: 'Deichbote', text: story })
  expect(published).toMatch(/^2026-03-17/u)
})

test('a broken line has its error and its place, the rest of the batch is printed, the code is 1', async () => {
  const { out, err, code } = await lagebild(['read', brokenBatch, '--format', 'jsonl'])
  expect(code).toBe(1)
  expect(out.trim().split('\n')).toHaveLength(2)
  expect(err).toMatch(/^error LINE_BROKEN: .+\n {2}where: .*broken\.jsonl:2\n {2}do: {4}.+\n$/u)
})

test('a missing file has its error, and 3 when nothing could be read', async () => {
  const { out, err, code } = await lagebild(['read', join(folder, 'none.txt')])
  expect({ out, code }).toEqual({ out: '', code: 3 })
  expect(err).toMatch(/^error FILE_MISSING: .+\n {2}where: .*none\.txt\n {2}do: {4}.+\n$/u)
  expect((await lagebild(['read', join(folder, 'none.txt'), '--format', 'json'])).out).toBe('[\n]\n')
})

test('a document above --max-size is an error, the others are read', async () => {
  const large = file('large.txt', 'x'.repeat(30_000))
  const { err, code } = await lagebild(['read', large, article, '--lang', 'de', '--max-size', '0.02'])
  expect(code).toBe(1)
  expect(err).toContain('error FILE_TOO_LARGE')
})

test('notes are printed, and kept back by --quiet; errors are not', async () => {
  const latin = join(folder, 'latin.txt')
  writeFileSync(
    latin,
    Buffer.from('Die Brücke über den Fluss müsse geschlossen bleiben, sagte Bürgermeister Jörg Häußler.', 'latin1'),
  )
  const loud = await lagebild(['read', latin, '--lang', 'de'])
  expect(loud.err).toMatch(/^note: .*latin\.txt: /u)
  expect((await lagebild(['read', latin, '--lang', 'de', '--quiet'])).err).toBe('')
  expect((await lagebild(['read', join(folder, 'none.txt'), '--quiet'])).err).toContain('FILE_MISSING')
})

test('the table of an article', async () => {
  const { out } = await lagebild(['read', batch])
  expect(out).toMatch(/^Deichbote · 2026-03-17.* · de · a\n/u)
  expect(out).toContain('\n\n\nDamm\n')
})

test('colour only where it is wanted, and never a word changed by it', async () => {
  const plain = await lagebild(['read', batch])
  const coloured = await lagebild(['read', batch], { colour: true })
  expect(plain.out).not.toContain('\u001b')
  expect(coloured.out).toContain('\u001b[')
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out)
})

test('the table has everything that the Reading says, and no line is too wide', () => {
  for (const width of [50, 80, 200]) {
    const out = printer('table', contextWith({ width })).each(sample, 0)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(Math.min(width, 120))
    const flat = out.replace(/\s+/gu, ' ')
    const shown = ['declined', 'mixed', 'very', '5–20 %', '≥ 11', 'missing', '≤ 2500 L', '2026-03-16', '"HARNAU"', 'gluedWords']
    for (const word of [...shown, 'am Montag', 'no verb of saying', 'inside what ein Feuerwehrmann said'])
      expect(flat).toContain(word)
  }
  expect(printer('table', contextWith()).each(sample, 0)).toMatchSnapshot()
})

test('who wrote it, whom it credits, when it was changed and what was corrected stand in table and CSV', () => {
  const reading = {
    ...sample,
    modified: '2026-03-15T08:30:00+01:00',
    authors: ['Ida Lorenz', 'Karl Sand'],
    agencies: ['AFP', sample.dateline?.agency ?? 'AFP'],
    corrections: [{ start: 0, end: 20 }],
  }
  const flat = printer('table', contextWith({ width: 120 }))
    .each(reading, 0)
    .replace(/\s+/gu, ' ')
  expect(flat).toContain('changed 2026-03-15 08:30 +01:00 · by Ida Lorenz, Karl Sand')
  expect(flat.match(/AFP/gu)).toHaveLength(1)
  expect(flat).toContain('Corrections')
  expect(printer('table', contextWith()).each(sample, 0)).not.toContain('Corrections')
  expect(printer('csv', contextWith()).each(reading, 0)).toContain(',2026-03-15T08:30:00+01:00,Ida Lorenz; Karl Sand,AFP')
})

test('text that would steer a terminal or a spreadsheet does neither', () => {
  const table = printer('table', contextWith()).each(sample, 0)
  expect(table).not.toContain('\u001b')
  expect(table).toContain('keine Ahnung␛[31m')
  const csv = printer('csv', contextWith())
  const rows = csv.each(sample, 0).split('\n')
  expect(csv.start).toMatch(/^document,outlet,published,speaker,speaker_kind,cue,/u)
  expect(rows[0]).toContain('Anneke Vollrath,person,sagte,indirect,speech,affirmed,,,plain,2026-03-16,')
  expect(rows[1]).toContain('sehr unwahrscheinlich,very unlikely,konjunktiv')
  expect(rows[4]).toContain(",'@Vollrath,")
  expect(rows[4]).toContain(",'=keine Ahnung␛[31m,")
  const named = { ...sample, id: '=1\u001b[2J', outlet: 'a\u009b\u202eb', title: 'c\u009bd\u202e\u007f' }
  expect(csv.each(named, 0)).toMatch(/^'=1␛\[2J,a\uFFFD\uFFFDb,/u)
  for (const format of ['json', 'jsonl'] as const) {
    const printed = printer(format, contextWith()).each(named, 0)
    expect(printed).not.toMatch(/[\u007f-\u009f\u202e]/u)
    expect(JSON.parse(printed)).toEqual(named)
  }
})
