// Walks through a ledger's documents, all versions of them, some at a time, so that memory stays flat.
//   for await (const page of pagesOf(db)) for (const { document, readings } of page) …

import type { Kysely, Selectable } from 'kysely'
import { listed } from '../identity/groups.ts'
import type { DocumentTable, ReadingTable, Tables } from './schema.ts'

export interface Kept {
  readonly document: Selectable<DocumentTable>
  /** All of this version, the one that counts last. */
  readonly readings: readonly Selectable<ReadingTable>[]
}

/** Documents that stand in memory together. */
const AT_ONCE = 32

/** In the order in which they came. Between two pages others may write: what they add comes at the end, what they delete is left out. */
export async function* pagesOf(db: Kysely<Tables>): AsyncGenerator<Kept[]> {
  let last = Number.MIN_SAFE_INTEGER
  while (true) {
    const documents = await db.selectFrom('documents').selectAll().where('key', '>', last).orderBy('key').limit(AT_ONCE).execute()
    if (documents.length === 0) return
    const keys = documents.map(({ key }) => key)
    const rows = await db.selectFrom('readings').selectAll().where('document', 'in', keys).orderBy('key').execute()
    const readings = new Map<number, Selectable<ReadingTable>[]>()
    for (const row of rows) listed(readings, row.document).push(row)
    yield documents.map(document => ({ document, readings: readings.get(document.key) ?? [] }))
    last = keys.at(-1)!
  }
}
