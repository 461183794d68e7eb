// A worker for the tests of the pool: it reads nothing, so that it starts at once, ends at the text "crash" and fills its
// memory at "hungry".

import type { Job } from '../../src/workers/jobs.ts'

export async function readJobsAsJson(jobs: readonly Job[]): Promise<string> {
  const outcomes = jobs.map(({ input }) => {
    if (input.text === 'crash') process.exit(1)
    if (input.text === 'hungry') fillMemory()
    return { reading: { id: input.id } }
  })
  return JSON.stringify(outcomes)
}

function fillMemory(): never {
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, i) => i + kept.length))
}
