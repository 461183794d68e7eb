// Brings the picture up to date with the documents that came: each gets its place in time and is judged against those before it.
// What comes out is a function of the documents and of the user's judgements alone, whatever the order in which they came.
// The work is done in short transactions, so that others may write meanwhile and a killed process leaves a ledger that goes on.

import { type Kysely, sql } from 'kysely'
import { type Ledger, PATIENCE, writing } from '../open.ts'
import type { Tables } from '../schema.ts'
import { judgeSome } from './judge.ts'
import { judgeForms } from './judge-forms.ts'
import { placeSome } from './place.ts'

type Db = Kysely<Tables>

/** What is done, in this order; each with the table of what still waits for it. */
export const PHASES = { place: 'pending', judge: 'pending', name: 'doubts', tell: 'stale' } as const
export type Phase = keyof typeof PHASES

export interface ConsolidateOptions {
  /** Called after each step: how many documents, names or stories still wait for this phase. */
  readonly onStep?: (phase: Phase, waiting: number) => void | Promise<void>
  /** How much of what is usual is done in one step: 0.1 for a program that has other things to do in between; 1 unless given. */
  readonly part?: number
}

type Step = (db: Db, part: number) => Promise<number>

/** Each takes a bounded part of the work and says how much it did. */
const STEPS: readonly (readonly [Phase, Step])[] = [
  ['place', placeSome],
  ['judge', judgeSome],
  ['name', judgeForms],
]

/** Does nothing where nothing came; safe to call at any time and from several processes. */
export async function consolidate(ledger: Ledger, { onStep, part }: ConsolidateOptions = {}): Promise<void> {
  for (const [phase, step] of STEPS) await repeated(ledger, phase, { step, onStep, part })
}

interface Repeated {
  readonly step: Step
  readonly onStep: ConsolidateOptions['onStep']
  readonly part?: number | undefined
}

/** A phase's steps, each a transaction of its own, until nothing waits for it. */
export async function repeated({ db }: Ledger, phase: Phase, { step, onStep, part = 1 }: Repeated): Promise<void> {
  while ((await waiting(db, phase)) > 0) {
    if ((await writing(db, write => step(write, part))) === 0) return
    await onStep?.(phase, await waiting(db, phase))
  }
}

/**
 * The same for those who only ask: where another one is writing, or the file may only be read, the picture stays as it was, and
 * is brought up to date by whoever writes.
 */
export const consolidateIfFree = (ledger: Ledger): Promise<void> => ifFree(ledger, () => consolidate(ledger))

/** Does work that may be left to others: not where another one is writing, or the file may only be read. */
export async function ifFree(ledger: Ledger, work: () => Promise<void>): Promise<void> {
  await sql`PRAGMA busy_timeout = 0`.execute(ledger.db)
  try {
    await work()
  } catch (thrown) {
    if (!isHeld(thrown)) throw thrown
  } finally {
    await sql`PRAGMA busy_timeout = ${sql.lit(PATIENCE)}`.execute(ledger.db)
  }
}

const isHeld = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && /^SQLITE_(?:BUSY|LOCKED|READONLY)/u.test(String(thrown.code))

async function waiting(db: Db, phase: Phase): Promise<number> {
  const { count } = await db
    .selectFrom(PHASES[phase])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$if(phase === 'place', query => query.where('place' as never, 'is', null))
    .executeTakeFirstOrThrow()
  return count
}
