// Every warning reaches every sink that wants it, once where nothing fails, and at least once where something does.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { sampleWarning } from '../../../test/watch/sample-warning.ts'
import { LagebildError } from '../../errors.ts'
import { type Ledger, openLedger } from '../../ledger/open.ts'
import { EVERYTHING } from '../../warnings/rules/rules.ts'
import type { Warning } from '../../warnings/warning.ts'
import type { WatchEvent } from '../events.ts'
import { openPusher, type PusherOptions, type Wired } from './pusher.ts'
import { sinkCounts } from './queue.ts'
import { NEVER, type Outgoing, type Pushed, SENT, type Sink } from './sink.ts'

const NOW = Date.parse('2026-05-06T12:00:00Z')
const folders: string[] = []
const ledgers: Ledger[] = []
afterEach(async () => {
  for (const ledger of ledgers.splice(0)) await ledger.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

async function ledgerAt(path?: string): Promise<Ledger> {
  const folder = mkdtempSync(join(tmpdir(), 'pusher-'))
  folders.push(folder)
  const ledger = await openLedger(path ?? join(folder, 'news.db'))
  ledgers.push(ledger)
  return ledger
}

async function raise(ledger: Ledger, ...warnings: readonly Warning[]): Promise<void> {
  for (const warning of warnings) {
    const row = { id: warning.id, body: JSON.stringify(warning), seen: warning.at }
    await ledger.db
      .insertInto('raised')
      .values(row)
      .onConflict(on => on.doNothing())
      .execute()
  }
}

interface Box extends Sink {
  readonly got: Outgoing[]
}

/** A sink that takes what it is told to take. */
function box(name: string, answer: (outgoing: Outgoing, tries: number) => Pushed = () => SENT, atOnce = 1): Box {
  const got: Outgoing[] = []
  const seen = new Map<string, number>()
  return {
    ...{ name, atOnce, ...NEVER, got },
    push: async warnings => {
      let pushed: Pushed = SENT
      for (const outgoing of warnings) {
        const tries = (seen.get(outgoing.warning.id) ?? 0) + 1
        seen.set(outgoing.warning.id, tries)
        pushed = answer(outgoing, tries)
        if (pushed.kind === 'sent') got.push(outgoing)
      }
      return pushed
    },
  }
}

const wired = (sink: Sink, given: Partial<Wired> = {}): Wired => ({ sink, severity: 'info', rules: null, since: null, ...given })

interface Running {
  readonly events: WatchEvent[]
  readonly clock: { now: number }
  readonly pusher: Awaited<ReturnType<typeof openPusher>>
}

async function running(ledger: Ledger, sinks: readonly Wired[], given: Partial<PusherOptions> = {}): Promise<Running> {
  const events: WatchEvent[] = []
  const clock = { now: NOW }
  const onEvent = (event: WatchEvent) => void events.push(event)
  const pusher = await openPusher(ledger, {
    ...{ sinks, rules: EVERYTHING, onEvent, now: () => clock.now, random: () => 0.5, ...given },
  })
  return { events, clock, pusher }
}

const ids = (sink: Box): string[] => sink.got.map(({ warning }) => warning.id)
const failure = (message: string) => new LagebildError({ code: 'PUSH_FAILED', message, remedy: 'None.' })

test('a new sink gets what comes, in the order of raising, and nothing of before', async () => {
  const ledger = await ledgerAt()
  await raise(ledger, sampleWarning('w0'))
  const sink = box('one')
  const { pusher, events } = await running(ledger, [wired(sink)])
  await raise(ledger, sampleWarning('w2'), sampleWarning('w1'))
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual(['w2', 'w1'])
  expect(events.map(({ what }) => what).sort()).toEqual(['pushed', 'pushed', 'warning', 'warning'])
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual(['w2', 'w1'])
  await pusher.stop()
})

test('with "since" it also gets what had been raised from that day on', async () => {
  const ledger = await ledgerAt()
  await raise(ledger, sampleWarning('old', { at: '2026-05-01T10:00:00.000Z' }), sampleWarning('new'))
  const sink = box('one')
  const { pusher } = await running(ledger, [wired(sink, { since: Date.parse('2026-05-05') })])
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual(['new'])
  await pusher.stop()
})

test('what was raised while no watch ran is pushed when it runs again', async () => {
  const ledger = await ledgerAt()
  const before = await running(ledger, [wired(box('one'))])
  await before.pusher.stop()
  await raise(ledger, sampleWarning('w1'))
  const sink = box('one')
  const { pusher } = await running(ledger, [wired(sink), wired(box('two'))])
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual(['w1'])
  await pusher.stop()
})

test('severity and rules decide what a sink gets', async () => {
  const ledger = await ledgerAt()
  const [urgent, ruled, all] = [box('urgent'), box('ruled'), box('all', undefined, 10)]
  const rules = {
    severities: {},
    rules: [
      { name: 'Denials', kinds: ['denial' as const], mute: false },
      { name: 'Rest', kinds: 'all' as const, mute: false },
    ],
  }
  const sinks = [wired(urgent, { severity: 'alert' }), wired(ruled, { rules: ['Denials'] }), wired(all)]
  const { pusher } = await running(ledger, sinks, { rules })
  await raise(ledger, sampleWarning('w1', { severity: 'alert' }), sampleWarning('w2', { kind: 'denial' }), sampleWarning('w3'))
  pusher.wake()
  await pusher.settled()
  expect([urgent, ruled, all].map(ids)).toEqual([['w1'], ['w2'], ['w1', 'w2', 'w3']])
  await pusher.stop()
})

test('a failure is told, waited after, and tried again; one that is refused is dropped; others go on', async () => {
  const ledger = await ledgerAt()
  const sink = box('one', ({ warning }, tries) => {
    if (warning.id === 'never') return { kind: 'refused', error: failure('no') }
    return warning.id === 'later' && tries < 3 ? { kind: 'again', error: failure('not now'), at: null } : SENT
  })
  const { pusher, events, clock } = await running(ledger, [wired(sink)])
  await raise(ledger, sampleWarning('never'), sampleWarning('later'), sampleWarning('fine'))
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual([])
  for (let i = 0; i < 4; i++) {
    clock.now += 60_000
    pusher.wake()
    await pusher.settled()
  }
  expect(ids(sink).sort()).toEqual(['fine', 'later'])
  const failed = events.filter(event => event.what === 'pushFailed')
  expect(failed.map(({ warning, tries, again }) => [warning, tries, again === null])).toEqual([
    ['never', 1, true],
    ['later', 1, false],
    ['later', 2, false],
  ])
  expect(await sinkCounts(ledger.db)).toMatchObject([{ sink: '=watch' }, { sink: 'one', waiting: 0, sent: 2, dropped: 1 }])
  await pusher.stop()
})

test('after so many tries it is dropped and told', async () => {
  const ledger = await ledgerAt()
  const sink = { ...box('one', () => ({ kind: 'again', error: failure('dead'), at: null })), tries: 3 }
  const { pusher, events, clock } = await running(ledger, [wired(sink)])
  await raise(ledger, sampleWarning('w1'))
  for (let i = 0; i < 6; i++) {
    pusher.wake()
    await pusher.settled()
    clock.now += 3_600_000
  }
  const failed = events.filter(event => event.what === 'pushFailed')
  expect(failed.map(({ again }) => again !== null)).toEqual([true, true, false])
  await pusher.stop()
})

test('the receiver says when to come back, and a clock that is set back holds nothing up', async () => {
  const ledger = await ledgerAt()
  const sink = box('one', (_, tries) => (tries === 1 ? { kind: 'again', error: failure('busy'), at: NOW + 900_000 } : SENT))
  const { pusher, clock } = await running(ledger, [wired(sink)])
  await raise(ledger, sampleWarning('w1'))
  const look = async (now: number) => {
    clock.now = now
    pusher.wake()
    await pusher.settled()
  }
  await look(NOW)
  await look(NOW + 899_000)
  expect(ids(sink)).toEqual([])
  clock.now = NOW - 400 * 86_400_000
  await pusher.clockJumped()
  await pusher.settled()
  expect(ids(sink)).toEqual(['w1'])
  await pusher.stop()
})

test('what is announced for a day is told on that day', async () => {
  const ledger = await ledgerAt()
  const sink = box('one')
  const { pusher, clock } = await running(ledger, [wired(sink)])
  await raise(ledger, sampleWarning('w1', { kind: 'eventDue', at: '2026-05-08T00:00:00.000Z' }))
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual([])
  clock.now = Date.parse('2026-05-08T00:00:01Z')
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual(['w1'])
  await pusher.stop()
})

test('a ledger that cannot be written for a while makes nothing go out twice', async () => {
  const ledger = await ledgerAt()
  const sink = box('one', undefined, 5)
  const { pusher, events, clock } = await running(ledger, [wired(sink)])
  await raise(ledger, sampleWarning('w1'), sampleWarning('w2'))
  await ledger.db.schema.alterTable('pushes').renameColumn('done', 'gone').execute()
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual(['w1', 'w2'])
  expect(events.some(({ what }) => what === 'pushFailed')).toBe(true)
  await ledger.db.schema.alterTable('pushes').renameColumn('gone', 'done').execute()
  clock.now += 60_000
  pusher.wake()
  await pusher.settled()
  expect(ids(sink)).toEqual(['w1', 'w2'])
  expect(await sinkCounts(ledger.db)).toMatchObject([{ waiting: 0 }, { waiting: 0, sent: 2 }])
  await pusher.stop()
})

test('what a sink no longer named was to get is queued no more', async () => {
  const ledger = await ledgerAt()
  const before = await running(ledger, [wired(box('gone'))])
  await raise(ledger, sampleWarning('w1'))
  await before.pusher.stop()
  const { pusher } = await running(ledger, [])
  await raise(ledger, sampleWarning('w2'))
  expect((await sinkCounts(ledger.db)).map(({ sink }) => sink)).toEqual(['=watch'])
  const left = await ledger.db.selectFrom('pushes').select('warning').where('sink', '=', 'gone').execute()
  expect(left).toEqual([])
  await pusher.stop()
})
