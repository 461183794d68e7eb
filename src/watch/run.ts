// A watch as it runs: asks what is due, takes what is found, judges what came, until it is told to end. Where it stands lies in the
// ledger alone, so that whoever starts it again after a kill goes on where it was.
//   await run({ config, ledger, fetcher, reading, folder, onEvent, signal })   { why: 'signal', error: null }

import { asLagebildError, type LagebildError } from '../errors.ts'
import type { Fetcher } from '../fetch/answer.ts'
import type { OpenBodyOptions } from '../intake/open.ts'
import type { Ledger } from '../ledger/open.ts'
import { ledgerProblem } from '../ledger/problems.ts'
import { version } from '../version.ts'
import type { ReadingThreads } from '../workers/reading.ts'
import { type Besides, besidesOf } from './besides.ts'
import { type Clock, jumpsOf, systemClock } from './clock.ts'
import { commitsOf } from './commits.ts'
import type { SourceConfig } from './config/source.ts'
import type { Happening, OnEvent } from './events.ts'
import { isHeld } from './fatal.ts'
import { type Judging, judgingOf } from './judge.ts'
import { housekeepingOf, nameOf, prepare, rescheduled } from './keeping.ts'
import { type Rounds, roundsOf } from './round.ts'
import { nextDue } from './state/sources.ts'
import { timeText, type Watching } from './watching.ts'

export interface RunOptions {
  readonly sources: readonly SourceConfig[]
  /** Milliseconds after which addresses that their lists dropped are let go. */
  readonly forget: number
  readonly ledger: Ledger
  readonly fetcher: Fetcher
  readonly reading: ReadingThreads
  /** The machine's unless given. */
  readonly clock?: Clock
  /** Folder that paths of sources are seen from. */
  readonly folder: string
  readonly onEvent: OnEvent
  /** Given: it ends, with what is under way left for the next time. */
  readonly signal: AbortSignal
  /** Asks every source once, takes what is due, and ends. */
  readonly once?: boolean
  /** Limits of what is opened. */
  readonly open?: OpenBodyOptions
  /** Keep the bytes of pages in the ledger; true unless given. */
  readonly originals?: boolean
  /** Hands warnings on: see push/pusher.ts. */
  readonly pusher?: Pushing | null
  readonly atOnce?: AtOnce
  /** Called each time that the loop goes round: within seconds, unless it is stuck. */
  readonly onTurn?: () => void
}

export interface Pushing {
  wake(): void
  clockJumped(): Promise<void>
  settled(): Promise<void>
}

/** How many sources, articles, and articles of one host are under way at once. */
export interface AtOnce {
  readonly sources: number
  readonly articles: number
  readonly perHost: number
}

export interface Ended {
  readonly why: 'signal' | 'once' | 'failed'
  readonly error: LagebildError | null
}

const AT_ONCE: AtOnce = { sources: 8, articles: 24, perHost: 4 }
/** The longest that it sleeps: jumps of the clock are seen by then. Milliseconds. */
const LONGEST_SLEEP = 10_000
/** What is due is looked for again so soon. */
const SHORTEST_SLEEP = 20
const BREATH = 250
/** Another program had the ledger: so long it waits before it goes on. */
const HELD_SLEEP = 1000

export async function run(options: RunOptions): Promise<Ended> {
  const { ledger, clock = systemClock, onEvent, sources, once = false, pusher = null, signal } = options
  const began = clock.passed()
  const tell = (happening: Happening): void => onEvent({ at: timeText(clock.now()), ...happening })
  const watching = watchingOf(options, { clock, tell })
  const judging = judgingOf(watching, { raised: () => pusher?.wake(), signal })
  const known = await prepare(ledger, { sources, now: clock.now(), once })
  tell({ what: 'started', version, pid: process.pid, ...known })
  const ended = await loop({ options, watching: { ...watching, came: judging.came }, judging })
  tell({ what: 'stopping', ...ended })
  if (once && ended.why === 'once') await pusher?.settled()
  tell({ what: 'stopped', took: Math.round(clock.passed() - began) })
  return ended
}

function watchingOf(
  { ledger, fetcher, reading, folder, sources, signal, open = {}, originals = true }: RunOptions,
  { clock, tell }: Pick<Watching, 'clock' | 'tell'>,
): Watching {
  const settings = new Map(sources.map(source => [nameOf(source), source]))
  const settingsOf = (root: string): SourceConfig | null => settings.get(root) ?? null
  const ways = { ledger, commit: commitsOf(ledger.db), fetcher, reading, open }
  return { ...ways, clock, folder, settingsOf, tell, came: () => {}, signal, originals }
}

interface Looping {
  readonly options: RunOptions
  readonly watching: Watching
  readonly judging: Judging
}

async function loop({ options, watching, judging }: Looping): Promise<Ended> {
  const { clock, ledger } = watching
  const { signal, once = false, atOnce = AT_ONCE, forget, onTurn } = options
  const jumped = jumpsOf(clock)
  let nap = new AbortController()
  let failure: unknown = null
  let least = 0
  const wake = () => nap.abort()
  const fatal = (thrown: unknown): void => {
    if (isHeld(thrown)) least = HELD_SLEEP
    else failure ??= thrown
    wake()
  }
  const rounds = roundsOf(watching, { ...atOnce, once, wake, fatal })
  const beside = besidesOf([() => judging.turn(rounds.isIdle), housekeepingOf(watching, { after: forget })], fatal)
  signal.addEventListener('abort', wake)
  try {
    while (!signal.aborted && failure === null) {
      nap = new AbortController()
      onTurn?.()
      await afterJump(jumped(), { options, watching })
      const isBusy = await rounds.start()
      beside.start()
      if (once && !isBusy && (await isDone({ beside, judging, rounds }))) break
      const wait = isBusy || once ? BREATH : await untilDue(watching)
      await clock.wait(Math.max(least, wait), nap.signal)
      least = 0
    }
  } catch (thrown) {
    failure ??= thrown
  } finally {
    signal.removeEventListener('abort', wake)
  }
  await rounds.settled()
  await beside.settled()
  if (failure !== null) return { why: 'failed', error: asLagebildError(ledgerProblem(ledger.path, failure)) }
  return { why: signal.aborted ? 'signal' : 'once', error: null }
}

async function afterJump(by: number, { options, watching }: Pick<Looping, 'options' | 'watching'>): Promise<void> {
  if (by === 0) return
  watching.tell({ what: 'clockJumped', by })
  await rescheduled(watching, { by, sources: options.sources })
  await options.pusher?.clockJumped()
}

async function untilDue({ ledger, clock }: Watching): Promise<number> {
  const next = (await nextDue(ledger.db)) ?? Number.POSITIVE_INFINITY
  return Math.max(SHORTEST_SLEEP, Math.min(LONGEST_SLEEP, next - clock.now()))
}

interface Ending {
  readonly beside: Besides
  readonly judging: Judging
  readonly rounds: Rounds
}

/** Everything was asked once, and is judged. */
async function isDone({ beside, judging, rounds }: Ending): Promise<boolean> {
  await beside.settled()
  if (await rounds.start(true)) return false
  await judging.now()
  return true
}
