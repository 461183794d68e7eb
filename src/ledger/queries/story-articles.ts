// The articles of one story, each with why it is there: what it copies, or which earlier one it goes on from and how like it is.
//   await storyArticlesOf(ledger, { story: 's1a5' })   [{ id: 's1a1', …, because: null }, { id: 's1a2', …, because: { what: 'shortened', of: 's1a1', … } }]

import { type Relation, repeats } from '../../origin/relation.ts'
import { among } from '../among.ts'
import { type Ledger, snapshot } from '../open.ts'
import { ready } from '../ready.ts'
import { documentsIn, type Scope } from './scope.ts'

export interface StoryArticle {
  readonly id: string
  readonly version: number
  /** When it was published, or first seen: RFC 3339, UTC. */
  readonly at: string
  readonly outlet: string | null
  readonly language: string
  readonly title: string | null
  /** Null: the story began with it, or the user put it here. */
  readonly because: {
    readonly what: Relation | 'goesOn'
    /** Id of an earlier document. */
    readonly of: string
    /** Of 'goesOn', 0 to 1: see stories/judge.ts; null for copies. */
    readonly likeness: number | null
  } | null
}

/** In the order in which they came. Throws as `documentsIn` does. */
export async function storyArticlesOf(
  ledger: Ledger,
  scope: Pick<Scope, 'asOf' | 'seenBy'> & { readonly story: string },
): Promise<StoryArticle[]> {
  await ready(ledger)
  return snapshot(ledger.db, async db => {
    const records = await documentsIn(db, { ...scope, versions: 'all' })
    const ids = new Map(records.map(({ document, id }) => [document, id]))
    const rows = await db
      .selectFrom('articles')
      .select(['document', 'follows', 'ground'])
      .where('document', 'in', among(ids.keys()))
      .execute()
    const ways = new Map(rows.map(row => [row.document, row]))
    return records.map(({ document, id, version, at, outlet, language, title, source, relation }): StoryArticle => {
      const { follows, ground } = ways.get(document)!
      const copied = source !== null && repeats(relation as Relation)
      const of = ids.get((copied ? source : follows) ?? -1)
      const likeness = copied || ground === null ? null : (JSON.parse(ground) as { likeness: number }).likeness
      const because = of === undefined ? null : { what: copied ? (relation as Relation) : ('goesOn' as const), of, likeness }
      return { id, version, at: new Date(at).toISOString(), outlet, language, title, because }
    })
  })
}
