// The program as a process of its own: start, exit codes, pipes that close, an old Node.

import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

function start(argv: readonly string[], { node = [], input = '' }: { node?: readonly string[]; input?: string } = {}) {
  return spawnSync(process.execPath, [...node, main, ...argv], { encoding: 'utf8', input })
}

test('a document through the whole program', () => {
  const { status, stdout, stderr } = start(['read', '-', '--lang', 'de', '--format', 'jsonl'], {
    input: 'Der Damm hält, sagte Ruiz.',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout).text).toBe('Der Damm hält, sagte Ruiz.')
})

test('exit codes reach the shell', () => {
  expect(start(['read', 'there-is-none.txt']).status).toBe(3)
  expect(start(['nonsense']).status).toBe(2)
  expect(start([]).status).toBe(0)
})

test('a reader that closes the pipe early is no error', async () => {
  const child = spawn(process.execPath, [main, 'read', '-', '--format', 'jsonl', '--threads', '1'], { stdio: 'pipe' })
  const errors: Buffer[] = []
  child.stderr.on('data', chunk => errors.push(chunk))
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.on('error', () => {}) // the program ends before it has read all of it
  const text = 'Der Damm hält, sagte Ruiz. '.repeat(200)
  for (let i = 0; i < 300; i++) child.stdin.write(`${JSON.stringify({ id: `d${i}`, text, lang: 'de' })}\n`)
  child.stdin.end()
  const code = await new Promise(resolve => child.on('close', resolve))
  expect({ code, errors: Buffer.concat(errors).toString() }).toEqual({ code: 0, errors: '' })
})

test.skipIf(!existsSync('/dev/full'))('a disk that is full is told in the one shape of errors', () => {
  const full = openSync('/dev/full', 'w')
  const argv = [main, 'read', '-', '--lang', 'de', '--threads', '1']
  const { status, stderr } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    input: 'Der Damm hält, sagte Ruiz.',
    stdio: ['pipe', full, 'pipe'],
  })
  closeSync(full)
  expect(status).toBe(3)
  expect(stderr).toMatch(/^error OUTPUT_FAILED: .+no space left.+\n {2}where: standard output\n {2}do: {4}.+\n$/u)
})

test('an older Node is told what is needed, before anything is loaded', () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.1'})`
  const { status, stdout, stderr } = start(['read', 'a.txt'], { node: ['--import', old] })
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
  const needed = manifest.engines.node.replace('>=', '')
  expect(stderr).toMatch(/^error NODE_TOO_OLD: This is Node 20\.11\.1; .+\n {2}where: .+\n {2}do: {4}.+\n$/u)
  expect(stderr).toContain(`Lagebild needs ${needed} or later`)
})

test('help loads no more than it needs, so that it is there at once', () => {
  const watch = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module'
    registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) })`)}`
  for (const argv of [['--help'], ['read', '--help']]) {
    const { status, stderr } = start(argv, { node: ['--import', watch] })
    expect(status).toBe(0)
    const loaded = stderr
      .trim()
      .split('\n')
      .filter(url => url.startsWith('file:'))
    expect(loaded.some(url => url.endsWith('/program.ts'))).toBe(true)
    expect(
      loaded.filter(url => /pipeline|languages\/\w\w\/|readability|linkedom|eld|piscina|sqlite|kysely|zod/u.test(url)),
    ).toEqual([])
    expect(loaded.length).toBeLessThan(65)
  }
})
