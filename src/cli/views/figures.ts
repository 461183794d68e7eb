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
  const blocks = shown.map(each => seriesBlock(each, { limit }, view))
  const more = leftOut(series.length - shown.length, 'series', { colours: view.colours, hint: `--limit ${series.length}` })
  return print(`${joined([...blocks, more], '\n\n')}\n`, context)
}

/** Series whose concept it is, or that count these words. Throws NOT_FOUND with the concepts there are. */
export function seriesAbout(all: readonly SeriesView[], concept: string): SeriesView[] {
  const asked = fold(concept)
  const exact = all.filter(series => series.concept !== null && fold(series.concept) === asked)
  const worded = all.filter(({ counted, entries }) => {
    return [counted, ...entries.map(entry => entry.counted)].some(
      words => words !== null && fold(words).split(' ').includes(asked),
    )
  })
  const found = exact.length > 0 ? exact : worded
  if (found.length > 0) return found
  const known = [...new Set(all.flatMap(series => series.concept ?? []))]
  throw new LagebildError({
    code: 'NOT_FOUND',
    message: `The ledger holds no figures about "${concept}"`,
    where: concept,
    remedy:
      known.length > 0 ? `It has: ${known.slice(0, 20).join(', ')}.` : 'Add documents with figures first: lagebild add FILE…',
  })
}
