// Figures as series:
//   dead · Austria
//     s1a1:q1  2026-03-14  ≥ 4  mindestens vier Menschen  Feuerwehr  Tagesbote +2 copies

import type { FigureView, SeriesView } from '../../ledger/queries/views.ts'
import { columns, oneLine } from '../layout.ts'
import { amountOf } from '../reading/words.ts'
import { joined, leftOut, outletOf, type View } from './parts.ts'

export function seriesBlock(series: SeriesView, { limit }: { limit: number }, view: View): string {
  const { colours, width } = view
  const shown = series.entries.slice(-limit)
  const rows = shown.map(entry => rowOf(entry, wordsOf(entry, series), view))
  const more = leftOut(series.entries.length - shown.length, 'earlier', { colours, hint: '--limit, or --format json' })
  return joined([titleOf(series, view), columns(rows, { indent: '  ', width, right: [2] }), more && `  ${more}`], '\n')
}

/** Series of one figure each, a line for each. */
export function onceBlock(series: readonly SeriesView[], view: View): string {
  const rows = series.map(each => {
    const [entry] = each.entries
    const about = joined([titleOf(each, view), wordsOf(entry!, each)], ': ')
    return rowOf(entry!, about, view)
  })
  return `${view.colours.bold('Given once')}\n${columns(rows, { indent: '  ', width: view.width, right: [2] })}`
}

/** Columns; on a narrow terminal words, speaker and outlet share one, for six would be too thin to read. */
function rowOf(entry: FigureView, words: string, view: View): string[] {
  const { colours, width } = view
  const speaker = entry.speaker === null ? colours.dim('the article') : colours.cyan(oneLine(entry.speaker))
  const outlet = colours.dim(outletOf(entry, entry.copies, { brief: true }))
  const conflicts = entry.conflicts.length > 0 ? colours.yellow(`≠ ${entry.conflicts.map(oneLine).join(' ')}`) : ''
  const first = [colours.dim(oneLine(entry.id)), dayOf(entry, view), colours.bold(briefly(entry))]
  return width < NARROW ? [...first, joined([words, speaker, outlet, conflicts])] : [...first, words, speaker, outlet, conflicts]
}

/** Columns of a terminal below which a row has fewer of its own. */
const NARROW = 90
const MILLION = 1e6

/** "180–240 million EUR": zeros tell a reader nothing, and the words stand beside it. */
function briefly(figure: FigureView): string {
  const { value, modifier, unit } = figure
  const values = [value].flat()
  if (values.some(each => Math.abs(each) < MILLION)) return amountOf(figure)
  const [scale, name] = values.some(each => Math.abs(each) < 1e9) ? [MILLION, 'million'] : [1e9, 'billion']
  const scaled = typeof value === 'number' ? value / scale : ([value[0] / scale, value[1] / scale] as [number, number])
  return joined([amountOf({ value: scaled, modifier, unit: null }), name, unit], ' ')
}

/** "dead · Austria · since yesterday": what is counted, and where. */
function titleOf({ concept, counted, unit, places }: SeriesView, { colours }: View): string {
  const what = concept ?? (counted === null ? `in ${unit}` : `“${oneLine(counted)}”`)
  return joined([colours.bold(what), ...places.map(place => oneLine(place))])
}

/** The day; dim where nobody says when it holds, and the day is only that of publication. */
function dayOf({ date, dateOf }: FigureView, { colours }: View): string {
  if (date === null) return '—'
  return dateOf === 'published' ? colours.dim(date) : date
}

/** The article's words, with what is counted where the series' title does not say it, and a denial. */
function wordsOf({ words, counted, polarity, state }: FigureView, { concept }: SeriesView): string {
  const about = joined([oneLine(words), concept !== null && counted !== null && oneLine(counted)], ' ')
  return joined([about, state && oneLine(state), polarity !== 'affirmed' && polarity])
}
