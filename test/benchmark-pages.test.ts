// Every fifth page of trafilatura's evaluation, where the folder of shared data lies beside the repository; else skipped, with the reason.

import { expect, test } from 'vitest'
import { extracted } from '../benchmarks/pages/extract.ts'
import { loadPages } from '../benchmarks/pages/load.ts'
import { countsOf, type Extracted, looseCountsOf } from '../benchmarks/pages/score.ts'
import { Unavailable } from '../benchmarks/quality/archive.ts'
import { scoreOf, sumOf } from '../benchmarks/quality/counts.ts'

test('main text of pages', { timeout: 120_000 }, async ({ skip }) => {
  const pages = available()
  if (typeof pages === 'string') return skip(pages)
  const results: Extracted[] = []
  for (const page of pages.filter((_, index) => index % 5 === 0)) results.push(await extracted(page))
  const { f } = scoreOf(sumOf(results.map(({ page, text }) => countsOf(page, text))))
  expect(f).toBeGreaterThan(91)
})

test('segments are counted', () => {
  const segments = { expected: ['a b', 'c'], unwanted: ['x', 'y'] }
  expect(countsOf(segments, 'a  b c y')).toEqual({ right: 1, gold: 2, found: 2 })
  expect(looseCountsOf(segments, 'a  b c y')).toEqual({ right: 2, gold: 2, found: 3 })
})

function available() {
  try {
    return loadPages().pages
  } catch (error) {
    if (error instanceof Unavailable) return error.message
    throw error
  }
}
