// Makes all that is derived again from the stored Readings: rows that do not say what those say, and the picture across documents.
//   await rebuildDerived(ledger)   { readings: 13026, rows: ['report, version 1'], picture: [] }

import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { type Rows, readingOf, rowsOf } from './codec.ts'
import { consolidate } from './consolidate/consolidate.ts'
import { forgetDerived, forgetPicture } from './derived.ts'
import { type Ledger, writing } from './open.ts'
import { pagesOf } from './pages.ts'
import { rowFaults, storedRows } from './rows.ts'
import type { Tables } from './schema.ts'
import { addRows } from './store.ts'

export interface RebuildDerivedOptions {
  /** Compare the rows, and change nothing; false unless given. */
  readonly dryRun?: boolean
  expect?(total: number): void
  done?(): void
}

export interface RebuiltDerived {
  readonly readings: number
  /** Documents whose claims, figures, entities or mentions were made again. */
  readonly rows: readonly string[]
  /** Those about which another judgement came out: of what they are a copy, to which story they belong, who is named. Null: not looked at. */
  readonly picture: readonly string[] | null
}

/** Nothing is read. A Reading that cannot be unpacked is left alone: lagebild verify tells of it. */
export async function rebuildDerived(ledger: Ledger, options: RebuildDerivedOptions = {}): Promise<RebuiltDerived> {
  const { readings, rows } = await rebuildRows(ledger, options)
  if (options.dryRun) return { readings, rows, picture: null }
  await consolidate(ledger)
  const before = await judgementsOf(ledger.db)
  await writing(ledger.db, forgetPicture)
  await consolidate(ledger)
  const after = await judgementsOf(ledger.db)
  const picture = [...new Set([...before.keys(), ...after.keys()])].filter(name => before.get(name) !== after.get(name))
  return { readings, rows, picture }
}

/** Name of each version of a document to a hash of what was judged of it; keys of the database, which may differ, are left out. */
async function judgementsOf(db: Kysely<Tables>): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; judged: string }>`
    SELECT documents.id || ', version ' || version AS name,
      json_array(at, place, length, print, source, relation, evidence, origin, follows, ground, story, (
        SELECT json_group_array(json_array(entities.id, identity) ORDER BY entities.id)
        FROM entities LEFT JOIN forms ON forms.key = entities.bearer WHERE entities.reading = articles.reading
      )) AS judged
    FROM articles JOIN documents ON documents.key = articles.document`.execute(db)
  return new Map(rows.map(({ name, judged }) => [name, createHash('sha256').update(judged).digest('hex')]))
}

async function rebuildRows(
  ledger: Ledger,
  { dryRun = false, expect, done }: RebuildDerivedOptions,
): Promise<Omit<RebuiltDerived, 'picture'>> {
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
  return { readings: looked, rows: changed }
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
