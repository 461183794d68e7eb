// Turns: how many may ask at once, and how long after one another. Each host has its own queue, and of each only one question
// stands in the common one, so a host with a thousand questions keeps nobody else waiting.

import PQueue from 'p-queue'
import { LagebildError } from '../errors.ts'
import { Failure, stopped } from './failures.ts'
import { instant } from './headers.ts'
import type { Pace } from './settings.ts'

/** The time of the machine; tests hand in their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds that only go up, whatever becomes of the clock. */
  ticks(): number
  /** Rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

export interface Turn {
  readonly signal: AbortSignal
  /** Keeps to the gap; false for what belongs to a question that has its turn already: robots.txt, redirects. */
  readonly paced: boolean
  /** Milliseconds that the host wants between two; counts when longer than the gap. */
  readonly delay?: number
}

export interface Turns {
  /** Runs the task when it is its turn. Rejects with a Failure (FETCH_LATER, FETCH_STOPPED) or what the task rejects with. */
  run<T>(url: URL, turn: Turn, task: () => Promise<T>): Promise<T>
  /** The host wants to be left alone until then, in milliseconds since 1970. */
  rest(url: URL, until: number): void
}

interface Host {
  readonly queue: PQueue
  /** Tick from which on the next may ask. */
  next: number
  /** Tick until which it rests. */
  rests: number
}

/** Hosts that are remembered; beyond that those are dropped of which nothing has to be known. */
const HOSTS = 1000

export function turns(pace: Pace, clock: Clock): Turns {
  const all = new PQueue({ concurrency: pace.atOnce })
  const hosts = new Map<string, Host>()

  return {
    async run(url, { signal, paced, delay = 0 }, task) {
      const host = hostOf(url)
      const waiting = async () => {
        const resting = host.rests - clock.ticks()
        if (resting > pace.patience) throw later(url, clock.now() + resting)
        const at = Math.max(clock.ticks(), host.rests, paced ? host.next : 0)
        if (paced) host.next = at + Math.max(pace.gap, Math.min(delay, pace.crawlDelay))
        if (at > clock.ticks()) await clock.sleep(at - clock.ticks(), signal)
        return all.add(task, { signal })
      }
      try {
        return await host.queue.add(waiting, { signal })
      } catch (thrown) {
        throw signal.aborted && !(thrown instanceof Failure) ? stopped(url.href) : thrown
      }
    },
    rest(url, until) {
      const host = hostOf(url)
      host.rests = Math.max(host.rests, clock.ticks() + until - clock.now())
    },
  }

  function hostOf({ host: name }: URL): Host {
    const known = hosts.get(name)
    if (known) return known
    if (hosts.size >= HOSTS) forget()
    const host = { queue: new PQueue({ concurrency: pace.perHost }), next: 0, rests: 0 }
    hosts.set(name, host)
    return host
  }

  function forget(): void {
    const now = clock.ticks()
    for (const [name, { queue, next, rests }] of hosts) {
      if (queue.size + queue.pending === 0 && next <= now && rests <= now) hosts.delete(name)
    }
  }
}

function later(url: URL, until: number): Failure {
  const at = instant(until)
  const error = new LagebildError({
    code: 'FETCH_LATER',
    message: `"${url.host}" asked to be left alone until ${at}`,
    where: url.href,
    remedy: 'It is asked again then. A larger pace.gap asks it less often.',
  })
  return new Failure(error, { lasting: false, retryAt: at })
}
