// What the user has judged: who is who, and which stories are one. Rows are added, never changed; taking back is a row of its own.
//   await addJudgement(db, { kind: 'story', verdict: 'merge', a: ['s1a1', 's4a1'], at: '2026-03-14T17:00:00Z' })   7
//   await undoJudgement(db, 7, { at: '2026-03-14T17:05:00Z' })                                                     8

import type { Kysely, Selectable } from 'kysely'
import { LagebildError } from '../errors.ts'
import type { IdentityJudgement, Reference } from '../identity/judgements.ts'
import { judgedAgain } from './consolidate/judge-again.ts'
import type { JudgementTable, Tables } from './schema.ts'

export interface Judgement extends Omit<Selectable<JudgementTable>, 'a' | 'b'> {
  /** As handed in: whatever JSON holds. */
  readonly a: unknown
  readonly b: unknown
  /** It was not taken back, or taking it back was. */
  readonly stands: boolean
}

export interface NewJudgement extends Made {
  readonly kind: JudgementTable['kind']
  readonly verdict: Exclude<JudgementTable['verdict'], 'undo'>
  /** What it is about; anything that JSON holds. */
  readonly a: unknown
  readonly b?: unknown
}

export interface Made {
  /** The time now, RFC 3339; the ledger asks no clock. */
  readonly at: string
  readonly note?: string | null
  readonly by?: string | null
}

/** Adds one and gives its id. */
export async function addJudgement(db: Kysely<Tables>, { kind, verdict, a, b = null, ...made }: NewJudgement): Promise<number> {
  const row = { kind, verdict, a: JSON.stringify(a), b: b === null ? null : JSON.stringify(b), undoes: null, ...made }
  return judgedAgain(db, referencesOf({ kind, a, b }), () => insert(db, row))
}

/** Takes a judgement back, or brings back one that an undo took; gives the id of the row that does so. Throws NOT_FOUND. */
export async function undoJudgement(db: Kysely<Tables>, id: number, made: Made): Promise<number> {
  const all = await allJudgements(db)
  const undone = all.find(judgement => judgement.id === id)
  if (undone === undefined) throw noJudgement(id)
  if (!undone.stands) throw takenBack(id)
  const row = { kind: undone.kind, verdict: 'undo', a: null, b: null, undoes: id, ...made } as const
  return judgedAgain(db, referencesOf(originOf(id, all)), () => insert(db, row))
}

/** The judgement that an undo, or the undo of one, is about in the end. */
function originOf(id: number, all: readonly Judgement[]): Judgement {
  const judgement = all.find(other => other.id === id)!
  return judgement.undoes === null ? judgement : originOf(judgement.undoes, all)
}

/** Whom it names; nobody, where it is about stories. */
const referencesOf = ({ kind, a, b }: Pick<NewJudgement, 'kind' | 'a' | 'b'>): Reference[] =>
  kind === 'identity' ? ([a, b] as Reference[]) : []

/** All of them, undone ones and undos too, in the order in which they were made. */
export async function allJudgements(db: Kysely<Tables>): Promise<Judgement[]> {
  const rows = await db.selectFrom('judgements').selectAll().orderBy('id').execute()
  const undone = new Set<number>()
  // From the last to the first: an undo that was itself taken back takes nothing back.
  for (const { id, undoes } of rows.toReversed()) if (undoes !== null && !undone.has(id)) undone.add(undoes)
  return rows.map(({ a, b, ...row }) => ({
    ...row,
    a: a === null ? null : JSON.parse(a),
    b: b === null ? null : JSON.parse(b),
    stands: !undone.has(row.id),
  }))
}

/** Those of one kind that hold, in the order in which they were made. */
export async function standingJudgements(db: Kysely<Tables>, kind: JudgementTable['kind']): Promise<Judgement[]> {
  return (await allJudgements(db)).filter(
    judgement => judgement.kind === kind && judgement.stands && judgement.verdict !== 'undo',
  )
}

/** The standing ones on who is who, as identity/ takes them. */
export async function identityJudgements(db: Kysely<Tables>): Promise<IdentityJudgement[]> {
  const standing = await standingJudgements(db, 'identity')
  return standing.map(({ id, verdict, a, b }) => {
    return { id, verdict: verdict as IdentityJudgement['verdict'], a: a as Reference, b: b as Reference }
  })
}

type Row = Pick<JudgementTable, 'kind' | 'verdict' | 'a' | 'b' | 'undoes'> & Made

async function insert(db: Kysely<Tables>, { note = null, by = null, ...row }: Row): Promise<number> {
  const { id } = await db
    .insertInto('judgements')
    .values({ ...row, note, by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const noJudgement = (id: number) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `There is no judgement of the number ${id}`,
    where: String(id),
    remedy: 'lagebild judgements lists them with their numbers.',
  })

const takenBack = (id: number) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `Judgement ${id} was taken back already`,
    where: String(id),
    remedy: 'lagebild judgements lists them; --undo with the number of the taking back brings it back.',
  })
