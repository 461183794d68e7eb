// Scores what the ledger makes of a story against the story's gold.
//   reports   articles whose report is right: with the same others, and reprint or translation told apart
//   linked    mentions of people, organisations and places: B-cubed precision and recall (Bagga, Baldwin 1998) over gold mentions
//   entries   figures of gold's series with concept, value, modifier and speaker right; wrong ones are those under a concept of the
//             story. A key that only this gold has ("basinFill") is not asked for
//   conflicts pairs of one series that contradict each other, copies left aside

import { fold } from '../../src/identity/fold.ts'
import type { Figure, Survey } from '../../src/ledger/queries/survey.ts'
import { overlaps } from '../../src/text/spans.ts'
import type { Span } from '../../src/types.ts'
import type { Counts } from './counts.ts'
import { placesOf, type Story, type StoryEntity, type StoryFigure } from './story-gold.ts'
import type { StoryLedger } from './story-ledger.ts'

export interface StoryScores {
  readonly counts: Readonly<Record<'reports' | 'entries' | 'conflicts', Counts>>
  /** Of each gold mention: share of what it is linked with that is right, and of what it should be linked with that is. */
  readonly mentions: readonly { readonly precision: number; readonly recall: number }[]
  /** Lines that say what went wrong. */
  readonly errors: readonly string[]
}

export function storyScores(story: Story, ledger: StoryLedger): StoryScores {
  const errors: string[] = []
  const figures = figurePairs(story, ledger.known, errors)
  return {
    counts: {
      reports: reports(story, ledger.known, errors),
      entries: figures.counts,
      conflicts: conflicts(story, ledger, { found: figures.found, errors }),
    },
    mentions: mentionScores(story, ledger, errors),
    errors,
  }
}

function reports({ documents, gold }: Story, known: Survey, errors: string[]): Counts {
  const wanted = new Map(gold.originGroups.flatMap(({ articles }) => articles.map(id => [id, [...articles].sort().join()])))
  const found = new Map<string, { group: string; relation: string }>()
  for (const { root, copies } of known.origins) {
    const ids = [root, ...copies.map(({ document }) => document)].map(index => known.documents[index]!.id)
    const group = [...ids].sort().join()
    for (const [rank, id] of ids.entries()) found.set(id, { group, relation: goldTerm(copies[rank - 1]) })
  }
  const right = documents.filter(({ id }) => {
    const relation = gold.reprintOf[id] ? 'reprint' : gold.translationOf[id] ? 'translation' : 'first'
    const isRight = found.get(id)?.group === wanted.get(id) && found.get(id)?.relation === relation
    if (!isRight) errors.push(`report of ${id}: ${wanted.get(id)} ${relation}, found ${JSON.stringify(found.get(id))}`)
    return isRight
  })
  return { right: right.length, gold: documents.length, found: documents.length }
}

/** Gold calls all that one language takes over a reprint. */
const goldTerm = (copy: { readonly relation: string } | undefined): string =>
  copy === undefined ? 'first' : copy.relation === 'translation' ? 'translation' : 'reprint'

interface Mention {
  readonly entity: StoryEntity
  /** Identity, or a name of its own where nothing was found there. */
  readonly cluster: string
}

function mentionScores({ documents, gold }: Story, ledger: StoryLedger, errors: string[]): StoryScores['mentions'] {
  const mentions: Mention[] = []
  for (const { id, text } of documents) {
    const identityAt = identitiesIn(ledger, id)
    for (const entity of gold.entities) {
      for (const span of placesOf(text, entity.byArticle[id] ?? [])) {
        const identity = identityAt(span, entity.type)
        if (identity === null) errors.push(`${entity.type} not found in ${id}: ${text.slice(span.start, span.end)}`)
        mentions.push({ entity, cluster: identity === null ? `${id}:${span.start}` : `#${identity}` })
      }
    }
  }
  const sizes = { cluster: sizesBy(mentions, m => m.cluster), entity: sizesBy(mentions, m => m.entity.id) }
  const both = sizesBy(mentions, m => `${m.cluster} ${m.entity.id}`)
  return mentions.map(({ cluster, entity }) => {
    const shared = both.get(`${cluster} ${entity.id}`)!
    return { precision: shared / sizes.cluster.get(cluster)!, recall: shared / sizes.entity.get(entity.id)! }
  })
}

