// Which warnings which sink still has to get: a row for each is written in the very transaction that raises the warning (a trigger,
// migration 0025), and is marked when the sink has it. So no kill loses one, and none is queued twice.
//   const rows = await due(db, { sink: 'atom', now: Date.now(), limit: 20 })
//   await mark(db, rows, { state: 'sent', at: Date.now() })

import { type Kysely, sql } from 'kysely'
import { among } from '../../ledger/among.ts'
import { writing } from '../../ledger/open.ts'
import type { Tables } from '../../ledger/schema.ts'
import type { Warning } from '../../warnings/warning.ts'

type Db = Kysely<Tables>

/** A warning that waits for one sink. */
export interface Queued {
  /** Key of the row: they rise in the order of raising. */
  readonly number: number
  /** null: its article was forgotten meanwhile. */
  readonly warning: Warning | null
  readonly raised: string
  readonly url: string | null
  /** Tries that failed. */
  readonly tries: number
  /** When the first of them was: milliseconds. */
  readonly first: number | null
}

/** Rows that a sink has done with and that are kept: the log of what went out, and an Atom feed's memory. */
const KEPT = 20_000

export interface NewSink {
  readonly name: string
  /** Milliseconds: also what had been raised from then on, where the sink is new. null: only what comes. */
  readonly since: number | null
}

/** From here on the ledger keeps a queue for each of these sinks, and none for any other. `at`: now, RFC 3339. */
export async function registerSinks(db: Db, sinks: readonly NewSink[], at: string): Promise<void> {
  await writing(db, async write => {
    const names = sinks.map(({ name }) => name)
    await write.deleteFrom('pushes').where('sink', 'not in', among(names)).where('state', '=', 'due').execute()
    await write.deleteFrom('sinks').where('name', 'not in', among(names)).execute()
    const known = new Set((await write.selectFrom('sinks').select('name').execute()).map(({ name }) => name))
    for (const { name, since } of sinks) {
      if (known.has(name)) continue
      await write.insertInto('sinks').values({ name, since: at }).execute()
      if (since !== null) await catchUp(write, name, since)
    }
  })
}

/** Queues what was raised earlier and is not in the sink's log. */
async function catchUp(db: Db, sink: string, since: number): Promise<void> {
  await sql`INSERT OR IGNORE INTO pushes (sink, warning)
    SELECT ${sink}, id FROM raised WHERE julianday(body ->> 'at') >= julianday(${new Date(since).toISOString()})
    ORDER BY body ->> 'at', id`.execute(db)
}

export interface Wanted {
  readonly sink: string
  /** Milliseconds. */
  readonly now: number
  readonly limit: number
}

/** What is due, the oldest first. */
export async function due(db: Db, { sink, now, limit }: Wanted): Promise<Queued[]> {
  const rows = await withWarnings(db)
    .where('pushes.sink', '=', sink)
    .where('pushes.state', '=', 'due')
    .where('pushes.next', '<=', now)
    .orderBy('pushes.number')
    .limit(limit)
    .execute()
  return rows.map(queued)
}

/** What a sink has got, the newest first: of an Atom feed what stands in it. */
export async function sent(db: Db, { sink, limit }: Pick<Wanted, 'sink' | 'limit'>): Promise<Queued[]> {
  const rows = await withWarnings(db)
    .where('pushes.sink', '=', sink)
    .where('pushes.state', '=', 'sent')
    .orderBy('pushes.number', 'desc')
    .limit(limit)
    .execute()
  return rows.map(queued)
}

const withWarnings = (db: Db) =>
  db
    .selectFrom('pushes')
    .leftJoin('raised', 'raised.id', 'pushes.warning')
    .select(['pushes.number', 'pushes.tries', 'pushes.first', 'raised.body', 'raised.seen'])
    .select(
      sql<string | null>`(SELECT url FROM documents WHERE id = raised.body ->> 'document' ORDER BY version DESC LIMIT 1)`.as(
        'url',
      ),
    )

