// The figures of all documents as series, each entry with its speaker, its day and its copies.

import { type Stated, seriesOf } from '../../figures/series.ts'
import { type Folded, foldCopies } from '../../origin/fold.ts'
import { figureLikeness } from './likeness.ts'
import { relatedness } from './related.ts'
import type { Figure, Survey } from './survey.ts'
import { type FigureView, placeOf, type SeriesView } from './views.ts'

type StatedFigure = Stated & { readonly folded: Folded<Figure>; readonly dateOf: FigureView['dateOf'] }

/** All series. The same amount in another unit ("30 Meilen") is left out beside the first. */
export function figureSeriesOf(survey: Survey): SeriesView[] {
  const told = survey.figures.filter(figure => figure.equals === null)
  const isPart = partsIn(survey.figures)
  const folded = once(foldCopies(told, figureLikeness))
  return seriesOf(
    folded.map(each => stated(survey, each, isPart(each.first))),
    { related: relatedness(survey) },
  ).map(({ entries, ...series }) => ({
    ...series,
    entries: entries.map(({ figure, conflicts }) => ({
      ...figureView(survey, figure),
      conflicts: conflicts.map(index => entries[index]!.figure.folded.first.id),
    })),
  }))
}

/** A speaker who gives a figure twice in one article has said one thing. */
function once(folded: readonly Folded<Figure>[]): Folded<Figure>[] {
  const seen = new Set<string>()
  return folded.filter(
    ({ first: { document, concept, counted, unit, value, modifier, places, claim, holds, change, group } }) => {
      const key = JSON.stringify([
        document,
        concept,
        concept ?? counted,
        unit,
        value,
        modifier,
        places,
        claim?.speaker.key,
        holds,
        change,
        group,
      ])
      return !seen.has(key) && seen.add(key)
    },
  )
}

/** "davon 300" counts what its whole counts; the officers among soldiers do not, and are a series like any other. */
function partsIn(figures: readonly Figure[]): (figure: Figure) => boolean {
  const byNumber = new Map(figures.map(figure => [`${figure.reading}:${figure.number}`, figure]))
  return ({ reading, whole, concept, counted }) => {
    const of = whole === null ? undefined : byNumber.get(`${reading}:${whole}`)
    return of !== undefined && of.concept === concept && (concept !== null || of.counted === counted)
  }
}

function stated({ documents }: Survey, folded: Folded<Figure>, isPart: boolean): StatedFigure {
  const { concept, counted, unit, vague, places, state, low, high, claim, holds, document, change, group } = folded.first
  const dates = [
    ['holds', holds],
    ['said', claim?.said ?? null],
    ['published', documents[document]!.published],
  ] as const
  const [dateOf, date] = dates.find(([, known]) => known !== null) ?? [null, null]
  const speaker = claim?.speaker.key ?? null
  return {
    concept,
    counted,
    unit,
    vague,
    places,
    state,
    group,
    change,
    isPart,
    low,
    high,
    speaker,
    document,
    date: date?.slice(0, 10) ?? null,
    dateOf,
    folded,
  }
}

function figureView(survey: Survey, { folded, date, dateOf }: StatedFigure): Omit<FigureView, 'conflicts'> {
  const { value, modifier, low, high, unit, words, counted, state, claim, group, change } = folded.first
  return {
    ...placeOf(survey, folded.first),
    value,
    modifier,
    low,
    high,
    unit,
    words,
    counted,
    state,
    group,
    change,
    speaker: claim?.speaker.name ?? null,
    claim: claim?.id ?? null,
    polarity: claim?.polarity ?? 'affirmed',
    date,
    dateOf,
    copies: folded.copies.map(copy => placeOf(survey, copy)),
  }
}
