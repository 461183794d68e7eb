// The commands of warnings: the list and its filters, the replay, the check of rules.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Watched } from '../src/warnings/rules/apply.ts'
import { lagebild } from './cli/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-warnings-'))
const ledger = join(folder, 'flood.db')
const good = join(folder, 'watch.yaml')
const bad = join(folder, 'bad.yaml')

beforeAll(async () => {
  writeFileSync(good, 'rules:\n  - name: Toll\n    concepts: [dead]\n    severity: info\n')
  writeFileSync(bad, 'rules:\n  - name: Toll\n    concepts: [deat]\n')
  expect((await lagebild(['add', 'examples/flood/articles.jsonl', '--ledger', ledger, '-q'])).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

const list = async (...more: string[]): Promise<Watched[]> => {
  const { out, err } = await lagebild(['warnings', '--ledger', ledger, '--format', 'json', ...more])
  expect(err).toBe('')
  return JSON.parse(out) as Watched[]
}

test('the replay is the list, also from a time to a time', async () => {
  const all = await list()
  expect(await list('--replay')).toEqual(all)
  const day = all.filter(({ at }) => at.startsWith('2026-03-16'))
  expect(day.length).toBeGreaterThan(0)
  expect(await list('--replay', '--from', '2026-03-16', '--to', '2026-03-16')).toEqual(day)
})

test('filters: kind, severity, since, rules', async () => {
  expect((await list('--kind', 'denial')).every(({ kind }) => kind === 'denial')).toBe(true)
  expect((await list('--severity', 'alert')).every(({ severity }) => severity === 'alert')).toBe(true)
  expect((await list('--since', '2026-03-18')).every(({ at }) => at >= '2026-03-18')).toBe(true)
  const ruled = await list('--rules', good)
  expect(ruled.length).toBeGreaterThan(0)
  expect(ruled.every(({ facts, severity, rule }) => facts.concept === 'dead' && severity === 'info' && rule === 'Toll')).toBe(
    true,
  )
  const { out } = await lagebild(['warnings', '--ledger', ledger], { env: { LAGEBILD_WATCH: good } })
  expect(out).toContain('rule Toll')
})

test('the sentence is in the language asked for', async () => {
  const { out } = await lagebild(['warnings', '--ledger', ledger, '--lang', 'de'])
  expect(out).toContain('Erste Meldung')
})

test('check says what rules do, or where the mistake stands', async () => {
  expect(await lagebild(['check', good])).toMatchObject({ code: 0, err: '' })
  const { code, err } = await lagebild(['check', bad])
  expect(code).toBe(3)
  expect(err).toContain(`${bad}:3:16`)
  expect(err).toContain('Did you mean dead?')
  expect((await lagebild(['warnings', '--ledger', ledger, '--rules', bad])).code).toBe(3)
})

test('a time that is only for the replay says so', async () => {
  const { code, err } = await lagebild(['warnings', '--ledger', ledger, '--from', '2026-03-14'])
  expect(code).toBe(2)
  expect(err).toContain('--from is for --replay')
})
