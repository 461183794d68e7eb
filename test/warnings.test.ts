// Warnings of small stories, each kind with an article or two that raise it; and that neither order nor time of adding changes them.

import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { openLedger } from '../src/ledger/open.ts'
import { type Scope, type Survey, survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import type { DocumentInput, Reading } from '../src/types.ts'
import { replayed } from '../src/warnings/replay.ts'
import { watched } from '../src/warnings/rules/apply.ts'
import { EVERYTHING } from '../src/warnings/rules/rules.ts'
import { warningsOf } from '../src/warnings/warnings.ts'

const sample = readFileSync('examples/flood/articles.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as DocumentInput)
let readings: Reading[]

beforeAll(async () => {
  readings = await Promise.all(sample.map(article => read(article)))
})

async function surveyed<T>(all: readonly Reading[], work: (of: (scope?: Scope) => Promise<Survey>) => Promise<T>): Promise<T> {
  const ledger = await openLedger(':memory:')
  try {
    for (const reading of all) await store(ledger, [reading], { seen: '2026-03-19T08:00:00Z' })
    return await work(scope => survey(ledger, scope))
  } finally {
    await ledger.close()
  }
}

test('one list, whatever the order of adding; as it was raised, article by article', async () => {
  const plain = await surveyed(readings, async of => warningsOf(await of()))
  expect(plain.length).toBeGreaterThan(10)
  const orders = [
    [5, 4, 3, 2, 1, 0],
    [3, 0, 5, 1, 4, 2],
    [2, 1, 0, 5, 3, 4],
    [1, 5, 0, 4, 2, 3],
    [4, 2, 5, 3, 0, 1],
  ]
  for (const order of orders) {
    const shuffled = await surveyed(
      order.map(i => readings[i]!),
      async of => warningsOf(await of()),
    )
    expect(shuffled).toEqual(plain)
  }
  const again = await surveyed(readings, async of =>
    replayed(await of(), { from: -Infinity, to: Infinity, asOf: asOf => of({ asOf }) }),
  )
  expect(again).toEqual(plain)
})

test('what is raised up to a time is the beginning of all', async () => {
  await surveyed(readings, async of => {
    const all = warningsOf(await of())
    for (const asOf of ['2026-03-14T17:00:00Z', '2026-03-15', '2026-03-16', '2026-03-17']) {
      const known = await of({ asOf })
      const came = new Set(known.documents.map(({ id }) => id))
      expect(warningsOf(known)).toEqual(all.filter(({ document }) => came.has(document)))
    }
  })
})

test('a cause has one id and fires once', async () => {
  const warnings = await surveyed(readings, async of => warningsOf(await of()))
  expect(new Set(warnings.map(({ id }) => id)).size).toBe(warnings.length)
  for (const { id, claims, reason } of warnings) {
    expect(id).toMatch(/^[0-9a-f]{16}$/u)
    expect(claims.length).toBeGreaterThan(0)
    expect(Object.keys(reason)).toEqual(['de', 'en'])
  }
})

test('no article, no warning; an article without news of its own raises none', async () => {
  expect(await surveyed([], async of => warningsOf(await of()))).toEqual([])
  expect(await raisedBy([FIRST, { ...FIRST, id: 'b', outlet: 'Abendpost', published: '2026-05-05T12:00:00Z' }])).toEqual([
    'a firstReport dead',
  ])
})

const FIRST = {
  id: 'a',
  outlet: 'Hafenbote',
  published: '2026-05-05T08:00:00Z',
  text: 'Bei dem Brand in der Werft von Emden sind nach Angaben der Feuerwehr elf Menschen ums Leben gekommen. Drei Menschen würden noch vermisst, sagte Feuerwehrsprecher Onno Saathoff am Dienstag. Die Halle brannte die ganze Nacht. In Emden waren Kräfte aus dem ganzen Landkreis im Einsatz, darunter Taucher aus Leer und Norden, die im Hafenbecken nach Vermissten suchten. Über dem Hafen stand am Morgen noch immer eine dunkle Rauchsäule, die bis nach Delfzijl zu sehen war. Die Bahn ließ ihre Züge aus Richtung Rheine vor der Stadt wenden, und die Fähren nach Borkum legten mit Verspätung ab. In der Kantine der Werft warteten Angehörige auf Nachricht.',
}

const later = (id: string, day: number, text: string, outlet = `Blatt ${id}`): DocumentInput => ({
  id,
  outlet,
  published: `2026-05-${String(day).padStart(2, '0')}T10:00:00Z`,
  text,
})

/** "b newHighest dead": document, kind, subject. */
async function raisedBy(documents: readonly DocumentInput[]): Promise<string[]> {
  const all = await Promise.all(documents.map(document => read(document)))
  const warnings = await surveyed(all, async of => warningsOf(await of()))
  return watched(warnings, EVERYTHING).map(({ document, kind, subject }) => `${document} ${kind} ${subject}`)
}

test.each([
  [
    'newHighest dead',
    'Nach dem Brand in der Werft von Emden ist die Zahl der Toten gestiegen. 14 Menschen seien ums Leben gekommen, sagte Feuerwehrsprecher Onno Saathoff am Mittwoch.',
  ],
  [
    'newLowest missing',
    'In der Werft von Emden wurde am Mittwoch weiter gesucht. Zwei Menschen würden noch vermisst, sagte Feuerwehrsprecher Onno Saathoff.',
  ],
  [
    'correction dead',
    'Nach dem Brand in der Werft von Emden hat die Feuerwehr die Zahl der Toten am Mittwoch von elf auf zehn korrigiert. Ein Opfer war doppelt gezählt worden.',
  ],
  [
    'denial Wiebke Harms',
    'Nach dem Brand in der Werft von Emden wies Werftchefin Wiebke Harms den Vorwurf zurück, die Notausgänge seien versperrt gewesen.',
  ],
  [
    'unattributed injured',
    'Nach dem Brand in der Werft von Emden lagen am Mittwoch 23 Verletzte in den Kliniken von Leer und Emden.',
  ],
  [
    'singleAnonymous Mitarbeiter der Werft',
    'Zum Brand in der Werft von Emden sagte ein Mitarbeiter der Werft, der seinen Namen nicht nennen wollte: „Die Sprinkler waren seit Monaten abgeschaltet, und alle Vorgesetzten wussten davon.“',
  ],
])('%s', async (expected, text) => {
  expect(await raisedBy([FIRST, later('b', 6, text)])).toContain(`b ${expected}`)
})

test('a figure that was corrected and is given again is stale, also in a reprint', async () => {
  const corrected = later(
    'b',
    6,
    'Nach dem Brand in der Werft von Emden hat die Feuerwehr die Zahl der Toten am Mittwoch von elf auf zehn korrigiert. Ein Opfer war doppelt gezählt worden.',
  )
  const reprint = { ...FIRST, id: 'c', outlet: 'Abendpost', published: '2026-05-07T06:00:00Z' }
  expect(await raisedBy([FIRST, corrected, reprint])).toContain('c stale dead')
})

test('five outlets with one report are one voice', async () => {
  const copies = ['b', 'c', 'd', 'e', 'f'].map((id, i) => ({
    ...FIRST,
    id,
    outlet: `Blatt ${id}`,
    published: `2026-05-05T1${i}:00:00Z`,
  }))
  const raised = await raisedBy([FIRST, ...copies])
  expect(raised.filter(line => line.includes('circular'))).toEqual(['e circular Feuerwehr'])
  expect(raised.filter(line => line.includes('confirmation'))).toEqual([])
})

test('a reprint that changes a figure is told of, and is no new extreme', async () => {
  const changed = {
    ...FIRST,
    id: 'b',
    outlet: 'Abendpost',
    published: '2026-05-05T12:00:00Z',
    text: FIRST.text.replace('elf Menschen', 'zwölf Menschen'),
  }
  expect(await raisedBy([FIRST, changed])).toEqual(['a firstReport dead', 'b changedInReprint dead'])
})

test('a version that changes a figure silently is a correction by the outlet', async () => {
  const second = { ...FIRST, published: '2026-05-05T12:00:00Z', text: FIRST.text.replace('elf Menschen', 'zehn Menschen') }
  const both = await Promise.all([FIRST, second].map(document => read(document)))
  const warnings = await surveyed(both, async of => warningsOf(await of({ versions: 'all' })))
  expect(warnings.map(({ kind, at, claims }) => `${kind} ${at.slice(11, 13)} ${claims[0]}`)).toEqual([
    'firstReport 08 a:q1',
    'correction 12 a:q1',
  ])
})

const SAID = 'Werftchefin Wiebke Harms sagte: „Die Sprinkler waren am Montag ausgeschaltet.“'

async function changes(before: Partial<DocumentInput>, after: Partial<DocumentInput>): Promise<string[]> {
  const one = { ...FIRST, text: `${FIRST.text} ${SAID}` }
  const both = await Promise.all([before, after].map(part => read({ ...one, ...part })))
  const warnings = await surveyed(both, async of => warningsOf(await of({ versions: 'all' })))
  return warnings
    .filter(({ kind }) => kind === 'silentChange')
    .map(({ at, claims, reason }) => `${at} ${claims.length} ${reason.de}`)
}

test('what an article says no longer, and does not say so, is told of with the words that are gone', async () => {
  expect(await changes({}, { text: FIRST.text })).toEqual([
    // Nothing says when it was changed, and it was seen before it was published: right after that.
    '2026-05-05T08:00:01.000Z 1 Hafenbote hat seinen Artikel geändert, ohne es zu sagen; nicht mehr darin oder anders: Wiebke Harms: „Die Sprinkler waren am Montag ausgeschaltet“.',
  ])
})

test.each<[string, Partial<DocumentInput>]>([
  ['it gives a later time of change', { text: FIRST.text, modified: '2026-05-05T12:00:00Z' }],
  ['it gives a later time of publication', { text: FIRST.text, published: '2026-05-05T12:00:00Z' }],
  ['it only adds', { text: `${FIRST.text} ${SAID} Die Ermittlungen dauern an.` }],
  ['a typing error is mended', { text: `${FIRST.text} ${SAID.replace('Sprinkler', 'Sprinckler')}` }],
  ['only its marks and spaces change', { text: `${FIRST.text}\n\n${SAID.replaceAll('„', '"').replaceAll('“', '"')}` }],
])('a change is not silent, or takes nothing away: %s', async (_, after) => {
  expect(await changes({}, after)).toEqual([])
})

test('one says that it was so, the other that it was not', async () => {
  const fire = 'Brand in der Werft von Emden: '
  const so = `${fire}Werftchefin Wiebke Harms sagte, die Sprinkler in der Halle seien eingeschaltet gewesen.`
  const not = `${fire}Ingenieur Tjark Behrends sagte, die Sprinkler in der Halle seien nicht eingeschaltet gewesen.`
  const raised = await raisedBy([FIRST, later('b', 6, so), later('c', 7, not)])
  expect(raised.filter(line => !line.includes('firstReport'))).toEqual(['c conflict Tjark Behrends'])
})

test('who denied it and then says it has hardened', async () => {
  const fire = 'Brand in der Werft von Emden: '
  const denied = `${fire}Werftchefin Wiebke Harms dementierte, dass die Werft in Emden geschlossen werde.`
  const said = `${fire}Werftchefin Wiebke Harms sagte, die Werft in Emden werde geschlossen.`
  const raised = await raisedBy([FIRST, later('b', 6, denied), later('c', 8, said)])
  expect(raised).toEqual(['a firstReport dead', 'b denial Wiebke Harms', 'c hardened Wiebke Harms'])
})

test('what a speaker hedged and now says plainly has hardened', async () => {
  const said = 'Feuerwehrsprecher Onno Saathoff sagte, die Halle der Werft müsse möglicherweise abgerissen werden.'
  const plain = 'Feuerwehrsprecher Onno Saathoff sagte am Donnerstag, die Halle der Werft müsse abgerissen werden.'
  const raised = await raisedBy([
    FIRST,
    later('b', 6, `Brand in der Werft von Emden: ${said}`),
    later('c', 7, `Brand in der Werft von Emden: ${plain}`),
  ])
  expect(raised.filter(line => line.startsWith('c'))).toEqual(['c hardened Onno Saathoff'])
})
