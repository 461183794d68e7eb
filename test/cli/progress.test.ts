// Progress on standard error: a bar on a terminal, lines in a log, nothing when nobody wants it.

import { expect, test } from 'vitest'
import { type ProgressOptions, progressOf } from '../../src/cli/progress.ts'
import { contextWith, type Given } from './harness.ts'

/** Runs a batch of `count` documents, `each` milliseconds apart, every tenth failed; what stands on standard error. */
function batch(count: number, each: number, given: Given = {}, options: Partial<ProgressOptions> = {}): string {
  let clock = 0
  const context = contextWith(given)
  const progress = progressOf(context, { quiet: false, printsHere: false, now: () => clock, ...options })
  progress.expect(count)
  for (let i = 1; i <= count; i++) {
    clock += each
    progress.done(i % 10 !== 0)
  }
  progress.say(() => context.stderr.write('note: said\n'))
  progress.stop()
  return context.ran().err
}

test('a log gets a line every 500 documents, and one at the end', () => {
  const lines = batch(1200, 5).trim().split('\n')
  expect(lines).toEqual([
    'progress: 500 of 1200 documents · 200 a second · 50 failed',
    'progress: 1000 of 1200 documents · 200 a second · 100 failed',
    'note: said',
    'progress: 1200 of 1200 documents · 200 a second · 120 failed',
  ])
})

test('a slow log gets a line every ten seconds', () => {
  expect(
    batch(12, 2500)
      .split('\n')
      .filter(line => line.startsWith('progress')),
  ).toEqual([
    'progress: 4 of 12 documents · 0.4 a second',
    'progress: 8 of 12 documents · 0.4 a second',
    'progress: 12 of 12 documents · 0.4 a second · 1 failed',
  ])
})

test('a short batch says nothing', () => {
  expect(batch(30, 1)).toBe('note: said\n')
  expect(batch(2, 20_000)).toBe('note: said\n')
})

test('a terminal gets a bar, which leaves nothing behind', () => {
  const shown = batch(50, 10, { interactive: true })
  expect(shown).toContain('━')
  expect(shown).toMatch(/3 of 50 documents · 100 a second/u)
  expect(shown).toMatch(/note: said\n/u)
  expect(shown.endsWith('\u001b[2K')).toBe(true)
})

test('a narrow terminal has a shorter bar, or none, and all of its words', () => {
  for (const [width, drawn] of [
    [60, true],
    [50, false],
  ] as const) {
    const shown = batch(50, 10, { interactive: true, width })
    expect(shown).toContain('50 of 50 documents · 100 a second · 5 failed')
    expect(shown.includes('━')).toBe(drawn)
  }
})

test('nothing with --quiet, and no bar among the documents of the same terminal', () => {
  expect(batch(2000, 20, {}, { quiet: true })).toBe('note: said\n')
  expect(batch(2000, 20, { interactive: true }, { quiet: true })).toBe('note: said\n')
  expect(batch(2000, 20, { interactive: true }, { printsHere: true })).toBe('note: said\n')
})