/** Identity at a place of a document, one of the wanted type first; null: none. */
function identitiesIn({ known, readings }: StoryLedger, id: string) {
  const document = known.documents.find(document => document.id === id)
  const identityOf = new Map(
    known.identities.flatMap(({ members }, identity) =>
      members.map((member): [string, number] => [`${known.entities[member]!.reading} ${known.entities[member]!.id}`, identity]),
    ),
  )
  const spans = (readings.find(reading => reading.id === id)?.entities ?? []).flatMap(entity =>
    entity.mentions.map(mention => ({ ...mention, type: entity.type, entity: entity.id })),
  )
  return (span: Span, type: string): number | null => {
    const there = spans.filter(other => overlaps(other, span))
    const best = there.find(other => other.type === type) ?? there[0]
    return (best && identityOf.get(`${document?.reading} ${best.entity}`)) ?? null
  }
}

function sizesBy(mentions: readonly Mention[], key: (mention: Mention) => string): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const mention of mentions) sizes.set(key(mention), (sizes.get(key(mention)) ?? 0) + 1)
  return sizes
}

function figurePairs({ documents, gold, keys: contract }: Story, known: Survey, errors: string[]) {
  const found = new Map<StoryFigure, Figure>()
  let [right, wanted] = [0, 0]
  for (const [concept, entries] of Object.entries(gold.series)) {
    for (const entry of entries) {
      wanted++
      const figure = known.figures.find(
        ({ document, start, end }) =>
          known.documents[document]!.id === entry.article && start < entry.span[1] && entry.span[0] < end,
      )
      if (figure) found.set(entry, figure)
      const wrong = figure ? differences(entry, figure, { concept, entities: gold.entities, keys: contract }) : ['not found']
      if (wrong.length === 0) right++
      else errors.push(`${concept} ${JSON.stringify(entry.value)} of ${entry.source} in ${entry.article}: ${wrong.join('; ')}`)
    }
  }
  // What gold's articles count under the same key without taking it into the series is neither right nor wrong.
  const keys = new Set(Object.keys(gold.series))
  const aside = documents.flatMap(({ id, quantities = [] }) => quantities.map(({ span }) => ({ id, span })))
  const matched = new Set(found.values())
  const others = known.figures.filter(figure => figure.concept !== null && keys.has(figure.concept) && !matched.has(figure))
  const invented = others.filter(
    ({ document, start, end }) =>
      !aside.some(({ id, span }) => id === known.documents[document]!.id && start < span[1] && span[0] < end),
  )
  return { found, counts: { right, gold: wanted, found: found.size + invented.length } }
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

function conflicts(
  { gold }: Story,
  { series }: StoryLedger,
  { found, errors }: { found: ReadonlyMap<StoryFigure, Figure>; errors: string[] },
): Counts {
  const contradicted = new Set(
    series.flatMap(({ entries }) => entries.flatMap(each => each.conflicts.map(id => pairOf(each.id, id)))),
  )
  const ids = new Map<string, string>()
  for (const { entries } of series)
    for (const { id, copies } of entries) for (const each of [id, ...copies.map(copy => copy.id)]) ids.set(each, id)
  let [right, wanted, told] = [0, 0, 0]
  for (const [concept, entries] of Object.entries(gold.series)) {
    for (const [i, one] of entries.entries()) {
      for (const [j, other] of entries.entries()) {
        if (j <= i || one.dependentOn || other.dependentOn) continue
        const [a, b] = [found.get(one), found.get(other)]
        const isWanted = one.conflictsWith.includes(j) || other.conflictsWith.includes(i)
        const isTold = Boolean(a && b && contradicted.has(pairOf(ids.get(a.id) ?? a.id, ids.get(b.id) ?? b.id)))
        if (isWanted) wanted++
        if (isTold) told++
        if (isWanted && isTold) right++
        if (isWanted !== isTold)
          errors.push(`${isTold ? 'no conflict' : 'conflict'} in ${concept}: ${describe(one)} – ${describe(other)}`)
      }
    }
  }
  return { right, gold: wanted, found: told }
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
const describe = ({ value, source, article, scope }: StoryFigure): string => `${value} (${source}, ${article}, ${scope ?? '–'})`
