// What is kept of each story so that questions to the whole ledger are answered at once: where it stands, its figures as series,
// its warnings. All of it is made of the story's survey, and made anew when documents, or judgements on them, change the story.
//   await keptSeries(db, { concept: 'dead', limit: 25 })   { series: […], count: 112 }

import { type Insertable, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { isPassing } from '../figures/scopes.ts'
import { fold } from '../identity/fold.ts'
import { among } from './among.ts'
import { parts } from './parts.ts'
import type { SeriesView } from './queries/views.ts'
import type { KeptWarningTable, SeriesTable, StoryTable, Tables } from './schema.ts'

type Db = Kysely<Tables>
export type StoryRow = Selectable<StoryTable>
export type KeptWarning = Omit<Selectable<KeptWarningTable>, 'story'>

/** What is kept of a story. */
export interface Kept {
  readonly story: StoryRow
  readonly series: readonly SeriesView[]
  readonly warnings: readonly KeptWarning[]
  /** When its newest document was first seen: RFC 3339. */
  readonly seen: string
}

/** In place of what was kept before. */
export async function keepStory(db: Db, { story, series, warnings, seen }: Kept): Promise<void> {
  await dropStory(db, story.story)
  await db.insertInto('stories').values(story).execute()
  const rows = series.map((each, number) => rowOf(each, { story: story.story, number }))
  for (const part of parts(rows)) await db.insertInto('series').values(part).execute()
  const raised = warnings.map(({ id, body }) => ({ id, body, seen }))
  for (const part of parts(warnings.map(warning => ({ ...warning, story: story.story })))) {
    await db.insertInto('warnings').values(part).execute()
  }
  for (const part of parts(raised)) {
    await db
      .insertInto('raised')
      .values(part)
      .onConflict(on => on.doNothing())
      .execute()
  }
}

/** Of a story that is no more. */
export async function dropStory(db: Db, story: number): Promise<void> {
  for (const table of ['stories', 'series', 'warnings'] as const) await db.deleteFrom(table).where('story', '=', story).execute()
}

/** Stories to be kept anew: keys of their first documents as the program found them. */
export async function staleStories(db: Db, limit: number): Promise<number[]> {
  const rows = await db.selectFrom('stale').select('story').orderBy('story').limit(limit).execute()
  return rows.map(({ story }) => story)
}

export async function fresh(db: Db, stories: readonly number[]): Promise<void> {
  await db.deleteFrom('stale').where('story', 'in', among(stories)).execute()
}

export interface SeriesAsked {
  /** A concept, or a word that is counted, or its beginning; null: all. */
  readonly concept: string | null
  readonly limit: number
}

/** Characters of a word's beginning that say enough. */
const SHORTEST = 3

/** Of all stories: what most articles tell comes first, ages, amounts and the like last. `count`: without the limit. */
export async function keptSeries(db: Db, { concept, limit }: SeriesAsked): Promise<{ series: SeriesView[]; count: number }> {
  if (concept === null) return seriesWhere(db, null, limit)
  const asked = fold(concept)
  if (asked === '') return { series: [], count: 0 }
  const exact = await seriesWhere(db, sql<boolean>`concept = ${asked}`, limit)
  if (exact.count > 0) return exact
  const worded = await seriesWhere(db, sql<boolean>`instr(words, ${` ${asked} `}) > 0`, limit)
  // Articles write "Toten" where somebody asks for "Tote".
  if (worded.count > 0 || asked.length < SHORTEST) return worded
  return seriesWhere(db, sql<boolean>`instr(words, ${` ${asked}`}) > 0`, limit)
}

async function seriesWhere(
  db: Db,
  fits: RawBuilder<boolean> | null,
  limit: number,
): Promise<{ series: SeriesView[]; count: number }> {
  const query = db.selectFrom('series').$if(fits !== null, fitting => fitting.where(fits!))
  const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await query
    .select('body')
    .orderBy('passing')
    .orderBy('articles', 'desc')
    .orderBy('entries', 'desc')
    .orderBy('id')
    .orderBy('story')
    .orderBy('number')
    .$if(Number.isFinite(limit), limited => limited.limit(limit))
    .execute()
  return { series: rows.map(({ body }) => JSON.parse(body) as SeriesView), count }
}

/** Every concept that figures are about. */
export async function keptConcepts(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('series')
    .select('concept')
    .distinct()
    .where('concept', 'is not', null)
    .orderBy('concept')
    .execute()
  return rows.flatMap(({ concept }) => concept ?? [])
}

/** The newest come first; only those with so many articles. `count`: without the limit, `all`: without either. */
export async function keptStories(
  db: Db,
  { limit, least }: { readonly limit: number; readonly least: number },
): Promise<{ stories: StoryRow[]; count: number; all: number }> {
  const counted = db.selectFrom('stories').select(({ fn }) => fn.countAll<number>().as('count'))
  const all = await counted.executeTakeFirstOrThrow()
  const large = await counted.where('articles', '>=', least).executeTakeFirstOrThrow()
  const stories = await db
    .selectFrom('stories')
    .selectAll()
    .where('articles', '>=', least)
    .orderBy('to', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return { stories, count: large.count, all: all.count }
}

/** The first series of each story that are no ages, amounts and the like, at most `most`; by the story's key. */
export async function leadingSeries(
  db: Db,
  { stories, most }: { readonly stories: readonly number[]; readonly most: number },
): Promise<Map<number, SeriesView[]>> {
  const rows = await db
    .selectFrom('series')
    .select(['story', 'body'])
    .where('story', 'in', among(stories))
    .where('passing', '=', 0)
    .where('number', '<', most)
    .orderBy('story')
    .orderBy('number')
    .execute()
  return new Map(
    Array.from(
      Map.groupBy(rows, ({ story }) => story),
      ([story, own]) => [story, own.map(({ body }) => JSON.parse(body) as SeriesView)],
    ),
  )
}

export interface WarningsAsked {
  /** Key of a story's first document; all stories unless given. */
  readonly story?: number
  /** Milliseconds, both included. */
  readonly from?: number
  readonly to?: number
  /** Only so many, and then the last ones come first. */
  readonly last?: number
}

/** In the order in which they were raised: (at, document, kind, id). Parsed JSON. */
export async function keptWarnings(db: Db, { story, from, to, last }: WarningsAsked): Promise<unknown[]> {
  const order = last === undefined ? 'asc' : 'desc'
  const rows = await db
    .selectFrom('warnings')
    .select('body')
    .$if(story !== undefined, query => query.where('story', '=', story!))
    .$if(from !== undefined, query => query.where('at', '>=', from!))
    .$if(to !== undefined, query => query.where('at', '<=', to!))
    .orderBy('at', order)
    .orderBy('document', order)
    .orderBy('kind', order)
    .orderBy('id', order)
    .$if(last !== undefined, query => query.limit(last!))
    .execute()
  return rows.map(({ body }) => JSON.parse(body))
}

function rowOf(series: SeriesView, place: { readonly story: number; readonly number: number }): Insertable<SeriesTable> {
  const { concept, counted, entries } = series
  const words = new Set(
    [counted, ...entries.map(entry => entry.counted)].flatMap(each => (each === null ? [] : fold(each).split(' '))),
  )
  const first = entries.map(({ id }) => id).sort()[0]!
  return {
    ...place,
    concept: concept === null ? null : fold(concept),
    words: ` ${[...words].join(' ')} `,
    passing: isPassing(series) ? 1 : 0,
    articles: new Set(entries.map(({ document }) => document)).size,
    entries: entries.length,
    id: first,
    body: JSON.stringify(series),
  }
}
