// Runs a scorer of the shared folder as a process of its own: gold and Readings go to it as files, figures come back as JSON.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '../../src/types.ts'
import { type GoldDocument, shared } from './corpus.ts'
import type { Score } from './counts.ts'
import type { Scorer } from './sets.ts'

/** Measure to score. Throws when the scorer fails: it stops at a span outside its text. */
export function score(
  scorer: Scorer,
  { documents, readings }: { documents: readonly GoldDocument[]; readings: readonly Reading[] },
): Record<string, Score> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-quality-'))
  try {
    const gold = writeLines(join(folder, 'gold.jsonl'), documents)
    const predicted = writeLines(join(folder, 'readings.jsonl'), readings)
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${shared}eval/${scorer}.mjs`, gold, predicted, '--json'], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${scorer} ended with ${status}: ${stderr}`)
    return JSON.parse(stdout) as Record<string, Score>
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeLines(path: string, items: readonly unknown[]): string {
  writeFileSync(path, items.map(item => `${JSON.stringify(item)}\n`).join(''))
  return path
}
