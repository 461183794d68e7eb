// Manners: conditional questions, cache lives, Retry-After, robots.txt, a pace for each host, who asks.

import { afterEach, expect, test } from 'vitest'
import type { Answer, Fetcher } from '../../src/fetch/answer.ts'
import type { Clock } from '../../src/fetch/pace.ts'
import { version } from '../../src/version.ts'
import { type Asking, quickFetcher, type Route, type Site, serve } from './serving.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function siteOf(routes: Readonly<Record<string, Route>>): Promise<Site> {
  const site = await serve(routes)
  ends.push(site.close)
  return site
}

function asker(asking: Asking = {}): Fetcher {
  const made = quickFetcher(asking)
  ends.push(made.close)
  return made
}

const failed = (answer: Answer) => {
  if (answer.kind !== 'failed') throw new Error(`${answer.kind} where a failure was expected`)
  return { ...answer, code: answer.error.code, message: answer.error.message }
}

/** A clock that stands still, but when somebody sleeps. */
function clockAt(start: string): Clock & { slept: number[]; pass(milliseconds: number): void } {
  let now = Date.parse(start)
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    ticks: () => now,
    pass: milliseconds => {
      now += milliseconds
    },
    sleep: milliseconds => {
      slept.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
  }
}

test('what was answered once is asked for conditionally, and 304 is "unchanged" with the validators that hold', async () => {
  const site = await siteOf({
    '/feed': ({ headers }, answer) =>
      headers['if-none-match'] === 'W/"7"' && headers['if-modified-since'] === 'Sat, 14 Mar 2026 09:00:00 GMT'
        ? answer.writeHead(304, { etag: 'W/"7"', 'cache-control': 'max-age=120' }).end()
        : answer
            .writeHead(200, {
              etag: 'W/"7"',
              'last-modified': 'Sat, 14 Mar 2026 09:00:00 GMT',
              'content-type': 'text/html; charset=latin1',
            })
            .end('x'),
  })
  const clock = clockAt('2026-03-14T10:00:00Z')
  const fetcher = asker({ clock })
  const first = await fetcher.get(site.url('/feed'))
  expect(first).toMatchObject({
    kind: 'body',
    status: 200,
    type: 'text/html; charset=latin1',
    at: '2026-03-14T10:00:00.000Z',
    moved: false,
    freshUntil: null,
  })
  const validators = first.kind === 'body' ? first.validators : null
  expect(validators).toEqual({ etag: 'W/"7"', lastModified: 'Sat, 14 Mar 2026 09:00:00 GMT' })
  const second = await fetcher.get(site.url('/feed'), { validators })
  expect(second).toMatchObject({ kind: 'unchanged', freshUntil: '2026-03-14T10:02:00.000Z', validators: { etag: 'W/"7"' } })
})

test('validators that could carry headers of their own are not sent', async () => {
  const seen: unknown[] = []
  const site = await siteOf({
    '/a': ({ headers }, answer) => {
      seen.push(headers['if-none-match'], headers['if-modified-since'], headers['x-evil'])
      answer.end('a')
    },
  })
  await asker().get(site.url('/a'), { validators: { etag: '"a"\r\nX-Evil: 1', lastModified: 'x\nX-Evil: 1' } })
  expect(seen).toEqual([undefined, undefined, undefined])
})

test.each([
  [{ 'cache-control': 'max-age=600' }, '2026-03-14T10:10:00.000Z'],
  [{ 'cache-control': 'public, s-maxage=5, max-age=600', age: '100' }, '2026-03-14T10:08:20.000Z'],
  [{ 'cache-control': 'max-age=600, no-cache' }, null],
  [{ 'cache-control': 'no-store, max-age=600' }, null],
  [{ expires: 'Sat, 14 Mar 2026 10:05:00 GMT', date: 'Sat, 14 Mar 2026 10:00:00 GMT' }, '2026-03-14T10:05:00.000Z'],
  [{ expires: '0' }, null],
  [{ 'cache-control': 'max-age=99999999999999' }, '2027-03-15T10:00:00.000Z'],
  [{ 'last-modified': 'Sat, 14 Mar 2020 10:00:00 GMT' }, null],
  [{ 'cache-control': 'max-age=abc; ???' }, null],
] as [Record<string, string>, string | null][])('fresh as %j says: until %s', async (headers, until) => {
  const site = await siteOf({ '/a': (_, answer) => answer.writeHead(200, headers).end('a') })
  expect(await asker({ clock: clockAt('2026-03-14T10:00:00Z') }).get(site.url('/a'))).toMatchObject({
    kind: 'body',
    freshUntil: until,
  })
})

test.each([
  ['120', '2026-03-14T10:02:00.000Z'],
  ['Sat, 14 Mar 2026 11:00:00 GMT', '2026-03-14T11:00:00.000Z'],
  ['Sat, 14 Mar 2026 09:00:00 GMT', null],
  ['99999999999', '2027-03-15T10:00:00.000Z'],
  ['soon', null],
  ['-5', null],
])('Retry-After: %s', async (said, at) => {
  const site = await siteOf({ '/a': (_, answer) => answer.writeHead(503, { 'retry-after': said }).end() })
  const answer = await asker({ clock: clockAt('2026-03-14T10:00:00Z') }).get(site.url('/a'))
  expect(failed(answer)).toMatchObject({ status: 503, retryAt: at, lasting: false })
})

