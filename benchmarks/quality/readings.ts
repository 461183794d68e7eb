// Gold documents → Readings, through the program's own front door. Gold stays behind: only what a user could hand in goes in.

import { read } from '../../src/index.ts'
import { faultsOf } from '../../src/ledger/faults.ts'
import type { Reading } from '../../src/types.ts'
import type { GoldDocument } from './corpus.ts'

export interface Readings {
  readonly readings: readonly Reading[]
  readonly spans: number
  /** The document that took longest, in milliseconds; null without documents. */
  readonly slowest: { readonly id: string; readonly milliseconds: number; readonly characters: number } | null
  /** Spans outside their text, dangling indices, documents that could not be read: each is a defect. */
  readonly faults: readonly string[]
}

/** Reads all documents in order. A document that throws becomes a fault and has no Reading. */
export async function readGold(documents: readonly GoldDocument[]): Promise<Readings> {
  const readings: Reading[] = []
  const faults: string[] = []
  let spans = 0
  let slowest: Readings['slowest'] = null
  for (const { id, text, lang, title, url, outlet, published } of documents) {
    const start = performance.now()
    try {
      const reading = await read({ id, text, lang, title, url, outlet, published })
      const checked = faultsOf(reading)
      readings.push(reading)
      faults.push(...checked.faults)
      spans += checked.spans
    } catch (error) {
      faults.push(`${id}: ${error instanceof Error ? stackTop(error) : error}`)
    }
    const milliseconds = performance.now() - start
    if (milliseconds > (slowest?.milliseconds ?? 0)) slowest = { id, milliseconds, characters: text.length }
  }
  return { readings, spans, faults, slowest }
}

/** The message and the place that threw. */
const stackTop = ({ stack, message }: Error): string => stack?.split('\n').slice(0, 2).join('') ?? message
