// Where each source stands: what is asked next, with which validators, and what came of the last times.
//   const due = await dueSources(db, { now, limit: 8, except: [] })

import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { LagebildError } from '../../errors.ts'
import type { Validators } from '../../fetch/answer.ts'
import { among } from '../../ledger/among.ts'
import type { Tables } from '../../ledger/schema.ts'
import type { WatchSourceTable } from '../../ledger/watch-schema.ts'
import { HORIZON, shareOf } from '../schedule.ts'

type Db = Kysely<Tables>
export type Source = Selectable<WatchSourceTable>

/** A source of watch.yaml: its address or path, and how often it is asked. */
export interface Named {
  readonly url: string
  readonly every: number
}

/** Has exactly these sources, and those that their lists name, asked from now on. What is known of them stays. */
export async function syncSources(db: Db, named: readonly Named[], now: number): Promise<void> {
  const urls = named.map(({ url }) => url)
  const gone = db.selectFrom('watch_sources').select('url').where('root', 'not in', among(urls)).where('active', '=', 1)
  // Without validators the next answer is a whole one, should it be named again.
  await db.updateTable('watch_addresses').set({ next: null }).where('source', 'in', gone).execute()
  await db
    .updateTable('watch_sources')
    .set({ active: 0, etag: null, modified: null, body: null })
    .where('root', 'not in', among(urls))
    .execute()
  for (const { url, every } of named) {
    await insertSource(db, { url, list: null, root: url, now })
    await db.updateTable('watch_sources').set({ list: null, root: url }).where('url', '=', url).execute()
    // Also where the clock was ahead when the watch ran last.
    const next = sql<number>`min(next, ${now + every})`
    await db.updateTable('watch_sources').set({ next, active: 1 }).where('root', '=', url).execute()
  }
}

export interface Child {
  readonly url: string
  readonly list: Source
  readonly now: number
}

/** A feed or sitemap that a list names; true: it was not known. One that stands in watch.yaml stays with what that says. */
export const addChild = (db: Db, { url, list, now }: Child): Promise<boolean> =>
  insertSource(db, { url, list: list.url, root: list.root, now })

/** Those that the list named once and does not any more. */
export async function dropChildren(
  db: Db,
  { list, keep }: { readonly list: string; readonly keep: readonly string[] },
): Promise<void> {
  const gone = db.selectFrom('watch_sources').select('url').where('list', '=', list).where('url', 'not in', among(keep))
  await db.updateTable('watch_addresses').set({ next: null }).where('source', 'in', gone).execute()
  await db.deleteFrom('watch_sources').where('list', '=', list).where('url', 'not in', among(keep)).execute()
}

async function insertSource(
  db: Db,
  { url, list, root, now }: { readonly url: string; readonly list: string | null; readonly root: string; readonly now: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows = 0n } = await db
    .insertInto('watch_sources')
    .values({ url, list, root, ask: url, next: now })
    .onConflict(on => on.doNothing())
    .executeTakeFirst()
  return rows > 0n
}

export interface DueAsked {
  readonly now: number
  readonly limit: number
  /** Those that are being asked. */
  readonly except: readonly string[]
}

/** What is due, the longest due first; also what only a clock that went wrong can have put so far away. */
export const dueSources = (db: Db, { now, limit, except }: DueAsked): Promise<Source[]> =>
  db
    .selectFrom('watch_sources')
    .selectAll()
    .where('active', '=', sql.lit(1))
    .where(({ or, eb }) => or([eb('next', '<=', now), eb('next', '>', now + HORIZON)]))
    .where('url', 'not in', among(except))
    .orderBy('next')
    .orderBy('url')
    .limit(limit)
    .execute()

/** When the next source or address is due; null: nothing ever. */
export async function nextDue(db: Db): Promise<number | null> {
  const sources = await db
    .selectFrom('watch_sources')
    .select(({ fn }) => fn.min('next').as('next'))
    .where('active', '=', sql.lit(1))
    .executeTakeFirst()
  const addresses = await db
    .selectFrom('watch_addresses')
    .select(({ fn }) => fn.min('next').as('next'))
    .where('next', 'is not', null)
    .executeTakeFirst()
  const moments = [sources?.next ?? null, addresses?.next ?? null].filter(next => next !== null)
  return moments.length === 0 ? null : Math.min(...moments)
}

