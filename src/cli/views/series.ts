// Figures as series:
//   dead · Austria
//     s1a1:q1  2026-03-14  ≥ 4  mindestens vier Menschen  Feuerwehr  Tagesbote +2
//     s1a6:q1  2026-03-18    9  nine                      Ministry   The Chronicle recalled → s1a6:q2 ≠ s1a4:q1

import type { FigureView, SeriesView } from '../../ledger/queries/views.ts'
import { columns, oneLine, widthOf } from '../layout.ts'
import { amountOf } from '../reading/words.ts'
import { extremesBlock } from './extremes.ts'
import { joined, leftOut, outletOf, type View } from './parts.ts'

/** `extremes`: with the lowest, highest and latest below. */
export function seriesBlock(series: SeriesView, { limit, extremes = false }: SeriesOptions, view: View): string {
  const { colours } = view
  const shown = series.entries.slice(-limit)
  const rows = shown.map(entry => cellsOf(entry, wordsOf(entry, series), view))
  const more = leftOut(series.entries.length - shown.length, 'earlier figures', { colours, hint: '--limit, or --format json' })
  const ends = extremes && extremesBlock(series, { limit, amount: briefly }, view)
  return joined([titleOf(series, view), linesOf(rows, view), more && `  ${more}`, ends], '\n')
}

interface SeriesOptions {
  readonly limit: number
  readonly extremes?: boolean
}

/** Series of one figure each, a line for each. */
export function onceBlock(series: readonly SeriesView[], view: View): string {
  const rows = series.map(each => {
    const [entry] = each.entries
    const about = joined([titleOf(each, view), wordsOf(entry!, each)], ': ')
    return cellsOf(entry!, about, view)
  })
  return `${view.colours.bold('Given once')}\n${linesOf(rows, view)}`
}

/** A figure as cells; what must not be broken (id, day, amount) comes first. */
function cellsOf(entry: FigureView, words: string, view: View): Cells {
  const { colours } = view
  const isReplaced = entry.supersededBy.length > 0
  const against = entry.conflicts.length > 0 && colours.yellow(`≠ ${named(entry.conflicts)}`)
  const replaced = isReplaced && colours.dim(`→ ${named(entry.supersededBy)}`)
  const recalled = entry.isRecalled && colours.dim('recalled')
  const amount = briefly(entry)
  return {
    firm: [
      colours.dim(oneLine(entry.id)),
      dayOf(entry, view),
      isReplaced ? colours.dim(colours.strikethrough(amount)) : colours.bold(amount),
    ],
    loose: [
      words,
      entry.speaker === null ? colours.dim('the article') : colours.cyan(oneLine(entry.speaker)),
      joined([colours.dim(outletOf(entry, entry.copies, { brief: true })), recalled, replaced, against], ' '),
    ],
  }
}

interface Cells {
  readonly firm: readonly string[]
  readonly loose: readonly string[]
}

/** Figures of one kind named in a line: those that contradict it, those in its place. */
const NAMED = 3

const named = (ids: readonly string[]): string => `${ids.slice(0, NAMED).map(oneLine).join(' ')}${ids.length > NAMED ? ' …' : ''}`

/** Columns that words, speaker and outlet need to stand side by side. */
const ROOM = 54

/** Lines of figures. Where the room is too small, words, speaker and outlet share one column. */
function linesOf(rows: readonly Cells[], { width }: View): string {
  const firm = [0, 1, 2].map(i => Math.max(0, ...rows.map(row => widthOf(row.firm[i]!))))
  const room = width - firm.reduce((sum, each) => sum + each + 2, 2)
  const cells = rows.map(row => (room < ROOM ? [...row.firm, joined(row.loose)] : [...row.firm, ...row.loose]))
  return columns(cells, { indent: '  ', width, right: [2] })
}

const MILLION = 1e6

/** "180–240 million EUR": zeros tell a reader nothing, and the words stand beside it. */
export function briefly(figure: FigureView): string {
  const { value, modifier, unit, change } = figure
  const values = [value].flat()
  if (values.some(each => Math.abs(each) < MILLION)) return amountOf(figure)
  const [scale, name] = values.some(each => Math.abs(each) < 1e9) ? [MILLION, 'million'] : [1e9, 'billion']
  const scaled = typeof value === 'number' ? value / scale : ([value[0] / scale, value[1] / scale] as [number, number])
  return joined([amountOf({ value: scaled, modifier, unit: null, change }), name, unit], ' ')
}

/** "dead · Austria · since yesterday": what is counted, and where. */
export function titleOf({ concept, counted, unit, places, kind, isChange, isPart }: SeriesView, { colours }: View): string {
  const what = concept ?? (counted === null ? `in ${unit}` : `“${oneLine(counted)}”`)
  return joined([colours.bold(what), kind, isChange && 'change', isPart && 'parts', ...places.map(place => oneLine(place))])
}

/** The day; dim where nobody says when it holds, and the day is only that of publication. */
function dayOf({ date, dateOf }: FigureView, { colours }: View): string {
  if (date === null) return '—'
  return dateOf === 'published' ? colours.dim(date) : date
}

/** The article's words, with what is counted where the series' title does not say it, and a denial. */
function wordsOf({ words, counted, polarity, state, group }: FigureView, { concept }: SeriesView): string {
  const about = joined([oneLine(words), concept !== null && counted !== null && oneLine(counted)], ' ')
  return joined([about, group && oneLine(group), state && oneLine(state), polarity !== 'affirmed' && polarity])
}
