// Gives the documents that came their place in time. A new version may move others of its document, and a new Reading may
// change what a document is found by: then those behind it are judged again.

import type { Kysely } from 'kysely'
import { among } from '../among.ts'
import { readingOf } from '../codec.ts'
import type { Tables } from '../schema.ts'
import { type Moment, timeLineOf } from '../time-line.ts'
import { versionsOf } from '../versions.ts'
import { articleOf, insert, remove } from './articles.ts'
import { enter, type Naming } from './bearers.ts'
import { printed } from './print.ts'

type Db = Kysely<Tables>

/** Documents that are placed in one go. */
const AT_ONCE = 200

/** Places some of the documents that wait for it; says how many. */
export async function placeSome(db: Db, part = 1): Promise<number> {
  const waiting = await db
    .selectFrom('pending')
    .select('document')
    .where('place', 'is', null)
    .limit(Math.ceil(AT_ONCE * part))
    .execute()
  const keys = new Set(waiting.map(({ document }) => document))
  const named: Naming[] = []
  for (const [document, moment] of await momentsOf(db, keys)) {
    const known = await articleOf(db, document)
    if (known?.place === moment.place && !keys.has(document)) continue
    if (known) await remove(db, known)
    named.push(await place(db, document, moment))
  }
  await enter(db, named)
  return waiting.length
}

/** When every version of the documents was published, by key. */
async function momentsOf(db: Db, documents: Iterable<number>): Promise<Map<number, Moment>> {
  const ids = db.selectFrom('documents').select('id').where('key', 'in', among(documents))
  const versions = await versionsOf(db).where('id', 'in', ids).execute()
  const moments = new Map<number, Moment>()
  for (const same of Map.groupBy(versions, ({ id }) => id).values()) {
    for (const [index, moment] of timeLineOf(same).entries()) moments.set(same[index]!.key, moment)
  }
  return moments
}

async function place(db: Db, document: number, moment: Moment): Promise<Naming> {
  const row = await db.selectFrom('documents').selectAll().where('key', '=', document).executeTakeFirstOrThrow()
  const reading = await db
    .selectFrom('readings')
    .selectAll()
    .where('document', '=', document)
    .orderBy('key', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const stamp = { id: row.id, version: row.version, at: moment.at }
  const print = JSON.stringify(await printed(readingOf(row, reading), stamp))
  await insert(db, { document, reading: reading.key, ...moment, length: row.text.length, print })
  const { place } = moment
  await db
    .insertInto('pending')
    .values({ document, place })
    .onConflict(on => on.column('document').doUpdateSet({ place }))
    .execute()
  return { id: row.id, language: row.language, reading: reading.key, at: moment.at }
}
