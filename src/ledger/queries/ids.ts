// Ids as people see them and write them.
//   shortener(ids)('3fa9c1d27b44…')   "3fa9c1d27b44"
//   oneOf('3fa9', await documentIds(db, '3fa9'))   the whole of it

import type { Kysely } from 'kysely'
import { LagebildError } from '../../errors.ts'
import type { Tables } from '../schema.ts'

const HASH = /^[0-9a-f]{64}$/u

/** Ids as people see them: one that is a SHA-256 is cut to a beginning that no other document has, 12 digits where that will do. */
export function shortener(ids: readonly string[]): (id: string) => string {
  const hashes = ids.filter(id => HASH.test(id)).sort()
  let digits = 12
  for (const [i, id] of hashes.entries()) {
    const next = hashes[i + 1]
    while (next !== undefined && next !== id && next.startsWith(id.slice(0, digits))) digits++
  }
  return id => (HASH.test(id) ? id.slice(0, digits) : id)
}

/** The document of that id; else those whose ids begin so, at most six. */
export async function documentIds(db: Kysely<Tables>, start: string): Promise<string[]> {
  const documents = db.selectFrom('documents').select('id').distinct()
  const exact = await documents.where('id', '=', start).execute()
  if (exact.length > 0 || start === '') return exact.map(({ id }) => id)
  const alike = await documents.where('id', '>', start).where('id', '<', `${start}\u{10FFFF}`).orderBy('id').limit(6).execute()
  return alike.map(({ id }) => id)
}

/** The only one. Throws AMBIGUOUS where there are several. */
export function oneOf(asked: string, ids: readonly string[]): string {
  if (ids.length > 1) throw ambiguous(asked, ids)
  return ids[0]!
}

export const notFound = (id: string) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `The ledger holds nothing under the id "${id}"`,
    where: id,
    remedy: 'lagebild documents lists the documents; claims and figures are numbered within them, such as ID:a1 and ID:q1.',
  })

export const ambiguous = (id: string, ids: readonly string[], message = `Several ids begin with "${id}"`) =>
  new LagebildError({
    code: 'AMBIGUOUS',
    message,
    where: id,
    remedy: `Write more of it: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : '.'}`,
  })
