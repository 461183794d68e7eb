// lagebild add URL and read URL, on the command line.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/program.ts'
import { type Route, type Site, serve } from '../fetch/serving.ts'
import { contextWith, lagebild } from './harness.ts'

let site: Site
let folder: string
const env = { LAGEBILD_ALLOW_HOSTS: '127.0.0.1', LAGEBILD_PACE_GAP: '0' }
let ledgers = 0
const ledger = () => ['--ledger', join(folder, `${++ledgers}.db`)]

const article =
  (title: string): Route =>
  (_, answer) => {
    const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
      <p>The ferry across the lake runs again since Saturday, the municipality said. “We are relieved,” said mayor Ida Lorenz.</p>
      <p>In January the ship had run aground with 42 passengers on board. Nobody was hurt, the police said in the evening.</p>
      <p>The repair took eight weeks and cost 1.3 million euros, according to the shipping company.</p></article></body></html>`
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  }

const feed = (): string => {
  const items = [1, 2, 3].map(
    day =>
      `<item><title>Ferry ${day}</title><link>${site.url(`/${day}?utm_source=rss`)}</link><pubDate>Sat, ${day + 6} Mar 2026 08:00:00 GMT</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Lake Courier</title><link>${site.url('/')}</link>${items.join('')}</channel></rss>`
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-fetch-'))
  const routes = {
    '/1?utm_source=rss': article('Ferry one'),
    '/3?utm_source=rss': article('Ferry three'),
    '/page': article('Ferry page'),
    '/feed': ((_, answer) => answer.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed())) as Route,
    '/wall': ((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html' }).end(
        `<!doctype html><html lang="en"><head><title>Crane</title><meta property="article:content_tier" content="locked"></head><body><article>
        <h1>Crane</h1><p>The harbour master said on Tuesday that the crane would be taken down.</p></article><div>Subscribe to continue reading</div></body></html>`,
      )) as Route,
    '/front': ((_, answer) =>
      answer
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<!doctype html><title>Lake Courier</title><link rel="alternate" type="application/rss+xml" href="/feed">',
        )) as Route,
  }
  site = await serve(routes)
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

test('a page is read as it is now', async () => {
  const { code, out, err } = await lagebild(['read', site.url('/page'), '--format', 'json'], { env })
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject([{ title: 'Ferry page', url: site.url('/page') }])
})

test('a feed is followed: its articles are added, newest first, and the one that fails is told', async () => {
  const to = ledger()
  const { code, out, err } = await lagebild(['add', site.url('/feed'), ...to], { env })
  expect(code).toBe(1)
  expect(out).toMatch(/^2 documents added · 1 failed/)
  expect(err).toMatch(/FETCH_STATUS: .* has no such page \(404\)\n {2}where: .*\/2\?utm_source=rss/)
  const listed = await lagebild(['documents', '--format', 'json', ...to])
  expect(listed.out).toContain(`"${site.url('/1')}"`)
  expect(listed.out).not.toContain('utm_source')
  expect(listed.out).toContain('2026-03-09T08:00:00')
})

test('adding it again changes nothing', async () => {
  const to = ledger()
  await lagebild(['add', site.url('/feed'), ...to], { env })
  const { out } = await lagebild(['add', site.url('/feed'), ...to], { env })
  expect(out).toMatch(/^0 documents added · 2 unchanged · 1 failed/)
})

test('--limit fetches the newest, and says how many there are', async () => {
  const { out, err } = await lagebild(['add', site.url('/feed'), '--limit', '1', ...ledger()], { env })
  expect(out).toMatch(/^1 document added/)
  expect(err).toMatch(/^note: the newest 1 of 3 articles are fetched; --limit fetches more/)
})

test('--no-follow reads a list as it is; a list in a file is followed only with --follow', async () => {
  const asked = site.asked.length
  const unfollowed = await lagebild(['add', site.url('/feed'), '--no-follow', ...ledger()], { env })
  expect(unfollowed.err).toMatch(/NOT_FOLLOWED: 3 items are only named in the list/)
  expect(site.asked.slice(asked)).toEqual(['/feed'])
  const path = join(folder, 'feed.xml')
  writeFileSync(path, feed())
  const local = await lagebild(['add', path, ...ledger()], { env })
  expect(local.err).toMatch(/NOT_FOLLOWED/)
  expect(site.asked.slice(asked)).toEqual(['/feed'])
  expect((await lagebild(['add', path, '--follow', ...ledger()], { env })).out).toMatch(/^2 documents added · 1 failed/)
})

test('a page without an article says which feeds it names', async () => {
  const { code, err } = await lagebild(['add', site.url('/front'), ...ledger()], { env })
  expect(code).toBe(3)
  expect(err).toContain(`note: ${site.url('/front')} names feeds, which can be added: ${site.url('/feed')}`)
})

test('private networks are refused, and allowed by --allow-host', async () => {
  const refused = await lagebild(['add', site.url('/page'), ...ledger()])
  expect(refused.code).toBe(3)
  expect(refused.err).toMatch(/FETCH_REFUSED.*\n.*\n {2}do: .*--allow-host 127.0.0.1/)
  expect((await lagebild(['add', site.url('/page'), '--allow-host', '127.0.0.1', ...ledger()])).out).toMatch(/^1 document added/)
  expect((await lagebild(['add', 'x', '--allow-host', 'http://a/'])).code).toBe(2)
  expect((await lagebild(['add', 'x', '--limit', '0'])).code).toBe(2)
})

test('a page behind a wall: the article as the feed carries it, where it does', async () => {
  const words =
    'The harbour master said on Tuesday that the crane would be taken down. “It is older than I am,” said Greta Holm. '
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lake Courier</title>
    <item><title>Crane</title><link>${site.url('/wall')}</link><pubDate>Sat, 14 Mar 2026 08:00:00 GMT</pubDate>
    <content:encoded><![CDATA[${`<p>${words.repeat(4)}</p>`.repeat(5)}]]></content:encoded></item></channel></rss>`
  const path = join(folder, 'whole.xml')
  writeFileSync(path, feed)
  const { out, err } = await lagebild(['add', path, '--follow', ...ledger()], { env })
  expect(err).toMatch(/^note: .*\/wall: as the list has it, for the page cannot be had: it does not show the article/)
  expect(out).toMatch(/^1 document added/)
  expect((await lagebild(['add', site.url('/wall'), ...ledger()], { env })).err).toMatch(/^error PAYWALLED/)
})

