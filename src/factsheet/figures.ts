// Tables of figures: every figure of a series with its day, speaker and words; the extremes, the latest, what contradicts what.

import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import { groundsOfFigure, whatOf, whenFigure, whoGives } from './lines.ts'
import type { Material } from './material.ts'
import { type FigureMark, type FigureRow, type FigureTable, isSome } from './model.ts'
import { wordsOfFigure } from './quoting.ts'
import { isMain, isReplaced, latestOfVoices, standingIn, voiceOf } from './standing.ts'
import { sentenceCase } from './words.ts'

/** Series that several articles tell come first; a longer list belongs into the ledger's own views. */
const MOST_TABLES = 40

export function figureTables(material: Material): FigureTable[] {
  const shown = material.series.filter(isShown).slice(0, MOST_TABLES)
  const alone = shown
    .filter(({ entries }) => entries.length === 1)
    .map(series => rowOf(series.entries[0]!, { series, marksOf: marksIn(series, material), isAlone: true }, material))
  const tables = shown.filter(({ entries }) => entries.length > 1).flatMap(series => tableOf(series, material) ?? [])
  return isSome(alone) ? [...tables, { caption: [material.words.lines.others], rows: alone }] : tables
}

/** Of the event itself: no ages, no bare amounts of money; what has no name in the sheet's language is for the ledger's own views. */
const isShown = (series: SeriesView): boolean => series.concept !== null && (isMain(series) || series.isChange || series.isPart)

function tableOf(series: SeriesView, material: Material): FigureTable | null {
  const marksOf = marksIn(series, material)
  const rows = series.entries.map(entry => rowOf(entry, { series, marksOf, isAlone: false }, material))
  return isSome(rows) ? { caption: sentenceCase(whatOf(material, series)), rows } : null
}

interface Place {
  readonly series: SeriesView
  readonly marksOf: (entry: FigureView) => readonly FigureMark[]
  readonly isAlone: boolean
}

function rowOf(entry: FigureView, { series, marksOf, isAlone }: Place, material: Material): FigureRow {
  const { figures, notebook, survey, amount } = material
  const figure = figures.get(entry.id)!
  const read = material.readings.get(figure.reading)!
  const against = entry.conflicts.flatMap(id => notebook.cite([id]).notes)
  return {
    what: isAlone ? sentenceCase(whatOf(material, series)) : null,
    day: whenFigure(material, entry),
    amount: amount(figure),
    speaker: whoGives(material, figure),
    words: { quote: wordsOfFigure(read, read.quantities[figure.number]!), language: survey.documents[figure.document]!.language },
    marks: marksOf(entry),
    against: [...new Set(against)].sort((a, b) => a - b),
    ...notebook.cite(groundsOfFigure(figure)),
  }
}

/** Says what an entry is within its series. Where all figures are one, none is the lowest. */
function marksIn(series: SeriesView, material: Material): (entry: FigureView) => FigureMark[] {
  const { lowest, highest } = series.extremes
  const isLevel = !series.isPart && !series.isChange && lowest !== highest
  const latest = new Set(
    isLevel ? latestOfVoices(material, standingIn(material, series)).filter(isRepeated(series, material)) : [],
  )

  return entry => {
    const marks: Record<FigureMark, boolean> = {
      lowest: isLevel && entry.id === lowest,
      highest: isLevel && entry.id === highest,
      latest: latest.has(entry),
      superseded: isReplaced(material, entry),
      withdrawn: material.withdrawn.has(entry.id),
      recalled: entry.isRecalled,
      denied: entry.polarity === 'denied',
      conflicts: entry.conflicts.length > 0,
    }
    return (Object.keys(marks) as FigureMark[]).filter(mark => marks[mark])
  }
}

/** A speaker with one figure alone needs no mark at it. */
function isRepeated({ entries }: SeriesView, material: Material): (entry: FigureView) => boolean {
  const ofVoices = Map.groupBy(entries, entry => voiceOf(material, entry))
  return entry => entry.speaker !== null && ofVoices.get(voiceOf(material, entry))!.length > 1
}
