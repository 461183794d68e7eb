// Whether the rows of a Reading are what the Reading itself says, table by table.
//   rowFaults(rowsOf(reading), (await storedRows(db, [key])).get(key)!)   ['claims 3: words differ', 'mentions of e2 differ']

import type { Kysely, Selectable } from 'kysely'
import { listed } from '../identity/groups.ts'
import type { Rows } from './codec.ts'
import type { ClaimTable, EntityTable, FigureTable, MentionTable, Tables } from './schema.ts'

export interface StoredRows {
  readonly claims: Selectable<ClaimTable>[]
  readonly figures: Selectable<FigureTable>[]
  readonly entities: Selectable<EntityTable>[]
  /** With the Reading's id of their entity. */
  readonly mentions: (Omit<MentionTable, 'entity'> & { readonly id: string })[]
}

/** All that is stored of these Readings, at most some thousands, by their keys; a Reading without rows has empty lists. */
export async function storedRows(db: Kysely<Tables>, readings: readonly number[]): Promise<Map<number, StoredRows>> {
  const empty = (): StoredRows => ({ claims: [], figures: [], entities: [], mentions: [] })
  const found = new Map(readings.map(reading => [reading, empty()]))
  if (readings.length === 0) return found
  for (const table of ['claims', 'figures'] as const) {
    const rows = await db.selectFrom(table).selectAll().where('reading', 'in', readings).orderBy('number').execute()
    for (const row of rows) (found.get(row.reading)![table] as (typeof row)[]).push(row)
  }
  const entities = await db.selectFrom('entities').selectAll().where('reading', 'in', readings).orderBy('key').execute()
  for (const row of entities) found.get(row.reading)!.entities.push(row)
  const mentions = await db
    .selectFrom('mentions')
    .innerJoin('entities', 'entities.key', 'mentions.entity')
    .select(['entities.reading', 'entities.id', 'form', 'start', 'end', 'words'])
    .where('entities.reading', 'in', readings)
    .execute()
  for (const { reading, ...row } of mentions) found.get(reading)!.mentions.push(row)
  return found
}

/** One line for each row that is missing, superfluous or different; [] where all is as the Reading says. */
export function rowFaults(
  { claims, figures, entities }: Pick<Rows, 'claims' | 'figures' | 'entities'>,
  stored: StoredRows,
): string[] {
  const plain = entities.map(({ mentions: _, ...row }) => row)
  return [
    ...listFaults('claims', claims, { key: 'number', stored: stored.claims }),
    ...listFaults('figures', figures, { key: 'number', stored: stored.figures }),
    ...listFaults('entities', plain, { key: 'id', stored: stored.entities }),
    ...mentionFaults(entities, stored.mentions),
  ]
}

type Row = Readonly<Record<string, unknown>>

interface Beside {
  /** Column that names a row within its Reading. */
  readonly key: string
  readonly stored: readonly object[]
}

/** Columns that the Reading says nothing of are not looked at: a later step of the ledger may have added them. */
function listFaults(table: string, expected: readonly object[], { key, stored }: Beside): string[] {
  const left = new Map(stored.map(row => [(row as Row)[key], row as Row]))
  const faults: string[] = []
  for (const row of expected as readonly Row[]) {
    const beside = left.get(row[key])
    left.delete(row[key])
    const differing = beside ? Object.keys(row).filter(column => (row[column] ?? null) !== (beside[column] ?? null)) : []
    if (!beside) faults.push(`${table} ${row[key]}: the row is missing`)
    else if (differing.length > 0) faults.push(`${table} ${row[key]}: ${differing.join(', ')} changed`)
  }
  for (const name of left.keys()) faults.push(`${table} ${name}: the Reading has no such row`)
  return faults
}

/** In whatever order they were stored. */
function mentionFaults(entities: Rows['entities'], stored: StoredRows['mentions']): string[] {
  const found = new Map<string, string[]>()
  for (const { id, form, start, end, words } of stored) listed(found, id).push(JSON.stringify([form, start, end, words]))
  return entities.flatMap(({ id, mentions }) => {
    const expected = mentions.map(({ form, start, end, words }) => JSON.stringify([form, start, end, words]))
    const same = expected.sort().join() === (found.get(id) ?? []).sort().join()
    return same ? [] : [`mentions of ${id} changed`]
  })
}
