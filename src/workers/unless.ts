// Reads a document, unless it says what it said last time: of a page that comes again with other furniture only the article is taken out,
// which is much less work than reading it.
//   await readUnless({ where, input, unless: 'a3f…' })   { same: true }

import { createHash } from 'node:crypto'
import { toDocument } from '../extract/document.ts'
import { readerOf } from '../readers.ts'
import type { Reading } from '../types.ts'
import { type Job, type PlainError, toPlain } from './jobs.ts'

export interface UnlessJob extends Job {
  /** `content` of the last time; null: there was none. */
  readonly unless: string | null
}

/** `content`: a hash of all that the document says, its text and what is said about it. */
export type UnlessOutcome =
  | { readonly same: true }
  | { readonly reading: Reading; readonly content: string }
  | { readonly error: PlainError }

/** Never rejects. */
export async function readUnless({ where, input, unless }: UnlessJob): Promise<UnlessOutcome> {
  try {
    const document = await toDocument(input)
    const content = createHash('sha256').update(JSON.stringify(document)).digest('hex')
    if (content === unless) return { same: true }
    return { reading: (await readerOf(document)).read(document), content }
  } catch (thrown) {
    return { error: toPlain(thrown, where) }
  }
}

/** For a worker thread: see jobs.ts. */
export const readUnlessAsJson = async (job: UnlessJob): Promise<string> => JSON.stringify(await readUnless(job))
