// Judges documents in the order of time, each against the few before it that share its marks: is it a copy of one, and whose
// story does it go on with? Where a judgement changes, the later ones that rest on it are judged again.

import type { Kysely } from 'kysely'
import { type Relation, repeats } from '../../origin/relation.ts'
import type { Tables } from '../schema.ts'
import { type Article, again, articleOf, childrenOf, ownMarks, stale } from './articles.ts'
import { copied } from './copied.ts'
import { followed } from './followed.ts'
import { after } from './marks.ts'

type Db = Kysely<Tables>

/** Documents that are judged in one go. */
const AT_ONCE = 100

/** Judges some of the documents that wait for it, the earliest first; says how many. */
export async function judgeSome(db: Db, part = 1): Promise<number> {
  const most = Math.ceil(AT_ONCE * part)
  for (let judged = 0; judged < most; judged++) {
    // One at a time: a judgement may have another document judged before the next one.
    const article = await db
      .selectFrom('pending')
      .innerJoin('articles', 'articles.document', 'pending.document')
      .selectAll('articles')
      .where('pending.place', 'is not', null)
      .orderBy('pending.place')
      .orderBy('pending.document')
      .limit(1)
      .executeTakeFirst()
    if (!article) return judged
    await judge(db, article)
    await db.deleteFrom('pending').where('document', '=', article.document).execute()
  }
  return most
}

type Judgement = Pick<Article, 'source' | 'relation' | 'evidence' | 'origin' | 'follows' | 'ground' | 'story'>

async function judge(db: Db, article: Article): Promise<void> {
  const judgement = await judgementOf(db, article)
  const keys = Object.keys(judgement) as (keyof Judgement)[]
  const isSame = keys.every(key => article[key] === judgement[key])
  if (isSame && article.judged === 1) return
  await db
    .updateTable('articles')
    .set({ ...judgement, judged: 1 })
    .where('document', '=', article.document)
    .execute()
  await stale(db, article.judged === 1 ? [article.story, judgement.story] : [judgement.story])
  if (article.judged === 1 && (article.origin !== judgement.origin || article.story !== judgement.story))
    await again(db, await restingOn(db, article))
}

async function judgementOf(db: Db, article: Article): Promise<Judgement> {
  const own = { source: null, relation: null, evidence: null, follows: null, ground: null }
  const copy = await copied(db, article)
  const source = copy && (await articleOf(db, copy.source))!
  if (copy && source && repeats(copy.relation as Relation)) {
    return { ...own, ...copy, origin: source.origin, story: source.story }
  }
  // The next of a series has its words from another, and a story of its own.
  const words = { ...own, ...copy, origin: source?.origin ?? article.document }
  const way = await followed(db, article, source?.origin ?? null)
  if (!way) return { ...words, story: article.document }
  return { ...words, ...way, story: (await articleOf(db, way.follows))!.story }
}

/** Those whose judgement rests on a document's origin and story: its copies, and those that may go on with its story. */
async function restingOn(db: Db, article: Article): Promise<number[]> {
  const candidates = await after(db, 'term', { ...article, marks: ownMarks(article, 'term') })
  return [...(await childrenOf(db, article.document)), ...candidates.keys()]
}
