// One watch per ledger: two would ask everything twice. The lock is the operating system's, on a file beside the ledger, and goes with the
// process that holds it, however that ends.
//   const release = await lockWatch('/data/news.db'); …; release()

import Database from 'better-sqlite3'
import { LagebildError } from '../../errors.ts'

/** Throws WATCH_RUNNING while another process watches into this ledger. */
export function lockWatch(ledger: string): () => void {
  if (ledger === ':memory:') return () => {}
  const database = locked(ledger)
  if (database === null) {
    throw new LagebildError({
      code: 'WATCH_RUNNING',
      message: 'Another watch puts its articles into this ledger',
      where: ledger,
      remedy: 'End it first, or give this one a ledger of its own (--ledger PATH).',
    })
  }
  held.add(database)
  return () => {
    held.delete(database)
    database.close()
  }
}

/** A database that nobody holds is closed when memory is cleared, and its lock goes with it. */
const held = new Set<Database.Database>()

/** Whether some process watches into the ledger now. */
export function isWatched(ledger: string): boolean {
  if (ledger === ':memory:') return false
  const database = locked(ledger)
  database?.close()
  return database === null
}

/** null: another process, or another part of this one, has it. */
function locked(ledger: string): Database.Database | null {
  const database = new Database(`${ledger}-watch`, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (thrown) {
    database.close()
    if (thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_BUSY')) return null
    throw thrown
  }
}
