// How a watch stands: folded from what it tells, judged by plain rules, read by people, programs and Prometheus.

import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { eventsOfADay } from '../../../test/watch/sample-events.ts'
import { LagebildError } from '../../errors.ts'
import { type Ledger, openLedger } from '../../ledger/open.ts'
import type { WatchEvent } from '../events.ts'
import { beginning, folded, RECENT } from './fold.ts'
import { HEALTH, judged } from './health.ts'
import { listeningFrom } from './listening.ts'
import { openMonitor } from './monitor.ts'
import { notifierFor } from './notify.ts'
import { METRICS, prometheusText } from './prometheus.ts'
import { serveHealth } from './serve.ts'
import { type Heartbeat, type SinkStatus, type SourceStatus, type Status, statusSchema } from './shape.ts'
import { lastHeartbeat, type Stored } from './stored.ts'

const START = '2026-05-06T10:00:00.000Z'
const NOW = Date.parse('2026-05-06T12:00:00Z')
const ago = (milliseconds: number): string => new Date(NOW - milliseconds).toISOString()
const error = (code: 'FETCH_FAILED' | 'LEDGER_UNREADABLE' = 'FETCH_FAILED', message = 'no') =>
  new LagebildError({ code, message, where: 'w', remedy: 'r' })

const ledgers: { ledger: Ledger; folder: string }[] = []
afterEach(async () => {
  for (const { ledger, folder } of ledgers.splice(0)) {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
})
async function newLedger(): Promise<Ledger> {
  const folder = mkdtempSync(join(tmpdir(), 'status-'))
  const ledger = await openLedger(join(folder, 'news.db'))
  ledgers.push({ ledger, folder })
  return ledger
}

test('every event is counted once', () => {
  const standing = eventsOfADay(START).reduce(folded, beginning(START))
  expect(standing).toMatchObject({ version: '0.3.0', pid: 812, started: START, stopped: null })
  expect(standing.counts).toEqual({
    ...{ fetched: 2, bytes: 50_300, unchanged: 1, found: 2, added: 1, versions: 1, silentChanges: 1, failed: 1, ignored: 1 },
    ...{ warnings: 1, pushed: 1, pushFailed: 2, dropped: 1, clockJumps: 1 },
  })
  expect(standing.errors.map(({ source }) => source)).toEqual([null, null, 'https://b.example/feed'])
  expect(standing.warnings).toHaveLength(1)
})

test('folding is pure, and what is kept of the last is bounded', () => {
  const before = Object.freeze(beginning(START))
  const failed: WatchEvent = {
    ...({ at: START, what: 'failed', url: 'u', role: 'source', source: 's' } as const),
    error: error(),
    status: null,
    tries: 1,
    again: START,
    lasting: false,
  }
  const after = Array.from({ length: 100 }, () => failed).reduce<Heartbeat>(folded, before)
  expect(after.errors).toHaveLength(RECENT)
  expect(after.counts.failed).toBe(100)
  expect(before).toEqual(beginning(START))
})

test('a ledger that takes nothing is told until it takes something again', () => {
  const broken: WatchEvent = { at: START, what: 'stopping', why: 'failed', error: error('LEDGER_UNREADABLE') }
  const held = folded(beginning(START), broken)
  expect(held.ledgerProblem).toMatchObject({ code: 'LEDGER_UNREADABLE' })
  expect(folded(held, { at: START, what: 'judged', documents: 1, took: 1 }).ledgerProblem).toBeNull()
})

const source = (given: Partial<SourceStatus> = {}): SourceStatus => ({
  ...{
    url: 'https://a.example/feed',
    list: null,
    kind: 'list',
    asked: ago(1000),
    answered: ago(1000),
    changed: null,
    next: ago(-60_000),
  },
  ...{
    failures: 0,
    status: 200,
    error: null,
    asks: 4,
    unchanged: 2,
    failed: 0,
    found: 9,
    articles: 8,
    waiting: 1,
    givenUp: 0,
    left: 0,
  },
  ...given,
})
const sink = (given: Partial<SinkStatus> = {}): SinkStatus => ({
  name: 'desk',
  waiting: 0,
  sent: 3,
  dropped: 0,
  last: null,
  tries: 0,
  ...given,
})
const stored = (given: Partial<Stored> = {}, beat: Partial<Heartbeat> = {}): Stored => ({
  heartbeat: { ...beginning(START), version: '0.3.0', beat: ago(5000), turn: ago(9000), ...beat },
  ...{ sources: [source()], sinks: [sink()], ledger: { documents: 8, warnings: 2, bytes: 4096 } },
  ...given,
})
const problem = { code: 'FETCH_FAILED', message: 'No host', where: null }
const dead = { failures: 5, error: problem }

test.for<readonly [string, Stored, Status['state'], string]>([
  ['all is well', stored(), 'healthy', ''],
  ['one failure is none', stored({ sources: [source({ failures: 1, error: problem })] }), 'healthy', ''],
  ['no sources are no fault', stored({ sources: [] }), 'healthy', ''],
  ['never watched', stored({ heartbeat: null }), 'failing', 'No watch has run'],
  ['stopped', stored({ sources: [source(dead)] }, { stopped: ago(5000) }), 'failing', 'was stopped at'],
  ['killed', stored({}, { beat: ago(HEALTH.silent + 1) }), 'failing', 'No sign of life'],
  ['stuck', stored({}, { turn: ago(HEALTH.stuck + 1) }), 'failing', 'has not gone round'],
  ['no disk', stored({}, { ledgerProblem: problem }), 'failing', 'takes nothing: No host'],
  ['one source dead', stored({ sources: [source(), source(dead)] }), 'degraded', '5 failures in a row'],
  [
    'never answered',
    stored({ sources: [source(), source({ failures: 1, answered: null, error: problem })] }),
    'degraded',
    'never answered: No host',
  ],
  [
    'all dead, for long',
    stored({ sources: [source({ ...dead, answered: ago(HEALTH.unreached + 1) })] }),
    'failing',
    'No source has answered',
  ],
  ['all dead, not for long', stored({ sources: [source(dead)] }), 'degraded', '5 failures'],
  ['not asked in time', stored({ sources: [source({ next: ago(HEALTH.overdue + 1) })] }), 'degraded', 'should have been asked'],
  ['a sink that takes nothing', stored({ sinks: [sink({ waiting: 4, tries: 3 })] }), 'degraded', '4 waiting'],
])('%s', ([, given, state, message]) => {
  const status = judged(given, NOW)
  expect(status.state).toBe(state)
  expect(status.reasons.map(reason => reason.message).join('; ')).toContain(message)
  expect(statusSchema.parse(JSON.parse(JSON.stringify(status)))).toEqual(status)
})

/** One sample a line, as Prometheus' text format has it; throws for what is none. */
function samplesOf(text: string): Map<string, number> {
  expect(text.endsWith('\n')).toBe(true)
  const typed = new Map<string, string>()
  const samples = new Map<string, number>()
  let open = ''
  for (const line of text.slice(0, -1).split('\n')) {
    const [, kind, name, rest] = /^# (HELP|TYPE) ([a-z_:][a-z0-9_:]*) (.+)$/u.exec(line) ?? []
    if (kind === 'HELP') open = name!
    else if (kind === 'TYPE') typed.set(name!, rest!)
    else {
      const sample = /^([a-z_][a-z0-9_]*)(\{(?:[a-z_]+="(?:[^"\\]|\\[\\n"])*",?)*\})? (-?[0-9.e+]+)$/u.exec(line)
      if (!sample) throw new Error(`no sample: ${line}`)
      expect(sample[1]).toBe(open)
      expect(samples.has(`${sample[1]}${sample[2] ?? ''}`)).toBe(false)
      samples.set(`${sample[1]}${sample[2] ?? ''}`, Number(sample[3]))
    }
  }
  for (const [name, type] of typed) expect([name.endsWith('_total'), type]).toEqual([type === 'counter', type])
  return samples
}

test('Prometheus can read it, hostile addresses too', () => {
  const sources = [source({ url: 'https://a.example/"\\\nx{y="z"} 1\n# TYPE' }), source()]
  const samples = samplesOf(prometheusText(judged(stored({ sources }), NOW)))
  expect(samples.get('lagebild_health{state="healthy"}')).toBe(1)
  expect(samples.get('lagebild_health{state="failing"}')).toBe(0)
  expect(samples.get('lagebild_info{version="0.3.0"}')).toBe(1)
  expect(samples.get('lagebild_ledger_documents')).toBe(8)
  expect(samples.get('lagebild_source_asked_total{source="https://a.example/feed"}')).toBe(4)
  expect(samples.get('lagebild_sink_waiting{sink="desk"}')).toBe(0)
  expect([...samples.keys()].filter(key => key.includes('source_next_time'))).toHaveLength(2)
})

test('where nothing is known nothing is told', () => {
  const samples = samplesOf(prometheusText(judged(stored({ heartbeat: null, sources: [], sinks: [] }), NOW)))
  expect([...samples.keys()].some(key => key.includes('source_') || key.includes('start_time'))).toBe(false)
})

test('no two metrics have one name', () => {
  expect(new Set(METRICS.map(({ name }) => name)).size).toBe(METRICS.length)
})

test('the heartbeat of one process is what another one reads', async () => {
  const ledger = await newLedger()
  const monitor = openMonitor(ledger)
  for (const event of eventsOfADay(START)) monitor.onEvent(event)
  const { warning } = eventsOfADay(START).find(event => event.what === 'warning')!
  await ledger.db
    .insertInto('raised')
    .values({ id: warning.id, body: JSON.stringify(warning), seen: START })
    .execute()
  monitor.turn()
  expect((await monitor.status()).state).toBe('healthy')
  await monitor.close()
  const read = (await lastHeartbeat(ledger.db))!
  expect(read).toMatchObject({ pid: 812, counts: { added: 1 } })
  expect(read.warnings).toMatchObject([{ id: warning.id, reason: warning.reason }])
  const { body } = await ledger.db.selectFrom('heartbeat').select('body').executeTakeFirstOrThrow()
  expect(body).not.toContain('Saathoff') // the words of an article that is forgotten must not come back
  expect(Date.now() - Date.parse(read.turn!)).toBeLessThan(10_000)
})

test('a ledger that is gone is told, and brings nobody down', async () => {
  const ledger = await newLedger()
  const monitor = openMonitor(ledger)
  await monitor.close()
  await ledger.db.schema.dropTable('heartbeat').execute()
  expect(await monitor.status()).toMatchObject({ state: 'failing', reasons: [{ about: 'ledger' }] })
})

test.for([
  ['127.0.0.1:9464', { host: '127.0.0.1', port: 9464 }],
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['[::1]:80', { host: '::1', port: 80 }],
  ['localhost:0', { host: 'localhost', port: 0 }],
  ['127.9.9.9:1', { host: '127.9.9.9', port: 1 }],
  ['0.0.0.0:9464', null],
  ['[::]:9464', null],
  ['[::ffff:0.0.0.0]:9464', null],
  ['192.168.0.4:9464', null],
  ['news.example:9464', null],
  ['127.0.0.1:99999', null],
  ['127.0.0.1', null],
  ['', null],
] as const)('%j is to listen at %j', ([written, where]) => {
  expect(listeningFrom(written)).toEqual(where)
})

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

function ask(port: number, path: string, { host = 'localhost', method = 'GET' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', part => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode!, type: response.headers['content-type']!, body }))
    })
    asked.on('error', reject).end()
  })
}

