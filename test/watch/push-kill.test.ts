// Killed before, between and after sending and noting it: every warning arrives, and twice only what was sent when the kill came.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/open.ts'
import { sinkCounts } from '../../src/watch/push/queue.ts'
import { sampleWarning } from './sample-warning.ts'

const folder = mkdtempSync(join(tmpdir(), 'push-kill-'))
afterAll(() => rmSync(folder, { recursive: true }))

const WARNINGS = 12
const module = (name: string) => JSON.stringify(new URL(`../../src/${name}`, import.meta.url).href)

/** A watch's pushing alone; the "receiver" is a file that a line is added to. Dies at the `die`th warning: before or after sending. */
const PROGRAM = `
  import { appendFileSync } from 'node:fs'
  const { openLedger } = await import(${module('ledger/open.ts')})
  const { openPusher } = await import(${module('watch/push/pusher.ts')})
  const { EVERYTHING } = await import(${module('warnings/rules/rules.ts')})
  const [path, received, when, die, raise] = process.argv.slice(1)
  const ledger = await openLedger(path)
  let count = 0
  const sink = { name: 'file', atOnce: 1, tries: 9, giveUp: 1e9, push: async ([{ warning }]) => {
    count++
    if (when === 'before' && count === Number(die)) process.kill(process.pid, 'SIGKILL')
    appendFileSync(received, warning.id + '\\n')
    if (when === 'between' && count === Number(die)) process.kill(process.pid, 'SIGKILL')
    return { kind: 'sent' }
  } }
  const pusher = await openPusher(ledger, {
    sinks: [{ sink, severity: 'info', rules: null, since: null }], rules: EVERYTHING, onEvent: () => {},
  })
  for (const row of JSON.parse(raise)) {
    await ledger.db.insertInto('raised').values(row).onConflict(on => on.doNothing()).execute()
  }
  pusher.wake()
  await pusher.settled()
  await pusher.stop()
  await ledger.close()`

test('each arrives, and twice only what was on its way', async () => {
  const [path, received] = [join(folder, 'news.db'), join(folder, 'received')]
  writeFileSync(received, '')
  const rows = Array.from({ length: WARNINGS }, (_, i) => {
    const warning = sampleWarning(`w${String(i).padStart(2, '0')}`)
    return { id: warning.id, body: JSON.stringify(warning), seen: warning.at }
  })
  const run = (when: string, die: number) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, path, received, when, String(die), JSON.stringify(rows)], {
      encoding: 'utf8',
    })
  const killed = [run('between', 1), run('between', 4), run('before', 2), run('between', 3)]
  expect(killed.map(({ signal, stderr }) => [signal, stderr])).toEqual(killed.map(() => ['SIGKILL', '']))
  const last = run('never', 0)
  expect([last.status, last.stderr]).toEqual([0, ''])

  const got = readFileSync(received, 'utf8').trim().split('\n')
  expect([...new Set(got)]).toEqual(rows.map(({ id }) => id))
  expect(got.length).toBe(WARNINGS + killed.length - 1)
  expect(run('never', 0).status).toBe(0)
  expect(readFileSync(received, 'utf8').trim().split('\n')).toEqual(got)
  const ledger = await openLedger(path)
  expect((await sinkCounts(ledger.db)).find(({ sink }) => sink === 'file')).toMatchObject({
    waiting: 0,
    sent: WARNINGS,
    dropped: 0,
  })
  await ledger.close()
})
