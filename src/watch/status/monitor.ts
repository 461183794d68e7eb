// Keeps how a running watch stands: folds what it tells, and writes a heartbeat into the ledger, so that other processes see it.
//   const monitor = openMonitor(ledger); monitor.onEvent(event); monitor.turn(); await monitor.status(); await monitor.close()

import { asLagebildError } from '../../errors.ts'
import type { Ledger } from '../../ledger/open.ts'
import { ledgerProblem } from '../../ledger/problems.ts'
import type { OnEvent } from '../events.ts'
import { isHeld } from '../fatal.ts'
import { beginning, folded } from './fold.ts'
import { HEALTH, judged } from './health.ts'
import type { Heartbeat, Status } from './shape.ts'
import { keepHeartbeat, type Stored, stored } from './stored.ts'

export interface Monitor {
  readonly onEvent: OnEvent
  /** The loop went round: without this for minutes it counts as stuck. */
  turn(): void
  /** As of now; where the ledger cannot be read, that is what it says. */
  status(): Promise<Status>
  /** Writes the last heartbeat. */
  close(): Promise<void>
}

export interface MonitorOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Told at every heartbeat whether the loop is going round: for whoever starts it anew when not. */
  readonly onBeat?: (isTurning: boolean) => void
}

/** Counting in a large ledger takes its time: no more than a twentieth of all goes into it, however often somebody asks. */
const SELDOM = 20

export function openMonitor(ledger: Ledger, { now = Date.now, onBeat = () => {} }: MonitorOptions = {}): Monitor {
  const stamp = () => new Date(now()).toISOString()
  let standing: Heartbeat = beginning(stamp())
  /** The heartbeat could not be written: beside what the watch itself tells of the ledger. */
  let unwritten: Heartbeat['ledgerProblem'] = null
  let writing: Promise<void> = Promise.resolve()
  let lastTurn = performance.now()

  const current = (): Heartbeat => ({ ...standing, beat: stamp(), ledgerProblem: unwritten ?? standing.ledgerProblem })
  const beat = () => {
    standing = { ...standing, beat: stamp() }
    onBeat(performance.now() - lastTurn < HEALTH.stuck)
    writing = writing.then(async () => {
      try {
        await keepHeartbeat(ledger.db, standing)
        unwritten = null
      } catch (thrown) {
        // Another program may be writing for long: the next beat comes through.
        if (!isHeld(thrown)) unwritten = problemOf(ledger, thrown)
      }
    })
  }
  let seen: { readonly at: number; readonly took: number; readonly stored: Stored } | null = null
  const looked = async (): Promise<Stored> => {
    if (seen !== null && performance.now() - seen.at < SELDOM * seen.took) return seen.stored
    const at = performance.now()
    const found = await stored(ledger)
    seen = { at, took: performance.now() - at, stored: found }
    return found
  }
  const timer = setInterval(beat, HEALTH.beat)
  timer.unref()
  beat()

  return {
    onEvent: event => {
      standing = folded(standing, event)
    },
    turn: () => {
      lastTurn = performance.now()
      standing = { ...standing, turn: stamp() }
    },
    status: async () => {
      try {
        return judged({ ...(await looked()), heartbeat: current() }, now())
      } catch (thrown) {
        const heartbeat = { ...current(), ledgerProblem: problemOf(ledger, thrown) }
        return judged({ heartbeat, sources: [], sinks: [], ledger: { documents: 0, warnings: 0, bytes: 0 } }, now())
      }
    },
    close: async () => {
      clearInterval(timer)
      beat()
      await writing
    },
  }
}

function problemOf({ path }: Ledger, thrown: unknown): NonNullable<Heartbeat['ledgerProblem']> {
  const { code, message } = asLagebildError(ledgerProblem(path, thrown))
  return { code, message, where: path }
}
