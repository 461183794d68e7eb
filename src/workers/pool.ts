// Reads a batch on all cores: outcomes come in the order of the input, and memory stays flat however long the batch is.
//   for await (const outcome of readAll(takeIn(paths, options), { threads: 4 })) …

import { extname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Piscina } from 'piscina'
import { asLagebildError } from '../errors.ts'
import type { Outcome, Taken } from '../types.ts'
import { fromPlain, type Job, type PlainOutcome, readJobs } from './jobs.ts'
import { charactersOf, inTasks, type Task } from './tasks.ts'

export interface PoolOptions {
  /** Worker threads, from 1. A batch that is too small to pay for their start is read without any. */
  readonly threads: number
  /** The file that the threads run; tests hand in their own. */
  readonly worker?: URL
  /** Heap of each thread, in megabytes; Node's own limit when absent. */
  readonly megabytes?: number
}

/** What is handed out or waits for its turn to be printed: tasks per thread, and characters in all. Bounds the memory. */
const AHEAD = { tasks: 3, characters: 20_000_000 }

/**
 * Megabytes of each thread's heap for what lives shortly. What a document needs is dropped with it; left alone, V8 lets that part grow
 * and two threads hold 630 MB instead of 350, for 5 % of the time (2,000 articles, two cores).
 */
const YOUNG = 8

/**
 * How far a heap may grow beyond what lives before it is cleared, in percent. V8 lets small heaps grow fourfold; with the weights of
 * the networks in each thread that made 675 MB of 1,500 documents on two threads, with this 450, for a tenth of the time.
 */
const GROWING = 10

/**
 * Outcomes of a batch, in order. One document's error, even one that takes a whole thread down, is that document's outcome
 * and the rest goes on. Stops reading ahead when nobody takes the outcomes.
 */
export async function* readAll(taken: AsyncIterable<Taken>, options: PoolOptions): AsyncGenerator<Outcome> {
  if (options.threads === 1) return yield* readHere(guarded(taken))
  const tasks = comingFrom(inTasks(guarded(taken)))
  try {
    const first = await tasks.take()
    if (first.done) return
    const second = await tasks.take()
    // One task alone cannot be shared out, and is done before a thread would have started.
    if (second.done) yield* readHere(first.value)
    else yield* readInThreads([first.value, second.value], tasks, options)
  } finally {
    await tasks.close()
  }
}

async function* readHere(documents: AsyncIterable<Taken> | Task): AsyncGenerator<Outcome> {
  for await (const taken of documents) yield* await finish([taken], readJobs)
}

/** Threads that run what worker.ts exports. */
export async function openPool({ threads, worker, megabytes }: PoolOptions): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  const file = worker ?? new URL(`./worker${extname(import.meta.url)}`, import.meta.url)
  setFlagsFromString(`--heap-growing-percent=${GROWING}`)
  return new Piscina({
    filename: file.href,
    name: 'readJobsAsJson',
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG, ...(megabytes ? { maxOldGenerationSizeMb: megabytes } : {}) },
    idleTimeout: 60_000, // a thread is dear to start; without this it ends whenever it has nothing to do for a moment
  })
}

async function* readInThreads(first: readonly Task[], tasks: Coming, options: PoolOptions): AsyncGenerator<Outcome> {
  const { threads } = options
  const pool = await openPool(options)
  const ahead: { readonly outcomes: Promise<Outcome[]>; readonly characters: number }[] = []
  const hand = (task: Task) =>
    ahead.push({ outcomes: finish(task, jobs => surviving(jobs, pool)), characters: charactersOf(task) })
  const isFull = () =>
    ahead.length >= threads * AHEAD.tasks || ahead.reduce((sum, { characters }) => sum + characters, 0) > AHEAD.characters
  try {
    first.forEach(hand)
    for (let isOver = false; !isOver || ahead.length > 0; ) {
      // What is read is not kept waiting for what is slow to come.
      if (isOver || isFull() || (await isFirst(ahead[0]?.outcomes, tasks.peek()))) {
        yield* await ahead.shift()!.outcomes
        continue
      }
      const next = await tasks.take()
      if (next.done) isOver = true
      else hand(next.value)
    }
  } finally {
    await pool.destroy()
  }
}

interface Coming {
  /** The next task; the same until it was taken. */
  peek(): Promise<IteratorResult<Task, undefined>>
  take(): Promise<IteratorResult<Task, undefined>>
  /** Waits for nothing that is still to come. */
  close(): Promise<void>
}

function comingFrom(tasks: AsyncGenerator<Task, undefined>): Coming {
  let coming: Promise<IteratorResult<Task, undefined>> | null = null
  const peek = () => {
    coming ??= tasks.next()
    return coming
  }
  return {
    peek,
    async take() {
      const task = await peek()
      coming = null
      return task
    },
    async close() {
      const closed = tasks.return(undefined)
      if (coming === null) await closed
    },
  }
}

/** Whether the first is there before the second. */
const isFirst = (first: Promise<unknown> | undefined, second: Promise<unknown>): Promise<boolean> =>
  first ? Promise.race([second.then(() => false), first.then(() => true)]) : Promise.resolve(false)

/** Runs a task's documents and puts the results back between the errors that intake had already. Never rejects. */
async function finish(task: Task, run: (jobs: Job[]) => Promise<PlainOutcome[]>): Promise<Outcome[]> {
  const jobs = task.flatMap(taken => ('input' in taken ? [{ where: taken.where, input: taken.input }] : []))
  const results = jobs.length > 0 ? await run(jobs) : []
  let next = 0
  const outcomes = task.map((taken): Outcome | Promise<Outcome> => {
    if ('error' in taken) return taken
    const result = results[next++]!
    const { where, note, original = null, otherwise } = taken
    if ('reading' in result) return { where, reading: result.reading, note, original }
    if (otherwise && NO_ARTICLE.has(result.error.code)) return instead(otherwise, run)
    return { where, error: fromPlain(result.error) }
  })
  return Promise.all(outcomes)
}

/** What a page is that does not show its article. */
const NO_ARTICLE: ReadonlySet<string> = new Set(['PAYWALLED', 'NOT_AN_ARTICLE', 'NO_MAIN_TEXT'])

async function instead(taken: Taken, run: (jobs: Job[]) => Promise<PlainOutcome[]>): Promise<Outcome> {
  const [outcome] = await finish([taken], run)
  return outcome!
}

/** Runs jobs in a thread. When it dies, each runs again alone, so that only the one to blame fails. */
async function surviving(jobs: Job[], pool: Piscina): Promise<PlainOutcome[]> {
  try {
    return JSON.parse(await pool.run(jobs)) as PlainOutcome[]
  } catch (thrown) {
    if (jobs.length > 1) {
      const alone: PlainOutcome[] = []
      for (const job of jobs) alone.push(...(await surviving([job], pool)))
      return alone
    }
    const { code, message, where, remedy } = asLagebildError(thrown, jobs[0]!.where)
    return [{ error: { code, message: `The thread that read the document ended: ${message}`, where, remedy, trace: null } }]
  }
}

/** An intake that throws becomes the last document's error. */
async function* guarded(taken: AsyncIterable<Taken>): AsyncGenerator<Taken> {
  try {
    yield* taken
  } catch (thrown) {
    const error = asLagebildError(thrown)
    yield { where: error.where ?? 'input', error }
  }
}
