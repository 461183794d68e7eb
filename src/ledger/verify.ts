// Looks whether a ledger is sound: the file, its guards, its references, and every document and Reading against what was made of it.
//   await verify(ledger, { found: ({ where, what }) => … })   { documents: 13026, readings: 13026, tombstones: 0, findings: 0 }

import { type Kysely, type Selectable, sql } from 'kysely'
import { reading as readingShape } from '../schema.ts'
import type { Reading } from '../types.ts'
import { contentHash, hashOf, readingOf, rowsOf } from './codec.ts'
import { faultsOf } from './faults.ts'
import { type Ledger, snapshot } from './open.ts'
import { type Kept, pagesOf } from './pages.ts'
import { damageSaid } from './problems.ts'
import { rowFaults, type StoredRows, storedRows } from './rows.ts'
import type { DocumentTable, ReadingTable, Tables } from './schema.ts'
import { type Finding, REMEDIES, wholeLedger } from './verify-whole.ts'

export type { Finding } from './verify-whole.ts'

export interface VerifyOptions {
  /** Told of everything that is wrong, as it is found. */
  found(finding: Finding): void
  /** Told how many versions of documents there are, before the first of them is looked at. */
  expect?(total: number): void
  /** Told when a version of a document was looked at. */
  done?(): void
}

export interface Verified {
  /** Versions of documents. */
  readonly documents: number
  readonly readings: number
  readonly tombstones: number
  readonly findings: number
}

/** Most findings that are told of one Reading: one that is broken has something wrong everywhere. */
const FINDINGS_OF_ONE = 10

/** Looks at the ledger of one moment, document by document: memory stays flat, and others may write meanwhile. */
export function verify({ db }: Pick<Ledger, 'db'>, { found, expect, done }: VerifyOptions): Promise<Verified> {
  return snapshot(db, async db => {
    const count = { documents: 0, readings: 0, findings: 0 }
    const tell = (finding: Finding): void => {
      count.findings++
      found(finding)
    }
    const { documents, tombstones } = await totals(db)
    try {
      for await (const finding of wholeLedger(db)) tell(finding)
      expect?.(documents)
      for await (const page of pagesOf(db)) {
        const rows = await storedRows(
          db,
          page.flatMap(({ readings }) => readings.map(({ key }) => key)),
        )
        for (const { document, readings } of page) {
          for (const finding of findingsOf({ document, readings }, rows)) tell(finding)
          count.documents++
          count.readings += readings.length
          done?.()
        }
      }
    } catch (thrown) {
      const what = damageSaid(thrown)
      if (what === null) throw thrown
      tell({ kind: 'file', where: 'the file', what: `it cannot be read further: ${what}`, remedy: REMEDIES.restore })
    }
    return { ...count, tombstones }
  })
}

async function totals(db: Kysely<Tables>): Promise<{ documents: number; tombstones: number }> {
  const counted = ['documents', 'tombstones'].map(table => sql`(SELECT count(*) FROM ${sql.table(table)}) AS ${sql.id(table)}`)
  const { rows } = await sql<{ documents: number; tombstones: number }>`SELECT ${sql.join(counted)}`.execute(db)
  return rows[0]!
}

function findingsOf({ document, readings }: Kept, rows: ReadonlyMap<number, StoredRows>): Finding[] {
  const last = readings.at(-1)
  const ofReadings = readings.flatMap(reading =>
    readingFindings({ document, reading, isCurrent: reading === last }, rows.get(reading.key)!).slice(0, FINDINGS_OF_ONE),
  )
  return [...documentFindings(document, readings), ...ofReadings]
}

function documentFindings(document: Selectable<DocumentTable>, readings: readonly object[]): Finding[] {
  const where = nameOf(document)
  const findings: Finding[] = []
  if (hashOf(document) !== contentHash(document.hash)) {
    findings.push({
      kind: 'document',
      where,
      what: 'its text or metadata are not those that its hash was made of',
      remedy: REMEDIES.backup,
    })
  }
  if (Number.isNaN(Date.parse(document.seen))) {
    findings.push({
      kind: 'document',
      where,
      what: `"${document.seen}" is no moment that it was seen at`,
      remedy: REMEDIES.backup,
    })
  }
  if (readings.length === 0) findings.push({ kind: 'reading', where, what: 'it has no Reading', remedy: REMEDIES.rebuild })
  return findings
}

interface Looked {
  readonly document: Selectable<DocumentTable>
  readonly reading: Selectable<ReadingTable>
  /** The last of its document: what an engine of the past got wrong stays in the ledger, and no view asks for it. */
  readonly isCurrent: boolean
}

function readingFindings({ document, reading: row, isCurrent }: Looked, stored: StoredRows): Finding[] {
  const where = `${nameOf(document)}, read by ${row.engine}`
  const finding =
    (kind: Finding['kind'], remedy: string) =>
    (what: string): Finding => ({ kind, where, what, remedy })
  let reading: Reading
  try {
    reading = readingOf(document, row)
  } catch (thrown) {
    return [finding('reading', REMEDIES.reread)(`it cannot be unpacked: ${thrown instanceof Error ? thrown.message : thrown}`)]
  }
  const { error } = isCurrent ? readingShape.safeParse(reading) : {}
  if (error) {
    const issues = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    return issues.map(finding('reading', REMEDIES.reread))
  }
  const faults = isCurrent ? faultsOf(reading).faults.map(fault => fault.slice(reading.id.length + 2)) : []
  const rows = rowsOf(reading)
  const own = (['place', 'agency', 'dead'] as const).filter(column => rows.reading[column] !== row[column])
  return [
    ...faults.map(finding('reading', REMEDIES.reread)),
    ...own.map(column => finding('rows', REMEDIES.backup)(`readings: ${column} changed`)),
    ...rowFaults(rows, stored).map(finding('rows', REMEDIES.rows)),
  ]
}

const nameOf = ({ id, version }: Pick<DocumentTable, 'id' | 'version'>): string => `${id}, version ${version}`
