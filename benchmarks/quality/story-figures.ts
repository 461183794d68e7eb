// Scores the figures that a ledger makes of a story's articles against the story's gold.
//   entries   figures of gold's series with concept, value, modifier, speaker and scope right; wrong ones are those under a concept of
//             the story. A key that only this gold has ("basinFill") is not asked for. A scope is wrong where the figure is told to
//             contradict one of another scope
//   conflicts pairs of one gold series that contradict each other, copies left aside. Gold counts a speaker's correction of himself
//             among them: there, told to be replaced is right
//   judged    the same pairs: conflict or none, share that is right
//   scopes    the same pairs: those of one scope belong into one series, those of two do not

import { fold } from '../../src/identity/fold.ts'
import type { Figure, Survey } from '../../src/ledger/queries/survey.ts'
import type { SeriesView } from '../../src/ledger/queries/views.ts'
import type { Counts } from './counts.ts'
import type { Story, StoryEntity, StoryFigure } from './story-gold.ts'
import type { StoryLedger } from './story-ledger.ts'

export type FigureCounts = Readonly<Record<'entries' | 'conflicts' | 'judged' | 'scopes', Counts>>

/** Lines that say what went wrong are put behind `errors`. */
export function figureScores(story: Story, { known, series }: StoryLedger, errors: string[]): FigureCounts {
  const matched = matchedIn(story, known)
  const told = toldIn(series, matched)
  return { entries: entries(story, known, { matched, told, errors }), ...pairs(story, told, errors) }
}

interface Told {
  isConflict(a: StoryFigure, b: StoryFigure): boolean
  isReplaced(a: StoryFigure, b: StoryFigure): boolean
  isOneSeries(a: StoryFigure, b: StoryFigure): boolean
}

interface Known {
  readonly matched: ReadonlyMap<StoryFigure, Figure>
  readonly told: Told
  readonly errors: string[]
}

function matchedIn({ gold }: Story, { figures, documents }: Survey): Map<StoryFigure, Figure> {
  const found = new Map<StoryFigure, Figure>()
  for (const entry of Object.values(gold.series).flat()) {
    const figure = figures.find(
      ({ document, start, end }) => documents[document]!.id === entry.article && start < entry.span[1] && entry.span[0] < end,
    )
    if (figure) found.set(entry, figure)
  }
  return found
}

/** What the ledger says of two of gold's figures; a copy speaks for its original. */
function toldIn(series: readonly SeriesView[], matched: ReadonlyMap<StoryFigure, Figure>): Told {
  const place = new Map<string, { id: string; series: number }>()
  const [conflicts, replaced] = [new Set<string>(), new Set<string>()]
  for (const [index, { entries }] of series.entries()) {
    for (const entry of entries) {
      for (const { id } of [entry, ...entry.copies]) place.set(id, { id: entry.id, series: index })
      for (const id of entry.conflicts) conflicts.add(pairOf(entry.id, id))
      for (const id of entry.supersedes) replaced.add(pairOf(entry.id, id))
    }
  }
  const placeOf = (figure: StoryFigure) => place.get(matched.get(figure)?.id ?? '')
  const among = (pairs: ReadonlySet<string>) => (a: StoryFigure, b: StoryFigure) =>
    pairs.has(pairOf(placeOf(a)?.id ?? '', placeOf(b)?.id ?? ''))
  const isOneSeries = (a: StoryFigure, b: StoryFigure) => {
    const at = placeOf(a)?.series
    return at !== undefined && at === placeOf(b)?.series
  }
  return { isConflict: among(conflicts), isReplaced: among(replaced), isOneSeries }
}

