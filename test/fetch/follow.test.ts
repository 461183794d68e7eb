// What lies at addresses, and what lists lead to: in order, within bounds, an error for each that fails and the rest all the same.

import { afterEach, expect, test } from 'vitest'
import type { Found, Link } from '../../src/intake/body.ts'
import { type Reaching, type ReachOptions, reaching } from '../../src/intake/follow.ts'
import type { NamedLink } from '../../src/intake/links.ts'
import { quickFetcher, type Route, type Site, serve } from './serving.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

const page =
  (title: string): Route =>
  (_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>${title}</title><p>The ferry runs again.</p>`)

async function siteOf(routes: Readonly<Record<string, Route>>): Promise<Site> {
  const site = await serve(routes)
  ends.push(site.close)
  return site
}

function reach(options: Partial<ReachOptions> = {}) {
  const fetcher = quickFetcher({ limits: { 'pace.perHost': 4 } })
  ends.push(fetcher.close)
  return reaching({ fetcher, limit: 50, ...options })
}

const link = (url: string, more: Partial<Link> = {}): NamedLink => ({
  where: 'feed',
  link: { url, role: 'article', given: {}, whole: false, ...more },
})

async function all(found: AsyncIterable<Found>) {
  const kept: Found[] = []
  for await (const one of found) kept.push(one)
  return kept
}

const titleOf = (found: Found) =>
  'input' in found
    ? (/<title>(.*?)</u.exec(found.input.html ?? '')?.[1] ?? found.input.title)
    : 'error' in found
      ? found.error.code
      : found.link.url

test('a page: its bytes are kept with where and when they were fetched; its address loses what counts visitors', async () => {
  const site = await siteOf({ '*': page('Ferry') })
  const url = site.url('/ferry?id=5&utm_source=rss&fbclid=x#top')
  const [found, ...more] = await all(reach().at(url))
  expect(more).toEqual([])
  expect(found).toMatchObject({
    where: url,
    input: { address: site.url('/ferry?id=5') },
    original: { address: url, type: 'text/html', fetched: expect.stringMatching(/^20\d\d-.*Z$/) },
  })
})

test('an address that cannot be fetched is an error, and no more', async () => {
  const site = await siteOf({})
  expect((await all(reach().at(site.url('/')))).map(titleOf)).toEqual(['FETCH_STATUS'])
  expect((await all(reach().at('http://10.0.0.1/'))).map(titleOf)).toEqual(['FETCH_REFUSED'])
})

test('the newest are fetched, newest first, each once; the others are counted', async () => {
  const site = await siteOf({ '/1': page('one'), '/2': page('two'), '/3': page('three'), '/4': page('four') })
  const told: Reaching[] = []
  const links = [
    link(site.url('/1'), { given: { published: '2026-03-11' } }),
    link(site.url('/2')),
    link(site.url('/3'), { given: { published: '2026-03-13T08:00:00+01:00' } }),
    link(`${site.url('/3')}?utm_medium=feed`, { given: { published: '2026-03-12' } }),
    link(site.url('/4'), { given: { modified: '2026-03-14' } }),
  ]
  const found = await all(reach({ limit: 3, told: what => told.push(what) }).follow(links))
  expect(found.map(titleOf)).toEqual(['four', 'three', 'one'])
  expect(told.filter(what => 'named' in what)).toEqual([{ named: 3, left: 1 }])
  expect(site.asked).not.toContain('/2')
})

test('what the list says stands beside the page, and with the bytes that are kept', async () => {
  const site = await siteOf({ '*': page('Ferry') })
  const given = { title: 'The ferry', published: '2026-03-14', authors: ['Ida Lorenz'], outlet: 'Seebote', text: 'Teaser' }
  const [found] = await all(reach().follow([link(site.url('/a'), { given })]))
  const listed = { title: 'The ferry', published: '2026-03-14', authors: ['Ida Lorenz'], outlet: 'Seebote' }
  expect(found).toMatchObject({ input: { listed }, original: { given: { listed } } })
  expect(found).not.toHaveProperty('input.text')
  expect(found).not.toHaveProperty('input.title')
})

test('one that fails is an error; where the list carries the article, the list is read', async () => {
  const site = await siteOf({ '/a': page('a'), '/c': page('c') })
  const whole = { given: { title: 'b', text: 'The whole article.', published: '2026-03-13' }, whole: true }
  const links = [
    link(site.url('/a'), { given: { published: '2026-03-14' } }),
    link(site.url('/b'), whole),
    link(site.url('/c')),
    link(site.url('/d')),
  ]
  const found = await all(reach().follow(links))
  expect(found.map(titleOf)).toEqual(['a', 'b', 'c', 'FETCH_STATUS'])
  expect(found[1]).toMatchObject({
    input: { text: 'The whole article.', url: site.url('/b') },
    note: expect.stringMatching(/as the list has it.*404/),
  })
  expect(found[3]).toMatchObject({ where: site.url('/d') })
})

test('lists of lists are opened as deep as lists go, and one that names itself only once', async () => {
  const opml =
    (inner: string): Route =>
    (_, answer) =>
      answer
        .writeHead(200, { 'content-type': 'text/x-opml' })
        .end(`<?xml version="1.0"?><opml version="2.0"><head/><body>${inner}</body></opml>`)
  const outline = (url: string) => `<outline type="rss" text="x" xmlUrl="${url}"/>`
  const site: Site = await siteOf({
    '/opml': (asked, answer) => opml(outline(site.url('/opml')) + outline(site.url('/feed')))(asked, answer),
    '/feed': feedOf(() => [site.url('/a')]),
    '/a': page('a'),
  })
  const found = await all(reach().follow([link(site.url('/opml'), { role: 'feed' })]))
  expect(found.map(titleOf)).toEqual(['a'])
  expect(site.asked).toEqual(['/opml', '/feed', '/a'])
})

test('an address that holds a feed: its articles; unfollowed, its links', async () => {
  const site: Site = await siteOf({ '/feed': feedOf(() => [site.url('/a'), site.url('/b')]), '/a': page('a'), '/b': page('b') })
  expect((await all(reach().at(site.url('/feed')))).map(titleOf)).toEqual(['a', 'b'])
  expect((await all(reach({ follow: false }).at(site.url('/feed')))).map(titleOf)).toEqual([site.url('/a'), site.url('/b')])
})

test('what is declared wrongly is told by its bytes: a picture as a page, a feed as a page, a page as a feed', async () => {
  const as =
    (type: string, body: string | Buffer): Route =>
    (_, answer) =>
      answer.writeHead(200, { 'content-type': type }).end(body)
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const site: Site = await siteOf({
    '/png': as('text/html', png),
    '/feed': (asked, answer) => as('text/html', rss([site.url('/a')]))(asked, answer),
    '/page': as('application/rss+xml', '<!doctype html><title>a page</title><p>The ferry runs again.</p>'),
    '/a': page('a'),
  })
  const found = async (path: string) => (await all(reach().at(site.url(path)))).map(titleOf)
  expect(await found('/png')).toEqual(['FILE_BINARY'])
  expect(await found('/feed')).toEqual(['a'])
  expect(await found('/page')).toEqual(['a page'])
})

test('a list of very many costs what is asked for', async () => {
  const site = await siteOf({ '*': page('x') })
  const links = Array.from({ length: 50_000 }, (_, number) => link(site.url(`/${number}`)))
  const begun = performance.now()
  expect(await all(reach({ limit: 10 }).follow(links))).toHaveLength(10)
  expect(site.asked).toHaveLength(10)
  expect(performance.now() - begun).toBeLessThan(5000)
})

test('who stops listening leaves nothing behind that is asked', async () => {
  const site = await siteOf({ '*': page('x') })
  const links = Array.from({ length: 100 }, (_, number) => link(site.url(`/${number}`)))
  for await (const found of reach().follow(links)) if (titleOf(found)) break
  expect(site.asked.length).toBeLessThan(20)
})

const feedOf =
  (urls: () => string[]): Route =>
  (_, answer) =>
    answer.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(urls()))

function rss(urls: readonly string[]): string {
  const items = urls.map(url => `<item><title>x</title><link>${url}</link></item>`)
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Seebote</title>${items.join('')}</channel></rss>`
}
