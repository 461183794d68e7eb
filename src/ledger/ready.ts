// Has the picture up to date before a question is answered. Most of the time nothing waits, and then what judges documents is not
// even loaded.
//   await ready(ledger)

import { type Kysely, sql } from 'kysely'
import type { Ledger } from './open.ts'
import type { Tables } from './schema.ts'

/** Tables of what waits to be done, in the order of the work. */
const WAITING = ['pending', 'doubts', 'stale'] as const

/** Whether documents or names wait to be judged, or also stories to be told. */
export async function waits(db: Kysely<Tables>, { stories = false }: { readonly stories?: boolean } = {}): Promise<boolean> {
  const some = WAITING.filter(table => stories || table !== 'stale').map(table => sql`EXISTS (SELECT 1 FROM ${sql.table(table)})`)
  const { rows } = await sql<{ any: number }>`SELECT ${sql.join(some, sql` OR `)} AS "any"`.execute(db)
  return rows[0]!.any === 1
}

/** Judges what waits, unless somebody else is writing: see `consolidateIfFree`. */
export async function ready(ledger: Ledger): Promise<void> {
  if (!(await waits(ledger.db))) return
  const { consolidateIfFree } = await import('./consolidate/consolidate.ts')
  await consolidateIfFree(ledger)
}
