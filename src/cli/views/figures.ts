// lagebild figures [CONCEPT]: the series of one concept, or all.

import { LagebildError } from '../../errors.ts'
import { fold } from '../../identity/fold.ts'
import { keptConcepts, keptSeries, type SeriesAsked } from '../../ledger/kept.ts'
import type { Ledger } from '../../ledger/open.ts'
import type { Scope } from '../../ledger/queries/survey.ts'
import type { SeriesView } from '../../ledger/queries/views.ts'
import { told as storiesTold } from '../../warnings/ready.ts'
import type { FiguresOptions } from '../commands/figures.ts'
import type { Context } from '../context.ts'
import { isWhole, scopeOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { joined, leftOut, viewOf } from './parts.ts'
import { seriesBlock } from './series.ts'

const LIMIT = 25
/** Characters of a word's beginning that say enough. */
const SHORTEST = 3

export async function figuresCommand(
  { concept, limit = LIMIT, story, ...options }: FiguresOptions & { readonly concept: string | null },
  context: Context,
): Promise<void> {
  const { series, count } = await withOpenLedger(options, context, ledger =>
    isWhole(options) && story === undefined
      ? kept(ledger, { concept, limit: options.format === 'json' ? Number.POSITIVE_INFINITY : limit })
      : told(ledger, { concept, scope: { ...scopeOf(options), story: story ?? null } }),
  )
  if (options.format === 'json') return printJson(series, context)
  if (series.length === 0) return print('The ledger holds no figures.\n', context)

  const view = viewOf(context)
  const shown = series.slice(0, limit)
  const blocks = shown.map(each => seriesBlock(each, { limit, extremes: true }, view))
  const more = leftOut(count - shown.length, 'series', { colours: view.colours, hint: `--limit ${count}` })
  return print(`${joined([...blocks, more], '\n\n')}\n`, context)
}

interface Found {
  readonly series: readonly SeriesView[]
  /** Without a limit. */
  readonly count: number
}

/** Of the whole ledger as it stands now. */
async function kept(ledger: Ledger, asked: SeriesAsked): Promise<Found> {
  await storiesTold(ledger)
  const found = await keptSeries(ledger.db, asked)
  if (asked.concept !== null && found.count === 0) throw noFigures(asked.concept, await keptConcepts(ledger.db))
  return found
}

async function told(
  ledger: Ledger,
  { concept, scope }: { readonly concept: string | null; readonly scope: Scope },
): Promise<Found> {
  const [{ figureSeriesOf }, { survey }] = await Promise.all([
    import('../../ledger/queries/figures.ts'),
    import('../../ledger/queries/survey.ts'),
  ])
  const all = figureSeriesOf(await survey(ledger, scope))
  const series = concept === null ? all : seriesAbout(all, concept)
  return { series, count: series.length }
}

/** Series whose concept it is, else that count this word, else one that begins so. Throws NOT_FOUND with the concepts there are. */
function seriesAbout(all: readonly SeriesView[], concept: string): SeriesView[] {
  const asked = fold(concept)
  const exact = all.filter(series => series.concept !== null && fold(series.concept) === asked)
  if (exact.length > 0) return exact
  const worded = counting(all, word => word === asked)
  if (worded.length > 0) return worded
  // Articles write "Toten" where somebody asks for "Tote".
  const begun = asked.length < SHORTEST ? [] : counting(all, word => word.startsWith(asked))
  if (begun.length > 0) return begun
  throw noFigures(concept, [...new Set(all.flatMap(series => series.concept ?? []))])
}

const noFigures = (concept: string, known: readonly string[]) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `The ledger holds no figures about "${concept}"`,
    where: concept,
    remedy:
      known.length > 0 ? `It has: ${known.slice(0, 20).join(', ')}.` : 'Add documents with figures first: lagebild add FILE…',
  })

function counting(all: readonly SeriesView[], fits: (word: string) => boolean): SeriesView[] {
  const counts = (words: string | null) => words !== null && fold(words).split(' ').some(fits)
  return all.filter(({ counted, entries }) => counts(counted) || entries.some(entry => counts(entry.counted)))
}