test('a host that asks to be left alone is: at once for a long time, waited for when it is short', async () => {
  let wait = '3600'
  const site = await siteOf({
    '/busy': (_, answer) => answer.writeHead(429, { 'retry-after': wait }).end(),
    '/a': (_, answer) => answer.end('a'),
  })
  const clock = clockAt('2026-03-14T10:00:00Z')
  const fetcher = asker({ clock, limits: { 'pace.patience': 30 } })
  await fetcher.get(site.url('/busy'))
  expect(failed(await fetcher.get(site.url('/a')))).toMatchObject({
    code: 'FETCH_LATER',
    retryAt: '2026-03-14T11:00:00.000Z',
    lasting: false,
  })
  expect(site.asked).toEqual(['/busy'])
  clock.pass(3600_000)
  wait = '20'
  await fetcher.get(site.url('/busy'))
  expect(await fetcher.get(site.url('/a'))).toMatchObject({ kind: 'body' })
  expect(clock.slept).toEqual([20_000])
})

test('between two questions to one host lies the gap, or its Crawl-delay up to the bound; other hosts do not wait', async () => {
  const begun: [string, number][] = []
  const clock = clockAt('2026-03-14T10:00:00Z')
  const note =
    (name: string): Route =>
    (_, answer) => {
      begun.push([name, (clock.now() - Date.parse('2026-03-14T10:00:00Z')) / 1000])
      answer.end('a')
    }
  const plain = await siteOf({ '*': note('plain') })
  const fetcher = asker({ clock, limits: { 'pace.gap': 1, 'pace.crawlDelay': 5 } })
  for (const path of ['/1', '/2', '/3']) await fetcher.get(plain.url(path))
  expect(begun).toEqual([
    ['plain', 0],
    ['plain', 1],
    ['plain', 2],
  ])
  begun.length = 0
  const slow = await siteOf({ '/robots.txt': (_, answer) => answer.end('User-agent: *\nCrawl-delay: 900'), '*': note('slow') })
  for (const path of ['/1', '/2']) await fetcher.get(slow.url(path))
  expect(begun).toEqual([
    ['slow', 2],
    ['slow', 7],
  ])
})

test('one question at a time to one host, however many want to know', async () => {
  let running = 0
  let most = 0
  const site = await siteOf({
    '*': (_, answer) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running--
        answer.end('a')
      }, 5)
    },
  })
  const fetcher = asker()
  const answers = await Promise.all(Array.from({ length: 12 }, (_, number) => fetcher.get(site.url(`/${number}`))))
  expect(answers.every(({ kind }) => kind === 'body')).toBe(true)
  expect(most).toBe(1)
})

test('a host with many questions keeps no other waiting', async () => {
  const order: string[] = []
  const route =
    (name: string): Route =>
    (_, answer) => {
      order.push(name)
      setTimeout(() => answer.end('a'), 3)
    }
  const [large, small] = [await siteOf({ '*': route('large') }), await siteOf({ '*': route('small') })]
  const fetcher = asker({ limits: { 'pace.atOnce': 1 } })
  await Promise.all([
    ...Array.from({ length: 10 }, (_, number) => fetcher.get(large.url(`/${number}`))),
    fetcher.get(small.url('/')),
    fetcher.get(small.url('/b')),
  ])
  expect(order.lastIndexOf('small')).toBeLessThan(7)
})

test('says who asks, and what can be read', async () => {
  let headers: Record<string, unknown> = {}
  const site = await siteOf({
    '/a': (asked, answer) => {
      headers = asked.headers
      answer.end('a')
    },
  })
  await asker({ contact: 'https://newsroom.example/robot' }).get(site.url('/a'))
  expect(headers['user-agent']).toBe(`Lagebild/${version} (+https://newsroom.example/robot)`)
  expect(headers['accept-encoding']).toMatch(/^gzip, deflate, br(?:, zstd)?$/)
  expect(headers.accept).toMatch(/^text\/html/)
  expect(headers).not.toHaveProperty('cookie')
})

test('permanent redirects say where an address lies now; a passing one among them does not', async () => {
  const on =
    (status: number, location: string): Route =>
    (_, answer) =>
      answer.writeHead(status, { location }).end()
  const site = await siteOf({
    '/1': on(301, '/2'),
    '/2': on(308, '/end'),
    '/3': on(301, '/4'),
    '/4': on(307, '/end'),
    '/end': (_, answer) => answer.end('a'),
  })
  const fetcher = asker()
  expect(await fetcher.get(site.url('/1'))).toMatchObject({ moved: true, url: site.url('/1'), address: site.url('/end') })
  expect(await fetcher.get(site.url('/3'))).toMatchObject({ moved: false, address: site.url('/end') })
  expect(await fetcher.get(site.url('/end'))).toMatchObject({ moved: false, address: site.url('/end') })
})

test('whoever asked can stop it: in the queue and in the middle; closing stops all', async () => {
  const site = await siteOf({ '*': () => {} })
  const fetcher = asker({ limits: { 'limits.firstByte': 10, 'limits.whole': 10 } })
  const stop = new AbortController()
  const asking = [fetcher.get(site.url('/1'), { signal: stop.signal }), fetcher.get(site.url('/2'), { signal: stop.signal })]
  const other = fetcher.get(site.url('/3'))
  setTimeout(() => stop.abort(), 50)
  for (const answer of await Promise.all(asking)) expect(failed(answer)).toMatchObject({ code: 'FETCH_STOPPED', lasting: false })
  await fetcher.close()
  expect(failed(await other)).toMatchObject({ code: 'FETCH_STOPPED' })
  expect(failed(await fetcher.get(site.url('/4')))).toMatchObject({ code: 'FETCH_STOPPED' })
  expect(failed(await asker().get(site.url('/5'), { signal: AbortSignal.abort() }))).toMatchObject({ code: 'FETCH_STOPPED' })
})
