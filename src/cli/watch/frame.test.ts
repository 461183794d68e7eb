// The live view at widths and heights: what it shows, that it fits, and that nothing in a title moves the cursor.

import { stripVTControlCharacters } from 'node:util'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import { eventsOfADay } from '../../../test/watch/sample-events.ts'
import { beginning, folded } from '../../watch/status/fold.ts'
import { judged } from '../../watch/status/health.ts'
import type { SourceStatus } from '../../watch/status/shape.ts'
import { widthOf } from '../layout.ts'
import { frameOf, type Scene } from './frame.ts'
import { openScreen } from './screen.ts'
import { ageOf, spanOf } from './span.ts'

const NOW = Date.parse('2026-05-06T12:00:00Z')
const ago = (seconds: number): string => new Date(NOW - seconds * 1000).toISOString()

const source = (n: number, given: Partial<SourceStatus> = {}): SourceStatus => ({
  ...{
    url: `https://www.zeitung-${n}.example/rss/politik.xml`,
    list: null,
    kind: 'list',
    asked: ago(10 * n),
    answered: ago(10 * n),
  },
  ...{ changed: ago(60 * n), next: ago(-125 * n), failures: 0, status: 200, error: null, asks: 40, unchanged: 30, failed: 0 },
  ...{ found: 90, articles: 1234 + n, waiting: n % 3, givenUp: 0, left: 0, ...given },
})
const BROKEN = { failures: 4, error: { code: 'FETCH_FAILED', message: 'There is no host "zeitung-3.example"', where: null } }

function scene(count: number, given: Partial<Scene> = {}): Scene {
  const sources = Array.from({ length: count }, (_, i) => source(i + 1, i % 10 === 2 ? BROKEN : {}))
  const watch = eventsOfADay('2026-05-06T10:00:00.000Z').reduce(folded, beginning(ago(7200)))
  const heartbeat = { ...watch, beat: ago(1), turn: ago(2) }
  const sinks = [{ name: 'desk', waiting: 2, sent: 3, dropped: 0, last: null, tries: 0 }]
  const status = judged({ heartbeat, sources, sinks, ledger: { documents: 9000, warnings: 80, bytes: 5e7 } }, NOW)
  const since = new Map([[sources[0]?.url ?? '', { added: 12, changed: 3 }]])
  return {
    status,
    since,
    names: new Map([[sources[1]?.url ?? '', 'Küstenbote']]),
    title: 'watch.yaml',
    isEnding: false,
    ...given,
  }
}

const drawn = (of: Scene, width: number, height: number, colours = pc.createColors(false)): string[] =>
  frameOf(of, { width, height, colours, now: NOW, language: 'de' })

/** Times of day are told in the zone of whoever looks. */
const anyZone = (lines: readonly string[]): string => lines.join('\n').replace(/^\d\d:\d\d(?= {2})/gmu, 'hh:mm')

test.for([60, 80, 140])('%i columns', width => {
  expect(anyZone(drawn(scene(4), width, 24))).toMatchSnapshot()
})

test('more sources than room: those that fail and those with the newest come first, the rest is summed up', () => {
  expect(anyZone(drawn(scene(300), 100, 24))).toMatchSnapshot()
})

test.for([
  ['no sources yet', scene(0)],
  ['ending', scene(2, { isEnding: true })],
  ['nothing runs', { ...scene(2), status: judged({ ...scene(2).status, heartbeat: null }, NOW) }],
] as const)('%s', ([, of]) => {
  expect(anyZone(drawn(of, 80, 14))).toMatchSnapshot()
})

test('it fits every terminal, with colours and without', () => {
  for (const colours of [pc.createColors(false), pc.createColors(true)]) {
    for (const count of [0, 1, 7, 300]) {
      for (let width = 20; width <= 160; width += 7) {
        for (const height of [4, 6, 10, 24, 60]) {
          const lines = drawn(scene(count), width, height, colours)
          expect(lines.length).toBeLessThanOrEqual(height)
          for (const line of lines) expect(widthOf(line), `${width}: ${line}`).toBeLessThanOrEqual(width)
        }
      }
    }
  }
})

test('without colours there is no escape', () => {
  expect(drawn(scene(30), 100, 40).join('')).not.toContain('\u001b')
  const coloured = drawn(scene(30), 100, 40, pc.createColors(true))
  expect(coloured.map(stripVTControlCharacters)).toEqual(drawn(scene(30), 100, 40))
})

test('what a page, a feed or a server says steers nothing', () => {
  const bad = '\u001b[2J\u001b]0;x\u0007\r\n\u009b1A\u202eevil'
  const of = scene(3)
  const sources = of.status.sources.map(each => ({
    ...each,
    url: `https://x/${bad}`,
    ...BROKEN,
    error: { ...BROKEN.error, message: bad },
  }))
  const watch = { ...of.status.watch!, errors: [{ at: ago(9), source: bad, code: 'X', message: bad, where: null }] }
  const warnings = watch.warnings.map(warning => ({ ...warning, reason: { de: bad } }))
  const status = {
    ...of.status,
    sources,
    watch: { ...watch, warnings },
    reasons: [{ state: 'failing' as const, about: 'sink' as const, name: bad, message: bad }],
  }
  const lines = drawn({ ...of, status, title: bad, names: new Map([[sources[0]!.url, bad]]) }, 120, 30)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u)
})

test.for([
  [0, '0s', 'now'],
  [4200, '4s', '4s ago'],
  [192_000, '3m 12s', '3m ago'],
  [1_392_000, '23m', '23m ago'],
  [11_592_000, '3h 13m', '3h ago'],
  [93_600_000, '1d 2h', '1d ago'],
  [8_000_000_000, '92d', '92d ago'],
] as const)('%i ms is %s', ([milliseconds, span, age]) => {
  expect([spanOf(milliseconds), ageOf(milliseconds)]).toEqual([span, age])
})

test('the screen is left as it was found, and drawn no more often than four times a second', async () => {
  const written: string[] = []
  const listeners = new Map<string, () => void>()
  const terminal = {
    ...{ columns: 40, rows: 5 },
    write: (text: string) => written.push(text) > 0,
    on: (name: string, listener: () => void) => listeners.set(name, listener),
    once: () => {},
    removeListener: (name: string) => listeners.delete(name),
  }
  const exits = process.listenerCount('exit')
  const screen = openScreen(terminal as never, ({ width, height }) => [`${width}×${height}`])
  for (let i = 0; i < 20; i++) {
    screen.touch()
    await new Promise(resolve => setTimeout(resolve, 30))
  }
  const frames = written.filter(text => text.includes('40×5')).length
  expect(frames).toBeGreaterThanOrEqual(2)
  expect(frames).toBeLessThanOrEqual(4)
  terminal.columns = 30
  listeners.get('resize')!()
  expect(written.at(-1)).toContain('30×5')
  screen.close()
  screen.close()
  screen.touch()
  expect(written.filter(text => text.includes('\u001b[?1049l'))).toHaveLength(1)
  expect(written.at(-1)).toContain('\u001b[?25h')
  expect([...listeners.keys()]).toEqual([])
  expect(process.listenerCount('exit')).toBe(exits)
})
