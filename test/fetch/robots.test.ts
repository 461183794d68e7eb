// robots.txt, as a server gives it, and what may be asked then.

import { expect, test } from 'vitest'
import { ownRules } from '../../src/fetch/robots.ts'
import { IMPATIENT, quickFetcher, type Route, serve } from './serving.ts'

const text =
  (robots: string): Route =>
  (_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/plain' }).end(robots)
const page: Route = (_, answer) => answer.end('a page')

/** Code and message of what comes of asking for a path on a site with this robots.txt; "page" where it is given. */
async function asking(robots: Route, path = '/news/a', more: Record<string, Route> = {}, limits = {}) {
  const site = await serve({ '/robots.txt': robots, ...more, '*': page })
  const fetcher = quickFetcher({ limits })
  const answer = await fetcher.get(site.url(path))
  await fetcher.close()
  await site.close()
  if (answer.kind !== 'failed') return { code: 'page' }
  const { error, lasting, retryAt } = answer
  return { code: error.code, message: error.message, lasting, retries: retryAt !== null }
}

test.each([
  ['', 'page'],
  ['User-agent: *\nDisallow: /', 'FETCH_REFUSED'],
  ['User-agent: *\nDisallow:', 'page'],
  ['User-agent: *\nDisallow: /news', 'FETCH_REFUSED'],
  ['User-agent: *\nDisallow: /news\nAllow: /news/a', 'page'],
  ['User-agent: *\nDisallow: /*/a$', 'FETCH_REFUSED'],
  ['User-agent: other\nDisallow: /', 'page'],
  ['User-agent: other\nUser-agent: lagebild\nDisallow: /', 'FETCH_REFUSED'],
  ['User-agent: *\nDisallow: /\n\nUser-agent: Lagebild\nDisallow: /private', 'page'],
  ['User-agent: LAGEBILD/9.9 # ours\nDisallow: /', 'FETCH_REFUSED'],
  ['\uFEFFuser-agent:*\r\ndisallow:/', 'FETCH_REFUSED'],
  ['<!doctype html><title>Not found</title><p>User-agent', 'page'],
  ['\0\x01\x02 binary \xFF', 'page'],
])('%j: %s', async (robots, code) => {
  expect(await asking(text(robots))).toMatchObject({ code })
})

test('what is refused says so, and what to do', async () => {
  expect(await asking(text('User-agent: *\nDisallow: /'))).toMatchObject({
    lasting: true,
    message: expect.stringMatching(/robots.txt .* leave this page alone/),
  })
})

test.each([
  ['none (404)', 404, 'page'],
  ['forbidden (403)', 403, 'page'],
  ['a server that fails (500)', 500, 'FETCH_REFUSED'],
  ['overloaded (503)', 503, 'FETCH_REFUSED'],
  ['too often (429)', 429, 'FETCH_REFUSED'],
])('%s', async (_, status, code) => {
  const result = await asking((_, answer) => answer.writeHead(status).end())
  expect(result.code).toBe(code)
  if (code !== 'page') expect(result).toMatchObject({ lasting: false, retries: true })
})

test('never answered: nothing is asked for now; leading in circles: there is none; elsewhere: what stands there holds', async () => {
  expect(await asking(() => {}, '/a', {}, IMPATIENT)).toMatchObject({ code: 'FETCH_REFUSED', lasting: false, retries: true })
  expect(await asking((_, answer) => answer.writeHead(302, { location: '/robots.txt' }).end())).toMatchObject({ code: 'page' })
  const rules = text('User-agent: *\nDisallow: /news')
  expect(await asking((_, answer) => answer.writeHead(301, { location: '/r' }).end(), '/news/a', { '/r': rules })).toMatchObject({
    code: 'FETCH_REFUSED',
  })
})

test('a robots.txt without end is read as far as the limit', async () => {
  const endless: Route = (_, answer) => {
    answer.write('User-agent: *\nDisallow: /news\n')
    const timer = setInterval(() => answer.write(`# ${'a'.repeat(60_000)}\n`), 1)
    answer.on('close', () => clearInterval(timer))
  }
  expect(await asking(endless)).toMatchObject({ code: expect.stringMatching(/FETCH_REFUSED/) })
})

test('each redirect is looked up in the robots.txt of where it leads', async () => {
  const other = await serve({ '/robots.txt': text('User-agent: *\nDisallow: /'), '*': page })
  expect(
    await asking(text(''), '/on', { '/on': (_, answer) => answer.writeHead(302, { location: other.url('/x') }).end() }),
  ).toMatchObject({ code: 'FETCH_REFUSED' })
  expect(other.asked).toEqual([])
  await other.close()
})

test('asked for once, however many pages are', async () => {
  let asked = 0
  const site = await serve({
    '/robots.txt': (_, answer) => {
      asked++
      answer.writeHead(404).end()
    },
    '*': page,
  })
  const fetcher = quickFetcher()
  await Promise.all(['/a', '/b', '/c'].map(path => fetcher.get(site.url(path))))
  await fetcher.close()
  await site.close()
  expect(asked).toBe(1)
})

test('a hostile one costs little: many names for many rules, a thicket of stars', async () => {
  const names = Array.from({ length: 20_000 }, (_, number) => `User-agent: robot${number}`).join('\n')
  const rules = Array.from({ length: 10_000 }, (_, number) => `Disallow: /${number}`).join('\n')
  const stars = Array.from({ length: 250 }, () => `Disallow: /${'*a'.repeat(900)}b`).join('\n')
  const begun = performance.now()
  expect(await asking(text(`${names}\n${rules}\nUser-agent: *\n${stars}`), `/${'a'.repeat(3000)}`)).toMatchObject({
    code: 'page',
  })
  expect(performance.now() - begun).toBeLessThan(3000)
})

test('only the rules for this program and for all are kept', () => {
  expect(
    ownRules(
      'Disallow: /early\nUser-agent: a\nUser-agent: *\nUser-agent: *\nDisallow: /b # why\nSitemap: x\nUser-agent: c\nDisallow: /d',
    ),
  ).toBe('User-agent: *\nDisallow: /b ')
})
