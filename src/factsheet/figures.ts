// Tables of figures: every figure of a series with its day, speaker and words; the extremes, the latest, what contradicts what.

import type { FigureView, SeriesView } from '../ledger/queries/views.ts'
import { groundsOfFigure, whatOf, whenFigure, whoGives } from './lines.ts'
import type { Material } from './material.ts'
import { type FigureMark, type FigureRow, type FigureTable, isSome } from './model.ts'
import { isMain, latestOfVoices, standingIn } from './standing.ts'
import { sentenceCase } from './words.ts'

/** Series that several articles tell come first; a longer list belongs into the ledger's own views. */
const MOST_TABLES = 24

export function figureTables(material: Material): FigureTable[] {
  return material.series
    .filter(series => isMain(series) || series.isChange || series.isPart)
    .filter(({ concept }) => concept !== null)
    .slice(0, MOST_TABLES)
    .flatMap(series => tableOf(series, material) ?? [])
}

function tableOf(series: SeriesView, material: Material): FigureTable | null {
  const marked = marksIn(series, material)
  const rows = series.entries.map(entry => rowOf(entry, marked(entry), material))
  return isSome(rows) ? { caption: sentenceCase(whatOf(material, series)), rows } : null
}

function rowOf(entry: FigureView, marks: readonly FigureMark[], material: Material): FigureRow {
  const { figures, notebook, survey, amount } = material
  const figure = figures.get(entry.id)!
  const against = entry.conflicts.flatMap(id => notebook.cite([id]).notes)
  return {
    day: whenFigure(material, entry),
    amount: amount(figure),
    speaker: whoGives(material, figure),
    words: { quote: entry.words, language: survey.documents[figure.document]!.language },
    marks,
    against: [...new Set(against)].sort((a, b) => a - b),
    ...notebook.cite(groundsOfFigure(figure)),
  }
}

/** Says what an entry is within its series. A series of one figure has no extremes. */
function marksIn(series: SeriesView, material: Material): (entry: FigureView) => FigureMark[] {
  const standing = series.isPart || series.isChange ? [] : standingIn(series)
  const last = new Set(latestOfVoices(material, standing).map(({ id }) => id))
  const spoken = standing.map(entry => material.figures.get(entry.id)!.claim?.speaker.key)
  const several = new Set(spoken.filter((key, i) => key !== undefined && spoken.indexOf(key) !== i))
  const lows = standing.flatMap(({ low }) => low ?? [])
  const highs = standing.flatMap(({ high }) => high ?? [])
  const [lowest, highest] = [Math.min(...lows), Math.max(...highs)]
  const differs = lowest < highest

  return entry => {
    const stands = standing.includes(entry)
    const speaker = material.figures.get(entry.id)!.claim?.speaker.key
    const marks: Record<FigureMark, boolean> = {
      lowest: stands && differs && entry.low === lowest,
      highest: stands && differs && entry.high === highest,
      latest: last.has(entry.id) && speaker !== undefined && several.has(speaker),
      conflicts: entry.conflicts.length > 0,
      superseded: false,
      recalled: false,
      denied: entry.polarity === 'denied',
      unconfirmed: false,
    }
    return (Object.keys(marks) as FigureMark[]).filter(mark => marks[mark])
  }
}
