// What Readings say, as rows: the only place that asks the tables for many documents at once.

import { type Kysely, type Selectable, sql } from 'kysely'
import { among } from '../among.ts'
import type { ClaimTable, FigureTable, Tables } from '../schema.ts'

export interface DocumentRecord {
  /** Key of this version. */
  readonly document: number
  /** Key of its newest Reading. */
  readonly reading: number
  readonly id: string
  readonly version: number
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly seen: string
  readonly language: string
  readonly place: string | null
  readonly agency: string | null
  readonly engine: string
  /** When it was published, else first seen: milliseconds since 1970. */
  readonly at: number
  /** Characters of its text. */
  readonly length: number
  /** Keys: the document that it is a copy or version of, the first of its origin, the first of its story. */
  readonly source: number | null
  readonly relation: string | null
  readonly evidence: string | null
  readonly firstOfOrigin: number
  readonly firstOfStory: number
}

export interface EntityRecord {
  readonly key: number
  readonly reading: number
  readonly id: string
  readonly type: string
  readonly name: string
  /** JSON array. */
  readonly roles: string
  /** Where it is first mentioned. */
  readonly start: number
  /** Its distinct forms, JSON array; those that are names. */
  readonly spellings: string
  /** Key of its form, and what was judged of that: see FormTable. */
  readonly bearer: number | null
  readonly identity: string | null
  readonly apart: number | null
}

export interface MentionRecord {
  readonly reading: number
  readonly start: number
  readonly end: number
}

/** Keys and milliseconds; null: no limit. */
export interface Limits {
  readonly story: number | null
  readonly documents: readonly number[] | null
  readonly publishedBy: number | null
}

/** All versions within the limits, in the order of their places in time. */
export async function loadDocuments(db: Kysely<Tables>, { story, documents, publishedBy }: Limits): Promise<DocumentRecord[]> {
  return db
    .selectFrom('articles')
    .innerJoin('documents', 'documents.key', 'articles.document')
    .innerJoin('readings', 'readings.key', 'articles.reading')
    .select([
      'articles.document',
      'articles.reading',
      'id',
      'version',
      'url',
      'outlet',
      'title',
      'published',
      'documents.seen',
      'language',
    ])
    .select(['readings.place', 'agency', 'engine', 'at', 'length', 'source', 'relation', 'evidence'])
    .select(['origin as firstOfOrigin', 'story as firstOfStory'])
    .$if(story !== null, query => query.where('story', '=', story!))
    .$if(documents !== null, query => query.where('articles.document', 'in', among(documents!)))
    .$if(publishedBy !== null, query => query.where('at', '<=', publishedBy!))
    .orderBy('articles.place')
    .execute()
}

/** Of these Readings, in their order and that of the text; only those at these places, [Reading, number], if any are given. */
export async function loadClaims(
  db: Kysely<Tables>,
  readings: readonly number[],
  places?: readonly (readonly [number, number])[],
): Promise<Selectable<ClaimTable>[]> {
  const at = sql<boolean>`(reading, number) IN (SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(places ?? [])}))`
  const rows = await db
    .selectFrom('claims')
    .selectAll()
    .$if(places === undefined, query => query.where('reading', 'in', among(readings)))
    .$if(places !== undefined, query => query.where(at))
    .orderBy('reading')
    .orderBy('number')
    .execute()
  return inOrder(rows, readings)
}

export async function loadFigures(db: Kysely<Tables>, readings: readonly number[]): Promise<Selectable<FigureTable>[]> {
  const rows = await db
    .selectFrom('figures')
    .selectAll()
    .where('reading', 'in', among(readings))
    .orderBy('reading')
    .orderBy('number')
    .execute()
  return inOrder(rows, readings)
}

/** Of these Readings; only those of these keys, if any are given. */
export async function loadEntities(
  db: Kysely<Tables>,
  readings: readonly number[],
  keys?: readonly number[],
): Promise<EntityRecord[]> {
  const rows = await db
    .selectFrom('entities')
    .leftJoin('mentions', 'mentions.entity', 'entities.key')
    .leftJoin('forms', 'forms.key', 'entities.bearer')
    .select(['entities.key', 'entities.reading', 'entities.id', 'type', 'entities.name', 'entities.roles'])
    .select(['bearer', 'identity', 'apart'])
    .select(({ eb, fn }) => [
      fn.coalesce(fn.min<number>('mentions.start'), eb.lit(0)).as('start'),
      fn.agg<string>('json_group_array', ['words']).distinct().filterWhere('mentions.form', '=', 'name').as('spellings'),
    ])
    .$if(keys === undefined, query => query.where('reading', 'in', among(readings)))
    .$if(keys !== undefined, query => query.where('entities.key', 'in', among(keys!)))
    .groupBy('entities.key')
    .orderBy('entities.key')
    .execute()
  return inOrder(rows, readings)
}

/** Rows of one Reading stay in their order; the Readings come in the one given. */
function inOrder<T extends { readonly reading: number }>(rows: readonly T[], readings: readonly number[]): T[] {
  const byReading = Map.groupBy(rows, ({ reading }) => reading)
  return readings.flatMap(reading => byReading.get(reading) ?? [])
}

/** Where these entities are mentioned, under whatever form. */
export async function loadMentions(db: Kysely<Tables>, entities: readonly number[]): Promise<MentionRecord[]> {
  return db
    .selectFrom('mentions')
    .innerJoin('entities', 'entities.key', 'mentions.entity')
    .select(['entities.reading', 'start', 'end'])
    .where('entity', 'in', among(entities))
    .execute()
}