export interface SourceAnswered {
  readonly now: number
  readonly next: number
  readonly validators: Validators
  /** Hash of the bytes that were taken in; null: nothing new came. */
  readonly body: string | null
  readonly kind?: Source['kind']
  /** Where it lies for good, when that is elsewhere. */
  readonly ask?: string
  readonly status: number | null
  /** Addresses that were not known. */
  readonly fresh?: number
}

/** In the transaction that stores what the answer brought. */
export async function sourceAnswered(db: Db, source: Source, answered: SourceAnswered): Promise<void> {
  const { now, next, validators, body, kind = source.kind, ask = source.ask, status, fresh = 0 } = answered
  await db
    .updateTable('watch_sources')
    .set({
      ...{ ask, kind, etag: validators.etag, modified: validators.lastModified, next, status, failures: 0, error: null },
      ...{ asked: now, answered: now, asks: source.asks + 1, found: source.found + fresh },
      ...(body === null ? { same: source.same + 1 } : { body, read: now }),
      ...(fresh > 0 ? { changed: now } : {}),
    })
    .where('url', '=', source.url)
    .execute()
}

export interface SourceFailed {
  readonly now: number
  readonly next: number
  readonly status: number | null
  readonly error: LagebildError
  /** In a row, with this one. */
  readonly failures: number
}

export async function sourceFailed(db: Db, source: Source, { now, next, status, error, failures }: SourceFailed): Promise<void> {
  const { asks, errors } = source
  const more = failures > source.failures ? 1 : 0
  await db
    .updateTable('watch_sources')
    .set({ next, status, asked: now, error: errorJson(error), failures, asks: asks + 1, errors: errors + more })
    .where('url', '=', source.url)
    .execute()
}

/** As the tables keep it: code, message, where, remedy. */
export const errorJson = ({ code, message, where, remedy }: LagebildError): string =>
  JSON.stringify({ code, message: message.slice(0, 500), where, remedy })

/** How many sources and addresses there are to watch. */
export async function countAll(db: Db): Promise<{ sources: number; addresses: number }> {
  const sources = await db
    .selectFrom('watch_sources')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('active', '=', 1)
    .executeTakeFirstOrThrow()
  const addresses = await db
    .selectFrom('watch_addresses')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { sources: sources.count, addresses: addresses.count }
}

/** All are due, save those that failed and wait to be tried again. */
export async function hurryAll(db: Db, now: number): Promise<void> {
  const next = sql<number>`min(next, ${now})`
  await db.updateTable('watch_sources').set({ next }).where('active', '=', 1).where('failures', '=', 0).execute()
}

/** No article waits longer than so many milliseconds: what is further away was written by a clock that was ahead. */
export async function capAddresses(db: Db, { now, most }: { readonly now: number; readonly most: number }): Promise<void> {
  await db
    .updateTable('watch_addresses')
    .set({ next: now })
    .where('next', '>', now + most)
    .execute()
}

/** Sources that are all due at once, since the clock jumped, are asked over some time. */
export async function spreadDue(db: Db, { now, over }: { readonly now: number; readonly over: number }): Promise<void> {
  const due = await db.selectFrom('watch_sources').select('url').where('active', '=', 1).where('next', '<=', now).execute()
  for (const { url } of due) {
    await db
      .updateTable('watch_sources')
      .set({ next: now + Math.round(over * shareOf(url)) })
      .where('url', '=', url)
      .execute()
  }
}

/** The wall clock was set by so many milliseconds: what waits goes on waiting as long as it would have. */
export async function shiftAll(db: Db, by: number): Promise<void> {
  await db
    .updateTable('watch_sources')
    .set({ next: sql`next + ${by}` })
    .execute()
  await db
    .updateTable('watch_addresses')
    .set({ next: sql`next + ${by}` })
    .where('next', 'is not', null)
    .execute()
}
