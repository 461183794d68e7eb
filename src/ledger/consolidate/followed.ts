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

/**
 * Column values of `articles`; null: it begins a story. `frame`: the origin of an article that is the next of a series; what it shares with
 * the others of that origin is the page around its news, and tells nothing of them.
 */
export async function followed(
  db: Db,
  article: Article,
  frame: number | null,
): Promise<{ follows: number; ground: string } | null> {
  const { holders, framed } = await holdersOf(db, article, frame)
  const terms = printOf(article).terms.map(term => ({ ...term, mark: markOf('term', hashOf(term.term)) }))
  const own = terms.filter(({ mark }) => !framed.has(mark))
  const marks = new Map(own.map(({ term, mark }) => [term, mark]))
  const found = storyOf(own, term => holders.get(marks.get(term)!) ?? [])
  return found && { follows: found.of, ground: JSON.stringify({ likeness: found.likeness, shared: found.shared }) }
}

/** Has its words from another, and is a report of its own. */
const SERIES: Relation = 'series'

interface Holders {
  /** By mark: documents before this one that have it, with their reports and stories, in the order of time. */
  readonly holders: ReadonlyMap<number, readonly Holder<number>[]>
  /** Marks that documents of the frame have. */
  readonly framed: ReadonlySet<number>
}

async function holdersOf(db: Db, article: Article, frame: number | null): Promise<Holders> {
  const marks = printOf(article).terms.map(({ term }) => markOf('term', hashOf(term)))
  const near = await before(db, 'term', { ...article, marks })
  const rows = await db
    .selectFrom('articles')
    .select(['document', 'story', 'origin', 'source', 'relation'])
    .where('document', 'in', among(near.keys()))
    .orderBy('place')
    .execute()
  const holders = new Map<number, Holder<number>[]>()
  const framed = new Set<number>()
  for (const { document, story, origin, source, relation } of rows) {
    const report = source === null || relation === SERIES ? document : origin
    for (const { mark, weight } of near.get(document)!) {
      listed(holders, mark).push({ document, story, report, weight })
      if (origin === frame) framed.add(mark)
    }
  }
  return { holders, framed }
}
