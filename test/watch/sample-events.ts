// One event of each kind, of a watch that never was.
//   eventsOfADay('2026-05-06T10:00:00.000Z').reduce(folded, beginning(at))

import { LagebildError } from '../../src/errors.ts'
import type { WatchEvent } from '../../src/watch/events.ts'
import { sampleWarning } from './sample-warning.ts'

const source = 'https://a.example/feed'
const list = { url: source, role: 'source', source } as const
const page = (url: string) => ({ url, role: 'article', source }) as const
const error = new LagebildError({
  code: 'FETCH_FAILED',
  message: 'There is no host "b.example"',
  where: 'https://b.example/feed',
  remedy: 'Check it.',
})
const refused = new LagebildError({
  code: 'PUSH_FAILED',
  message: 'The webhook did not take the warning: status 503',
  where: 'https://desk.example',
  remedy: 'See.',
})
const article = {
  url: 'https://a.example/1',
  source,
  document: '9f86d081884c7d65',
  outlet: 'Nordpost',
  title: 'Brand in der Werft von Emden',
}

/** Each a second after the one before; the first at `start`, RFC 3339. */
export function eventsOfADay(start: string): WatchEvent[] {
  const happenings = [
    { what: 'started', version: '0.3.0', pid: 812, sources: 2, addresses: 40 },
    { ...list, what: 'fetched', status: 200, bytes: 20_300, took: 140 },
    { ...list, what: 'found', fresh: 2, changed: 1, known: 17, next: '2026-05-06T10:15:00.000Z' },
    { ...page('https://a.example/1'), what: 'fetched', status: 200, bytes: 30_000, took: 210 },
    { ...article, what: 'added', version: 1 },
    { ...article, what: 'version', version: 2, why: 'modified' },
    { ...article, what: 'silentChange', version: 3, title: 'Brand in der\n\u001b[31mWerft\u202e' },
    { ...page('https://a.example/2'), what: 'unchanged', how: 'notModified', took: 12 },
    {
      url: 'https://b.example/feed',
      role: 'source',
      source: 'https://b.example/feed',
      what: 'failed',
      error,
      status: null,
      tries: 2,
      again: '2026-05-06T10:04:00.000Z',
      lasting: false,
    },
    { ...page('https://a.example/3'), what: 'ignored', why: 'only its beginning is shown' },
    { what: 'moved', source, from: source, to: 'https://a.example/new-feed' },
    { what: 'judged', documents: 3, took: 80 },
    { what: 'warning', warning: { ...sampleWarning('00ff00ff00ff00ff', { severity: 'alert' }), rule: 'Toll' } },
    { what: 'pushed', channel: 'atom', warning: '00ff00ff00ff00ff' },
    {
      what: 'pushFailed',
      channel: 'desk',
      warning: '00ff00ff00ff00ff',
      error: refused,
      tries: 1,
      again: '2026-05-06T10:00:20.000Z',
    },
    { what: 'pushFailed', channel: 'desk', warning: '00ff00ff00ff00ff', error: refused, tries: 20, again: null },
    { what: 'clockJumped', by: -3_600_000 },
    { what: 'forgot', addresses: 12 },
  ] as const
  return happenings.map(
    (happening, i) => ({ at: new Date(Date.parse(start) + i * 1000).toISOString(), ...happening }) as WatchEvent,
  )
}
