// Several processes on one ledger at once: nothing is lost, nothing stands twice, and what was told as stored outlasts a killed process.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { backup } from '../src/ledger/backup.ts'
import { openLedger } from '../src/ledger/open.ts'
import { pictureOf } from '../src/ledger/queries/picture.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { type Finding, verify } from '../src/ledger/verify.ts'
import { lagebild } from './cli/harness.ts'
import { readingOf } from './ledger-readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'lagebild-processes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)

const PEOPLE = ['Ida Roth', 'Bodo Quandt', 'Käthe Möllers', 'Jon Ek']
/** Documents as they are handed in, of some outlets, about a flood that goes on. */
const documents = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => {
    const n = from + i
    const text = `Am Pegel Wallau wurden ${n} Zentimeter gemessen, sagte ${PEOPLE[n % 4]}. Etwa ${n * 3} Menschen verließen den Ort.`
    return JSON.stringify({ id: `d${n}`, text, lang: 'de', outlet: `Bote ${n % 5}`, published: `2026-02-${10 + (n % 15)}` })
  }).join('\n')

interface Ended {
  readonly end: string | number | null
  readonly complaint: string
}

function ended(child: ChildProcess): Promise<Ended> {
  let complaint = ''
  child.stderr?.on('data', chunk => (complaint += chunk))
  return new Promise(resolve => child.on('exit', (code, signal) => resolve({ end: signal ?? code, complaint })))
}

/** What is wrong with a ledger, how many versions of documents it has, and its picture. */
async function lookAt(path: string) {
  const ledger = await openLedger(path)
  const found: Finding[] = []
  const { documents } = await verify(ledger, { found: finding => found.push(finding) })
  const picture = pictureOf(await survey(ledger))
  const rows = await ledger.db.selectFrom('documents').select(['id', 'version']).orderBy('key').execute()
  await ledger.close()
  return { found, documents, rows, picture }
}

/** Moments differ from run to run. */
const timeless = (picture: object): unknown =>
  JSON.parse(JSON.stringify(picture, (key, value) => (key === 'seen' ? undefined : value)))

test('two that add different documents and the same make the ledger that one alone makes', { timeout: 60_000 }, async () => {
  const path = join(folder, 'two.db')
  const batches = [documents(0, 60), documents(30, 90)].map((batch, i) => {
    const file = join(folder, `batch-${i}.jsonl`)
    writeFileSync(file, batch)
    return file
  })
  const children = batches.map(file =>
    spawn(process.execPath, [main, 'add', file, '--ledger', path, '--threads', '1', '--quiet'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  )
  expect(await Promise.all(children.map(ended))).toEqual([
    { end: 0, complaint: '' },
    { end: 0, complaint: '' },
  ])
  const both = await lookAt(path)
  expect(both.found).toEqual([])
  expect(both.rows.map(({ id }) => id).sort()).toEqual(Array.from({ length: 90 }, (_, i) => `d${i}`).sort())
  expect(both.rows.every(({ version }) => version === 1)).toBe(true)

  const alone = join(folder, 'alone.db')
  await lagebild(['add', '-', '--ledger', alone], { stdin: documents(0, 90) })
  expect(timeless(both.picture)).toEqual(timeless((await lookAt(alone)).picture))
})

/** Stores Readings one by one and tells of each when it is stored. */
const storing = (path: string, name: string, count: number): ChildProcess => {
  const reading = readingOf({
    id: 'x',
    text: `Der Damm hält, sagte Ida Roth. ${'Dazu schwieg die Leitstelle. '.repeat(100)}`,
    names: [{ name: 'Ida Roth' }],
    said: [{ by: 'Ida Roth', words: 'Der Damm hält' }],
  })
  const program = `
    const { openLedger } = await import(${module('../src/ledger/open.ts')})
    const { store } = await import(${module('../src/ledger/store.ts')})
    const ledger = await openLedger(${JSON.stringify(path)})
    const reading = ${JSON.stringify(reading)}
    for (let i = 0; i < ${count}; i++) {
      const both = [{ ...reading, id: '${name}' + i }, { ...reading, id: 'both' + i }]
      await store(ledger, both, { seen: '2026-02-10T12:00:00Z' })
      process.stdout.write('${name}' + i + ' both' + i + '\\n')
    }
    await ledger.close()`
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'pipe'] })
}

test('what was told as stored outlasts a process that is killed, and the others go on', { timeout: 60_000 }, async () => {
  const path = join(folder, 'killed.db')
  const [killed, other] = [storing(path, 'k', 10_000), storing(path, 'o', 60)]
  let told = ''
  killed.stdout!.on('data', chunk => {
    told += chunk
    if (told.split('\n').length > 25) killed.kill('SIGKILL')
  })
  const copied = join(folder, 'copied.db')
  const during = new Promise<void>((resolve, reject) => {
    other.stdout!.once('data', () => backup(path, copied).then(() => resolve(), reject))
  })
  expect(await Promise.all([ended(killed), ended(other)])).toEqual([
    { end: 'SIGKILL', complaint: '' },
    { end: 0, complaint: '' },
  ])
  await during
  const { found, rows } = await lookAt(path)
  expect(found).toEqual([])
  const ids = rows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const acknowledged = told
    .split('\n')
    .slice(0, -1)
    .flatMap(line => line.split(' '))
  expect(acknowledged.length).toBeGreaterThan(40)
  expect(ids).toEqual(expect.arrayContaining(acknowledged))
  expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 60 }, (_, i) => `o${i}`)))
  expect((await lookAt(copied)).found).toEqual([])
})

test('forgetting while another one adds loses nothing of what that one adds', { timeout: 60_000 }, async () => {
  const path = join(folder, 'forgetting.db')
  await lagebild(['add', '-', '--ledger', path], { stdin: documents(0, 5) })
  const other = storing(path, 'o', 60)
  const done = ended(other)
  await new Promise(resolve => other.stdout!.once('data', resolve))
  for (const id of ['d1', 'd3']) expect((await lagebild(['forget', id, '--yes', '--ledger', path])).err).toBe('')
  expect(await done).toEqual({ end: 0, complaint: '' })
  const { found, rows } = await lookAt(path)
  expect(found).toEqual([])
  expect(rows).toHaveLength(3 + 120)
})
