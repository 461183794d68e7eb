import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmless } from '../../text/harmless.ts'
import type { Context } from '../context.ts'
import { printJson } from './json.ts'

async function printed(value: unknown): Promise<string[]> {
  const pieces: string[] = []
  const stdout = { write: (piece: string) => Boolean(pieces.push(piece)) }
  await printJson(value, { stdout } as unknown as Context)
  return pieces
}

test('the same characters as JSON.stringify gives', async () => {
  for (const value of [[], {}, { a: [] }, [[]], [{}], { a: undefined, b: 1 }, null, 'x\ny']) {
    expect((await printed(value)).join('')).toBe(`${JSON.stringify(value, null, 2)}\n`)
  }
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async value => {
      expect((await printed(value)).join('')).toBe(`${harmless(JSON.stringify(value, null, 2))}\n`)
    }),
  )
})

test('a long list is written in pieces', async () => {
  const pieces = await printed({ list: Array.from({ length: 50_000 }, (_, i) => ({ i })) })
  expect(pieces.length).toBeGreaterThan(5)
  expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(70_000)
})
