// Which articles are about one event: stories as the ledger gathers them, B-cubed against the events that people gave.

import { consolidate } from '../../src/ledger/consolidate/consolidate.ts'
import { openLedger } from '../../src/ledger/open.ts'
import { documentsIn } from '../../src/ledger/queries/scope.ts'
import { store } from '../../src/ledger/store.ts'
import type { Reading } from '../../src/types.ts'
import { fingerprint } from './corpus.ts'
import type { Score } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { readGold } from './readings.ts'
import type { GroupSet } from './sets.ts'
import { type EventArticle, eventArticles, mixedArticles } from './story-groups.ts'

export async function measureGroups(_set: GroupSet, { errors }: MeasureOptions): Promise<Measurement> {
  const measured = { events: await grouped(eventArticles()), mixed: await grouped(mixedArticles()) }
  const both = Object.values(measured)
  return {
    corpus: fingerprint(both.flatMap(({ articles }) => articles.map(({ document, event }) => [document, event]))),
    scores: Object.fromEntries(Object.entries(measured).map(([name, one]) => [name, bcubed(one)])),
    notes: Object.entries(measured).map(
      ([name, { articles, stories }]) => `${name}: ${articles.length} articles, ${new Set(stories.values()).size} stories`,
    ),
    faults: both.flatMap(({ faults }) => faults),
    errors: both.flatMap(mistakes).slice(0, errors).join('\n'),
    genres: null,
  }
}

interface Grouped {
  readonly articles: readonly EventArticle[]
  /** Id of a document to its story. */
  readonly stories: ReadonlyMap<string, number>
  readonly faults: readonly string[]
}

async function grouped(articles: readonly EventArticle[]): Promise<Grouped> {
  const { readings, faults } = await readGold(articles.map(({ document }) => document))
  return { articles, faults, stories: await storiesOf(readings) }
}

async function storiesOf(readings: readonly Reading[]): Promise<Map<string, number>> {
  const ledger = await openLedger(':memory:')
  try {
    await store(ledger, readings, { seen: '2026-01-01T00:00:00Z' })
    await consolidate(ledger)
    return new Map((await documentsIn(ledger.db)).map(({ id, firstOfStory }) => [id, firstOfStory]))
  } finally {
    await ledger.close()
  }
}

/** Means over the articles whose event is known (Bagga and Baldwin 1998), in percent. */
function bcubed({ articles, stories }: Grouped): Score {
  const known = articles.filter(({ event }) => event !== null)
  const each = known.map(({ document, event }) => {
    const story = articles.filter(other => stories.get(other.document.id) === stories.get(document.id))
    const right = story.filter(other => other.event === event).length
    return { p: right / Math.max(1, story.length), r: right / known.filter(other => other.event === event).length }
  })
  const mean = (of: 'p' | 'r') => (100 * each.reduce((sum, one) => sum + one[of], 0)) / Math.max(1, each.length)
  const [p, r] = [mean('p'), mean('r')]
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r), gold: known.length }
}

/** Stories of several events, then events of several stories. */
function mistakes({ articles, stories }: Grouped): string[] {
  const byStory = Map.groupBy(articles, ({ document }) => stories.get(document.id))
  const byEvent = Map.groupBy(articles, ({ event }) => event)
  const told = ({ event, document }: EventArticle) =>
    `${event ?? 'other'} ${document.published?.slice(0, 10)} ${document.title ?? ''}`
  const mixed = [...byStory.values()].filter(members => new Set(members.map(({ event }) => event)).size > 1)
  const torn = [...byEvent].filter(
    ([event, members]) => event && new Set(members.map(({ document }) => stories.get(document.id))).size > 1,
  )
  return [
    ...mixed.map(members => `  one story: ${members.map(told).join(' | ')}`),
    ...torn.map(
      ([event, members]) => `  ${event}: ${members.map(one => `${stories.get(one.document.id)} ${told(one)}`).join(' | ')}`,
    ),
  ]
}
