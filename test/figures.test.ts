// From articles to series: places, voices, contradictions, corrections, what is only recalled.

import { expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { openLedger } from '../src/ledger/open.ts'
import { figureSeriesOf } from '../src/ledger/queries/figures.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import type { SeriesView } from '../src/ledger/queries/views.ts'
import { store } from '../src/ledger/store.ts'

interface Given {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly published: string
}

async function seriesIn(...documents: Given[]): Promise<SeriesView[]> {
  const ledger = await openLedger(':memory:')
  try {
    const readings = await Promise.all(documents.map(document => read({ ...document, outlet: document.id })))
    await store(ledger, readings, { seen: '2026-06-01T00:00:00Z' })
    return figureSeriesOf(await survey(ledger))
  } finally {
    await ledger.close()
  }
}

/** "Kassel: 5500 ≠ 3000". */
const linesOf = (series: readonly SeriesView[], concept: string): string[] =>
  series
    .filter(each => each.concept === concept)
    .map(({ places, kind, entries }) => {
      const amountAt = (id: string) => String(entries.find(entry => entry.id === id)?.value)
      const figures = entries.map(({ value, conflicts, supersedes, isRecalled }) =>
        [
          String(value),
          ...conflicts.map(id => `≠ ${amountAt(id)}`),
          ...supersedes.map(id => `for ${amountAt(id)}`),
          ...(isRecalled ? ['recalled'] : []),
        ].join(' '),
      )
      return `${[...places, kind ?? ''].filter(Boolean).join(' ')}: ${figures.join(', ')}`
    })
    .sort()

const rally = {
  id: 'rally',
  lang: 'de',
  published: '2026-05-09T18:00:00+02:00',
  text: `In Kassel zogen am Samstag nach Angaben der Gewerkschaft 5.500 Menschen zum Rathaus. Die Polizei sprach von rund 3.000 Teilnehmern.

In Hannover kamen nach Angaben der Veranstalter 900 Demonstranten. Die Polizei zählte 400.`,
}

test('two voices contradict each other in their town and not across towns', async () => {
  expect(linesOf(await seriesIn(rally), 'protesters')).toEqual([
    'Hannover: 900 ≠ 400, 400 ≠ 900',
    'Kassel: 5500 ≠ 3000, 3000 ≠ 5500',
  ])
})

test('officers and demonstrators are hurt in two series', async () => {
  const text =
    'Neun Beamte seien verletzt worden, teilte die Polizei mit. 40 Demonstranten wurden verletzt, sagte der Veranstalter Jan Roth.'
  expect(linesOf(await seriesIn({ ...rally, text }), 'injured')).toEqual(['police: 9', 'protesters: 40'])
})

test('a correction within an article, in both languages, and what the words recall', async () => {
  const german = 'Die Klinik in Kassel korrigierte die Zahl der Toten von 14 auf zwölf.'
  const english = 'The clinic lowered the number of dead from 14 to twelve, it said on Sunday.'
  for (const [lang, text] of [
    ['de', german],
    ['en', english],
  ] as const) {
    const [line] = linesOf(await seriesIn({ ...rally, lang, text }), 'dead')
    expect(line).toContain('14 recalled')
    expect(line).toContain('12 for 14')
  }
})

test('the same series whatever the order of adding', async () => {
  const second = {
    ...rally,
    id: 'next',
    published: '2026-05-10T18:00:00+02:00',
    text: 'In Kassel zogen am Samstag nach Angaben der Gewerkschaft 6.000 Menschen zum Rathaus, am Sonntag 200. Die Polizei blieb bei 3.000 Teilnehmern, sagte Polizeisprecherin Ida Kern.',
  }
  const [there, back] = [await seriesIn(rally, second), await seriesIn(second, rally)]
  expect(there).toEqual(back)
})
