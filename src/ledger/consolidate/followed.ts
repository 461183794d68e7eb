// With whose story a report of its own goes on, if with any.

import type { Kysely } from 'kysely'
import { listed } from '../../identity/groups.ts'
import type { Relation } from '../../origin/relation.ts'
import { type Holder, storyOf } from '../../stories/judge.ts'
import { among } from '../among.ts'
import type { Tables } from '../schema.ts'
import { type Article, printOf } from './articles.ts'
import { before, hashOf, markOf } from './marks.ts'

type Db = Kysely<Tables>

/** Column values of `articles`; null: it begins a story. */
export async function followed(db: Db, article: Article): Promise<{ follows: number; ground: string } | null> {
  const { terms } = printOf(article)
  const holders = await holdersOf(db, article)
  const found = storyOf(terms, term => holders.get(markOf('term', hashOf(term))) ?? [])
  return found && { follows: found.of, ground: JSON.stringify({ likeness: found.likeness, shared: found.shared }) }
}

/** Has its words from another, and is a report of its own. */
const SERIES: Relation = 'series'

/** By mark: documents before this one that have it, with their reports and stories, in the order of time. */
async function holdersOf(db: Db, article: Article): Promise<Map<number, Holder<number>[]>> {
  const marks = printOf(article).terms.map(({ term }) => markOf('term', hashOf(term)))
  const near = await before(db, 'term', { ...article, marks })
  const rows = await db
    .selectFrom('articles')
    .select(['document', 'story', 'origin', 'source', 'relation'])
    .where('document', 'in', among(near.keys()))
    .orderBy('place')
    .execute()
  const holders = new Map<number, Holder<number>[]>()
  for (const { document, story, origin, source, relation } of rows) {
    const report = source === null || relation === SERIES ? document : origin
    for (const { mark, weight } of near.get(document)!) listed(holders, mark).push({ document, story, report, weight })
  }
  return holders
}
