// Follows an id to its Reading: a document's id or its beginning, or a claim's or figure's as the views print it.
//   await find(ledger, 's1a1:a3')   { reading, version: 1, versions: 1, part: { kind: 'claim', index: 2 } }

import type { Kysely } from 'kysely'
import { LagebildError } from '../../errors.ts'
import type { Reading } from '../../types.ts'
import { readingOf } from '../codec.ts'
import type { Ledger } from '../open.ts'
import type { Tables } from '../schema.ts'
import { momentOf, timeLineOf } from '../time-line.ts'
import { versionsOf } from '../versions.ts'
import { documentIds, notFound, oneOf } from './ids.ts'
import { endOf, type Scope } from './scope.ts'

export interface Found {
  readonly reading: Reading
  readonly version: number
  /** When this version was first seen. */
  readonly seen: string
  /** Index into the Reading's `attributions` or `quantities`; null: the document itself was asked for. */
  readonly part: { readonly kind: 'claim' | 'figure'; readonly index: number } | null
}

/** In the newest version, or in that of a time. Throws NOT_FOUND, AMBIGUOUS, USAGE for a time that is none. */
export async function find({ db }: Ledger, id: string, scope: Pick<Scope, 'asOf' | 'seenBy'> = {}): Promise<Found> {
  const whole = await documentIds(db, id)
  const part = whole.length > 0 ? null : /^(?<document>.+):(?<kind>[aq])(?<number>[1-9]\d*)$/u.exec(id)?.groups
  const ids = part ? await documentIds(db, part.document!) : whole
  if (ids.length === 0) throw notFound(id)

  const found = await load(db, oneOf(id, ids), scope)
  if (!part) return { ...found, part: null }
  const [kind, list] =
    part.kind === 'a' ? (['claim', found.reading.attributions] as const) : (['figure', found.reading.quantities] as const)
  const index = Number(part.number) - 1
  if (index >= list.length) throw tooFar(id, { kind, count: list.length })
  return { ...found, part: { kind, index } }
}

async function load(
  db: Kysely<Tables>,
  id: string,
  { asOf, seenBy }: Pick<Scope, 'asOf' | 'seenBy'>,
): Promise<Omit<Found, 'part'>> {
  const [publishedBy, seen] = [endOf(asOf) ?? Infinity, endOf(seenBy) ?? Infinity]
  const versions = await versionsOf(db).select(['url', 'outlet', 'title', 'language', 'text']).where('id', '=', id).execute()
  const moments = timeLineOf(versions)
  const inTime = versions.map((document, index) => ({ document, ...moments[index]! })).sort((a, b) => a.at - b.at)
  const there = inTime.filter(({ at, document }) => at <= publishedBy && (momentOf(document.seen) ?? 0) <= seen)
  const last = there.at(-1)
  if (!last) throw notYet(id)
  const reading = await db
    .selectFrom('readings')
    .selectAll()
    .where('document', '=', last.document.key)
    .orderBy('key', 'desc')
    .executeTakeFirstOrThrow()
  return { reading: readingOf(last.document, reading), version: there.length, seen: last.document.seen }
}

const notYet = (id: string) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `There was no version of the document "${id}" yet`,
    where: id,
    remedy: 'Ask for a later time, or leave the time out: lagebild documents prints when what was published.',
  })

const tooFar = (id: string, { kind, count }: { kind: string; count: number }) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: count === 0 ? `The document has no ${kind}s` : `The document has ${count} ${kind}s only`,
    where: id,
    remedy: `lagebild show ${id.slice(0, id.lastIndexOf(':'))} prints it with all of them marked.`,
  })
