// A worker for the tests of the pool: it ends at the text "crash" and fills its memory at "hungry".

import { type Job, type PlainOutcome, readJobs as readWell } from '../../src/workers/jobs.ts'

export async function readJobs(jobs: readonly Job[]): Promise<PlainOutcome[]> {
  for (const { input } of jobs) {
    if (input.text === 'crash') process.exit(1)
    if (input.text === 'hungry') fillMemory()
  }
  return readWell(jobs)
}

function fillMemory(): never {
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => i + kept.length))
}
