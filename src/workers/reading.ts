// Reads documents in worker threads one by one, as they come: for a program that goes on for months.
//   const reading = await openReading({ threads: 2 }); await reading.read(document, null)   { where, reading, content }

import type { Piscina } from 'piscina'
import { asLagebildError } from '../errors.ts'
import type { Outcome, Taken } from '../types.ts'
import { fromPlain } from './jobs.ts'
import { openPool, type PoolOptions } from './pool.ts'
import { readUnless, type UnlessJob, type UnlessOutcome } from './unless.ts'

export type Document = Extract<Taken, { input: unknown }>

/** `content` is to be handed in when the document comes again; same: it says what it said then. */
export type ReadOutcome =
  | (Extract<Outcome, { reading: unknown }> & { readonly content: string })
  | Extract<Outcome, { error: unknown }>
  | { readonly where: string; readonly same: true }

export interface ReadingThreads {
  /** Never rejects: what fails, even one that takes its thread down, is its outcome. */
  read(document: Document, unless: string | null): Promise<ReadOutcome>
  /** Ends the threads; what they still read is lost. */
  close(): Promise<void>
}

/** Threads beyond the first are started when there is something to read, and end when there is nothing. */
export async function openReading(options: PoolOptions): Promise<ReadingThreads> {
  const pool = await openPool(options)
  return { read: (document, unless) => outcomeOf(document, unless, job => inThread(job, pool)), close: () => pool.destroy() }
}

/** In the program's own thread, which does nothing else meanwhile. */
export const readingHere: ReadingThreads = {
  read: (document, unless) => outcomeOf(document, unless, readUnless),
  close: async () => {},
}

async function inThread(job: UnlessJob, pool: Piscina): Promise<UnlessOutcome> {
  try {
    return JSON.parse(await pool.run(job, { name: 'readUnlessAsJson' })) as UnlessOutcome
  } catch (thrown) {
    const { code, message, where, remedy } = asLagebildError(thrown, job.where)
    return { error: { code, message: `The thread that read the document ended: ${message}`, where, remedy, trace: null } }
  }
}

async function outcomeOf(
  { where, input, note, original = null }: Document,
  unless: string | null,
  run: (job: UnlessJob) => Promise<UnlessOutcome>,
): Promise<ReadOutcome> {
  const result = await run({ where, input, unless })
  if ('same' in result) return { where, same: true }
  if ('error' in result) return { where, error: fromPlain(result.error) }
  return { where, note, original, reading: result.reading, content: result.content }
}
