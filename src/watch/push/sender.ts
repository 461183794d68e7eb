// Works off the queue of one sink: takes what is due, leaves out what the sink does not want, pushes, marks, waits.
//   const sender = senderFor(ledger, { sink, severity: 'alert', … }); sender.wake()

import { asLagebildError, type LagebildError } from '../../errors.ts'
import type { Ledger } from '../../ledger/open.ts'
import { ledgerProblem } from '../../ledger/problems.ts'
import type { Rules } from '../../warnings/rules/rules.ts'
import type { OnEvent } from '../events.ts'
import { backoff } from './backoff.ts'
import type { Wired } from './pusher.ts'
import { due, mark, nextDue, prune, type Queued } from './queue.ts'
import { type Pushed, SENT } from './sink.ts'
import { type Ready, wantedOf } from './wanted.ts'

export interface SenderOptions extends Wired {
  /** All rules of the user. */
  readonly all: Rules
  readonly onEvent: OnEvent
  readonly now: () => number
  readonly random: () => number
}

export interface Sender {
  wake(): void
  /** The clock was set: no pause holds any more. */
  clockJumped(): void
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Rows that are looked at in one go, at least; most may be none of the sink's business. */
const LOOKED_AT = 50
/** Pushes between two looks at whether the log of a sink has grown too long. */
const PRUNED_AFTER = 500
/** A sink that fails is left alone for so long at most, whatever waits for it. */
const LONGEST_PAUSE = 300_000
/** Longest word of a receiver on when to come back that is taken. */
const LONGEST_RETRY_AFTER = 86_400_000
/** So long a push that is under way has when the watch ends. */
const GRACE = 5000
/** `setTimeout` takes no more than 2^31 ms; a look now and then costs nothing. */
const LOOK = 600_000

export function senderFor({ db, path }: Ledger, options: SenderOptions): Sender {
  const { sink, silent = false, onEvent, now, random } = options
  const ending = new AbortController()
  let running: Promise<void> | null = null
  let again = false
  let hasBegun = false
  let isStopping = false
  let timer: NodeJS.Timeout | undefined
  let failures = 0
  let pausedUntil = 0
  let sent = PRUNED_AFTER
  /** What the sink has, and the ledger could not be told of yet: a full disk must not send it twice. */
  let unmarked: readonly Queued[] = []

  const wake = () => {
    if (isStopping) return
    again = true
    running ??= run().finally(() => {
      running = null
    })
  }
  return {
    wake,
    clockJumped: () => {
      pause(0)
      wake()
    },
    settled: async () => {
      while (running !== null) await running
    },
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      const limit = setTimeout(() => ending.abort(), GRACE)
      await running
      clearTimeout(limit)
    },
  }

  async function run(): Promise<void> {
    if (!hasBegun) await begin()
    while (again && !isStopping) {
      again = false
      try {
        while (!isStopping && now() >= pausedUntil && (await some())) {}
        await setTimer()
      } catch (thrown) {
        pause(now() + backoff(++failures, random))
        onEvent({
          ...failed(asLagebildError(ledgerProblem(path, thrown)), { warning: '', tries: failures }),
          again: stamp(pausedUntil),
        })
        arm(pausedUntil)
      }
    }
  }

  async function begin(): Promise<void> {
    hasBegun = true
    const begun = (await sink.begin?.()) ?? SENT
    if (begun.kind === 'sent') return
    pause(now() + backoff(++failures, random))
    onEvent({ ...failed(begun.error, { warning: '', tries: 1 }), again: stamp(pausedUntil) })
  }

  /** False: nothing more is due. */
  async function some(): Promise<boolean> {
    await mark(db, unmarked, { state: 'sent', at: now() })
    unmarked = []
    const rows = await due(db, { sink: sink.name, now: now(), limit: Math.max(LOOKED_AT, sink.atOnce) })
    const wanted = rows.flatMap(row => wantedOf(row, options))
    await mark(db, without(rows, wanted), { state: 'none' })
    // The day of what was announced has not come yet.
    const early = wanted.filter(({ outgoing }) => Date.parse(outgoing.warning.at) > now() && outgoing.warning.kind === 'eventDue')
    for (const row of early) await mark(db, [row], { state: 'due', next: Date.parse(row.outgoing.warning.at), failed: null })
    const ready = without(wanted, early)
    for (let from = 0; from < ready.length && !isStopping && now() >= pausedUntil; from += sink.atOnce) {
      const batch = ready.slice(from, from + sink.atOnce)
      const outgoing = batch.map(row => row.outgoing)
      await settle(batch, await sink.push(outgoing, ending.signal))
    }
    return rows.length > 0
  }

  async function settle(batch: readonly Ready[], pushed: Pushed): Promise<void> {
    if (pushed.kind === 'sent') {
      failures = 0
      unmarked = batch
      if (!silent)
        for (const { outgoing } of batch)
          onEvent({ at: stamp(now()), what: 'pushed', channel: sink.name, warning: outgoing.warning.id })
      await mark(db, batch, { state: 'sent', at: now() })
      unmarked = []
      sent += batch.length
      if (sent < PRUNED_AFTER) return
      sent = 0
      return prune(db, sink.name)
    }
    if (ending.signal.aborted) return // no try that counts: it goes on when the watch runs again
    failures++
    if (pushed.kind === 'again') pause(pauseAfter(pushed.at))
    for (const row of batch) await tried(row, pushed)
  }

  async function tried(row: Ready, pushed: Exclude<Pushed, { kind: 'sent' }>): Promise<void> {
    const tries = row.tries + 1
    const isOver = tries >= sink.tries || now() - (row.first ?? now()) >= sink.giveUp
    const next = Math.max(pausedUntil, now() + backoff(tries, random))
    const drop = pushed.kind === 'refused' || isOver
    await mark(db, [row], drop ? { state: 'dropped', at: now() } : { state: 'due', next, failed: now() })
    const { id } = row.outgoing.warning
    onEvent({ ...failed(pushed.error, { warning: id, tries }), again: drop ? null : stamp(next) })
  }

  function pauseAfter(asked: number | null): number {
    const own = now() + Math.min(LONGEST_PAUSE, backoff(failures, random))
    return asked === null ? own : Math.max(own, Math.min(asked, now() + LONGEST_RETRY_AFTER))
  }

  function pause(until: number): void {
    pausedUntil = until
  }

  async function setTimer(): Promise<void> {
    const next = await nextDue(db, sink.name)
    if (next !== null) arm(Math.max(next, pausedUntil))
  }

  function arm(at: number): void {
    clearTimeout(timer)
    if (isStopping) return
    timer = setTimeout(wake, Math.max(1, Math.min(LOOK, at - now())))
    timer.unref() // the watch itself keeps the process alive
  }

  function failed(error: LagebildError, { warning, tries }: { warning: string; tries: number }) {
    return { at: stamp(now()), what: 'pushFailed', channel: sink.name, warning, error, tries } as const
  }
}

function without<T extends Queued>(rows: readonly T[], others: readonly Queued[]): T[] {
  const numbers = new Set(others.map(({ number }) => number))
  return rows.filter(({ number }) => !numbers.has(number))
}

const stamp = (milliseconds: number): string => new Date(milliseconds).toISOString()
