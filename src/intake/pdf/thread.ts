// Reads PDFs in a thread, one after the other. One that takes too long or too much memory ends with its thread, and the next gets a new one.
//   await pdfOf(bytes, { where, limits })

import { once } from 'node:events'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { LagebildError } from '../../errors.ts'
import type { Limits } from '../limits.ts'
import type { PdfAnswer } from './read.ts'

/** Heap of the thread, in megabytes. */
const MEGABYTES = 512
/** By so many megabytes the whole process may grow meanwhile: what is unpacked lies outside of the heap, where no limit of Node's reaches. */
const GROWTH = 768
/** Milliseconds between looks at it: within them a gigabyte a second can be unpacked. */
const LOOK = 50
/** A thread that nobody has asked for so long goes: a tenth of a second to start, fifty megabytes to keep. In milliseconds. */
const IDLE = 10_000

let worker: Worker | null = null
let idle: NodeJS.Timeout | null = null
let turn: Promise<unknown> = Promise.resolve()

/** Throws PDF_LIMIT when it takes too long or too much memory. */
export function pdfOf(bytes: Uint8Array, options: { where: string; limits: Limits }): Promise<PdfAnswer> {
  const answer = turn.then(() => asked(bytes, options))
  turn = answer.catch(() => undefined)
  return answer
}

async function asked(bytes: Uint8Array, { where, limits }: { where: string; limits: Limits }): Promise<PdfAnswer> {
  if (idle) clearTimeout(idle)
  worker ??= started()
  const thread = worker
  thread.ref()
  try {
    return await answerOf(thread, { bytes, where, limits })
  } catch (error) {
    worker = null
    await thread.terminate()
    throw error
  } finally {
    if (worker) rest(worker)
  }
}

function started(): Worker {
  const thread = new Worker(new URL(`./worker${extname(import.meta.url)}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    stdout: true, // what pdf.js prints is for its authors
    stderr: true,
  })
  return thread.on('error', () => undefined) // whoever asked is told by `answerOf`
}

function rest(thread: Worker): void {
  thread.unref()
  idle = setTimeout(() => {
    if (worker === thread) worker = null
    void thread.terminate()
  }, IDLE).unref()
}

async function answerOf(
  thread: Worker,
  { bytes, where, limits }: { bytes: Uint8Array; where: string; limits: Limits },
): Promise<PdfAnswer> {
  const { pdfPages: maxPages, pdfSeconds } = limits
  const over = new AbortController()
  const most = process.memoryUsage.rss() + GROWTH * 1_000_000
  const look = setInterval(() => process.memoryUsage.rss() > most && over.abort(), LOOK)
  const late = AbortSignal.timeout(pdfSeconds * 1000)
  const within = { signal: AbortSignal.any([over.signal, late]) }
  try {
    const answer = once(thread, 'message', within)
    const end = once(thread, 'exit', within)
    thread.postMessage({ bytes, maxPages })
    const [said] = await Promise.race([answer, end.then(() => Promise.reject(new Error('ended')))])
    return said as PdfAnswer
  } catch {
    const dear = over.signal.aborted || !late.aborted
    throw tooDear(where, dear ? `needs more than ${MEGABYTES} MB of memory` : `takes more than ${pdfSeconds} seconds`)
  } finally {
    clearInterval(look)
    over.abort()
  }
}

export const tooDear = (where: string, what: string) =>
  new LagebildError({
    code: 'PDF_LIMIT',
    message: `The PDF ${what}`,
    where,
    remedy: 'Save its text as .txt and give that, or raise the limit (docs/settings.md).',
  })
