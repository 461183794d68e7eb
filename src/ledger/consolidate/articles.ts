// The rows of documents in time, and what a change of one means for others: who is judged again, and which stories are told anew.

import { type Kysely, type Selectable, sql } from 'kysely'
import { rememberedFor } from '../../text/remembered.ts'
import { among } from '../among.ts'
import type { ArticleTable, Tables } from '../schema.ts'
import { leave, type Naming } from './bearers.ts'
import { after, isOf, MARK_KINDS, type MarkKind } from './marks.ts'
import type { Print } from './print.ts'

type Db = Kysely<Tables>
export type Article = Selectable<ArticleTable>

export const articleOf = (db: Db, document: number): Promise<Article | undefined> =>
  db.selectFrom('articles').selectAll().where('document', '=', document).executeTakeFirst()

export const articlesOf = (db: Db, documents: Iterable<number>): Promise<Article[]> =>
  db.selectFrom('articles').selectAll().where('document', 'in', among(documents)).orderBy('place').orderBy('document').execute()

/** A row is asked for its print many times while it is judged. */
export const printOf = rememberedFor((article: Pick<Article, 'print'>): Print => JSON.parse(article.print) as Print)

/** What a document is found by, of one kind. */
export const ownMarks = (article: Pick<Article, 'print'>, kind: MarkKind): number[] =>
  printOf(article)
    .marks.map(([mark]) => mark)
    .filter(mark => isOf(kind, mark))

/** Puts a document in, as an own report and a story of its own until it is judged. */
export async function insert(
  db: Db,
  article: Pick<Article, 'document' | 'reading' | 'place' | 'at' | 'length' | 'print'>,
): Promise<void> {
  const { document, place } = article
  await db
    .insertInto('articles')
    .values({ ...article, origin: document, story: document })
    .execute()
  await db
    .insertInto('marks')
    .columns(['mark', 'place', 'document', 'weight'])
    .expression(
      sql`SELECT value ->> 0, ${sql.lit(place)}, ${sql.lit(document)}, value ->> 1 FROM json_each(${JSON.stringify(printOf(article).marks)})`,
    )
    .execute()
  await again(db, await judgedAgainst(db, article))
}

/** Takes a document out; those that were judged against it are judged again. */
export async function remove(db: Db, article: Article): Promise<void> {
  const { document, place, story } = article
  await again(db, [...(await judgedAgainst(db, article)), ...(await childrenOf(db, document))])
  await stale(db, [story])
  await leave(db, await namingOf(db, article))
  for (const [mark] of printOf(article).marks) {
    await db.deleteFrom('marks').where('mark', '=', mark).where('place', '=', place).where('document', '=', document).execute()
  }
  await db.deleteFrom('articles').where('document', '=', document).execute()
}

export async function namingOf(db: Db, { document, reading, at }: Pick<Article, 'document' | 'reading' | 'at'>): Promise<Naming> {
  const row = await db.selectFrom('documents').select(['id', 'language']).where('key', '=', document).executeTakeFirstOrThrow()
  return { ...row, reading, at }
}

/** Later documents that this one is among the candidates of. News mostly comes in the order of time, and then there are none. */
async function judgedAgainst(db: Db, article: Pick<Article, 'place' | 'at' | 'print'>): Promise<number[]> {
  const later = await db
    .selectFrom('articles')
    .select('document')
    .where('judged', '=', sql.lit(1))
    .where('place', '>', article.place)
    .limit(1)
    .executeTakeFirst()
  if (!later) return []
  const found: number[] = []
  for (const kind of MARK_KINDS) found.push(...(await after(db, kind, { ...article, marks: ownMarks(article, kind) })).keys())
  return found
}

/** Copies of a document, and those whose story goes on from it. */
export async function childrenOf(db: Db, document: number): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .select('document')
    .where('source', '=', document)
    .union(db.selectFrom('articles').select('document').where('follows', '=', document))
    .execute()
  return rows.map(row => row.document)
}

/** Has documents placed in time, with whatever their newest Readings say. */
export async function waitsForPlace(db: Db, documents: readonly number[]): Promise<void> {
  if (documents.length === 0) return
  await db
    .insertInto('pending')
    .values(documents.map(document => ({ document, place: null })))
    .onConflict(on => on.column('document').doUpdateSet({ place: null }))
    .execute()
}

/** Has documents judged again. */
export async function again(db: Db, documents: readonly number[]): Promise<void> {
  if (documents.length === 0) return
  await db
    .insertInto('pending')
    .columns(['document', 'place'])
    .expression(db.selectFrom('articles').select(['document', 'place']).where('document', 'in', among(documents)))
    .onConflict(on => on.doNothing())
    .execute()
}

/** Has what is kept of stories made anew. */
export async function stale(db: Db, stories: Iterable<number>): Promise<void> {
  await sql`INSERT OR IGNORE INTO stale (story) SELECT value FROM json_each(${JSON.stringify([...stories])})`.execute(db)
}