test('Ctrl-C: what came until then is kept, nothing more is fetched, and nothing is told of the rest', async () => {
  const stopping = new AbortController()
  const many = await serve({
    '/feed': (_, answer) => {
      const items = Array.from(
        { length: 30 },
        (_, number) => `<item><title>x</title><link>${many.url(`/${number}`)}</link></item>`,
      )
      answer
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(`<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`)
    },
    '*': (asked, answer) => {
      if (asked.url === '/3') stopping.abort()
      else article(`Ferry ${asked.url}`)(asked, answer)
    },
  })
  const context = { ...contextWith({ env }), stopSignal: () => stopping.signal }
  await run(['add', many.url('/feed'), ...ledger()], context)
  await many.close()
  const { code, out, err } = context.ran()
  expect(code).toBe(130)
  expect(out).toMatch(/^3 documents added · /)
  expect(err).toBe('note: interrupted: what came until then is kept; run it again for the rest\n')
  expect(many.asked.length).toBeLessThan(7)
})

test('files and addresses in one batch', async () => {
  const path = join(folder, 'note.txt')
  writeFileSync(path, 'The bridge stays closed, the town said on Monday. “We are checking the bolts,” said engineer Paul Ruiz.')
  expect((await lagebild(['add', path, site.url('/page'), ...ledger()], { env })).out).toMatch(/^2 documents added/)
})

test('limits come from the environment', async () => {
  const small = await lagebild(['add', site.url('/page'), ...ledger()], { env: { ...env, LAGEBILD_SENT_SIZE: '0.0001' } })
  expect(small.err).toMatch(/FETCH_LIMIT: The answer is larger than 0.0001 MB/)
  const wrong = await lagebild(['add', site.url('/page'), ...ledger()], { env: { ...env, LAGEBILD_REDIRECTS: 'many' } })
  expect(wrong.err).toMatch(/USAGE: "many" is no whole number from 0 to 20\n {2}where: LAGEBILD_REDIRECTS/)
})