function entries({ documents, gold, keys: contract }: Story, known: Survey, { matched, told, errors }: Known): Counts {
  let [right, wanted] = [0, 0]
  for (const [concept, series] of Object.entries(gold.series)) {
    for (const entry of series) {
      wanted++
      const figure = matched.get(entry)
      const wrong = figure ? differences(entry, figure, { concept, entities: gold.entities, keys: contract }) : ['not found']
      const mixed = series.filter(
        other => other.scope !== entry.scope && told.isConflict(entry, other) && !isWanted(series, entry, other),
      )
      wrong.push(...mixed.map(other => `scope: against ${other.scope}`))
      if (wrong.length === 0) right++
      else errors.push(`${concept} ${JSON.stringify(entry.value)} of ${entry.source} in ${entry.article}: ${wrong.join('; ')}`)
    }
  }
  // What gold's articles count under the same key without taking it into the series is neither right nor wrong.
  const keys = new Set(Object.keys(gold.series))
  const aside = documents.flatMap(({ id, quantities = [] }) => quantities.map(({ span }) => ({ id, span })))
  const taken = new Set(matched.values())
  const others = known.figures.filter(figure => figure.concept !== null && keys.has(figure.concept) && !taken.has(figure))
  const invented = others.filter(
    ({ document, start, end }) =>
      !aside.some(({ id, span }) => id === known.documents[document]!.id && start < span[1] && span[0] < end),
  )
  return { right, gold: wanted, found: matched.size + invented.length }
}

function differences(
  entry: StoryFigure,
  figure: Figure,
  { concept, entities, keys }: { concept: string; entities: readonly StoryEntity[]; keys: ReadonlySet<string> },
): string[] {
  const wrong: string[] = []
  if (figure.concept !== concept && keys.has(concept)) wrong.push(`concept ${figure.concept}`)
  if (String(figure.value) !== String(entry.value)) wrong.push(`value ${figure.value}`)
  if (figure.modifier !== (entry.modifier ?? 'exactly')) wrong.push(`modifier ${figure.modifier}`)
  const speaker = figure.claim?.speaker.name ?? null
  if (!isSpeaker(speaker, entry, entities)) wrong.push(`speaker ${speaker}`)
  return wrong
}

function isSpeaker(name: string | null, { source, sourceId }: StoryFigure, entities: readonly StoryEntity[]): boolean {
  if (source === null || name === null) return source === name
  const spellings = [source, ...(entities.find(({ id }) => id === sourceId)?.spellings ?? [])].map(fold)
  return spellings.some(words => words === fold(name) || words.includes(fold(name)) || fold(name).includes(words))
}

function pairs({ gold }: Story, told: Told, errors: string[]): Omit<FigureCounts, 'entries'> {
  const [conflicts, scopes] = [
    { right: 0, gold: 0, found: 0 },
    { right: 0, gold: 0, found: 0 },
  ]
  let [right, all] = [0, 0]
  for (const [concept, series] of Object.entries(gold.series)) {
    for (const [one, other] of pairsOf(series)) {
      const wanted = isWanted(series, one, other)
      const isCorrection = one.sourceId !== null && one.sourceId === other.sourceId
      const found = told.isConflict(one, other) || (wanted && isCorrection && told.isReplaced(one, other))
      add(conflicts, wanted, found)
      all++
      if (wanted === found) right++
      else errors.push(`${found ? 'no conflict' : 'conflict'} in ${concept}: ${describe(one)} – ${describe(other)}`)

      const [isOne, isTold] = [one.scope === other.scope, told.isOneSeries(one, other)]
      add(scopes, isOne, isTold)
      if (isOne !== isTold)
        errors.push(`${isOne ? 'one scope' : 'two scopes'} in ${concept}: ${describe(one)} – ${describe(other)}`)
    }
  }
  return { conflicts, judged: { right, gold: all, found: all }, scopes }
}

function add(counts: { right: number; gold: number; found: number }, wanted: boolean, found: boolean): void {
  counts.gold += Number(wanted)
  counts.found += Number(found)
  counts.right += Number(wanted && found)
}

/** Two figures of a series, neither of them a copy. */
function pairsOf(series: readonly StoryFigure[]): (readonly [StoryFigure, StoryFigure])[] {
  const own = series.filter(({ dependentOn }) => !dependentOn)
  return own.flatMap((one, i) => own.slice(i + 1).map(other => [one, other] as const))
}

const isWanted = (series: readonly StoryFigure[], a: StoryFigure, b: StoryFigure): boolean =>
  a.conflictsWith.includes(series.indexOf(b)) || b.conflictsWith.includes(series.indexOf(a))
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
const describe = ({ value, source, article, scope }: StoryFigure): string => `${value} (${source}, ${article}, ${scope ?? '–'})`
