// Which stories the ledger has, by the ids of their first documents, the oldest first.

import { sql } from 'kysely'
import type { Ledger } from '../open.ts'

/** `since`: milliseconds; only stories that a document of then or later belongs to. */
export async function storyIds(
  { db }: Pick<Ledger, 'db'>,
  { since = null }: { readonly since?: number | null } = {},
): Promise<string[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('documents as first', 'first.key', 'articles.story')
    .innerJoin('articles as place', 'place.document', 'articles.story')
    .select(['first.id', 'place.at'])
    .$if(since !== null, query => query.where('articles.at', '>=', since!))
    .groupBy(['first.id', 'place.at'])
    .orderBy('place.at')
    .orderBy(sql`first.id`)
    .execute()
  return rows.map(({ id }) => id)
}
