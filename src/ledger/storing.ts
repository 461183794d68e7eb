// Gathers Readings as they come and stores some of them together: a transaction for one alone costs the disk as much as one for many.
//   const put = storing(ledger, { now, told: what => counts[what]++ })
//   for (const reading of readings) await put.one(reading)
//   await put.rest()

import type { Original, Reading } from '../types.ts'
import { placeSome } from './consolidate/place.ts'
import { type Ledger, writing } from './open.ts'
import { type Stored, type StoreOptions, store } from './store.ts'

export interface StoringOptions extends Pick<StoreOptions, 'again'> {
  /** The time, RFC 3339, when it is asked. */
  now(): string
  /** Told of each Reading when it is on the disk, in order. */
  told(what: Stored, reading: Reading): void
}

export interface Storing {
  /** With the bytes that it was made of, where they are to be kept. */
  one(reading: Reading, original?: Original | null): Promise<void>
  /** Stores what still waits. */
  rest(): Promise<void>
}

/** Readings that go into one transaction. */
const AT_ONCE = 32

export function storing(ledger: Ledger, { again, now, told }: StoringOptions): Storing {
  let waiting: Reading[] = []
  let originals = new Map<Reading, Original>()
  const rest = async (): Promise<void> => {
    const [readings, bytes] = [waiting, originals]
    waiting = []
    originals = new Map()
    if (readings.length === 0) return
    const stored = await store(ledger, readings, { again, seen: now(), originals: bytes })
    for (const [i, what] of stored.entries()) told(what, readings[i]!)
    // While the threads read the next ones; what is placed in time waits to be judged until all have come.
    await writing(ledger.db, placeSome)
  }
  const one = async (reading: Reading, original: Original | null = null): Promise<void> => {
    waiting.push(reading)
    if (original) originals.set(reading, original)
    if (waiting.length >= AT_ONCE) await rest()
  }
  return { one, rest }
}
