// A story's articles in a ledger of their own, as a user would have added them.

import { openLedger } from '../../src/ledger/open.ts'
import { figureSeriesOf } from '../../src/ledger/queries/figures.ts'
import { type Survey, survey } from '../../src/ledger/queries/survey.ts'
import type { SeriesView } from '../../src/ledger/queries/views.ts'
import { store } from '../../src/ledger/store.ts'
import type { Reading } from '../../src/types.ts'

export interface StoryLedger {
  readonly readings: readonly Reading[]
  readonly known: Survey
  readonly series: readonly SeriesView[]
}

export async function ledgerOf(readings: readonly Reading[]): Promise<StoryLedger> {
  const ledger = await openLedger(':memory:')
  try {
    await store(ledger, readings, { seen: '2026-01-01T00:00:00Z' })
    const known = await survey(ledger)
    return { readings, known, series: figureSeriesOf(known) }
  } finally {
    await ledger.close()
  }
}
