// A batch of documents on the command line: takes them in, reads them on all cores, tells errors, notes and progress, and
// records the exit code. What is done with each Reading is the command's.
//   await readBatch({ files, ...options }, context, { prints: false, each: reading => store(reading) })

import { availableParallelism } from 'node:os'
import { takeIn } from '../intake/intake.ts'
import { limitsOf } from '../intake/limits.ts'
import type { Original, Outcome, Reading, Taken } from '../types.ts'
import { readAll } from '../workers/pool.ts'
import type { Context } from './context.ts'
import { countDocuments } from './count.ts'
import { EXIT } from './exit-codes.ts'
import { type Fetching, fetchingFor } from './fetching.ts'
import { batchSettings, type DocumentOptions, type FetchOptions } from './options.ts'
import { type Progress, progressOf } from './progress.ts'
import { reportError, reportNote } from './report.ts'

export interface BatchWork {
  /** The work prints to standard output as it goes: see `ProgressOptions.printsHere`. */
  readonly prints: boolean
  /** What to do with a Reading; in the order of the input, one after the other. An error thrown here ends the batch. */
  each(reading: Reading, of: { readonly where: string; readonly original: Original | null }): Promise<void> | void
}

/** How many documents were done and how many failed. One that fails has its error on standard error and the rest goes on. */
export async function readBatch(
  options: DocumentOptions & FetchOptions & { readonly files: readonly string[] },
  context: Context,
  work: BatchWork,
): Promise<{ done: number; failed: number }> {
  const { files, quiet = false, published, lang, outlet } = options
  const { threads, maxSize, fetch } = batchSettings(options, context)
  const limits = limitsOf(fetch.limits)
  const progress = progressOf(context, { quiet, printsHere: work.prints && isTerminal(context.stdout) })
  if (!quiet) progress.expect(await countDocuments(files))

  const fetching = await fetchingFor({ ...options, maxBytes: maxSize, limits }, { context, progress })
  const taken = takeIn(files, { published, lang, outlet, maxBytes: maxSize, limits, stdin: context.stdin, ...fetching.intake })
  const count = { done: 0, failed: 0 }
  try {
    for await (const outcome of readAll(until(fetching.signal, taken), { threads: threads ?? availableParallelism() })) {
      const failed = 'error' in outcome
      tell(outcome, { context, progress, quiet, fetching })
      if (!failed) await work.each(outcome.reading, { where: outcome.where, original: outcome.original ?? null })
      count[failed ? 'failed' : 'done']++
      progress.done(!failed)
    }
  } finally {
    progress.stop()
    await fetching.close()
  }
  if (fetching.signal?.aborted) {
    if (!quiet) reportNote('interrupted: what came until then is kept; run it again for the rest', context)
    context.fail(EXIT.interrupted)
  }
  if (count.failed > 0) context.fail(count.done > 0 ? EXIT.someFailed : EXIT.failed)
  return count
}

/** No more than the one that is there when the signal comes. */
async function* until(signal: AbortSignal | null, taken: AsyncIterable<Taken>): AsyncGenerator<Taken> {
  if (signal?.aborted) return
  for await (const one of taken) {
    yield one
    if (signal?.aborted) return
  }
}

interface Telling {
  readonly context: Context
  readonly progress: Progress
  readonly quiet: boolean
  readonly fetching: Fetching
}

function tell(outcome: Outcome, { context, progress, quiet, fetching }: Telling): void {
  const { where } = outcome
  if ('reading' in outcome) {
    if (outcome.note !== null && !quiet) progress.say(() => reportNote(`${where}: ${outcome.note}`, context))
    return
  }
  progress.say(() => reportError(outcome.error, context))
  const feeds = NO_ARTICLE.has(outcome.error.code) ? fetching.feedsAt(where) : []
  if (feeds.length > 0)
    progress.say(() => reportNote(`${where} names feeds, which can be added: ${feeds.slice(0, 10).join(' ')}`, context))
}

/** An overview of articles, most often: its feeds lead to them. */
const NO_ARTICLE: ReadonlySet<string> = new Set(['NO_MAIN_TEXT', 'NOT_AN_ARTICLE', 'LANGUAGE_UNKNOWN'])

const isTerminal = (stream: NodeJS.WritableStream): boolean => 'isTTY' in stream && stream.isTTY === true
