// Finds the documents near one in time that share its marks: the few before it, which it is judged against, and the few after
// it, which were judged against what stood before them. Each mark leads to a bounded number of documents on either side, so
// that a ledger of any size is searched in the same time, and what one more document changes is bounded too.

import { type Kysely, sql } from 'kysely'
import { listed } from '../../identity/groups.ts'
import { MOST_HOLDERS, WINDOW } from '../../stories/judge.ts'
import type { Tables } from '../schema.ts'
import { placeAt } from '../time-line.ts'

type Db = Kysely<Tables>

const DAY = 86_400_000

/** What documents are found by. `most`: documents that one mark leads to, the nearest in time; `days`: how far away, where that is limited. */
const KINDS = {
  run: { code: 0, most: 24, days: null },
  print: { code: 1, most: 24, days: 4 },
  address: { code: 2, most: 1, days: null },
  term: { code: 3, most: MOST_HOLDERS, days: WINDOW / DAY },
} as const

export type MarkKind = keyof typeof KINDS
export const MARK_KINDS = Object.keys(KINDS) as readonly MarkKind[]

/** A document in time with the marks of one kind that it has. */
export interface Marked {
  readonly place: number
  readonly at: number
  readonly marks: readonly number[]
}

/** A mark that another document has, too, and how much that one is about it: 0 to 1 of its story's terms, else 0. */
export interface Shared {
  readonly mark: number
  readonly weight: number
}

/** A mark as it is stored; `value` is a whole number below 2^32. */
export const markOf = (kind: MarkKind, value: number): number => KINDS[kind].code * 2 ** 32 + value

/** Whether a mark is of a kind. */
export const isOf = (kind: MarkKind, mark: number): boolean => Math.floor(mark / 2 ** 32) === KINDS[kind].code

/** FNV-1a (Fowler, Noll, Vo; 32 bits) over code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Earlier documents by their key, with the marks that they share, in no order. */
export const before = (db: Db, kind: MarkKind, marked: Marked): Promise<Map<number, Shared[]>> =>
  near(db, kind, { ...marked, side: 'before' })

/** Later documents that have this one among the earlier ones that they are judged against. */
export const after = (db: Db, kind: MarkKind, marked: Marked): Promise<Map<number, Shared[]>> =>
  near(db, kind, { ...marked, side: 'after' })

async function near(
  db: Db,
  kind: MarkKind,
  { place, at, marks, side }: Marked & { side: 'before' | 'after' },
): Promise<Map<number, Shared[]>> {
  const { most, days } = KINDS[kind]
  const [low, high] =
    side === 'before'
      ? [days === null ? Number.MIN_SAFE_INTEGER : placeAt(at - days * DAY), place]
      : [place, days === null ? Number.MAX_SAFE_INTEGER : placeAt(at + days * DAY + 1000)]
  const order = side === 'before' ? sql`DESC` : sql`ASC`
  const { rows } = await sql<Shared & { document: number }>`
    SELECT found.mark, found.document, found.weight
    FROM json_each(${JSON.stringify(marks)}) AS asked JOIN marks AS found ON found.mark = asked.value AND found.place IN (
      SELECT near.place FROM marks AS near
      WHERE near.mark = asked.value AND near.place > ${low} AND near.place < ${high}
      ORDER BY near.place ${order} LIMIT ${most}
    )`.execute(db)
  const shared = new Map<number, Shared[]>()
  for (const row of rows) listed(shared, row.document).push(row)
  return shared
}
