// What goes between the program and its worker threads. A thrown LagebildError does not survive the way between them,
// so that its fields travel and it is built anew: fromPlain(toPlain(error)).

import { asLagebildError, type ErrorCode, LagebildError } from '../errors.ts'
import { read } from '../index.ts'
import type { DocumentInput, Reading } from '../types.ts'

/** One document for a thread. */
export interface Job {
  readonly where: string
  readonly input: DocumentInput
}

export interface PlainError {
  readonly code: ErrorCode
  readonly message: string
  readonly where: string | null
  readonly remedy: string
  /** Stack of a defect; null for errors that are the document's. */
  readonly trace: string | null
}

export type PlainOutcome = { readonly reading: Reading } | { readonly error: PlainError }

/** Reads documents one after the other. Never rejects: what one throws is its outcome. */
export async function readJobs(jobs: readonly Job[]): Promise<PlainOutcome[]> {
  const outcomes: PlainOutcome[] = []
  for (const { where, input } of jobs) {
    try {
      outcomes.push({ reading: await read(input) })
    } catch (thrown) {
      outcomes.push({ error: toPlain(thrown, where) })
    }
  }
  return outcomes
}

/** The same for a worker thread: the outcomes as JSON, which costs both sides less than a structured clone of so many small objects. */
export async function readJobsAsJson(jobs: readonly Job[]): Promise<string> {
  return JSON.stringify(await readJobs(jobs))
}

/** `where` is the file or line as the user knows it, which says more than the document's own id. */
export function toPlain(thrown: unknown, where: string): PlainError {
  const { code, message, remedy, cause } = asLagebildError(thrown, where)
  return { code, message, where, remedy, trace: cause instanceof Error ? (cause.stack ?? null) : null }
}

export function fromPlain({ trace, ...problem }: PlainError): LagebildError {
  return new LagebildError({
    ...problem,
    cause: trace === null ? undefined : Object.assign(new Error(problem.message), { stack: trace }),
  })
}
