// Whose story each document is in when what the user said of stories is applied to what the program found.
//   (await userStories(db))?.first.get(12)   3   document 12 stands in the story that document 3 began

import type { Kysely } from 'kysely'
import { type Relation, repeats } from '../../origin/relation.ts'
import { applied, type StoryJudgement } from '../../stories/judgements.ts'
import { type Judgement, standingJudgements } from '../judgements.ts'
import type { Tables } from '../schema.ts'
import { momentOf } from '../time-line.ts'

export interface UserStories {
  /** Key of each document to that of its story's first document. */
  readonly first: ReadonlyMap<number, number>
  /** By that key: what the user calls the story. */
  readonly names: ReadonlyMap<number, string>
}

/** Null where the user has said nothing of stories, so that most ledgers need not be walked. */
export async function userStories(db: Kysely<Tables>): Promise<UserStories | null> {
  const judgements = (await standingJudgements(db, 'story')).flatMap(judgementOf)
  if (judgements.length === 0) return null
  const rows = await db
    .selectFrom('articles')
    .innerJoin('documents', 'documents.key', 'articles.document')
    .select(['document', 'documents.id', 'at', 'source', 'relation', 'follows'])
    .orderBy('place')
    .orderBy('document')
    .execute()
  const places = new Map(rows.map(({ document }, index) => [document, index]))
  const nodes = rows.map(({ id, at, source, relation, follows }) => {
    const isCopy = source !== null && repeats(relation as Relation)
    return { id, at, isCopy, of: places.get((isCopy ? source : follows) ?? -1) ?? null }
  })
  const { story, names } = applied(nodes, judgements)
  return {
    first: new Map(rows.map(({ document }, index) => [document, rows[story[index]!]!.document])),
    names: new Map(Array.from(names, ([index, name]) => [rows[index]!.document, name])),
  }
}

function judgementOf({ id, at, verdict, a, b }: Judgement): StoryJudgement[] {
  const judged = { id, at: momentOf(at) ?? 0 }
  if (verdict === 'merge' || verdict === 'split') return [{ ...judged, kind: verdict, documents: a as string[] }]
  if (verdict === 'rename') return [{ ...judged, kind: 'rename', document: a as string, name: b as string | null }]
  return []
}
