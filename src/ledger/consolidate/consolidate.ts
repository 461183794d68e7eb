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

export interface ConsolidateOptions {
  /** Called after each step with how many documents still wait. */
  readonly onStep?: (waiting: number) => void
}

/** Each takes a bounded part of the work and says how much it did. */
const STEPS: readonly ((db: Db) => Promise<number>)[] = [placeSome, judgeSome, judgeForms]

/** Does nothing where nothing came; safe to call at any time and from several processes. */
export async function consolidate({ db }: Ledger, { onStep }: ConsolidateOptions = {}): Promise<void> {
  if ((await waiting(db)) === 0 && !(await isInDoubt(db))) return
  for (const step of STEPS) {
    while ((await writing(db, step)) > 0) onStep?.(await waiting(db))
  }
}

/**
 * The same for those who only ask: where another one is writing, or the file may only be read, the picture stays as it was, and
 * is brought up to date by whoever writes.
 */
export async function consolidateIfFree(ledger: Ledger): Promise<void> {
  await sql`PRAGMA busy_timeout = 0`.execute(ledger.db)
  try {
    await consolidate(ledger)
  } catch (thrown) {
    if (!isHeld(thrown)) throw thrown
  } finally {
    await sql`PRAGMA busy_timeout = ${sql.lit(PATIENCE)}`.execute(ledger.db)
  }
}

const isHeld = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && /^SQLITE_(?:BUSY|LOCKED|READONLY)/u.test(String(thrown.code))

async function waiting(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('pending')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** A judgement of the user has come since, or a process was killed before the last step. */
async function isInDoubt(db: Db): Promise<boolean> {
  return (await db.selectFrom('doubts').select('form').limit(1).executeTakeFirst()) !== undefined
}
