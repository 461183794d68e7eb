// Stores what answers brought, many of them in one transaction: while stories are judged, which holds the ledger for a moment each time,
// answers gather here. Each is on the disk, whole, when its promise is kept.
//   const commit = commitsOf(ledger.db); await commit(db => sourceAnswered(db, source, …))

import type { Kysely } from 'kysely'
import { writing } from '../ledger/open.ts'
import type { Tables } from '../ledger/schema.ts'

type Work<T> = (db: Kysely<Tables>) => Promise<T>
export type Commit = <T>(work: Work<T>) => Promise<T>

interface Waiting {
  readonly work: Work<unknown>
  readonly kept: (result: unknown) => void
  readonly broken: (thrown: unknown) => void
}

/** Stored in one transaction: others may write in between. */
const AT_ONCE = 50

/** Work may be run twice, where another one in its transaction throws: then each gets a transaction of its own. */
export function commitsOf(db: Kysely<Tables>): Commit {
  let waiting: Waiting[] = []
  let running = false
  const run = async (): Promise<void> => {
    running = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, AT_ONCE)
      waiting = waiting.slice(AT_ONCE)
      await stored(db, batch)
    }
    running = false
  }
  return work =>
    new Promise((resolve, reject) => {
      waiting.push({ work, kept: result => resolve(result as never), broken: reject })
      if (!running) void run()
    })
}

async function stored(db: Kysely<Tables>, batch: readonly Waiting[]): Promise<void> {
  try {
    const results = await writing(db, async write => {
      const all: unknown[] = []
      for (const { work } of batch) all.push(await work(write))
      return all
    })
    for (const [i, { kept }] of batch.entries()) kept(results[i])
  } catch (thrown) {
    const [only] = batch
    if (batch.length === 1) only!.broken(thrown)
    else for (const each of batch) await stored(db, [each])
  }
}
