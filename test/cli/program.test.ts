// The frame of the command line: help, version, wrong usage, settings, exit codes.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EXIT, EXIT_CODES } from '../../src/cli/exit-codes.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { errorText, reportFailure } from '../../src/cli/report.ts'
import { contextOf } from '../../src/cli/start.ts'
import { LagebildError } from '../../src/errors.ts'
import { SETTINGS, settingsFrom } from '../../src/settings.ts'
import { version } from '../../src/version.ts'
import { contextWith, lagebild } from './harness.ts'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const commands = buildProgram(contextWith()).commands.map(command => command.name())

test.each(commands)('lagebild %s --help explains itself with an example', async name => {
  const { code, out, err } = await lagebild([name, '--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`Usage: lagebild ${name}`)
  expect(out).toMatch(/Examples?:\n {2}lagebild /u)
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(110)
})

test('without a command it prints help, with --version the version of the package', async () => {
  const { code, out } = await lagebild([])
  expect(code).toBe(0)
  for (const name of commands) expect(out).toContain(`\n  ${name}`)
  expect((await lagebild(['--version'])).out).toBe(`${version}\n`)
  expect(version).toBe(manifest.version)
  expect((await lagebild(['help', 'read'])).out).toContain('Usage: lagebild read')
})

test.each([
  [['raed'], "Unknown command 'raed'", 'Did you mean read?'],
  [['read', 'a.txt', '--formt', 'csv'], "Unknown option '--formt'", 'Did you mean --format?'],
  [['read', 'a.txt', '--format', 'xml'], "'xml' is invalid", 'See lagebild read --help.'],
  [['read'], "Missing required argument 'file'", 'See lagebild read --help.'],
  [['read', 'a.txt', '--published', '2026-02-30'], '"2026-02-30" is no date', '2026-03-14'],
  [['read', 'a.txt', '--lang', 'tlh'], 'There is no language pack for "tlh"', 'de, en'],
  [['read', 'a.txt', '--threads', '0'], '"0" is no number of threads', 'whole number'],
  [['read', 'a.txt', '--max-size', 'big'], '"big" is no size in megabytes', 'greater than 0'],
])('wrong usage %j ends with 2 and says what to do', async (argv, message, remedy) => {
  const { code, out, err } = await lagebild(argv)
  expect({ code, out }).toEqual({ code: EXIT.usage, out: '' })
  expect(err).toMatch(/^error USAGE: .+\n(?: {2}where: .+\n)? {2}do: {4}.+\n$/u)
  expect(err).toContain(message)
  expect(err).toContain(remedy)
})

test('a variable with a wrong value is wrong usage', async () => {
  const { code, err } = await lagebild(['read', 'a.txt'], { env: { LAGEBILD_THREADS: 'all' } })
  expect(code).toBe(EXIT.usage)
  expect(err).toContain('  where: LAGEBILD_THREADS\n')
})

test('settings come from the environment, with their defaults', () => {
  const defaults = settingsFrom({})
  expect(defaults).toMatchObject({ threads: null, maxSize: 10_000_000, colour: null, debug: false })
  expect(defaults.ledger).toMatch(/lagebild.*ledger\.db$/u)
  const env = { LAGEBILD_LEDGER: 'x.db', LAGEBILD_THREADS: '3', LAGEBILD_MAX_SIZE: '0.5', LAGEBILD_DEBUG: '1', NO_COLOR: '1' }
  expect(settingsFrom(env)).toMatchObject({
    ledger: 'x.db',
    watch: null,
    threads: 3,
    maxSize: 500_000,
    colour: false,
    debug: true,
  })
  expect(SETTINGS.map(({ variable }) => variable)).toEqual(expect.arrayContaining(Object.keys(env)))
})

test('colour: NO_COLOR wins, then FORCE_COLOR, then a terminal that is not dumb', () => {
  const colour = (env: Record<string, string>, isTTY: boolean) =>
    contextOf({ stdin: {}, stdout: { isTTY, columns: 90 }, stderr: { isTTY }, env } as unknown as NodeJS.Process).colours
      .isColorSupported
  expect(colour({}, true)).toBe(true)
  expect(colour({}, false)).toBe(false)
  expect(colour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false)
  expect(colour({ NO_COLOR: '' }, true)).toBe(true)
  expect(colour({ FORCE_COLOR: '1' }, false)).toBe(true)
  expect(colour({ FORCE_COLOR: '0' }, true)).toBe(false)
  expect(colour({ TERM: 'dumb' }, true)).toBe(false)
})

test('every way in which a command fails has its exit code', () => {
  const codeOf = (thrown: unknown) => {
    const context = contextWith()
    reportFailure(thrown, context)
    return context.ran().code
  }
  expect(codeOf(new LagebildError({ code: 'USAGE', message: 'm', remedy: 'r' }))).toBe(EXIT.usage)
  expect(codeOf(new LagebildError({ code: 'LEDGER_UNREADABLE', message: 'm', remedy: 'r' }))).toBe(EXIT.failed)
  expect(codeOf(new TypeError('a defect'))).toBe(EXIT.failed)
  expect(EXIT_CODES.map(({ code }) => code)).toEqual(Object.values(EXIT))
})

test('an error on one line each: what, where, what to do; hostile names cannot steer the terminal', () => {
  const error = new LagebildError({
    code: 'FILE_MISSING',
    message: 'There is no file "a\u001b[2J\nb"',
    where: 'a\u001b',
    remedy: 'Check.',
  })
  expect(errorText(error, { env: {} })).toBe('error FILE_MISSING: There is no file "a␛[2J b"\n  where: a␛\n  do:    Check.')
  expect(errorText(error, { env: { LAGEBILD_DEBUG: '1' } })).toContain('program.test.ts')
})
