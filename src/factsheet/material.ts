// What every section of a sheet is written from: the survey and its views, looked up by id, and the words of the sheet's language.

import { figureSeriesOf } from '../ledger/queries/figures.ts'
import { speakersOf } from '../ledger/queries/speakers.ts'
import type { Claim, Figure, Survey } from '../ledger/queries/survey.ts'
import type { SeriesView, SpeakerView } from '../ledger/queries/views.ts'
import type { Warning } from '../warnings/warning.ts'
import { amountsIn } from './amounts.ts'
import { type Cast, castOf } from './cast.ts'
import { type Days, daysIn } from './days.ts'
import { claimOf } from './lines.ts'
import type { Footnote, Quote } from './model.ts'
import { type Notebook, notebookOf, type Readings } from './notebook.ts'
import type { SheetWords } from './words.ts'

export interface Material {
  readonly survey: Survey
  readonly readings: Readings
  /** Of the story, in the order of time. */
  readonly warnings: readonly Warning[]
  readonly series: readonly SeriesView[]
  readonly speakers: readonly SpeakerView[]
  readonly claims: ReadonlyMap<string, Claim>
  readonly figures: ReadonlyMap<string, Figure>
  /** Ids of figures that their voices took back, of those that they corrected, and of what they put in their place. */
  readonly withdrawn: ReadonlySet<string>
  readonly replaced: ReadonlySet<string>
  readonly corrected: ReadonlySet<string>
  /** Id of a document to its index in the survey, and that to its first claim. */
  readonly documents: ReadonlyMap<string, number>
  readonly firstClaims: ReadonlyMap<number, Claim>
  /** Id of a claim to those that are reported in it. */
  readonly nested: ReadonlyMap<string, readonly Claim[]>
  readonly language: string
  readonly words: SheetWords
  readonly days: Days
  readonly cast: Cast
  readonly notebook: Notebook
  /** The figure in numbers of the language; a vague one in its own words. */
  amount(figure: Figure): string | Quote
}

export interface Given {
  readonly readings: Readings
  readonly language: string
  readonly words: SheetWords
}

export function materialOf(survey: Survey, warnings: readonly Warning[], { readings, language, words }: Given): Material {
  const [series, speakers] = [figureSeriesOf(survey), speakersOf(survey)]
  const figures = new Map(survey.figures.map(figure => [figure.id, figure]))
  const nested = Map.groupBy(
    survey.claims.filter(({ within }) => within !== null),
    ({ id, within }) => claimOf(id, within!),
  )
  const copies = copiesIn(series, speakers)
  const write = amountsIn(words)
  return {
    ...{ survey, readings, warnings, series, speakers, figures, nested, ...takenBack(warnings), language, words },
    documents: new Map(survey.documents.map(({ id }, index) => [id, index])),
    firstClaims: new Map([...survey.claims].reverse().map(claim => [claim.document, claim])),
    claims: new Map(survey.claims.map(claim => [claim.id, claim])),
    days: daysIn(words, newestOf(survey)?.slice(0, 4) ?? null),
    cast: castOf(survey, { ...words, language }),
    notebook: notebookOf(survey, readings, id => copies.get(id) ?? []),
    amount: figure =>
      figure.vague ? { quote: figure.words, language: survey.documents[figure.document]!.language } : write(figure),
  }
}

/** A warning names the newest first: what takes back or replaces, then what it was. */
function takenBack(warnings: readonly Warning[]) {
  const of = (kind: Warning['kind']) => warnings.filter(warning => warning.kind === kind).map(({ claims }) => claims)
  const corrections = of('correction')
  return {
    withdrawn: new Set(of('withdrawn').flatMap(claims => claims.slice(1))),
    replaced: new Set(corrections.flatMap(claims => claims.slice(1))),
    corrected: new Set(corrections.flatMap(claims => claims.slice(0, 1))),
  }
}

/** When the newest article was published; null: none says. Documents stand in the order of time. */
export const newestOf = ({ documents }: Survey): string | null =>
  documents.findLast(({ published }) => published !== null)?.published ?? null

function copiesIn(series: readonly SeriesView[], speakers: readonly SpeakerView[]): Map<string, Footnote['copies']> {
  const views = [...series.flatMap(({ entries }) => entries), ...speakers.flatMap(({ claims }) => claims)]
  return new Map(views.map(({ id, copies }) => [id, copies.map(({ document, outlet }) => ({ document, outlet }))]))
}
