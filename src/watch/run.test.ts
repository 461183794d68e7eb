// A watch over a small site in memory, with a clock that the test sets: what is asked when, what comes of it, and what stays when it is
// ended at any moment.

import { afterEach, expect, test } from 'vitest'
import { LagebildError } from '../errors.ts'
import type { Answer, Fetcher, Question } from '../fetch/answer.ts'
import { forget } from '../ledger/forget.ts'
import { type Ledger, openLedger } from '../ledger/open.ts'
import { readingHere } from '../workers/reading.ts'
import type { Clock } from './clock.ts'
import { configFrom } from './config/parse.ts'
import type { WatchEvent } from './events.ts'
import { run } from './run.ts'

const BEGAN = Date.parse('2026-03-14T12:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

let ledgers: Ledger[] = []
afterEach(async () => {
  for (const ledger of ledgers) await ledger.close()
  ledgers = []
})

/** A clock that goes on when somebody waits, and jumps when it is told to. */
function testClock(until: number, ended: () => void) {
  let wall = BEGAN
  let passed = 0
  const clock: Clock = {
    now: () => wall,
    passed: () => passed,
    wait: async milliseconds => {
      // While something is under way it looks often: that is to take no time, however busy the machine is.
      const isBusy = milliseconds <= 250
      await new Promise(resolve => setTimeout(resolve, isBusy ? 1 : 0))
      wall += isBusy ? 1 : milliseconds
      passed += isBusy ? 1 : milliseconds
      if (passed >= until) ended()
    },
  }
  return { clock, jump: (by: number) => (wall += by), passed: () => passed }
}

interface Page {
  readonly body: string
  readonly type?: string
  readonly etag?: string
  readonly freshUntil?: string
  readonly moved?: string
}

/** `at`: milliseconds since the beginning. */
type Site = (url: string, at: number) => Page | number | null

interface Asked {
  readonly url: string
  readonly at: number
  readonly etag: string | null
}

interface Given {
  readonly yaml: string
  readonly site: Site
  /** How long it runs, milliseconds. */
  readonly until: number
  readonly ledger?: Ledger
  readonly once?: boolean
  readonly at?: readonly (readonly [passed: number, jump: number])[]
}

async function watched({ yaml, site, until, ledger: given, once = false, at: jumps = [] }: Given) {
  const { config, mistakes } = configFrom(yaml, 'watch.yaml')
  expect(mistakes).toEqual([])
  const ledger = given ?? (await openLedger(':memory:'))
  if (!given) ledgers.push(ledger)
  const stopping = new AbortController()
  const { clock, jump, passed } = testClock(until, () => stopping.abort())
  const asked: Asked[] = []
  const events: WatchEvent[] = []
  let left = [...jumps]
  const fetcher: Fetcher = {
    get: async (url, question) => {
      asked.push({ url, at: passed(), etag: question?.validators?.etag ?? null })
      return answered(url, site(url, passed()), { question, now: clock.now() })
    },
    close: async () => {},
  }
  const ended = await run({
    ...{ sources: config!.sources!, forget: config!.forget, ledger, fetcher, reading: readingHere, folder: '.', once },
    clock: {
      ...clock,
      wait: async (milliseconds, signal) => {
        await clock.wait(milliseconds, signal)
        for (const [when, by] of left.filter(([when]) => when <= passed())) jump(by + 0 * when)
        left = left.filter(([when]) => when > passed())
      },
    },
    onEvent: event => events.push(event),
    signal: stopping.signal,
  })
  const documents = await ledger.db
    .selectFrom('documents')
    .select(['id', 'version', 'url', 'text', 'outlet', 'published'])
    .orderBy('key')
    .execute()
  return { ended, asked, events, documents, ledger, whats: events.map(({ what }) => what) }
}

function answered(
  url: string,
  page: Page | number | null,
  { question, now }: { readonly question?: Question | undefined; readonly now: number },
): Answer {
  const place = {
    url,
    address: typeof page === 'object' ? (page?.moved ?? url) : url,
    moved: typeof page === 'object' && page?.moved !== undefined,
    at: new Date(now).toISOString(),
    took: 1,
  }
  if (page === null || typeof page === 'number') {
    const status = page ?? 404
    const error = new LagebildError({ code: 'FETCH_STATUS', message: `status ${status}`, where: url, remedy: '-' })
    return { ...place, kind: 'failed', error, status, retryAt: null, lasting: status === 404 || status === 410 }
  }
  const validators = { etag: page.etag ?? null, lastModified: null }
  const freshUntil = page.freshUntil ?? null
  if (page.etag !== undefined && question?.validators?.etag === page.etag)
    return { ...place, kind: 'unchanged', validators, freshUntil }
  const type = page.type ?? (page.body.startsWith('<?xml') ? 'application/rss+xml' : 'text/html; charset=utf-8')
  return { ...place, kind: 'body', status: 200, type, body: Buffer.from(page.body), validators, freshUntil }
}

interface Item {
  readonly name: string
  readonly updated?: string
  readonly text?: string
}

const feed = (...items: readonly Item[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hafenbote</title><link>http://a.example/</link>${items
    .map(
      ({ name, updated, text }) =>
        `<item><title>Zu ${name}</title><link>http://a.example/${name}</link><pubDate>Sat, 14 Mar 2026 11:00:00 GMT</pubDate>${updated ? `<atom:updated>${updated}</atom:updated>` : ''}${text ? `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>` : ''}</item>`,
    )
    .join('')}</channel></rss>`

const page = (words: string, more = ''): string =>
  `<!doctype html><html lang="de"><head><title>Damm</title>${more}</head><body><article><h1>Damm</h1><p>${words} Das sagte Ida Roth am Morgen vor dem Rathaus, und die Feuerwehr bestätigte es am Nachmittag.</p><p>Mehr als vierzig Helfer waren am Deich, bis das Wasser wieder fiel und die Straße nach Wallau frei war.</p></article></body></html>`

const ONE = 'sources:\n  - url: http://a.example/feed\n    every: 10m\n    recheck: [10m, 30m]\n'

test('what a feed names is taken, looked at again, and then left alone', async () => {
  const site: Site = url =>
    url.endsWith('/feed')
      ? { body: feed({ name: 'eins' }, { name: 'zwei' }), etag: '"f"' }
      : { body: page(`Der Damm bei ${url.slice(-4)} hält.`), etag: '"p"' }
  const { documents, asked, whats, ended } = await watched({ yaml: ONE, site, until: 2 * HOUR })
  expect(ended).toEqual({ why: 'signal', error: null })
  expect(documents.map(({ url, version, outlet, published }) => [url, version, outlet, published])).toEqual([
    ['http://a.example/eins', 1, 'Hafenbote', '2026-03-14T11:00:00Z'],
    ['http://a.example/zwei', 1, 'Hafenbote', '2026-03-14T11:00:00Z'],
  ])
  const looks = asked.filter(({ url }) => url.endsWith('eins'))
  expect(looks.map(({ etag }) => etag)).toEqual([null, '"p"', '"p"'])
  expect(looks[1]!.at / MINUTE).toBeGreaterThan(8.9)
  expect(looks[1]!.at / MINUTE).toBeLessThan(20)
  const polls = asked.filter(({ url }) => url.endsWith('feed')).length
  expect(polls).toBeGreaterThan(10)
  expect(polls).toBeLessThan(15)
  expect(whats.slice(0, 2)).toEqual(['started', 'fetched'])
  expect(whats.at(-1)).toBe('stopped')
  expect(whats.filter(what => what === 'added')).toHaveLength(2)
  expect(whats).not.toContain('failed')
})

test('a change that the page tells of is a version, one that it does not is a silent change, other furniture is nothing', async () => {
  const modified = (time: string) => `<meta property="article:modified_time" content="${time}">`
  const site: Site = (url, at) => {
    if (url.endsWith('/feed')) return { body: feed({ name: 'still' }, { name: 'laut' }, { name: 'moebel' }) }
    const later = at > 5 * MINUTE
    if (url.endsWith('laut'))
      return { body: page(later ? 'Der Damm ist gebrochen.' : 'Der Damm hält.', later ? modified('2026-03-14T12:05:00Z') : '') }
    if (url.endsWith('still')) return { body: page(later ? 'Das Wehr ist gebrochen.' : 'Das Wehr hält.') }
    return { body: `${page('Der Deich hält.')}<!-- ${at} -->` }
  }
  const { events, documents } = await watched({ yaml: ONE, site, until: HOUR })
  const changes = events.flatMap(event =>
    event.what === 'version' || event.what === 'silentChange' ? [[event.what, event.url.slice(17), event.version]] : [],
  )
  expect(changes.sort()).toEqual([
    ['silentChange', 'still', 2],
    ['version', 'laut', 2],
  ])
  expect(documents).toHaveLength(5)
})

test('what the feed says is changed is looked at at once', async () => {
  const site: Site = (url, at) => {
    const later = at > 25 * MINUTE
    if (url.endsWith('/feed')) return { body: feed({ name: 'eins', ...(later ? { updated: '2026-03-14T12:25:00Z' } : {}) }) }
    return { body: page(later ? 'Der Damm ist gebrochen.' : 'Der Damm hält.') }
  }
  const yaml = 'sources:\n  - url: http://a.example/feed\n    every: 10m\n    recheck: []\n'
  const { events, asked } = await watched({ yaml, site, until: HOUR })
  expect(events.filter(({ what }) => what === 'version')).toHaveLength(1)
  expect(asked.filter(({ url }) => url.endsWith('eins'))).toHaveLength(2)
})

test('without following, what the feed carries is the article; a teaser is none', async () => {
  const text =
    'Der Damm bei Wallau hält, sagte Ida Roth am Morgen. Die Feuerwehr war mit vierzig Leuten am Deich, und das Wasser fällt wieder. Am Abend soll die Straße frei sein.'
  const site: Site = () => ({
    body: feed({ name: 'ganz', text: `${text} ${text.replaceAll('Damm', 'Deich')}` }, { name: 'kurz' }),
  })
  const yaml = 'sources:\n  - url: http://a.example/feed\n    follow: false\n'
  const { documents, asked, events } = await watched({ yaml, site, until: HOUR })
  expect(new Set(asked.map(({ url }) => url))).toEqual(new Set(['http://a.example/feed']))
  expect(documents.map(({ url }) => url)).toEqual(['http://a.example/ganz'])
  expect(events.filter(({ what }) => what === 'ignored')).toHaveLength(1)
})

test('what fails is tried again later and later; what comes back is taken', async () => {
  const site: Site = (url, at) =>
    url.endsWith('/feed') ? (at < HOUR ? 503 : { body: feed({ name: 'eins' }) }) : { body: page('Der Damm hält.') }
  const { documents, asked, events } = await watched({ yaml: ONE, site, until: 150 * MINUTE })
  const failures = events.filter(({ what }) => what === 'failed').length
  expect(failures).toBeGreaterThanOrEqual(5)
  expect(failures).toBeLessThanOrEqual(8)
  expect(documents).toHaveLength(1)
  expect(asked.filter(({ at }) => at < HOUR).length).toBeLessThanOrEqual(8)
})

test('a source that moved for good is asked where it lies now', async () => {
  const site: Site = url => (url.endsWith('/feed') ? { body: feed(), moved: 'http://a.example/new' } : { body: feed() })
  const { asked, events } = await watched({ yaml: ONE, site, until: 25 * MINUTE })
  expect(asked.map(({ url }) => url.slice(16))).toEqual(['/feed', '/new', '/new'])
  expect(events.filter(({ what }) => what === 'moved')).toMatchObject([
    { from: 'http://a.example/feed', to: 'http://a.example/new' },
  ])
})

test('cache lifetimes are kept to', async () => {
  const site: Site = () => ({ body: feed(), freshUntil: new Date(BEGAN + 2 * HOUR).toISOString() })
  const { asked } = await watched({ yaml: ONE, site, until: 110 * MINUTE })
  expect(asked).toHaveLength(1)
})

test.each([
  ['back a month', -30 * 24 * HOUR],
  ['forward a year', 365 * 24 * HOUR],
])('a clock that is put %s neither ends the watch nor makes it storm', async (_, by) => {
  const site: Site = url => (url.endsWith('/feed') ? { body: feed({ name: 'eins' }) } : { body: page('Der Damm hält.') })
  const { asked, events } = await watched({ yaml: ONE, site, until: 2 * HOUR, at: [[HOUR, by]] })
  expect(events.filter(({ what }) => what === 'clockJumped')).toMatchObject([{ by: expect.any(Number) }])
  const polls = asked.filter(({ url }) => url.endsWith('/feed'))
  const after = polls.filter(({ at }) => at > HOUR)
  expect(after.length).toBeGreaterThan(4)
  expect(after.length).toBeLessThan(9)
})

test('a watch that was ended goes on where it was, and asks nothing twice', async () => {
  const ledger = await openLedger(':memory:')
  ledgers.push(ledger)
  const site: Site = url =>
    url.endsWith('/feed')
      ? { body: feed({ name: 'eins' }, { name: 'zwei' }), etag: '"f"' }
      : { body: page(`Der Damm bei ${url.slice(-4)} hält.`), etag: '"p"' }
  const first = await watched({ yaml: ONE, site, until: 2 * MINUTE, ledger })
  const second = await watched({ yaml: ONE, site, until: 5 * MINUTE, ledger })
  expect(first.documents).toHaveLength(2)
  expect(second.asked).toEqual([])
  expect(second.documents).toHaveLength(2)
})

test('what the user forgot is not taken again', async () => {
  const ledger = await openLedger(':memory:')
  ledgers.push(ledger)
  const site: Site = url =>
    url.endsWith('/feed')
      ? { body: feed({ name: 'eins' }, { name: 'zwei' }) }
      : { body: page(`Der Damm bei ${url.slice(-4)} hält.`) }
  const { documents } = await watched({ yaml: ONE, site, until: 2 * MINUTE, ledger })
  await forget(ledger, documents[0]!.id, { forgotten: '2026-03-14T13:00:00Z', reason: null, by: null })
  const again = await watched({
    yaml: `${ONE}forget: 2d\n`.replace('every: 10m', 'every: 1m'),
    site: (url, at) =>
      url.endsWith('/feed') ? { body: `${feed({ name: 'eins' }, { name: 'zwei' })}<!-- ${at} -->` } : site(url, at),
    until: 9 * MINUTE,
    ledger,
  })
  expect(again.asked.some(({ url }) => url.endsWith('eins'))).toBe(false)
  expect(again.documents.map(({ url }) => url)).toEqual(['http://a.example/zwei'])
  const rows = await ledger.db.selectFrom('watch_addresses').select('url').execute()
  expect(rows.map(({ url }) => url)).toEqual(['http://a.example/zwei'])
})

test('once: every source is asked, what is due is taken and judged, and it ends', async () => {
  const ledger = await openLedger(':memory:')
  ledgers.push(ledger)
  const site: Site = url => (url.endsWith('/feed') ? { body: feed({ name: 'eins' }) } : { body: page('Der Damm hält.') })
  const first = await watched({ yaml: ONE, site, until: HOUR, ledger, once: true })
  expect(first.ended.why).toBe('once')
  expect(first.documents).toHaveLength(1)
  expect(first.whats).toContain('judged')
  const second = await watched({ yaml: ONE, site, until: HOUR, ledger, once: true })
  expect(second.asked.map(({ url }) => url)).toEqual(['http://a.example/feed'])
})

test('a list of feeds is followed; what it drops is not asked any more', async () => {
  const opml = (...names: string[]) =>
    `<?xml version="1.0"?><opml version="2.0"><body>${names.map(name => `<outline type="rss" text="${name}" xmlUrl="http://a.example/${name}/feed"/>`).join('')}</body></opml>`
  const site: Site = (url, at) => {
    if (url.endsWith('.opml')) return { body: at < 30 * MINUTE ? opml('nord', 'sued') : opml('nord'), type: 'text/x-opml' }
    return url.endsWith('/feed')
      ? { body: feed({ name: `${url.split('/')[3]}1` }) }
      : { body: page(`Der Damm bei ${url.slice(-5)} hält.`) }
  }
  const yaml = 'sources:\n  - url: http://a.example/all.opml\n    every: 10m\n    recheck: []\n'
  const { documents, asked } = await watched({ yaml, site, until: 2 * HOUR })
  expect(documents.map(({ url }) => url).sort()).toEqual(['http://a.example/nord1', 'http://a.example/sued1'])
  const late = asked.filter(({ at }) => at > 45 * MINUTE).map(({ url }) => url)
  expect(late).toContain('http://a.example/nord/feed')
  expect(late).not.toContain('http://a.example/sued/feed')
})

test('addresses that the feed dropped long ago are let go, and their documents stay', async () => {
  const site: Site = (url, at) =>
    url.endsWith('/feed')
      ? { body: feed({ name: at < 20 * MINUTE ? 'alt' : 'neu' }) }
      : { body: page(`Der Damm bei ${url.slice(-3)} hält.`) }
  const yaml = `${ONE}forget: 1h\n`
  const { documents, ledger, events } = await watched({ yaml, site, until: 5 * HOUR })
  const rows = await ledger.db.selectFrom('watch_addresses').select('url').execute()
  expect(rows.map(({ url }) => url)).toEqual(['http://a.example/neu'])
  expect(documents).toHaveLength(2)
  expect(events.filter(({ what }) => what === 'forgot')).toHaveLength(1)
})
