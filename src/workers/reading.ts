// Reads documents in worker threads one by one, as they come: for a program that goes on for months.
//   const reading = await openReading({ threads: 2 }); await reading.read(taken)   { where, reading, note }

import type { Outcome, Taken } from '../types.ts'
import { fromPlain, type Job, type PlainOutcome, readJobs } from './jobs.ts'
import { openPool, type PoolOptions, surviving } from './pool.ts'

export type Document = Extract<Taken, { input: unknown }>

export interface ReadingThreads {
  /** Never rejects: what fails, even one that takes its thread down, is its outcome. */
  read(document: Document): Promise<Outcome>
  /** Ends the threads; what they still read is lost. */
  close(): Promise<void>
}

/** Threads beyond the first are started when there is something to read, and end when there is nothing. */
export async function openReading(options: PoolOptions): Promise<ReadingThreads> {
  const pool = await openPool(options)
  return { read: document => readBy(document, jobs => surviving(jobs, pool)), close: () => pool.destroy() }
}

/** In the program's own thread, which does nothing else meanwhile. */
export const readingHere: ReadingThreads = { read: document => readBy(document, readJobs), close: async () => {} }

async function readBy(
  { where, input, note, original = null }: Document,
  run: (jobs: Job[]) => Promise<PlainOutcome[]>,
): Promise<Outcome> {
  const [result] = await run([{ where, input }])
  return 'error' in result! ? { where, error: fromPlain(result.error) } : { where, reading: result!.reading, note, original }
}
