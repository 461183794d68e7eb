// lagebild figures [CONCEPT]: the series of one concept, or all.

import { LagebildError } from '../../errors.ts'
import { fold } from '../../identity/fold.ts'
import { figureSeriesOf } from '../../ledger/queries/figures.ts'
import { survey } from '../../ledger/queries/survey.ts'
import type { SeriesView } from '../../ledger/queries/views.ts'
import type { FiguresOptions } from '../commands/figures.ts'
import type { Context } from '../context.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { joined, leftOut, viewOf } from './parts.ts'
import { seriesBlock } from './series.ts'

const LIMIT = 25
/** Characters of a word's beginning that say enough. */
const SHORTEST = 3

export async function figuresCommand(
  { concept, limit = LIMIT, ...options }: FiguresOptions & { readonly concept: string | null },
  context: Context,
): Promise<void> {
  const all = figureSeriesOf(await withOpenLedger(options, context, survey))
  const series = concept === null ? all : seriesAbout(all, concept)
  if (options.format === 'json') return printJson(series, context)
  if (series.length === 0) return print('The ledger holds no figures.\n', context)

  const view = viewOf(context)
  const shown = series.slice(0, limit)
  const blocks = shown.map(each => seriesBlock(each, { limit, extremes: true }, view))
  const more = leftOut(series.length - shown.length, 'series', { colours: view.colours, hint: `--limit ${series.length}` })
  return print(`${joined([...blocks, more], '\n\n')}\n`, context)
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
  const known = [...new Set(all.flatMap(series => series.concept ?? []))]
  throw new LagebildError({
    code: 'NOT_FOUND',
    message: `The ledger holds no figures about "${concept}"`,
    where: concept,
    remedy:
      known.length > 0 ? `It has: ${known.slice(0, 20).join(', ')}.` : 'Add documents with figures first: lagebild add FILE…',
  })
}

function counting(all: readonly SeriesView[], fits: (word: string) => boolean): SeriesView[] {
  const counts = (words: string | null) => words !== null && fold(words).split(' ').some(fits)
  return all.filter(({ counted, entries }) => counts(counted) || entries.some(entry => counts(entry.counted)))
}
