// Scores what the ledger makes of a story against the story's gold.
//   reports   articles whose report is right: with the same others, and reprint or translation told apart
//   linked    mentions of people, organisations and places: B-cubed precision and recall (Bagga, Baldwin 1998) over gold mentions
//   entries, conflicts, judged, scopes   its figures: story-figures.ts

import type { Survey } from '../../src/ledger/queries/survey.ts'
import { overlaps } from '../../src/text/spans.ts'
import type { Span } from '../../src/types.ts'
import type { Counts } from './counts.ts'
import { type FigureCounts, figureScores } from './story-figures.ts'
import { placesOf, type Story, type StoryEntity } from './story-gold.ts'
import type { StoryLedger } from './story-ledger.ts'

export interface StoryScores {
  readonly counts: FigureCounts & { readonly reports: Counts }
  /** Of each gold mention: share of what it is linked with that is right, and of what it should be linked with that is. */
  readonly mentions: readonly { readonly precision: number; readonly recall: number }[]
  /** Lines that say what went wrong. */
  readonly errors: readonly string[]
}

export function storyScores(story: Story, ledger: StoryLedger): StoryScores {
  const errors: string[] = []
  return {
    counts: {
      reports: reports(story, ledger.known, errors),
      ...figureScores(story, ledger, errors),
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
