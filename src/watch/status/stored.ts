// What the ledger holds of a watch: its sources, its sinks, its last heartbeat. Read by the watch itself and by `lagebild health`.
//   await stored(ledger)   { heartbeat: { pid: 812, … }, sources: [ … ], sinks: [ … ], ledger: { documents: 13026, … } }

import { statSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { among } from '../../ledger/among.ts'
import { type Ledger, writing } from '../../ledger/open.ts'
import type { Tables } from '../../ledger/schema.ts'
import type { Warning } from '../../warnings/warning.ts'
import { sinkCounts } from '../push/queue.ts'
import { type Heartbeat, heartbeatSchema, type SinkStatus, type SourceStatus, type Status } from './shape.ts'

type Db = Kysely<Tables>

export type Stored = Pick<Status, 'ledger' | 'sources' | 'sinks'> & { readonly heartbeat: Heartbeat | null }

export async function stored(ledger: Ledger): Promise<Stored> {
  const { db } = ledger
  const [heartbeat, sources, sinks] = [await lastHeartbeat(db), await sourcesIn(db), await sinksIn(db)]
  const { rows } = await sql<{ documents: number; warnings: number }>`
    SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM raised) AS warnings`.execute(db)
  return { heartbeat, sources, sinks, ledger: { ...rows[0]!, bytes: sizeOf(ledger.path) } }
}

/** In place of the one before. Without the words of warnings: those of an article that is forgotten must not come back. */
export async function keepHeartbeat(db: Db, heartbeat: Heartbeat): Promise<void> {
  const warnings = heartbeat.warnings.map(warning => ({ ...warning, reason: {} }))
  const row = { id: 1, at: heartbeat.beat, body: JSON.stringify({ ...heartbeat, warnings }) }
  await writing(db, async write => {
    await write
      .insertInto('heartbeat')
      .values(row)
      .onConflict(on => on.column('id').doUpdateSet({ at: row.at, body: row.body }))
      .execute()
  })
}

/** null: none ever watched, or another version of Lagebild wrote what this one does not know. */
export async function lastHeartbeat(db: Db): Promise<Heartbeat | null> {
  const row = await db.selectFrom('heartbeat').select('body').executeTakeFirst()
  const heartbeat = row === undefined ? null : (heartbeatSchema.safeParse(JSON.parse(row.body)).data ?? null)
  if (heartbeat === null) return null
  const ids = heartbeat.warnings.map(({ id }) => id)
  const raised = await db.selectFrom('raised').select(['id', 'body']).where('id', 'in', among(ids)).execute()
  const reasons = new Map(raised.map(({ id, body }) => [id, (JSON.parse(body) as Warning).reason]))
  const warnings = heartbeat.warnings.flatMap(warning => {
    const reason = reasons.get(warning.id)
    return reason === undefined ? [] : [{ ...warning, reason }]
  })
  return { ...heartbeat, warnings }
}

async function sourcesIn(db: Db): Promise<SourceStatus[]> {
  const rows = await db
    .selectFrom('watch_sources')
    .selectAll()
    .where('active', '=', sql.lit(1))
    .orderBy('root')
    .orderBy('url')
    .execute()
  const { rows: counts } = await sql<{ source: string; state: string; count: number }>`
    SELECT source, state, count(*) AS count FROM watch_addresses GROUP BY source, state`.execute(db)
  const of = new Map(counts.map(({ source, state, count }) => [`${state} ${source}`, count]))
  return rows.map(row => ({
    ...{ url: row.url, list: row.list, kind: row.kind, asked: momentOf(row.asked), answered: momentOf(row.answered) },
    ...{ changed: momentOf(row.changed), next: momentOf(row.next)!, failures: row.failures, status: row.status },
    error: row.failures === 0 ? null : problemOf(row.error),
    ...{ asks: row.asks, unchanged: row.same, failed: row.errors, found: row.found },
    articles: of.get(`done ${row.url}`) ?? 0,
    waiting: of.get(`due ${row.url}`) ?? 0,
    givenUp: of.get(`failed ${row.url}`) ?? 0,
    left: of.get(`ignored ${row.url}`) ?? 0,
  }))
}

/** Without the watch's own log. */
async function sinksIn(db: Db): Promise<SinkStatus[]> {
  const counts = await sinkCounts(db)
  return counts
    .filter(({ sink }) => !sink.startsWith('='))
    .map(({ sink, last, ...rest }) => ({ name: sink, ...rest, last: momentOf(last) }))
}

const momentOf = (milliseconds: number | null): string | null =>
  milliseconds === null || Math.abs(milliseconds) > 8.64e15 ? null : new Date(milliseconds).toISOString()

function problemOf(json: string | null): SourceStatus['error'] {
  if (json === null) return null
  const { code, message, where = null } = JSON.parse(json) as { code: string; message: string; where?: string | null }
  return { code, message, where }
}

function sizeOf(path: string): number {
  return path === ':memory:' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)
}
