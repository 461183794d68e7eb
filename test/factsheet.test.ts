// A fact sheet says nothing that no claim stands behind, and its footnotes quote what stands in the articles.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toHtml } from '../src/factsheet/html.ts'
import { toMarkdown } from '../src/factsheet/markdown.ts'
import type { FactSheet, Grounded, Part } from '../src/factsheet/model.ts'
import { factSheet, languageOfMost } from '../src/factsheet/sheet.ts'
import type { SheetWords } from '../src/factsheet/words.ts'
import { read } from '../src/index.ts'
import { languages, loadPack, loadSheetWords } from '../src/languages/index.ts'
import { type Ledger, openLedger } from '../src/ledger/open.ts'
import { loadReadings } from '../src/ledger/queries/readings.ts'
import { find } from '../src/ledger/queries/show.ts'
import { type Scope, survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import type { DocumentInput, Reading } from '../src/types.ts'
import type { Warning } from '../src/warnings/warning.ts'
import { warningsOf } from '../src/warnings/warnings.ts'
import { lagebild } from './cli/harness.ts'
import { readingOf } from './ledger-readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-sheet-'))
const articles = readFileSync('examples/flood/articles.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as DocumentInput & { text: string })
let readings: Reading[]
let ledger: Ledger

beforeAll(async () => {
  readings = await Promise.all(articles.map(article => read(article)))
  ledger = await ledgerOf(readings)
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

async function ledgerOf(all: readonly Reading[]): Promise<Ledger> {
  const made = await openLedger(':memory:')
  for (const reading of all) await store(made, [reading], { seen: '2026-03-19T08:00:00Z' })
  return made
}

interface Asked extends Scope {
  readonly language?: string
  readonly since?: string
  readonly warnings?: readonly Warning[]
}

async function sheetOf(of: Ledger, { language = 'en', since, warnings = [], ...scope }: Asked = {}) {
  const known = await survey(of, scope)
  const words = (await loadSheetWords(language))!
  const loaded = await loadReadings(
    of.db,
    known.documents.map(({ reading }) => reading),
  )
  const sheet = factSheet(known, warnings, { asOf: scope.asOf ?? null, since: since ?? null, language, words, readings: loaded })
  return { sheet, words }
}

/** Everything that stands on claims: sentences and rows. */
const groundedIn = ({ sections }: FactSheet): (Grounded & { parts: readonly Part[] })[] =>
  sections.flatMap(({ groups, tables }) => [
    ...groups.flatMap(({ sentences }) => sentences),
    ...tables.flatMap(({ rows }) => rows.map(row => ({ ...row, parts: [...row.speaker, row.words] }))),
  ])

const textOf = (document: string): string => articles.find(({ id }) => id === document)!.text

test.each(languages)('every line of the %s sheet has claims behind it, and footnotes that lead to them', async language => {
  const { sheet } = await sheetOf(ledger, { language })
  const lines = groundedIn(sheet)
  expect(lines.length).toBeGreaterThan(100)
  const notes = new Map(sheet.footnotes.map(note => [note.number, note]))
  for (const { ids, notes: numbers, parts } of lines) {
    expect(ids.length, JSON.stringify(parts)).toBeGreaterThan(0)
    expect(numbers.length).toBeGreaterThan(0)
    const led = numbers.flatMap(number => notes.get(number)!.ids)
    for (const id of ids) expect(led).toContain(id)
  }
  const named = new Set(lines.flatMap(line => line.notes))
  expect(sheet.footnotes.map(({ number }) => number)).toEqual(Array.from(sheet.footnotes, (_, i) => i + 1))
  expect(sheet.footnotes.filter(({ number }) => !named.has(number))).toEqual([])
})

test('every footnote quotes the words of its article, and its ids lead into the ledger', async () => {
  const { sheet } = await sheetOf(ledger)
  for (const { ids, document, words, start, end, outlet, published, title } of sheet.footnotes) {
    expect(words).toBe(textOf(document).slice(start, end))
    expect(articles.find(({ id }) => id === document)).toMatchObject({ outlet, published, title })
    for (const id of ids) {
      const { reading, part } = await find(ledger, id)
      expect(reading.id).toBe(document)
      const spans = part!.kind === 'claim' ? reading.attributions[part!.index]!.content : [reading.quantities[part!.index]!]
      for (const span of spans) expect([span.start >= start, span.end <= end], id).toEqual([true, true])
    }
  }
})

test('what stands in quotation marks stands in an article that the line leads to, word for word', async () => {
  const { sheet } = await sheetOf(ledger, { language: 'de' })
  const notes = new Map(sheet.footnotes.map(note => [note.number, note]))
  const voices = sheet.sections.find(({ id }) => id === 'voices')!
  for (const { parts, notes: numbers } of voices.groups.flatMap(({ sentences }) => sentences)) {
    const texts = numbers.map(number => textOf(notes.get(number)!.document).replace(/\s+/gu, ' '))
    for (const part of parts) {
      if (typeof part === 'string' || !('quote' in part)) continue
      for (const piece of part.quote.split(' … '))
        expect(
          texts.some(text => text.includes(piece)),
          piece,
        ).toBe(true)
    }
  }
})

test('no speaker is left out, and no article', async () => {
  const { sheet } = await sheetOf(ledger)
  const cited = new Set(groundedIn(sheet).flatMap(({ ids }) => ids))
  const known = await survey(ledger)
  const roots = known.claims.filter(({ rank }) => rank === 0)
  expect(roots.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([])
  expect(sheet.sources.map(({ document }) => document)).toEqual(['s1a1', 's1a2', 's1a3', 's1a4', 's1a5', 's1a6'])
  expect(sheet).toMatchObject({ articles: 6, independentAtMost: 4 })
})

test('of some sections alone there are only their footnotes, numbered anew', async () => {
  const known = await survey(ledger)
  const words = (await loadSheetWords('en'))!
  const loaded = await loadReadings(
    ledger.db,
    known.documents.map(({ reading }) => reading),
  )
  const given = { asOf: null, since: null, language: 'en', words, readings: loaded }
  const whole = factSheet(known, [], given)
  const part = factSheet(known, [], { ...given, only: ['disputed'] })
  expect(part.sections.map(({ id }) => id)).toEqual(['disputed'])
  expect(part.footnotes.length).toBeLessThan(whole.footnotes.length)
  expect(part.footnotes[0]).toMatchObject({ number: 1 })
  expect(part.sources).toEqual(whole.sources)
})

test('what an article prints twice is one line with both behind it', async () => {
  const twice = readingOf({
    ...{ id: 'twice', language: 'en', text: 'We hold on. Ida Roth came late. We hold on.', outlet: 'Anzeiger' },
    said: [{ by: 'Ida Roth', words: 'We hold on', mode: 'direct' }],
    names: [{ name: 'Ida Roth' }],
  })
  const [said] = twice.attributions
  const again = { ...said!, content: [{ start: 32, end: 42 }] }
  const one = await ledgerOf([{ ...twice, attributions: [said!, again] }])
  const { sheet, words } = await sheetOf(one)
  const voices = sheet.sections.find(({ id }) => id === 'voices')!
  expect(voices.groups.flatMap(({ sentences }) => sentences).map(({ ids }) => ids)).toEqual([['twice:a1', 'twice:a2']])
  expect(toMarkdown(sheet, words)).toContain('- The story that began in Anzeiger, undated\n')
  await one.close()
})

test('as of a time, nothing later is said or counted', async () => {
  const { sheet } = await sheetOf(ledger, { asOf: '2026-03-15' })
  expect(sheet.sources.map(({ document }) => document)).toEqual(['s1a1', 's1a2', 's1a3', 's1a4'])
  expect(JSON.stringify(sheet)).not.toMatch(/s1a5|s1a6/u)
  expect(sheet.asOf).toBe('2026-03-15')
})

test('the same documents in another order give the same bytes in every form', async () => {
  const other = await ledgerOf([...readings].reverse())
  const [one, two] = [await sheetOf(ledger), await sheetOf(other)]
  expect(JSON.stringify(two.sheet)).toBe(JSON.stringify(one.sheet))
  expect(toMarkdown(two.sheet, two.words)).toBe(toMarkdown(one.sheet, one.words))
  for (const isPaper of [false, true])
    expect(toHtml(two.sheet, two.words, { isPaper })).toBe(toHtml(one.sheet, one.words, { isPaper }))
  await other.close()
})

test('changes are those since a time; corrections stay; a reason is in the language of the sheet', async () => {
  const [{ facts }] = warningsOf(await survey(ledger)) as [Warning]
  const warning = (given: Partial<Warning>): Warning => ({
    ...{ id: '0', kind: 'newHighest', severity: 'info', at: '2026-03-15T17:20:00Z', document: 's1a4', story: 's1a1' },
    ...{ subject: 'dead', claims: ['s1a4:q1'], reason: { en: 'More dead than before.', de: 'Mehr Tote als zuvor.' } },
    facts,
    ...given,
  })
  const warnings = [
    warning({
      kind: 'correction',
      at: '2026-03-14T12:00:00Z',
      claims: ['s1a1:q1'],
      reason: { en: 'Put right.', de: 'Berichtigt.' },
    }),
    warning({}),
    warning({ kind: 'firstReport', claims: [], reason: { en: 'New.', de: 'Neu.' } }),
    warning({ document: 'unknown', claims: ['unknown:q1'], reason: { en: 'Nothing stands behind this.', de: '' } }),
  ]
  const { sheet } = await sheetOf(ledger, { warnings, since: '2026-03-15', language: 'de' })
  const said = (id: string) =>
    sheet.sections
      .find(section => section.id === id)!
      .groups.map(({ heading, sentences }) => [heading?.join(''), ...sentences.map(({ parts, ids }) => [parts.join(''), ...ids])])
  expect(said('changes')).toEqual([['15. März', ['Mehr Tote als zuvor.', 's1a4:q1'], ['Neu.', 's1a4:a1']]])
  expect(said('corrections')).toEqual([[undefined, ['Berichtigt.', 's1a1:q1']]])
})

test('what its voice took back is struck out, and stands for nothing', async () => {
  const known = await survey(ledger)
  const warnings = warningsOf(known)
  const taken = warnings.filter(({ kind }) => kind === 'withdrawn').flatMap(({ claims }) => claims.slice(1))
  expect(taken.length).toBeGreaterThan(0)
  const { sheet, words } = await sheetOf(ledger, { warnings })
  const rows = sheet.sections.flatMap(({ tables }) => tables.flatMap(table => table.rows))
  for (const id of taken) expect(rows.find(({ ids }) => ids[0] === id)!.marks).toContain('withdrawn')
  const situation = sheet.sections.find(({ id }) => id === 'situation')!
  expect(situation.groups[0]!.sentences.flatMap(({ ids }) => ids)).not.toContain(taken[0])
  expect(toMarkdown(sheet, words)).toMatch(/\| ~~[^|]+~~ \|/u)
  expect(toHtml(sheet, words, { isPaper: true })).toMatch(/<td class="amount"><s>/u)
})

test('what was announced for a day that has not come is no change yet', async () => {
  const changesIn = async (asOf: string) => {
    const known = await survey(ledger, { asOf })
    const due = warningsOf(known).filter(({ kind }) => kind === 'eventDue')
    const { sheet } = await sheetOf(ledger, { asOf, warnings: warningsOf(known) })
    const said = JSON.stringify(sheet.sections.find(({ id }) => id === 'changes'))
    return due.map(({ reason }) => said.includes(JSON.stringify(reason.en!).slice(1, 30)))
  }
  expect(await changesIn('2026-03-16')).toEqual([false])
  expect(await changesIn('2026-03-17')).toEqual([true])
})

test('the language is that of most documents', async () => {
  expect(languageOfMost(await survey(ledger), languages)).toBe('de')
  expect(languageOfMost(await survey(ledger, { asOf: '2026-03-14' }), languages)).toBe('de')
  expect(languageOfMost({ documents: [] }, [])).toBeNull()
})

test('the languages have the same slots in every template, and a name for whatever is counted', async () => {
  const all = await Promise.all(languages.map(async code => (await loadSheetWords(code))!))
  const slots = ({ lines, dates, modifiers, changes, relations }: SheetWords) =>
    Object.entries({ ...lines, ...dates, ...modifiers, ...changes, ...relations, months: '' })
      .map(([name, template]) => `${name} ${[...String(template).matchAll(/\{\w+\}/gu)].map(String).sort().join(' ')}`)
      .sort()
  for (const words of all) {
    expect(slots(words)).toEqual(slots(all[0]!))
    expect(Object.keys(words.concepts).sort()).toEqual(Object.keys(all[0]!.concepts).sort())
    expect(words.dates.months).toHaveLength(12)
    expect(words.method).toHaveLength(all[0]!.method.length)
  }
  for (const code of languages) {
    const { nouns, pairs, states, verbs, topics, contexts } = (await loadPack(code)).quantities!.concepts
    for (const concept of [nouns, pairs, states, verbs, topics, contexts].flatMap(table => Object.values(table))) {
      if (concept !== null) expect(Object.keys(all[0]!.concepts)).toContain(concept)
    }
  }
})

test('the command writes every form, to standard output or a file', async () => {
  const path = join(folder, 'story.db')
  await lagebild(['add', 'examples/flood/articles.jsonl', '--ledger', path])
  const on = (...argv: string[]) => lagebild(['factsheet', 's1a1', '--ledger', path, ...argv])
  expect((await on()).out).toMatch(/^# Faktenblatt\n/u)
  expect((await on('--lang', 'en')).out).toMatch(/^# Fact sheet\n/u)
  expect((await on('--format', 'html')).out).toMatch(/^<!doctype html><html lang="de">/u)
  expect((await on('--format', 'print')).out).toContain('@page')
  const { footnotes } = JSON.parse((await on('--format', 'json')).out) as FactSheet
  expect(footnotes.length).toBeGreaterThan(20)
  const file = join(folder, 'sheet.md')
  expect(await on('--output', file)).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(file, 'utf8')).toBe((await on()).out)
})

test('the command says what is wrong: an unknown story, language or time, an empty ledger, a folder that is not there', async () => {
  const path = join(folder, 'story.db')
  const on = async (...argv: string[]) => (await lagebild(['factsheet', '--ledger', path, ...argv])).err
  expect(await on('nothing')).toContain('NOT_FOUND')
  expect(await on('s1a1', '--lang', 'xx')).toContain('LANGUAGE_UNKNOWN')
  expect(await on('s1a1', '--since', 'spring')).toContain('USAGE')
  expect(await on('s1a1', '--as-of', 'spring')).toContain('USAGE')
  expect(await on('--as-of', '2020-01-01')).toContain('NOT_FOUND')
  expect(await on('s1a1', '--output', join(folder, 'none', 'sheet.md'))).toContain('OUTPUT_FAILED')
})
