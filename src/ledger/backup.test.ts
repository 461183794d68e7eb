import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingOf } from '../../test/ledger-readings.ts'
import { backup } from './backup.ts'
import { type Ledger, openLedger } from './open.ts'
import { pictureOf } from './queries/picture.ts'
import { survey } from './queries/survey.ts'
import { store } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-backup-'))
const path = join(folder, 'ledger.db')
const seen = '2025-07-02T12:00:00Z'
const long = 'Die Leitstelle zählte elf Anrufe und schickte vier Wagen. '.repeat(200)
const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    readingOf({ id: `d${from + i}`, text: `Es sind ${from + i} Boote, sagte Ida Roth. ${long}`, names: [{ name: 'Ida Roth' }] }),
  )
const documentsOf = (file: string): string[] => {
  const database = new Database(file, { readonly: true })
  const ids = database.prepare('SELECT id FROM documents ORDER BY key').pluck().all() as string[]
  database.close()
  return ids
}

let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger(path)
  await store(ledger, numbered(0, 400), { seen })
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

test('the copy is a ledger that says the same, and nothing else is left', async () => {
  const target = join(folder, 'copy.db')
  const { path: to, bytes, rows } = await backup(path, target)
  expect([to, bytes, rows.documents, rows.readings]).toEqual([target, readFileSync(target).length, 400, 400])
  const copy = await openLedger(target, { create: false })
  expect(pictureOf(await survey(copy))).toEqual(pictureOf(await survey(ledger)))
  await copy.close()
  expect(leftovers()).toEqual([])
})

test('it is the ledger of one moment, though others write the whole time', async () => {
  const target = join(folder, 'moment.db')
  const writer = await openLedger(path)
  const told: number[] = []
  let added = 400
  let writing = Promise.resolve()
  const { rows } = await backup(path, target, {
    progress: (done, total) => {
      told.push(done / total)
      const next = numbered(added++, 1)
      writing = writing.then(() => store(writer, next, { seen })).then(() => undefined)
    },
  })
  await writing
  await writer.close()
  expect(added).toBeGreaterThan(401)
  expect(told).toEqual([...told].sort((a, b) => a - b)) // it never began again
  expect(rows.documents).toBe(400)
  expect(documentsOf(target)).toEqual(numbered(0, 400).map(({ id }) => id))
})

test('a file that is there stays, unless it is meant', async () => {
  const target = join(folder, 'there.db')
  writeFileSync(target, 'mine')
  writeFileSync(`${target}-wal`, 'of a ledger that stood here')
  await expect(backup(path, target)).rejects.toMatchObject({ code: 'OUTPUT_EXISTS', where: target })
  expect(readFileSync(target, 'utf8')).toBe('mine')
  await backup(path, target, { force: true })
  expect(documentsOf(target)).toContain('d399')
})

test('the ledger is never written over, whatever name it goes by', async () => {
  const other = join(folder, 'other-name.db')
  linkSync(path, other)
  for (const target of [path, join(folder, '.', 'ledger.db'), `${path}-wal`, other]) {
    await expect(backup(path, target, { force: true }), target).rejects.toMatchObject({ code: 'USAGE' })
  }
  expect(documentsOf(path)).toContain('d0')
})

test('what cannot be copied, or written to, says so and leaves nothing', async () => {
  const text = join(folder, 'text.db')
  writeFileSync(text, 'no database at all, but long enough to be taken for one '.repeat(40))
  const foreign = join(folder, 'foreign.db')
  new Database(foreign).exec('CREATE TABLE t (x)').close()
  const target = join(folder, 'never.db')
  for (const from of [text, foreign, folder]) {
    await expect(backup(from, target), from).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE', where: from })
  }
  await expect(backup(join(folder, 'none.db'), target)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(backup(path, folder)).rejects.toMatchObject({ code: 'USAGE' })
  await expect(backup(path, join(folder, 'no', 'such', 'folder.db'))).rejects.toMatchObject({ code: 'OUTPUT_FAILED' })
  expect(existsSync(join(folder, 'none.db'))).toBe(false)
  expect(leftovers()).toEqual([])
})

test('a damaged ledger gives no copy', async () => {
  const damaged = join(folder, 'damaged.db')
  await backup(path, damaged)
  const bytes = readFileSync(damaged)
  bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 40_000)
  writeFileSync(damaged, bytes)
  const target = join(folder, 'of-damaged.db')
  await expect(backup(damaged, target)).rejects.toMatchObject({ name: 'LagebildError' })
  expect(existsSync(target)).toBe(false)
  expect(leftovers()).toEqual([])
})

const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url))

test.skipIf(process.platform === 'win32')('a disk that fills up half-way leaves nothing behind', () => {
  const target = join(folder, 'full.db')
  // No file may grow beyond 200 kB; a process that ignores the signal gets "file too large" from the system.
  const script = `trap '' XFSZ; ulimit -f 200; exec "$0" "$1" backup "$2" --ledger "$3"`
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, main, target, path], { encoding: 'utf8' })
  expect(stderr).toMatch(/^error OUTPUT_FAILED: The copy .+\n {2}where: .+full\.db\n {2}do: {4}.+disk has room/u)
  expect(status).toBe(3)
  expect(existsSync(target)).toBe(false)
  expect(leftovers()).toEqual([])
})

const leftovers = (): string[] => readdirSync(folder).filter(name => basename(name).includes('.part'))
