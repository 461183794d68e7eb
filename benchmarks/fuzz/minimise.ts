// Makes an input that breaks a parser smaller while it still breaks it (delta debugging, Zeller and Hildebrandt 2002, cut short).

import { writeFileSync } from 'node:fs'
import { course } from './watch-child.ts'

/** Runs at most; each may take as long as a hang. */
const RUNS = 12

export async function minimised(parser: string, bytes: Uint8Array, file: string): Promise<Uint8Array> {
  let least = bytes
  let runs = 0
  for (let parts = 2; parts <= least.length && runs < RUNS; ) {
    const size = Math.ceil(least.length / parts)
    let smaller: Uint8Array | null = null
    for (let at = 0; at < least.length && runs < RUNS && !smaller; at += size) {
      const tried = Buffer.concat([least.subarray(0, at), least.subarray(at + size)])
      runs++
      if (await breaks(parser, tried, file)) smaller = tried
    }
    if (smaller) least = smaller
    parts = smaller ? Math.max(2, parts - 1) : parts * 2
  }
  return least
}

async function breaks(parser: string, bytes: Uint8Array, file: string): Promise<boolean> {
  writeFileSync(file, bytes)
  const { ended, crashes } = await course({ parser, seed: 0, from: 0, until: 0, milliseconds: 0, file })
  return ended !== null || crashes.length > 0
}
