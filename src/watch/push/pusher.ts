// Hands new warnings to every sink, each at its own speed: a slow webhook holds up no terminal, a dead one is tried less and less often.
//   const pusher = await openPusher(ledger, { sinks, rules, onEvent })
//   pusher.wake()          whenever warnings may have been raised
//   await pusher.stop()

import type { Ledger } from '../../ledger/open.ts'
import type { Rules } from '../../warnings/rules/rules.ts'
import type { Severity } from '../../warnings/warning.ts'
import type { OnEvent } from '../events.ts'
import { hurry, registerSinks } from './queue.ts'
import { type Sender, senderFor } from './sender.ts'
import { NEVER, SENT, type Sink } from './sink.ts'

/** A sink with what it is to get. */
export interface Wired {
  readonly sink: Sink
  /** Only warnings as urgent as this or more. */
  readonly severity: Severity
  /** Only what these rules raise; null: all. */
  readonly rules: readonly string[] | null
  /** Where it is new: also what was raised from then on, in milliseconds; null: only what comes. */
  readonly since: number | null
  /** No `pushed` events: it tells of them itself. */
  readonly silent?: boolean
}

export interface PusherOptions {
  readonly sinks: readonly Wired[]
  readonly rules: Rules
  /** Told `warning` once for each, across restarts too, and `pushed` and `pushFailed` of the sinks. */
  readonly onEvent: OnEvent
  /** Milliseconds since 1970; the clock unless given. */
  readonly now?: () => number
  /** [0, 1) */
  readonly random?: () => number
}

export interface Pusher {
  /** Something may be due: looks, and returns at once. */
  wake(): void
  /** The clock was set: what waits for another try is tried now. */
  clockJumped(): Promise<void>
  /** When nothing is due and nothing on its way: for tests, and before a watch of one round ends. */
  settled(): Promise<void>
  /** Ends what is on its way and waits for it. What was not delivered is delivered when the watch runs again. */
  stop(): Promise<void>
}

/** Queues nothing for a sink that is not named any more. Rejects where the ledger cannot be written. */
export async function openPusher(ledger: Ledger, options: PusherOptions): Promise<Pusher> {
  const { sinks, rules, onEvent, now = Date.now, random = Math.random } = options
  const wired = [told(onEvent, now), ...sinks]
  const named = wired.map(({ sink, since }) => ({ name: sink.name, since }))
  await registerSinks(ledger.db, named, new Date(now()).toISOString())
  const senders: readonly Sender[] = wired.map(each => senderFor(ledger, { ...each, all: rules, onEvent, now, random }))
  const wake = () => {
    for (const sender of senders) sender.wake()
  }
  return {
    wake,
    clockJumped: async () => {
      await hurry(ledger.db, now())
      for (const sender of senders) sender.clockJumped()
    },
    settled: async () => {
      await Promise.all(senders.map(sender => sender.settled()))
    },
    stop: async () => {
      await Promise.all(senders.map(sender => sender.stop()))
    },
  }
}

/** No name that a user can give. */
const OWN = '=watch'

/** The watch's own log is a sink like others: so a warning is told once, whenever the process was killed. */
function told(onEvent: OnEvent, now: () => number): Wired {
  const sink: Sink = {
    name: OWN,
    atOnce: 100,
    ...NEVER,
    push: async warnings => {
      for (const { warning } of warnings) onEvent({ at: new Date(now()).toISOString(), what: 'warning', warning })
      return SENT
    },
  }
  return { sink, severity: 'info', rules: null, since: null, silent: true }
}