interface Row {
  readonly number: number
  readonly tries: number
  readonly first: number | null
  readonly body: string | null
  readonly seen: string | null
  readonly url: string | null
}

const queued = ({ body, seen, ...row }: Row): Queued => ({
  ...row,
  warning: body === null ? null : (JSON.parse(body) as Warning),
  raised: seen ?? '',
})

/** When a sink has something to do next: milliseconds; null: nothing waits. */
export async function nextDue(db: Db, sink: string): Promise<number | null> {
  const { next } = await db
    .selectFrom('pushes')
    .select(({ fn }) => fn.min('next').as('next'))
    .where('sink', '=', sink)
    .where('state', '=', 'due')
    .executeTakeFirstOrThrow()
  return next
}

export type Mark =
  /** The sink has them, or will never: milliseconds. */
  | { readonly state: 'sent' | 'dropped'; readonly at: number }
  /** To be tried at `next`; `failed`: this was a try. */
  | { readonly state: 'due'; readonly next: number; readonly failed: number | null }
  /** They are none of the sink's business. */
  | { readonly state: 'none' }

export async function mark(db: Db, rows: readonly Pick<Queued, 'number'>[], as: Mark): Promise<void> {
  if (rows.length === 0) return
  const numbers = among(rows.map(({ number }) => number))
  await writing(db, async write => {
    if (as.state === 'none') {
      await write.deleteFrom('pushes').where('number', 'in', numbers).execute()
      return
    }
    const update = write.updateTable('pushes').where('number', 'in', numbers)
    if (as.state !== 'due') await update.set({ state: as.state, done: as.at }).execute()
    else if (as.failed === null) await update.set({ next: as.next }).execute()
    else {
      const { failed, next } = as
      await update
        .set(({ eb, fn }) => ({ next, tries: eb('tries', '+', 1), first: fn.coalesce('first', eb.val(failed)) }))
        .execute()
    }
  })
}

/** The log of each sink stays bounded. */
export async function prune(db: Db, sink: string): Promise<void> {
  await writing(db, async write => {
    await sql`DELETE FROM pushes WHERE sink = ${sink} AND state <> 'due' AND number <= (
      SELECT number FROM pushes WHERE sink = ${sink} AND state <> 'due' ORDER BY number DESC LIMIT 1 OFFSET ${sql.lit(KEPT)}
    )`.execute(write)
  })
}

/** After the clock was set back: what waits for another try is tried now, as the moment that it waits for may be years away. */
export async function hurry(db: Db, now: number): Promise<void> {
  await writing(db, async write => {
    await write
      .updateTable('pushes')
      .set({ next: now })
      .where('state', '=', 'due')
      .where('tries', '>', 0)
      .where('next', '>', now)
      .execute()
  })
}

export interface SinkCounts {
  readonly sink: string
  readonly waiting: number
  readonly sent: number
  readonly dropped: number
  /** When it last took one: milliseconds. */
  readonly last: number | null
  /** Most tries that failed for one that waits. */
  readonly tries: number
}

/** Of every sink there is, the watch's own log too (its name begins with "="); sent and dropped as far as the log reaches. */
export async function sinkCounts(db: Db): Promise<SinkCounts[]> {
  const { rows } = await sql<SinkCounts>`SELECT sinks.name AS sink,
      count(*) FILTER (WHERE state = 'due') AS waiting, count(*) FILTER (WHERE state = 'sent') AS sent,
      count(*) FILTER (WHERE state = 'dropped') AS dropped, max(done) FILTER (WHERE state = 'sent') AS last,
      ifnull(max(tries) FILTER (WHERE state = 'due'), 0) AS tries
    FROM sinks LEFT JOIN pushes ON pushes.sink = sinks.name GROUP BY sinks.name ORDER BY sinks.name`.execute(db)
  return rows
}
