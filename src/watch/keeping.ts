// What keeps a watch going for months: it begins with what the ledger knows, goes on when the clock jumps, and lets go of what is old.

import type { Ledger } from '../ledger/open.ts'
import { writing } from '../ledger/open.ts'
import type { SourceConfig } from './config/source.ts'
import { dropOld } from './state/addresses.ts'
import { capAddresses, countAll, hurryAll, shiftAll, spreadDue, syncSources } from './state/sources.ts'
import type { Watching } from './watching.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** After a jump of the clock everything is due; it is asked over so long, or a quarter of what is usual. */
const SPREAD_OVER = 120_000
const DROPPED_AT_ONCE = 1000

/** What a source is kept by. */
export const nameOf = ({ url, path }: Pick<SourceConfig, 'url' | 'path'>): string => url ?? path ?? ''

export interface Beginning {
  readonly sources: readonly SourceConfig[]
  readonly now: number
  /** Everything is asked now, whatever the schedule says. */
  readonly once: boolean
}

/** Counts of sources and addresses that are known. */
export function prepare({ db }: Ledger, { sources, now, once }: Beginning): Promise<{ sources: number; addresses: number }> {
  const named = sources.map(source => ({ url: nameOf(source), every: source.every }))
  return writing(db, async write => {
    await syncSources(write, named, now)
    await capAddresses(write, { now, most: longestWait(sources) })
    if (once) await hurryAll(write, now)
    return countAll(write)
  })
}

export interface Jump {
  /** Milliseconds that the wall clock went further than time passed; negative: it was put back. */
  readonly by: number
  readonly sources: readonly SourceConfig[]
}

/** Put back: what waits goes on waiting as long as it would have. Put forward, or slept: all is due, and asked over some time. */
export function rescheduled({ ledger, clock }: Pick<Watching, 'ledger' | 'clock'>, { by, sources }: Jump): Promise<void> {
  const now = clock.now()
  const shortest = Math.min(...sources.map(({ every }) => every))
  const over = Math.min(SPREAD_OVER, shortest / 4)
  return writing(ledger.db, async db => (by < 0 ? shiftAll(db, by) : spreadDue(db, { now, over })))
}

/** Once an hour at most. */
export function housekeepingOf({ ledger, clock, tell }: Watching, { after }: { readonly after: number }): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    if (clock.passed() - last < HOUR) return
    last = clock.passed()
    let addresses = 0
    for (let dropped = DROPPED_AT_ONCE; dropped === DROPPED_AT_ONCE; ) {
      dropped = await writing(ledger.db, db => dropOld(db, { now: clock.now(), after, limit: DROPPED_AT_ONCE }))
      addresses += dropped
    }
    if (addresses > 0) tell({ what: 'forgot', addresses })
  }
}

/** Longer than any article waits: a server's word holds for a day, as do tries after failures. */
const longestWait = (sources: readonly SourceConfig[]): number => 2 * Math.max(DAY, ...sources.flatMap(({ recheck }) => recheck))
