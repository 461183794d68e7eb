// What the current Readings say, as rows: the only place that asks the tables for many documents at once.

import type { Kysely, Selectable } from 'kysely'
import type { ClaimTable, FigureTable, Tables } from '../schema.ts'

export interface DocumentRecord {
  /** Key of its current Reading. */
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
}

export interface MentionRecord {
  readonly reading: number
  readonly start: number
  readonly end: number
}

/** SQLite takes at most 32,766 values in a statement. */
const KEYS_AT_ONCE = 10_000

/** Current documents in the order in which they came. */
export async function loadDocuments(db: Kysely<Tables>): Promise<DocumentRecord[]> {
  return db
    .selectFrom('current')
    .innerJoin('documents', 'documents.key', 'current.document')
    .innerJoin('readings', 'readings.key', 'current.reading')
    .select(['current.reading', 'id', 'version', 'url', 'outlet', 'title', 'published', 'documents.seen', 'language'])
    .select(['place', 'agency', 'engine'])
    .orderBy('documents.key')
    .execute()
}

/** Texts of the current documents by the key of their Reading, one after the other, so that not all stand in memory. */
export function streamTexts(db: Kysely<Tables>): AsyncIterable<{ reading: number; text: string; dead: string }> {
  return db
    .selectFrom('current')
    .innerJoin('documents', 'documents.key', 'current.document')
    .innerJoin('readings', 'readings.key', 'current.reading')
    .select(['current.reading', 'text', 'dead'])
    .stream()
}

export async function loadClaims(db: Kysely<Tables>): Promise<Selectable<ClaimTable>[]> {
  return db
    .selectFrom('claims')
    .innerJoin('current', 'current.reading', 'claims.reading')
    .selectAll('claims')
    .orderBy('claims.reading')
    .orderBy('number')
    .execute()
}

export async function loadFigures(db: Kysely<Tables>): Promise<Selectable<FigureTable>[]> {
  return db
    .selectFrom('figures')
    .innerJoin('current', 'current.reading', 'figures.reading')
    .selectAll('figures')
    .orderBy('figures.reading')
    .orderBy('number')
    .execute()
}

export async function loadEntities(db: Kysely<Tables>): Promise<EntityRecord[]> {
  return db
    .selectFrom('entities')
    .innerJoin('current', 'current.reading', 'entities.reading')
    .leftJoin('mentions', 'mentions.entity', 'entities.key')
    .select(['entities.key', 'entities.reading', 'entities.id', 'type', 'name', 'roles'])
    .select(({ eb, fn }) => [
      fn.coalesce(fn.min<number>('mentions.start'), eb.lit(0)).as('start'),
      fn.agg<string>('json_group_array', ['words']).distinct().filterWhere('form', '=', 'name').as('spellings'),
    ])
    .groupBy('entities.key')
    .orderBy('entities.key')
    .execute()
}

/** Where these entities are mentioned, under whatever form. */
export async function loadMentions(db: Kysely<Tables>, entities: readonly number[]): Promise<MentionRecord[]> {
  const found: MentionRecord[] = []
  for (let i = 0; i < entities.length; i += KEYS_AT_ONCE) {
    const rows = await db
      .selectFrom('mentions')
      .innerJoin('entities', 'entities.key', 'mentions.entity')
      .select(['entities.reading', 'start', 'end'])
      .where('entity', 'in', entities.slice(i, i + KEYS_AT_ONCE))
      .execute()
    found.push(...rows)
  }
  return found
}
