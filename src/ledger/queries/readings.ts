// The Readings behind a survey, for those who need the articles' own words: loaded for a story, never for a whole ledger.
//   (await loadReadings(ledger.db, [3, 5])).get(3)?.text

import type { Kysely } from 'kysely'
import type { Reading } from '../../types.ts'
import { readingOf } from '../codec.ts'
import type { Tables } from '../schema.ts'

/** SQLite takes at most 32,766 values in a statement. */
const KEYS_AT_ONCE = 1000

/** By the key of the Reading. */
export async function loadReadings(db: Kysely<Tables>, keys: readonly number[]): Promise<Map<number, Reading>> {
  const found = new Map<number, Reading>()
  for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) {
    const some = keys.slice(i, i + KEYS_AT_ONCE)
    const readings = await db.selectFrom('readings').selectAll().where('key', 'in', some).execute()
    const owners = readings.map(({ document }) => document)
    const documents = await db.selectFrom('documents').selectAll().where('key', 'in', owners).execute()
    const byKey = new Map(documents.map(document => [document.key, document]))
    for (const reading of readings) found.set(reading.key, readingOf(byKey.get(reading.document)!, reading))
  }
  return found
}
