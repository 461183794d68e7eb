import { expect, test } from 'vitest'
import { firstEndingAfter, trimmed, within } from './spans.ts'

const items = [
  { start: 0, end: 3 },
  { start: 5, end: 8 },
  { start: 8, end: 9 },
]

test('within finds what touches a span', () => {
  expect(within(items, { start: 2, end: 6 })).toEqual(items.slice(0, 2))
  expect(within(items, { start: 3, end: 5 })).toEqual([])
  expect(within([], { start: 0, end: 9 })).toEqual([])
})

test('firstEndingAfter is the length when nothing does', () => {
  expect(firstEndingAfter(items, 8)).toBe(2)
  expect(firstEndingAfter(items, 9)).toBe(3)
})

test('trimmed takes white space and marks off, and null when nothing is left', () => {
  expect(trimmed(' , Wort. ', { start: 0, end: 9 }, ',.')).toEqual({ start: 3, end: 7 })
  expect(trimmed(' ,. ', { start: 0, end: 4 }, ',.')).toBeNull()
})
