// Brings the picture up to date while articles come, some at a time: judging each alone would do most of the work again and again.
//   const judging = judgingOf(watching, { raised: () => pusher.wake() }); judging.came(1); await judging.turn()

import { waits } from '../ledger/ready.ts'
import { keep } from '../warnings/keep.ts'
import type { Watching } from './watching.ts'

export interface Judging {
  /** So many documents came. */
  came(documents: number): void
  /** Judges, if it is time to: something came, and nothing comes at the moment or the last time is a while ago. */
  turn(isIdle: boolean): Promise<void>
  /** Judges what there is. */
  now(): Promise<void>
}

/** The longest that articles which keep coming wait to be judged, in milliseconds. */
const LONGEST_WAIT = 5000

export function judgingOf(
  { ledger, clock, tell }: Pick<Watching, 'ledger' | 'clock' | 'tell'>,
  { raised, signal }: { readonly raised: () => void; readonly signal: AbortSignal },
): Judging {
  let waiting = 0
  // What a killed watch, or another command, left to do is done first.
  let isFirst = true
  let last = clock.passed()
  const now = async (): Promise<void> => {
    const documents = waiting
    waiting = 0
    isFirst = false
    const start = clock.passed()
    if (documents > 0 || (await waits(ledger.db, { stories: true }))) {
      try {
        await keep(ledger, { onStep: () => signal.throwIfAborted() })
      } catch (thrown) {
        if (signal.aborted) return // the next start goes on with it
        throw thrown
      }
      tell({ what: 'judged', documents, took: Math.round(clock.passed() - start) })
    }
    last = clock.passed()
    raised()
  }
  return {
    came: documents => {
      waiting += documents
    },
    now,
    turn: async isIdle => {
      if (isFirst || (waiting > 0 && (isIdle || clock.passed() - last >= LONGEST_WAIT))) await now()
    },
  }
}
