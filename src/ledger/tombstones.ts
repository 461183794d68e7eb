// What was forgotten, and when and why: the rows that stay where a document stood.
//   await tombstonesOf(db, { id: 'report-7', hash })   [{ id: 'report-7', version: 1, forgotten: '2026-03-14T17:00:00Z', … }]

import type { Kysely, Selectable } from 'kysely'
import type { Tables, TombstoneTable } from './schema.ts'

export type Tombstone = Omit<Selectable<TombstoneTable>, 'key'>

const COLUMNS = ['id', 'version', 'hash', 'seen', 'forgotten', 'reason', 'by'] as const

/** Those of a document: of its id, or of one whose content was the same, whatever id it had. The newest come first. */
export function tombstonesOf(
  db: Kysely<Tables>,
  { id, hash }: { readonly id: string; readonly hash: string },
): Promise<Tombstone[]> {
  return db
    .selectFrom('tombstones')
    .select(COLUMNS)
    .where(({ or, eb }) => or([eb('id', '=', id), eb('hash', '=', hash)]))
    .orderBy('key', 'desc')
    .execute()
}

/** All of them, in the order in which they were set. */
export const allTombstones = (db: Kysely<Tables>): Promise<Tombstone[]> =>
  db.selectFrom('tombstones').select(COLUMNS).orderBy('key').execute()
