// Starts what is due, as much of it as may run at once: sources, and articles of which each host has a few under way.
//   const rounds = roundsOf(watching, { wake, fatal, … }); await rounds.start()

import { asLagebildError } from '../errors.ts'
import { isLedgerProblem } from './fatal.ts'
import { lanesOf } from './lanes.ts'
import { poll, pollBroke } from './poll.ts'
import { type Address, dueAddresses } from './state/addresses.ts'
import { dueSources } from './state/sources.ts'
import { take, takeBroke } from './take.ts'
import type { Watching } from './watching.ts'

export interface RoundsOptions {
  /** Sources, articles, and articles of one host that are under way at once. */
  readonly sources: number
  readonly articles: number
  readonly perHost: number
  /** Each is asked once, and not again. */
  readonly once: boolean
  readonly wake: () => void
  /** The ledger takes nothing more. */
  readonly fatal: (thrown: unknown) => void
}

export interface Rounds {
  /** Starts what is due; true: something is under way, or waits. `surely`: what came due a moment ago, too. */
  start(surely?: boolean): Promise<boolean>
  /** No article is under way, or waits. */
  isIdle(): boolean
  settled(): Promise<void>
}

/** Articles that are taken from the table in one go: finding out which are due looks at all that are. */
const PICKED = 200
/** It is found out again after so many milliseconds at the earliest. */
const PICK_EVERY = 100

export function roundsOf(watching: Watching, options: RoundsOptions): Rounds {
  const { clock, ledger } = watching
  const { wake, fatal, perHost, once } = options
  const lanes = { ended: wake, broke: fatal }
  const sources = lanesOf<string>({ ...lanes, most: options.sources })
  const articles = lanesOf<number>({ ...lanes, most: options.articles })
  const hosts = new Map<string, number>()
  // In a round of one go only, for they would grow: sources and articles that were asked.
  const asked = { sources: new Set<string>(), articles: new Set<number>() }
  let picked: Address[] = []
  let pickedAt = Number.NEGATIVE_INFINITY

  const startSources = async (): Promise<void> => {
    if (sources.free === 0) return
    const due = { now: clock.now(), limit: sources.free, except: [...sources.running(), ...asked.sources] }
    for (const source of await dueSources(ledger.db, due)) {
      if (once) asked.sources.add(source.url)
      sources.start(source.url, () =>
        guarded(
          () => poll(source, watching),
          error => pollBroke(source, watching, error),
        ),
      )
    }
  }
  const pick = async (surely: boolean): Promise<void> => {
    if (articles.free === 0 || (!surely && clock.passed() - pickedAt < PICK_EVERY)) return
    const waiting = picked.length
    if (waiting >= articles.free && picked.some(({ host }) => (hosts.get(host) ?? 0) < perHost)) return
    pickedAt = clock.passed()
    picked = await dueAddresses(ledger.db, {
      ...{ now: clock.now(), limit: PICKED, perHost: 2 * perHost },
      except: [...articles.running(), ...asked.articles],
      busy: [...hosts].flatMap(([host, count]) => (count >= perHost ? [host] : [])),
    })
  }
  const startArticles = async (surely: boolean): Promise<void> => {
    await pick(surely)
    const rest: Address[] = []
    for (const address of picked) {
      const { host, key } = address
      const count = hosts.get(host) ?? 0
      if (articles.free === 0 || count >= perHost) rest.push(address)
      else {
        hosts.set(host, count + 1)
        if (once) asked.articles.add(key)
        articles.start(key, () =>
          guarded(
            () => take(address, watching),
            error => takeBroke(address, watching, error),
          ).finally(() => left(host)),
        )
      }
    }
    picked = rest
  }
  const left = (host: string): void => {
    const count = (hosts.get(host) ?? 1) - 1
    if (count === 0) hosts.delete(host)
    else hosts.set(host, count)
  }
  const isIdle = () => picked.length === 0 && articles.running().length === 0
  return {
    isIdle,
    start: async (surely = false) => {
      await startSources()
      await startArticles(surely)
      return !isIdle() || sources.running().length > 0
    },
    settled: async () => {
      await sources.settled()
      await articles.settled()
    },
  }
}

/** What is no problem of the ledger is one of this source or article alone. */
async function guarded(
  work: () => Promise<void>,
  broke: (error: ReturnType<typeof asLagebildError>) => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    if (isLedgerProblem(thrown)) throw thrown
    await broke(asLagebildError(thrown))
  }
}
