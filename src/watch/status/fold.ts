// What a watch tells, folded into how it stands: a pure function of what stood and one event.
//   events.reduce(folded, beginning(now))

import type { LagebildError } from '../../errors.ts'
import type { WatchEvent } from '../events.ts'
import type { Counts, Heartbeat } from './shape.ts'

/** So many of the last warnings and errors are kept. */
export const RECENT = 30

const NOTHING: Counts = {
  ...{ fetched: 0, bytes: 0, unchanged: 0, found: 0, added: 0, versions: 0, silentChanges: 0, failed: 0, ignored: 0 },
  ...{ warnings: 0, pushed: 0, pushFailed: 0, dropped: 0, clockJumps: 0 },
}

/** Before anything happened. `at`: RFC 3339. */
export const beginning = (at: string): Heartbeat => ({
  ...{ version: '', pid: 0, started: at, beat: at, turn: null, stopped: null },
  ...{ counts: NOTHING, ledgerProblem: null, warnings: [], errors: [] },
})

/** Codes that say that the ledger itself, or its disk, fails. */
const OF_LEDGER: ReadonlySet<string> = new Set(['LEDGER_UNREADABLE', 'LEDGER_VERSION', 'OUTPUT_FAILED'])

/** Its host asked to be left alone for a while: no failure. */
const WAITS = 'FETCH_LATER'

export function folded(before: Heartbeat, event: WatchEvent): Heartbeat {
  const { at } = event
  const counts = counted(before.counts, event)
  const now = { ...before, counts, beat: later(before.beat, at) }
  switch (event.what) {
    case 'started':
      return { ...beginning(at), version: event.version, pid: event.pid }
    case 'added':
    case 'version':
    case 'silentChange':
    case 'judged':
      return { ...now, ledgerProblem: null } // it was written
    case 'warning': {
      const { id, kind, severity, rule, reason } = event.warning
      return { ...now, warnings: [{ at, id, kind, severity, rule, reason }, ...now.warnings].slice(0, RECENT) }
    }
    case 'failed':
      if (event.error.code === WAITS) return now
      return withError(now, { at, error: event.error, source: event.source })
    case 'pushFailed':
      return withError(now, { at, error: event.error, source: null })
    case 'stopping':
      return event.error === null ? now : withError(now, { at, error: event.error, source: null })
    case 'stopped':
      return { ...now, stopped: at }
    default:
      return now
  }
}

function counted(counts: Counts, event: WatchEvent): Counts {
  const more = (given: Partial<Counts>): Counts => {
    const sum = Object.entries(given).map(([name, by]) => [name, counts[name as keyof Counts] + by] as const)
    return { ...counts, ...Object.fromEntries(sum) }
  }
  switch (event.what) {
    case 'fetched':
      return more({ fetched: 1, bytes: event.bytes })
    case 'found':
      return more({ found: event.fresh })
    case 'version':
      return more({ versions: 1 })
    case 'silentChange':
      return more({ silentChanges: 1 })
    case 'warning':
      return more({ warnings: 1 })
    case 'clockJumped':
      return more({ clockJumps: 1 })
    case 'pushFailed':
      return more({ pushFailed: 1, dropped: event.again === null ? 1 : 0 })
    case 'failed':
      return more({ failed: event.error.code === WAITS ? 0 : 1 })
    case 'unchanged':
    case 'added':
    case 'ignored':
    case 'pushed':
      return more({ [event.what]: 1 })
    default:
      return counts
  }
}

interface Told {
  readonly at: string
  readonly error: LagebildError
  readonly source: string | null
}

function withError(now: Heartbeat, { at, error, source }: Told): Heartbeat {
  const { code, message, where } = error
  const problem = { code, message, where }
  return {
    ...now,
    errors: [{ ...problem, at, source }, ...now.errors].slice(0, RECENT),
    ledgerProblem: OF_LEDGER.has(code) ? problem : now.ledgerProblem,
  }
}

/** A clock that is set back makes no older beat. */
const later = (a: string, b: string): string => (b > a ? b : a)
