// A local site that changes is watched by the program as it is, killed at some moment: nothing is lost, doubled or missed. The long version
// of this is npm run bench:watch.

import { expect, test } from 'vitest'
import { watchedSite } from '../benchmarks/watch/watching.ts'

test('a watch that is killed loses, doubles and misses nothing', { timeout: 120_000 }, async () => {
  const result = await watchedSite({
    ...{ feeds: 3, articles: 24, seconds: 30, quiet: 18, seed: 4, kills: 1 },
    ...{ every: 1, recheck: 3, slack: 12, threads: 1 },
  })
  const { lost, doubled, missed, strange, findings, code, complaints } = result
  expect({ lost, doubled, missed, strange, findings, code, complaints }).toEqual({
    ...{ lost: [], doubled: [], missed: [], strange: [], findings: 0, code: 0, complaints: [] },
  })
  expect(result.articles).toBe(24)
  expect(result.events.started).toBe(2)
  expect(result.warnings.never).toBe(0)
  expect(result.silent.wrong).toBe(0)
})
