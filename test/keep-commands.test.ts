// The commands that look after a ledger, end to end: backup, verify, forget.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { run } from '../src/cli/program.ts'
import { contextWith, type Given, lagebild } from './cli/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-keep-'))
afterAll(() => rmSync(folder, { recursive: true }))

let path = ''
let made = 0
const here = (argv: readonly string[], given: Given = {}) => lagebild([...argv, '--ledger', path], given)
const article = (id: string, text: string) =>
  JSON.stringify({ id, text, lang: 'de', outlet: 'Landbote', title: `Titel von ${id}` })
const BATCH = [
  article('damm', '„Der Damm hält“, sagte Ida Roth. Elf Menschen werden vermisst.'),
  article('werk', 'Das Werk brenne seit Montag, sagte Bodo Quandt. Drei Menschen starben.'),
].join('\n')

beforeEach(async () => {
  path = join(folder, `${made++}.db`)
  expect((await here(['add', '-'], { stdin: BATCH })).out).toContain('2 documents added')
})

test('forget: says what was done, lists it, and add leaves it out', async () => {
  const forgotten = await here(['forget', 'werk', '--yes', '--reason', 'Beschluss 7', '--by', 'Ida Roth'])
  expect(forgotten).toMatchObject({ code: 0, out: expect.stringMatching(/^werk is forgotten: 1 version\./u) })
  expect((await here(['forget'])).out).toMatch(/^werk {2}version 1 {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}Ida Roth {2}Beschluss 7\n$/u)
  const [tombstone] = JSON.parse((await here(['forget', '--format', 'json'])).out) as { reason: string }[]
  expect(tombstone).toMatchObject({ id: 'werk', version: 1, reason: 'Beschluss 7', by: 'Ida Roth' })

  const again = await here(['add', '-'], { stdin: BATCH })
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringContaining('0 documents added · 1 unchanged · 1 forgotten before, left out'),
  })
  expect(again.err).toContain('note: werk: was forgotten, and is not added again; --again adds it all the same')
  expect((await here(['add', '-', '--again'], { stdin: BATCH })).out).toContain('1 document added')
  expect((await here(['forget', 'damm', '--yes', '--format', 'json'])).out).toContain('"id": "damm"')
})

test('forget: nothing that was told of the story quotes it any more', async () => {
  const outlets = ['Landbote', 'Abendpost', 'Kurier', 'Tagblatt']
  const told = outlets.map((outlet, i) =>
    JSON.stringify({
      id: `flut-${i}`,
      outlet,
      lang: 'de',
      published: `2026-02-0${i + 1}T08:00:00Z`,
      title: `Flut an der Gelte bei Obernau, Bericht ${i}`,
      text: `Bei der Flut an der Gelte in Obernau starben ${4 + 3 * i} Menschen, sagte Bürgermeisterin Ida Roth${i === 2 ? ' dem Zwischenrufer Balduin Xaver' : ''}. Die Feuerwehr Obernau suche weiter nach Vermissten an der Gelte.`,
    }),
  )
  await here(['add', '-'], { stdin: told.join('\n') })
  expect(JSON.parse((await here(['warnings', '--format', 'json'])).out)).not.toHaveLength(0)
  const bytes = () =>
    [path, `${path}-wal`]
      .filter(existsSync)
      .map(file => readFileSync(file).toString('latin1'))
      .join('')
  expect(bytes()).toContain('flut-2:q1')
  await here(['forget', 'flut-2', '--yes'])
  for (const piece of ['Balduin', 'balduin', 'Bericht 2', 'starben 10', 'flut-2:']) expect(bytes(), piece).not.toContain(piece)
  expect(bytes()).toContain('flut-3:q1')
  expect((await here(['verify'])).out).toContain('The ledger is sound')
  expect((await here(['rebuild', '--derived'])).out).toContain('and is the same')
})

test('forget: names the copies that stay', async () => {
  const long = Array.from({ length: 120 }, (_, i) => `Am Haus ${i * 7} standen ${i * 31} Autos.`).join(' ')
  const copies = ['erst', 'dann'].map(id => article(id, long).replace('Landbote', `Bote ${id}`))
  await here(['add', '-'], { stdin: copies.join('\n') })
  expect((await here(['forget', 'erst', '--yes'])).out).toContain('\n1 copy of it stays: dann, Bote dann\n')
})

test('forget: asks first, and in a script wants --yes', async () => {
  expect(await here(['forget', 'werk'])).toMatchObject({ code: 2, err: expect.stringContaining('--yes') })
  expect((await here(['forget'])).out).toBe('Nothing was ever forgotten.\n')
  expect((await asked('werk', 'n')).out).toBe('Nothing was forgotten.\n')
  const meant = await asked('werk', 'y')
  expect(meant.err).toContain('Forget 1 version of werk (Titel von werk · Landbote) for good?')
  expect(meant.out).toContain('werk is forgotten')
  expect((await asked('werk', 'y')).out).toContain('already')
  expect(await here(['forget', 'wer', '--yes'])).toMatchObject({ code: 3, err: expect.stringContaining('NOT_FOUND') })
})

test('backup: a copy that is a ledger; a second one only with --force', async () => {
  const target = join(folder, 'copy.db')
  expect((await here(['backup', target])).out).toMatch(/copy\.db: 2 documents, 0\.\d MB, checked\n$/u)
  expect(await here(['backup', target])).toMatchObject({ code: 3, out: '', err: expect.stringContaining('--force') })
  const { out } = await here(['backup', target, '--force', '--format', 'json'])
  expect(JSON.parse(out)).toMatchObject({ path: target, rows: { documents: 2, readings: 2, tombstones: 0 } })
  expect((await lagebild(['documents', '--ledger', target])).out).toContain('Titel von werk')
  expect(await here(['backup', target, '--force', '--quiet'])).toMatchObject({ code: 0, out: '', err: '' })
})

test('verify: sound, or what is wrong and what to do about it', async () => {
  expect(await here(['verify'])).toMatchObject({
    code: 0,
    out: 'The ledger is sound: 2 versions of documents · 2 Readings\n',
    err: '',
  })
  expect(await here(['verify', '--quiet'])).toMatchObject({ code: 0, out: '' })
  expect(JSON.parse((await here(['verify', '--format', 'json'])).out)).toMatchObject({ sound: true, documents: 2, findings: [] })

  const database = new Database(path)
  database.prepare("UPDATE claims SET words = 'Der Damm bricht'").run()
  database.close()
  const harmed = await here(['verify', '--limit', '1'])
  expect(harmed.code).toBe(1)
  expect(harmed.out).toMatch(
    /^damm, version 1, read by lagebild@.*\n? *claims 0: words changed\n {2}do: {2}lagebild rebuild --derived/su,
  )
  expect(harmed.out).toMatch(/… and 1 more findings: --limit 2\n2 findings · 2 versions of documents · 2 Readings\n$/u)
  const json = await here(['verify', '--format', 'json'])
  expect([json.code, JSON.parse(json.out)]).toMatchObject([
    1,
    { sound: false, count: 2, findings: [{ kind: 'rows' }, { kind: 'rows' }] },
  ])
})

/** On a terminal on which somebody presses a key. */
async function asked(document: string, key: string) {
  const stdin = Object.assign(new Readable({ read() {} }), { isTTY: true, setRawMode: () => {} })
  const context = { ...contextWith({ interactive: true }), stdin }
  const done = run(['forget', document, '--ledger', path], context)
  setTimeout(() => stdin.push(key), 300)
  await done
  return context.ran()
}
