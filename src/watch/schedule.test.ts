// When something is asked next: politely, and so that no hiccup of a site loses an article.

import { expect, test } from 'vitest'
import { afterFailure, failuresWith, TRIES } from './schedule.ts'

const HOUR = 3_600_000
const now = Date.parse('2026-05-06T12:00:00Z')
const failing = { now, url: 'https://a.example/feed', retryAt: null, lasting: false, every: HOUR / 4 }
const hours = (next: number | null): number | null => (next === null ? null : (next - now) / HOUR)

test('a source that is gone is asked less and less, and once a day at last', () => {
  const waits = Array.from(
    { length: 12 },
    (_, i) => hours(afterFailure({ ...failing, role: 'source', failures: i + 1, lasting: true }))!,
  )
  expect(waits[0]).toBeLessThan(0.3)
  expect(waits[3]).toBeGreaterThan(1)
  expect(waits.at(-1)).toBeGreaterThan(21)
  expect(Math.max(...waits)).toBeLessThan(27)
})

test('an article whose page is not there yet is tried again, and given up soon', () => {
  const waits = [1, 2, 3, 4].map(failures => afterFailure({ ...failing, role: 'article', failures, lasting: true }))
  expect(waits.map(next => next === null)).toEqual([false, false, false, true])
})

test('a site may be down for days before its articles are given up', () => {
  let hoursInAll = 0
  for (let failures = 1; failures < TRIES; failures++)
    hoursInAll += hours(afterFailure({ ...failing, role: 'article', failures }))!
  expect(hoursInAll).toBeGreaterThan(48)
  expect(afterFailure({ ...failing, role: 'article', failures: TRIES })).toBeNull()
})

test('a host that asked to be left alone has not failed', () => {
  expect(failuresWith(3, { code: 'FETCH_LATER' })).toBe(3)
  expect(failuresWith(3, { code: 'FETCH_STATUS' })).toBe(4)
  const retryAt = now + 90_000
  expect(afterFailure({ ...failing, role: 'article', failures: 0, retryAt })).toBe(retryAt)
})
