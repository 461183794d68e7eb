// Puts what was read into the ledger, within a transaction of the caller's, and says what became of it.
//   const put = await putIn(db, prepared, { seen, isNow })   [{ stored: 'version', version: 2, change: 'silent', … }]

import type { Kysely } from 'kysely'
import { type Change, changeOf, type Version } from '../ledger/change.ts'
import { readingOf } from '../ledger/codec.ts'
import type { Tables } from '../ledger/schema.ts'
import { type Prepared, prepare, type Stored, storeIn } from '../ledger/store.ts'
import type { Original, Reading } from '../types.ts'
import type { Happening } from './events.ts'

export interface ReadDocument {
  readonly reading: Reading
  readonly original?: Original | null
}

export interface Put {
  readonly stored: Stored
  /** Id in the ledger. */
  readonly document: string
  readonly version: number
  readonly title: string | null
  readonly outlet: string | null
  /** Of a version: what differs from the one before it; null where only what is said about the article does. */
  readonly change: Change | null
}

/** What can be made ready before the transaction. */
export function prepared(documents: readonly ReadDocument[], keep: { readonly originals: boolean }): Prepared {
  const originals = new Map(
    documents.flatMap(({ reading, original }) => (original && keep.originals ? [[reading, original] as const] : [])),
  )
  return prepare(
    documents.map(({ reading }) => reading),
    { originals },
  )
}

/** `isNow`: this is how their pages stand now, and a text that comes back is a version; what lists carry may differ from list to list. */
export async function putIn(
  db: Kysely<Tables>,
  documents: Prepared,
  options: { readonly seen: string; readonly isNow: boolean },
): Promise<Put[]> {
  const all: Put[] = []
  for (const one of documents) {
    const [stored] = await storeIn(db, [one], options)
    const { id, title = null, outlet = null } = one.rows.document
    const version = await lastVersion(db, id)
    const change = stored === 'version' ? await changeIn(db, id) : null
    all.push({ stored: stored!, document: id, version, title, outlet, change })
  }
  return all
}

export const isNew = ({ stored }: Put): boolean => stored !== 'unchanged' && stored !== 'forgotten'

/** What is told of it when it is on the disk. */
export function toldOf(
  put: Put,
  { url, source, took }: { readonly url: string; readonly source: string; readonly took: number },
): Happening {
  const { stored, change, document, version, title, outlet } = put
  const article = { url, source, document, version, title, outlet }
  if (stored === 'added') return { what: 'added', ...article }
  if (stored === 'forgotten')
    return { what: 'ignored', url, source, role: 'article', why: 'it was forgotten, and is not added again' }
  if (stored !== 'version') return { what: 'unchanged', url, source, role: 'article', how: 'sameText', took }
  return change === 'silent'
    ? { what: 'silentChange', ...article }
    : { what: 'version', ...article, why: change === 'correction' ? change : 'modified' }
}

/** 0: there is none. */
async function lastVersion(db: Kysely<Tables>, id: string): Promise<number> {
  const row = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.version ?? 0
}

/** What differs between the last two versions. */
async function changeIn(db: Kysely<Tables>, id: string): Promise<Change | null> {
  const rows = await db.selectFrom('documents').selectAll().where('id', '=', id).orderBy('version', 'desc').limit(2).execute()
  const versions: Version[] = []
  for (const row of rows) {
    const reading = await db
      .selectFrom('readings')
      .select(['engine', 'body', 'packed'])
      .where('document', '=', row.key)
      .orderBy('key', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    versions.push(readingOf(row, reading))
  }
  const [after, before] = versions
  return after && before ? changeOf(before, after) : null
}