test('over HTTP: health, metrics, and nothing else, for this machine alone', async () => {
  let standing = judged(stored(), NOW)
  const server = await serveHealth({ host: '127.0.0.1', port: 0 }, async () => standing)
  const { port } = server
  const health = await ask(port, '/health')
  expect(health).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' })
  expect(statusSchema.parse(JSON.parse(health.body)).state).toBe('healthy')
  const metrics = await ask(port, '/metrics?x=1')
  expect(metrics.type).toContain('version=0.0.4')
  expect(samplesOf(metrics.body).size).toBeGreaterThan(30)
  expect((await ask(port, '/health', { method: 'HEAD' })).body).toBe('')
  expect((await ask(port, '/health', { method: 'POST' })).status).toBe(405)
  expect((await ask(port, '/')).status).toBe(404)
  expect((await ask(port, '/../etc/passwd')).status).toBe(404)
  expect((await ask(port, '/health', { host: 'rebound.example' })).status).toBe(403)
  standing = judged(stored({ heartbeat: null }), NOW)
  expect((await ask(port, '/health')).status).toBe(503)
  await expect(serveHealth({ host: '127.0.0.1', port }, async () => standing)).rejects.toMatchObject({ code: 'USAGE' })
  await server.close()
  await expect(ask(port, '/health')).rejects.toThrow()
})

test('systemd is told when it waits for it, and no more often than it needs', () => {
  const said: string[] = []
  const run = (words: readonly string[]) => void said.push(words.join(' '))
  const silent = notifierFor({}, run)
  for (const notify of [silent.ready, silent.alive, silent.stopping]) notify()
  expect(said).toEqual([])
  const notifier = notifierFor({ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '120000000' }, run)
  notifier.ready()
  for (let i = 0; i < 5; i++) notifier.alive()
  notifier.stopping()
  expect(said).toEqual(['--ready --status=Watching', 'WATCHDOG=1', '--stopping'])
})
