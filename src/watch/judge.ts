// Brings the picture up to date while articles come, some at a time: judging each alone would do most of the work again and again.
//   const judging = judgingOf(watching, { raised: () => pusher.wake() }); judging.came(1); await judging.turn()

import { waits } from '../ledger/ready.ts'
import { keep } from '../warnings/keep.ts'
import type { Watching } from './watching.ts'

export interface Judging {
  /** So many documents came. */
  came(documents: number): void
  /** Judges, if it is time to: something came, and nothing comes at the moment or the last time is a while ago. */
  turn(isIdle: () => boolean): Promise<void>
  /** Judges what there is. */
  now(): Promise<void>
}

/** Milliseconds between two times of judging, where nothing comes at the moment and where articles keep coming. */
const WAIT = { idle: 500, busy: 5000 }
/** How much longer than a step of judging its breath is while articles are under way; milliseconds at most that count. */
const SHARE = 2
const LONGEST_BREATH = 500
/** While articles keep coming, it rests as long as it took: what waits longer is judged together. */
const REST = 1
/** Of what other programs judge in one go. */
const PART = 0.1

export function judgingOf(
  { ledger, clock, tell }: Pick<Watching, 'ledger' | 'clock' | 'tell'>,
  { raised, signal }: { readonly raised: () => void; readonly signal: AbortSignal },
): Judging {
  let waiting = 0
  // What a killed watch, or another command, left to do is done first.
  let isFirst = true
  let last = { ended: Number.NEGATIVE_INFINITY, took: 0 }
  // SQLite is waited for without the event loop going round: nothing is asked and nothing ends unless it is let to. While articles are
  // under way, they have most of the time.
  const breather = (isIdle: () => boolean) => {
    let mark = clock.passed()
    return async (): Promise<void> => {
      signal.throwIfAborted()
      const step = Math.min(LONGEST_BREATH, clock.passed() - mark)
      if (isIdle()) await new Promise(resolve => setImmediate(resolve))
      else await clock.wait(Math.ceil(SHARE * step), signal)
      mark = clock.passed()
    }
  }
  const now = async (isIdle: () => boolean = () => true): Promise<void> => {
    const documents = waiting
    waiting = 0
    isFirst = false
    const start = clock.passed()
    if (documents > 0 || (await waits(ledger.db, { stories: true }))) {
      try {
        await keep(ledger, { part: PART, onStep: breather(isIdle) })
      } catch (thrown) {
        if (signal.aborted) return // the next start goes on with it
        throw thrown
      }
      tell({ what: 'judged', documents, took: Math.round(clock.passed() - start) })
    }
    last = { ended: clock.passed(), took: clock.passed() - start }
    raised()
  }
  return {
    came: documents => {
      waiting += documents
    },
    now,
    turn: async isIdle => {
      const rest = isIdle() ? WAIT.idle : Math.max(WAIT.busy, REST * last.took)
      if (isFirst || (waiting > 0 && clock.passed() - last.ended >= rest)) await now(isIdle)
    },
  }
}
