// Patterns of addresses.

import { expect, test } from 'vitest'
import { fits, takes } from './fits.ts'

test.each([
  ['*/politik/*', 'https://a.example/politik/1', true],
  ['*/politik/*', 'https://a.example/sport/1', false],
  ['https://a.example/*', 'https://A.example/x', true],
  ['https://a.example/*', 'https://b.example/?https://a.example/', false],
  ['*.html', 'https://a.example/x.html?y', false],
  ['*.html*', 'https://a.example/x.html?y', true],
  ['https://a.example/x', 'https://a.example/x', true],
  ['https://a.example/x', 'https://a.example/xy', false],
  ['*ab*ab', 'xab', false],
  ['*ab*ab', 'xabab', true],
  ['*', '', true],
])('%s of %s: %s', (pattern, url, expected) => {
  expect(fits(pattern, url)).toBe(expected)
})

test('many stars cost no more than the address is long, for each', () => {
  const start = performance.now()
  expect(fits(`${'*a'.repeat(200)}*b`, 'a'.repeat(8000))).toBe(false)
  expect(performance.now() - start).toBeLessThan(500)
})

test('what is excluded is not taken, whatever includes it', () => {
  const taken = takes({ include: ['*/a/*', '*/b/*'], exclude: ['*/b/live/*'] })
  expect(['/x/a/1', '/x/b/1', '/x/b/live/1', '/x/c/1'].map(taken)).toEqual([true, true, false, false])
})
