// A log of a watch: one line an event, in plain words or JSON, whatever stands in a title.

import { expect, test } from 'vitest'
import { eventsOfADay } from '../../../test/watch/sample-events.ts'
import { lineOf } from './format.ts'
import type { Level } from './levels.ts'

const events = eventsOfADay('2026-05-06T10:00:00.000Z')
const text = (level: Level = 'debug') => events.map(event => lineOf(event, { format: 'text', language: 'de', level })).join('')
const json = () => events.map(event => lineOf(event, { format: 'json', language: 'de', level: 'debug' }))

test('plain lines', () => {
  expect(text()).toMatchInlineSnapshot(`
    "2026-05-06T10:00:00.000Z info  - started: Lagebild 0.3.0, process 812, 2 sources, 40 addresses known
    2026-05-06T10:00:01.000Z debug https://a.example/feed fetched: status 200, 20300 bytes in 140 ms
    2026-05-06T10:00:02.000Z info  https://a.example/feed 2 new, 1 changed, 17 known; next at 2026-05-06T10:15:00.000Z
    2026-05-06T10:00:03.000Z debug https://a.example/feed fetched https://a.example/1: status 200, 30000 bytes in 210 ms
    2026-05-06T10:00:04.000Z info  https://a.example/feed new: "Brand in der Werft von Emden" (Nordpost), document 9f86d081884c7d65
    2026-05-06T10:00:05.000Z info  https://a.example/feed changed: "Brand in der Werft von Emden" (Nordpost), version 2, document 9f86d081884c7d65
    2026-05-06T10:00:06.000Z warn  https://a.example/feed changed silently: "Brand in der ␛[31mWerft�" (Nordpost), version 3, document 9f86d081884c7d65
    2026-05-06T10:00:07.000Z debug https://a.example/feed unchanged https://a.example/2
    2026-05-06T10:00:08.000Z warn  https://b.example/feed failed: FETCH_FAILED: There is no host "b.example"; 2 times, tried again at 2026-05-06T10:04:00.000Z
    2026-05-06T10:00:09.000Z info  https://a.example/feed left out https://a.example/3: only its beginning is shown
    2026-05-06T10:00:10.000Z info  https://a.example/feed moved for good from https://a.example/feed to https://a.example/new-feed
    2026-05-06T10:00:11.000Z debug - judged 3 documents in 80 ms
    2026-05-06T10:00:12.000Z warn  - warning alert newHighest: Zahl der Toten auf neuem Höchststand: 14, laut Onno Saathoff (Nordpost). document nordpost-2, warning 00ff00ff00ff00ff
    2026-05-06T10:00:13.000Z debug - pushed 00ff00ff00ff00ff by atom
    2026-05-06T10:00:14.000Z warn  - push failed: desk, warning 00ff00ff00ff00ff: PUSH_FAILED: The webhook did not take the warning: status 503; 1. try, tried again at 2026-05-06T10:00:20.000Z
    2026-05-06T10:00:15.000Z error - push failed: desk, warning 00ff00ff00ff00ff: PUSH_FAILED: The webhook did not take the warning: status 503; 20. try, dropped
    2026-05-06T10:00:16.000Z warn  - the clock was put back by 1h
    2026-05-06T10:00:17.000Z info  - no longer watched: 12 addresses that their lists dropped
    "
  `)
})

test('as much as is asked for', () => {
  const lines = (level: Level) => text(level).split('\n').length - 1
  expect([lines('debug'), lines('info'), lines('warn'), lines('error')]).toEqual([18, 13, 6, 1])
  expect(text('error')).toContain('dropped')
})

test('each is one line of characters that steer nothing', () => {
  for (const line of [...json(), ...events.map(event => lineOf(event, { format: 'text', language: 'de', level: 'debug' }))]) {
    expect(line.endsWith('\n')).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u)
  }
})

test('JSON holds the event, with its level', () => {
  const parsed = json().map(line => JSON.parse(line) as Record<string, unknown>)
  expect(parsed.map(({ what }) => what)).toEqual(events.map(({ what }) => what))
  expect(parsed[8]).toMatchObject({
    ...{ at: '2026-05-06T10:00:08.000Z', level: 'warn', what: 'failed', source: 'https://b.example/feed', tries: 2 },
    error: { code: 'FETCH_FAILED', message: 'There is no host "b.example"', remedy: 'Check it.' },
  })
  expect(parsed[6]).toMatchObject({ title: 'Brand in der\n\u001b[31mWerft\u202e' })
})

test('a line has its limit', () => {
  const [, , , , added] = events
  const long = { ...added!, title: 'x'.repeat(1e6) } as (typeof events)[number]
  expect(lineOf(long, { format: 'text', language: 'de' }).length).toBeLessThan(5000)
})
