// Makes claims, figures, entities and mentions again from the stored Readings where they do not say what those say.
//   await rebuildRows(ledger)   { readings: 13026, changed: ['report, version 1'] }

import { type Kysely, sql } from 'kysely'
import { type Rows, readingOf, rowsOf } from './codec.ts'
import { consolidate } from './consolidate/consolidate.ts'
import { forgetDerived } from './derived.ts'
import { type Ledger, writing } from './open.ts'
import { pagesOf } from './pages.ts'
import { rowFaults, storedRows } from './rows.ts'
import type { Tables } from './schema.ts'
import { addRows } from './store.ts'

export interface RebuildRowsOptions {
  /** Look, and change nothing; false unless given. */
  readonly dryRun?: boolean
  expect?(total: number): void
  done?(): void
}

export interface RebuiltRows {
  readonly readings: number
  /** Documents whose rows were made again. */
  readonly changed: readonly string[]
}

/** Nothing is read. A Reading that cannot be unpacked is left alone: lagebild verify tells of it. */
export async function rebuildRows(
  ledger: Ledger,
  { dryRun = false, expect, done }: RebuildRowsOptions = {},
): Promise<RebuiltRows> {
  const { count } = await ledger.db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect?.(count)
  if (!dryRun) await writing(ledger.db, withoutOrphans)
  const changed: string[] = []
  let looked = 0
  for await (const page of pagesOf(ledger.db)) {
    const stored = await storedRows(
      ledger.db,
      page.flatMap(({ readings }) => readings.map(({ key }) => key)),
    )
    for (const { document, readings } of page) {
      const wrong = readings.flatMap(reading => {
        const rows = unpacked(() => rowsOf(readingOf(document, reading)))
        return rows && rowFaults(rows, stored.get(reading.key)!).length > 0 ? [{ rows, reading: reading.key }] : []
      })
      looked += readings.length
      if (wrong.length > 0) changed.push(`${document.id}, version ${document.version}`)
      if (wrong.length > 0 && !dryRun) await writing(ledger.db, db => replaceRows(db, document.key, wrong))
      done?.()
    }
  }
  if (!dryRun) await consolidate(ledger)
  return { readings: looked, changed }
}

async function replaceRows(
  db: Kysely<Tables>,
  document: number,
  wrong: readonly { readonly rows: Rows; readonly reading: number }[],
): Promise<void> {
  await forgetDerived(db, { documents: [document], readings: wrong.map(({ reading }) => reading) })
  for (const { rows, reading } of wrong) await addRows(db, rows, reading)
  await db.insertInto('pending').values({ document, place: null }).execute()
}

/** Rows whose Reading or entity is gone. */
async function withoutOrphans(db: Kysely<Tables>): Promise<void> {
  for (const table of ['claims', 'figures', 'entities']) {
    await sql`DELETE FROM ${sql.table(table)} WHERE reading NOT IN (SELECT key FROM readings)`.execute(db)
  }
  await sql`DELETE FROM mentions WHERE entity NOT IN (SELECT key FROM entities)`.execute(db)
}

function unpacked(make: () => Rows): Rows | null {
  try {
    return make()
  } catch {
    return null
  }
}
