// One watch a ledger, and a killed one leaves no lock behind.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isWatched, lockWatch } from './lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a second watch is refused until the first one ends', () => {
  const ledger = join(folder, 'a.db')
  expect(isWatched(ledger)).toBe(false)
  const release = lockWatch(ledger)
  expect(isWatched(ledger)).toBe(true)
  expect(() => lockWatch(ledger)).toThrow(expect.objectContaining({ code: 'WATCH_RUNNING' }))
  release()
  expect(isWatched(ledger)).toBe(false)
  lockWatch(ledger)()
})

test('the lock of a process that is killed goes with it', { timeout: 60_000 }, async () => {
  const ledger = join(folder, 'b.db')
  const module = JSON.stringify(new URL('./lock.ts', import.meta.url).href)
  const program = `const { lockWatch } = await import(${module}); lockWatch(${JSON.stringify(ledger)}); console.log('locked'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  expect(isWatched(ledger)).toBe(true)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isWatched(ledger)).toBe(false)
})

test('a ledger in memory is nobody else’s', () => {
  lockWatch(':memory:')()
  expect(isWatched(':memory:')).toBe(false)
})
