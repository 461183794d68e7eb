// How addresses on the command line are fetched: with the user's limits, telling what is waited for.
//   const { intake, close } = await fetchingFor(['https://tagesbote.example/feed.xml'], options, { context, progress })

import type { Reaching } from '../intake/follow.ts'
import { type IntakeOptions, isAddress } from '../intake/intake.ts'
import type { Limits } from '../intake/limits.ts'
import { settingsFrom } from '../settings.ts'
import type { Context } from './context.ts'
import type { FetchOptions } from './options.ts'
import type { Progress } from './progress.ts'
import { reportNote } from './report.ts'

export interface Fetching {
  /** What intake needs to take addresses in; nothing when no path is one and files are not followed. */
  readonly intake: Pick<IntakeOptions, 'at' | 'follow'>
  /** The feeds that the page at an address of the command line names. */
  feedsAt(where: string): readonly string[]
  /** Given when the user wants an end (Ctrl-C): nothing more is fetched then, and what came is still read. */
  readonly signal: AbortSignal | null
  close(): Promise<void>
}

interface World {
  readonly context: Context
  readonly progress: Progress
}

export interface FetchingOptions extends FetchOptions {
  readonly files: readonly string[]
  readonly quiet?: boolean
  /** Bytes of one document. */
  readonly maxBytes: number
  readonly limits: Limits
}

/** Articles of a list that are fetched unless the user says how many. */
const NEWEST = 50

/** Loads the fetcher only when there is something to fetch. */
export async function fetchingFor(options: FetchingOptions, world: World): Promise<Fetching> {
  const { files, follow } = options
  if (!follow && !files.some(isAddress)) return { intake: {}, feedsAt: () => [], signal: null, close: async () => {} }
  const [{ fetcher }, { reaching }] = await Promise.all([import('../fetch/fetcher.ts'), import('../intake/follow.ts')])
  const { fetch } = settingsFrom(world.context.env)
  const asker = fetcher({ settings: { ...fetch, allow: [...fetch.allow, ...(options.allowHost ?? [])] } })
  const feeds = new Map<string, readonly string[]>()
  const signal = world.context.stopSignal?.() ?? null
  const reach = reaching({
    ...(signal ? { signal } : {}),
    fetcher: asker,
    limit: options.limit ?? NEWEST,
    follow: follow ?? true,
    open: { maxBytes: options.maxBytes, limits: options.limits },
    told: what => {
      if ('page' in what)
        feeds.set(
          what.page,
          what.feeds.map(({ url }) => url),
        )
      else tell(what, { ...world, quiet: options.quiet ?? false, alone: files.length === 1 })
    },
  })
  return {
    intake: follow ? { at: reach.at, follow: reach.follow } : { at: reach.at },
    feedsAt: where => feeds.get(where) ?? [],
    signal,
    close: () => asker.close(),
  }
}

function tell(
  what: Exclude<Reaching, { page: string }>,
  { context, progress, quiet, alone }: World & { quiet: boolean; alone: boolean },
): void {
  if ('fetching' in what) {
    progress.doing(`fetching ${what.fetching.replace(/^https?:\/\//u, '')}`)
    return
  }
  if ('note' in what) {
    if (!quiet) progress.say(() => reportNote(`${what.list}: ${what.note}`, context))
    return
  }
  const { named, left } = what
  if (alone) progress.expect(named)
  if (left > 0 && !quiet) {
    progress.say(() => reportNote(`the newest ${named} of ${named + left} articles are fetched; --limit fetches more`, context))
  }
}
