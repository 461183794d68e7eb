// What the ledger derives from documents and Readings, and how it is taken out again. Nothing here is history: all of it can be made
// anew from `documents` and `readings`.
//   await forgetDerived(db, { documents: [12], readings: [12, 40] })

import { type Kysely, sql } from 'kysely'
import { among } from './among.ts'
import { remove, stale, waitsForPlace } from './consolidate/articles.ts'
import { dropStory } from './kept.ts'
import { userStories } from './queries/user-stories.ts'
import type { Tables } from './schema.ts'

/** Keys of `documents` and of `readings`. */
export interface Doomed {
  /** Versions of documents that go for good, or whose place in the picture is to be found anew. */
  readonly documents: readonly number[]
  readonly readings: readonly number[]
}

/**
 * Takes out every derived row of these documents and Readings; runs in the caller's transaction, while their own rows still stand.
 * What is derived across documents and leans on them is taken out, or judged again without them, here as well.
 */
export async function forgetDerived(db: Kysely<Tables>, { documents, readings }: Doomed): Promise<void> {
  await untell(db, documents)
  const placed = await db.selectFrom('articles').selectAll().where('reading', 'in', among(readings)).execute()
  for (const article of placed) await remove(db, article)
  await waitsForPlace(
    db,
    placed.map(({ document }) => document),
  )
  await db.deleteFrom('pending').where('document', 'in', among(documents)).execute()
  for (const reading of readings) {
    const entities = db.selectFrom('entities').select('key').where('reading', '=', reading)
    await db.deleteFrom('mentions').where('entity', 'in', entities).execute()
    for (const table of ['entities', 'figures', 'claims'] as const)
      await db.deleteFrom(table).where('reading', '=', reading).execute()
  }
}

/** Takes out what is kept of the stories that hold these documents, for it quotes them: it is told anew of what is left. */
async function untell(db: Kysely<Tables>, documents: readonly number[]): Promise<void> {
  const holding = db.selectFrom('articles').select('story').where('document', 'in', among(documents))
  const rows = await db.selectFrom('articles').select(['document', 'story']).where('story', 'in', holding).execute()
  // The user may have put some of their documents elsewhere.
  const judged = await userStories(db)
  const stories = new Set(rows.flatMap(({ document, story }) => [story, judged?.first.get(document) ?? story]))
  for (const story of stories) await dropStory(db, story)
  await stale(
    db,
    rows.map(({ story }) => story),
  )
}

/** Tables of what is judged across documents, those first that point at others. */
export const PICTURE = [
  ...['warnings', 'series', 'stories', 'stale'],
  ...['marks', 'articles', 'voices', 'doubts', 'links', 'spellings', 'form_keys', 'forms', 'pending'],
] as const

/** Takes out all that is judged across documents, and has every document judged anew: `consolidate` does so. */
export async function forgetPicture(db: Kysely<Tables>): Promise<void> {
  await sql`UPDATE entities SET bearer = NULL`.execute(db)
  for (const table of PICTURE) await sql`DELETE FROM ${sql.table(table)}`.execute(db)
  await sql`INSERT INTO pending (document) SELECT key FROM documents`.execute(db)
}
