// The figures of all documents as series, each entry with its speaker, its day and its copies.

import { dayOf } from '../../figures/day.ts'
import type { Extremes } from '../../figures/extremes.ts'
import { marksIn } from '../../figures/marks.ts'
import { happensToPeople, isCrowd } from '../../figures/scopes.ts'
import { type Series, seriesOf } from '../../figures/series.ts'
import type { Stated } from '../../figures/stated.ts'
import { isFlow, peopleIn } from '../../figures/words.ts'
import { listed } from '../../identity/groups.ts'
import { type Folded, foldCopies } from '../../origin/fold.ts'
import { figurePlaces } from './figure-places.ts'
import { figureLikeness } from './likeness.ts'
import type { Figure, Survey } from './survey.ts'
import { type ExtremesView, type FigureView, placeOf, type SeriesView } from './views.ts'

type StatedFigure = Stated & { readonly folded: Folded<Figure>; readonly dateOf: FigureView['dateOf'] }

/** All series. The same amount in another unit ("30 Meilen") is left out beside the first. */
export function figureSeriesOf(survey: Survey): SeriesView[] {
  const told = survey.figures.filter(figure => figure.equals === null)
  const folded = once(foldCopies(told, figureLikeness))
  return seriesOf(statedIn(survey, folded), {
    related: (a, b) => survey.documents[a]!.firstOfStory === survey.documents[b]!.firstOfStory,
  }).map(series => seriesView(survey, series))
}

/** A speaker who gives a figure twice in one article has said one thing. */
function once(folded: readonly Folded<Figure>[]): Folded<Figure>[] {
  const seen = new Set<string>()
  return folded.filter(({ first }) => {
    const { document, concept, counted, unit, value, modifier, places, claim, holds, change, group } = first
    const speaker = claim?.speaker.key
    const what = [document, concept, concept ?? counted, unit, value, modifier, places, speaker, holds, change, group]
    const key = JSON.stringify(what)
    return !seen.has(key) && seen.add(key)
  })
}

/** "davon 300" counts what its whole counts; the officers among soldiers do not, and are a series like any other. */
function partsIn(figures: readonly Figure[]): (figure: Figure) => boolean {
  const byNumber = new Map(figures.map(figure => [`${figure.reading}:${figure.number}`, figure]))
  return ({ reading, whole, concept, counted }) => {
    const of = whole === null ? undefined : byNumber.get(`${reading}:${whole}`)
    return of !== undefined && of.concept === concept && (concept !== null || of.counted === counted)
  }
}

/** What each article says of its figures, and which of them it only recalls. */
function statedIn(survey: Survey, folded: readonly Folded<Figure>[]): StatedFigure[] {
  const isPart = partsIn(survey.figures)
  const placesOf = figurePlaces(survey)
  const byDocument = new Map<number, Folded<Figure>[]>()
  for (const each of folded) listed(byDocument, each.first.document).push(each)
  return [...byDocument.values()].flatMap(same => {
    let kinds = new Map<string, string | null>()
    const plain = same.map(each => {
      const { concept, counted } = each.first
      // "At least 40 demonstrators were hurt. The true number was 43." What has no noun counts whom the last one counted.
      const kind = counted === null ? (kinds.get(concept ?? '') ?? null) : kindOf(concept, counted)
      kinds = kinds.set(concept ?? '', kind)
      const { published } = survey.documents[each.first.document]!
      const options = { kind, isPart: isPart(each.first), places: placesOf(each.first) }
      return {
        ...plainOf(survey, each, options),
        published: published?.slice(0, 10) ?? null,
        isSaidToBeOlder: each.first.recalled,
      }
    })
    const marks = marksIn(plain)
    return plain.map((figure, index) => ({ ...figure, ...marks[index]! }))
  })
}

/** Of whom the harm or the arrest is told; who marches or strikes is called many things, and is one crowd. */
const kindOf = (concept: string | null, counted: string): string | null =>
  happensToPeople({ concept }) && !isCrowd({ concept }) ? peopleIn(counted) : null

function plainOf({ documents }: Survey, folded: Folded<Figure>, options: Pick<Stated, 'kind' | 'isPart' | 'places'>) {
  const { concept, counted, unit, value, vague, state, low, high, claim, holds, document, change, group, start } = folded.first
  const { id, published, at, origin } = documents[document]!
  return {
    ...{ concept, counted, unit, value, vague, state, group, low, high, document, origin, start, folded, ...options },
    change: change ?? (counted !== null && isFlow(counted) ? ('increase' as const) : null),
    speaker: claim?.speaker.key ?? null,
    isAffirmed: (claim?.polarity ?? 'affirmed') === 'affirmed',
    at,
    documentId: id,
    ...dayOf({ concept, holds, said: claim?.said ?? null, published }),
  }
}

function seriesView(survey: Survey, { entries, extremes, ...series }: Series<StatedFigure>): SeriesView {
  const idAt = (index: number): string => entries[index]!.figure.folded.first.id
  const viewOf = ({ lowest, highest, latest }: Extremes): ExtremesView => ({
    lowest: lowest === null ? null : idAt(lowest),
    highest: highest === null ? null : idAt(highest),
    latest: latest === null ? null : idAt(latest),
  })
  const nameOf = (voice: { readonly latest: number | null }): string | null =>
    voice.latest === null ? null : (entries[voice.latest]!.figure.folded.first.claim?.speaker.name ?? null)
  return {
    ...series,
    entries: entries.map(({ figure, conflicts, supersedes, supersededBy }) => ({
      ...figureView(survey, figure),
      conflicts: conflicts.map(idAt),
      supersedes: supersedes.map(idAt),
      supersededBy: supersededBy.map(idAt),
    })),
    extremes: viewOf(extremes.all),
    speakers: extremes.voices.map(voice => ({ speaker: nameOf(voice), ...viewOf(voice) })),
  }
}

function figureView(
  survey: Survey,
  { folded, date, dateOf, isRecalled }: StatedFigure,
): Omit<FigureView, 'conflicts' | 'supersedes' | 'supersededBy'> {
  const { value, modifier, low, high, unit, words, counted, state, claim, group, change } = folded.first
  return {
    ...placeOf(survey, folded.first),
    ...{ value, modifier, low, high, unit, words, counted, state, group, change },
    speaker: claim?.speaker.name ?? null,
    claim: claim?.id ?? null,
    polarity: claim?.polarity ?? 'affirmed',
    ...{ date, dateOf, isRecalled },
    copies: folded.copies.map(copy => placeOf(survey, copy)),
  }
}
