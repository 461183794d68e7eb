// What each version of a document changed of the one before it: whether its outlet says so, and what the article says no longer.
//   [{ how: 'silent', claims: [2], figures: [] }]   the third statement of the version before is gone, or in other words

import { type Kysely, sql } from 'kysely'
import { type Change, changeOf, stillSays } from '../change.ts'
import { readingOf } from '../codec.ts'
import type { Tables } from '../schema.ts'
import type { DocumentRecord } from './load.ts'

export interface Changed {
  readonly how: Change
  /** Numbers of statements and figures of the version before that stand nowhere in this one. */
  readonly claims: readonly number[]
  readonly figures: readonly number[]
}

/** A version and the one before it. */
export interface Replacing {
  readonly now: DocumentRecord
  readonly before: DocumentRecord
}

/** In their order; null where no word was changed. Texts are loaded pair by pair, for few documents have versions. */
export async function changedIn(db: Kysely<Tables>, pairs: readonly Replacing[]): Promise<(Changed | null)[]> {
  const found: (Changed | null)[] = []
  for (const { now, before } of pairs) found.push(changed(await versionOf(db, before), await versionOf(db, now)))
  return found
}

type Loaded = Awaited<ReturnType<typeof versionOf>>

async function versionOf(db: Kysely<Tables>, { document, reading }: DocumentRecord) {
  const row = await db.selectFrom('documents').selectAll().where('key', '=', document).executeTakeFirstOrThrow()
  const read = await db.selectFrom('readings').selectAll().where('key', '=', reading).executeTakeFirstOrThrow()
  const { rows } = await sql<{ original: number }>`SELECT original FROM extractions WHERE document = ${document}`.execute(db)
  return { ...readingOf(row, read), original: rows[0]?.original ?? null }
}

function changed(before: Loaded, now: Loaded): Changed | null {
  const how = changeOf(before, now)
  if (how === null) return null
  const isThere = stillSays(now.text)
  const lost = <T>(list: readonly T[], wordsOf: (item: T) => string[]): number[] =>
    list.flatMap((item, number) => (wordsOf(item).every(isThere) ? [] : [number]))
  const wordsAt = ({ start, end }: { start: number; end: number }): string => before.text.slice(start, end)
  return {
    how,
    claims: lost(before.attributions, ({ content }) => content.map(wordsAt)),
    figures: lost(before.quantities, quantity => [wordsAt(quantity), ...(quantity.counted ? [wordsAt(quantity.counted)] : [])]),
  }
}
