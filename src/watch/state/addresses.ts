// Where each article that is watched stands: found, taken, looked at again, given up. The table is the queue: what is due has a moment in
// `next`, and whoever is killed leaves it there.
//   await list(db, { source, links, now })   { fresh: 3, changed: 1, known: 96 }

import { createHash } from 'node:crypto'
import type { Kysely, Selectable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { Link } from '../../intake/body.ts'
import { among } from '../../ledger/among.ts'
import { parts } from '../../ledger/parts.ts'
import type { Tables } from '../../ledger/schema.ts'
import type { WatchAddressTable } from '../../ledger/watch-schema.ts'
import type { DocumentInput } from '../../types.ts'
import { HORIZON } from '../schedule.ts'

type Db = Kysely<Tables>
/** With the source of watch.yaml whose settings hold for it; null: that is not there any more. */
export type Address = Selectable<WatchAddressTable> & { readonly root: string | null }

export interface Listed {
  readonly source: string
  /** Each address once, in the order in which they are to be taken. */
  readonly links: readonly Link[]
  /** Their pages are fetched. */
  readonly follow: boolean
  readonly now: number
}

export interface Listing {
  /** Not known until now · known, and the list says something new of it · known. */
  readonly fresh: number
  readonly changed: number
  readonly known: number
}

/**
 * `next` of an article that its list says was changed. It goes before those that are only to be looked at again, however long they wait:
 * what stands there now may soon be replaced.
 */
const AT_ONCE = 1

/** In the transaction that stores the list's validators. */
export async function list(db: Db, { source, links, follow, now }: Listed): Promise<Listing> {
  const urls = links.map(({ url }) => url)
  const rows = await db
    .selectFrom('watch_addresses')
    .select(['url', 'print', 'state', 'next'])
    .where('url', 'in', among(urls))
    .execute()
  const known = new Map(rows.map(row => [row.url, row]))
  const forgotten = await forgottenIds(db, urls)
  const fresh = links.filter(({ url }) => !known.has(url) && !forgotten.has(idOf(url)))
  const values = fresh.map((link, i) => ({
    ...{ url: link.url, host: hostOf(link.url), source, ...saidOf(link), follow: follow ? 1 : 0 },
    // In the order of the list.
    ...{ state: 'due' as const, next: now + i, first: now, listed: now },
  }))
  for (const part of parts(values)) await db.insertInto('watch_addresses').values(part).execute()
  let changed = 0
  for (const link of links) {
    const row = known.get(link.url)
    if (!row) continue
    const said = saidOf(link)
    const isChanged = row.print !== said.print
    if (isChanged) changed++
    // One that was given up, or waits for nothing because its source was gone, is taken up again.
    const isDue = isChanged || (row.state === 'due' && row.next === null)
    if (!isDue) continue
    const state = row.state === 'done' ? 'done' : 'due'
    await db
      .updateTable('watch_addresses')
      .set({ ...said, state, next: isChanged ? AT_ONCE : now, tries: 0 })
      .where('url', '=', link.url)
      .execute()
  }
  await db.updateTable('watch_addresses').set({ listed: now }).where('url', 'in', among(urls)).execute()
  return { fresh: fresh.length, changed, known: known.size - changed }
}

export interface DueAsked {
  readonly now: number
  readonly limit: number
  /** How many of one host are asked at once. */
  readonly perHost: number
  /** Keys of those that are being asked, and hosts that have enough of them. */
  readonly except: readonly number[]
  readonly busy: readonly string[]
}

/** What is due, at most so many of each host; what is not in the ledger yet, or was changed, comes first. */
export async function dueAddresses(db: Db, { now, limit, perHost, except, busy }: DueAsked): Promise<Address[]> {
  const { rows } = await sql<{ key: number }>`
    SELECT key FROM (
      SELECT key, state, next, row_number() OVER (PARTITION BY host ORDER BY state <> 'due' AND next > ${AT_ONCE}, next, key) AS place
      FROM watch_addresses
      WHERE next IS NOT NULL AND (next <= ${now} OR next > ${now + HORIZON}) AND host NOT IN ${among(busy)} AND key NOT IN ${among(except)}
    ) WHERE place <= ${perHost} ORDER BY state <> 'due' AND next > ${AT_ONCE}, next, key LIMIT ${limit}`.execute(db)
  if (rows.length === 0) return []
  const keys = rows.map(({ key }) => key)
  const found = await db
    .selectFrom('watch_addresses')
    .leftJoin('watch_sources', 'watch_sources.url', 'watch_addresses.source')
    .selectAll('watch_addresses')
    .select('root')
    .where('key', 'in', keys)
    .execute()
  const place = new Map(keys.map((key, i) => [key, i]))
  return found.sort((a, b) => place.get(a.key)! - place.get(b.key)!)
}

/**
 * What asking left. Where the list said something new of the article while it was asked, that stays, and it is asked once more: the
 * answer may be older than the change.
 */
export async function updateAddress(
  db: Db,
  address: Pick<Address, 'key' | 'print'>,
  values: Updateable<WatchAddressTable>,
): Promise<void> {
  const { given, next, ...rest } = values
  const row = await db.selectFrom('watch_addresses').select(['print']).where('key', '=', address.key).executeTakeFirst()
  const isAsSeen = row?.print === address.print
  await db
    .updateTable('watch_addresses')
    .set(isAsSeen ? values : rest)
    .where('key', '=', address.key)
    .execute()
}

/** What the list said of an article that is in the ledger: its text is there. */
export function withoutText(given: string): string {
  const { text: _, html: __, ...rest } = JSON.parse(given) as DocumentInput
  return JSON.stringify(rest)
}

export interface Dropped {
  readonly now: number
  /** Milliseconds. */
  readonly after: number
  readonly limit: number
}

/** Lets go of addresses that their list has not named for so long; one that is named again is new, and its document known. */
export async function dropOld(db: Db, { now, after, limit }: Dropped): Promise<number> {
  const { numAffectedRows: rows = 0n } = await sql`
    DELETE FROM watch_addresses WHERE key IN (
      SELECT watch_addresses.key FROM watch_addresses LEFT JOIN watch_sources ON watch_sources.url = source
      WHERE listed < ${now - after} AND (listed < ifnull(read, 0) OR ifnull(active, 0) = 0) LIMIT ${limit}
    )`.execute(db)
  return Number(rows)
}

/** Name and port. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? url

/** What a list says, and a hash of it: of the article's words, not of what counts its readers. */
function saidOf({ given, whole }: Link): Pick<Address, 'given' | 'print' | 'whole'> {
  const { title, subtitle, published, modified, text, html } = given
  const said = JSON.stringify([title, subtitle, published, modified, text, html])
  const print = createHash('sha256').update(said).digest('hex').slice(0, 16)
  return { given: JSON.stringify(given), print, whole: whole ? 1 : 0 }
}

/** The id that the ledger makes of an address: see ledger/document-id.ts. */
const idOf = (url: string): string =>
  createHash('sha256')
    .update(JSON.stringify([url]))
    .digest('hex')

async function forgottenIds(db: Db, urls: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('tombstones')
    .select('id')
    .where('id', 'in', among(urls.map(idOf)))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
