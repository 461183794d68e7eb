// A command is started without a shell, gets the warning on its standard input, and can cost no more than its limits.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sampleWarning } from '../../../test/watch/sample-warning.ts'
import { commandSink } from './command.ts'
import type { Pushed } from './sink.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Given {
  readonly timeout?: number
  readonly title?: string
  readonly signal?: AbortSignal
}

function push(run: readonly string[], { timeout = 10_000, title, signal }: Given = {}): Promise<Pushed> {
  const options = { name: 'c', run, timeout, tries: 3, giveUp: 1000, language: 'de', folder, env: { PATH: process.env.PATH } }
  const bare = sampleWarning('w1')
  const warning = { ...bare, rule: 'Toll', facts: { ...bare.facts, title: title ?? null } }
  const outgoing = { warning, raised: '2026-05-06T10:00:00.000Z', url: null }
  return commandSink(options).push([outgoing], signal ?? new AbortController().signal)
}

const node = (program: string): string[] => [process.execPath, '-e', program]

test('it gets the warning as JSON in its folder, and 0 means that it has it', async () => {
  const program = "process.stdin.pipe(require('fs').createWriteStream('got.json'))"
  const title = '$(touch owned) `id` "; rm -rf . \u001b[2J\n'
  expect(await push(node(program), { title })).toEqual({ kind: 'sent' })
  const got = readFileSync(join(folder, 'got.json'), 'utf8')
  expect(got.endsWith('\n')).toBe(true)
  expect(JSON.parse(got)).toMatchObject({
    id: 'w1',
    rule: 'Toll',
    sentence: expect.stringContaining('Höchststand'),
    facts: { title },
  })
})

test('arguments are not looked at by any shell', async () => {
  const run = [...node("require('fs').writeFileSync('args.json', JSON.stringify(process.argv.slice(1)))"), '$HOME', '; ls', '*']
  expect(await push(run)).toEqual({ kind: 'sent' })
  expect(JSON.parse(readFileSync(join(folder, 'args.json'), 'utf8'))).toEqual(['$HOME', '; ls', '*'])
})

test.for([
  [node('process.exit(3)'), 'it ended with 3'],
  [node("process.stderr.write('no desk\\n\\u001b[2J'); process.exit(1)"), 'it said: no desk ␛[2J'],
  [['/nowhere/at/all'], 'ENOENT'],
  [node('process.kill(process.pid, "SIGKILL")'), 'it ended by SIGKILL'],
] as const)('%j is tried again: %s', async ([run, why]) => {
  const pushed = await push(run)
  if (pushed.kind !== 'again') throw new Error(pushed.kind)
  expect(pushed.error.message).toContain(why)
})

test('one that never ends is ended, with what it started', async () => {
  const program = `
    const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    require('fs').writeFileSync('pid', String(child.pid))
    process.on('SIGTERM', () => {})
    setInterval(() => {}, 1000)`
  const before = Date.now()
  const pushed = await push(node(program), { timeout: 700 })
  if (pushed.kind !== 'again') throw new Error(pushed.kind)
  expect(pushed.error.message).toContain('longer than 0.7 s')
  expect(Date.now() - before).toBeLessThan(8000)
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
  await expect.poll(() => isAlive(pid)).toBe(false)
})

test('one that says much is heard only so far, and one that reads nothing does no harm', async () => {
  const pushed = await push(node("process.stderr.write('x'.repeat(5e6), () => process.exit(1))"))
  if (pushed.kind !== 'again') throw new Error(pushed.kind)
  expect(pushed.error.message.length).toBeLessThan(3000)
  expect(await push(node('process.stdin.destroy()'), { title: 'y'.repeat(1e6) })).toEqual({ kind: 'sent' })
})

test('when the watch ends, so does the command', async () => {
  const ending = new AbortController()
  setTimeout(() => ending.abort(), 300)
  expect((await push(node('setInterval(() => {}, 1000)'), { signal: ending.signal })).kind).toBe('again')
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
