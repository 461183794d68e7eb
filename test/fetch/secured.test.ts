// Who answers: certificates, the way from https to http, names that change whom they mean.

import type { LookupAddress } from 'node:dns'
import { afterEach, expect, test } from 'vitest'
import type { Answer, Fetcher } from '../../src/fetch/answer.ts'
import { type Asking, certificate, quickFetcher, type Route, type Site, serve } from './serving.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function siteOf(routes: Readonly<Record<string, Route>>, secured?: { key: string; cert: string }): Promise<Site> {
  const site = await serve(routes, secured ?? null)
  ends.push(site.close)
  return site
}

function asker(asking: Asking = {}): Fetcher {
  const made = quickFetcher(asking)
  ends.push(made.close)
  return made
}

const page: Route = (_, answer) => answer.end('a page')
const codeOf = (answer: Answer) => (answer.kind === 'failed' ? `${answer.error.code}: ${answer.error.message}` : answer.kind)

test('a certificate that nobody vouches for, of another host, or of yesterday is told as such', async () => {
  const own = await certificate()
  const site = await siteOf({ '*': page }, own)
  const answer = await asker().get(site.url('/a'))
  expect(answer).toMatchObject({ kind: 'failed', lasting: false, status: null })
  expect(codeOf(answer)).toMatch(/^FETCH_TLS: The certificate of "127.0.0.1:\d+" is signed by itself alone$/)
  expect(codeOf(await asker({ authorities: [own.cert] }).get(site.url('/a')))).toBe('body')

  const other = await certificate({ name: 'tagesbote.example' })
  const wrong = await siteOf({ '*': page }, other)
  expect(codeOf(await asker({ authorities: [other.cert] }).get(wrong.url('/a')))).toMatch(/^FETCH_TLS: .* is for another host$/)

  const old = await certificate({ expired: true })
  const late = await siteOf({ '*': page }, old)
  expect(codeOf(await asker({ authorities: [old.cert] }).get(late.url('/a')))).toMatch(/^FETCH_TLS: .* has expired$/)
})

test('https at a port of http, and the other way round', async () => {
  const plain = await siteOf({ '*': page })
  expect(codeOf(await asker().get(plain.url('/a').replace('http:', 'https:')))).toMatch(
    /^FETCH_TLS: .* does not speak https as it should$|^FETCH_FAILED: .* broke the connection off$/,
  )
  const secured = await siteOf({ '*': page }, await certificate())
  expect(codeOf(await asker().get(secured.url('/a').replace('https:', 'http:')))).toMatch(/^FETCH_(?:FAILED|STATUS|BROKEN)/)
})

test('from https nothing leads to http, unless that host is allowed by name', async () => {
  const own = await certificate()
  const plain = await siteOf({ '*': page })
  const secured = await siteOf({ '/a': (_, answer) => answer.writeHead(301, { location: plain.url('/b') }).end() }, own)
  const resolve = async (): Promise<LookupAddress[]> => [{ address: '127.0.0.1', family: 4 }]
  const judged = asker({ authorities: [own.cert], allow: [], judge: () => null, resolve })
  expect(codeOf(await judged.get(secured.url('/a')))).toMatch(/^FETCH_REDIRECT: The address leads from https to http/)
  expect(plain.asked).toEqual([])
  expect(codeOf(await asker({ authorities: [own.cert] }).get(secured.url('/a')))).toBe('body')
})

/** To these tests this machine's IPv4 address is the open internet, and everything else private. */
const judge = (ip: string) => (ip === '127.0.0.1' ? null : 'a private address')
const at = (...addresses: string[]): LookupAddress[] =>
  addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))

test('a name that means another machine the next time leads nowhere', async () => {
  const site = await siteOf({
    '/robots.txt': (_, answer) => answer.writeHead(404).end(),
    '*': (_, answer) => answer.writeHead(200, { connection: 'close' }).end('a page'),
  })
  const answers = [at('127.0.0.1'), at('10.0.0.5')]
  let asked = 0
  const resolve = async () => answers[Math.min(asked++, 1)]!
  const fetcher = asker({ allow: [], judge, resolve })
  const url = `http://changing.example:${site.port}/a`
  expect(codeOf(await fetcher.get(url))).toBe('body')
  expect(asked).toBe(1) // judged and connected to in one: there is no second look that could say something else
  const second = await fetcher.get(url)
  expect(codeOf(second)).toMatch(/^FETCH_REFUSED: "changing.example" is a private address \(10.0.0.5\)$/)
  expect(second).toMatchObject({ lasting: true })
})

test('of several addresses only those of the open internet are connected to', async () => {
  const site = await siteOf({ '*': page })
  const mixed = asker({ allow: [], judge, resolve: async () => at('10.0.0.5', '::1', '127.0.0.1') })
  expect(codeOf(await mixed.get(`http://mixed.example:${site.port}/a`))).toBe('body')
  const inside = asker({ allow: [], judge, resolve: async () => at('10.0.0.5', 'fd00::1') })
  expect(codeOf(await inside.get(`http://inside.example:${site.port}/a`))).toMatch(/^FETCH_REFUSED/)
  const none = asker({ allow: [], judge, resolve: async () => [] })
  expect(codeOf(await none.get(`http://none.example:${site.port}/a`))).toMatch(/^FETCH_REFUSED: "none.example" has no address/)
})

test('where the connection arrived is judged once more, whatever was looked up', async () => {
  const site = await siteOf({ '*': page })
  let judged = 0
  const fickle = asker({
    allow: [],
    judge: () => (judged++ === 0 ? null : 'a private address'),
    resolve: async () => at('127.0.0.1'),
  })
  expect(codeOf(await fickle.get(`http://fickle.example:${site.port}/a`))).toMatch(/^FETCH_REFUSED/)
  expect(site.asked).toEqual([])
})

test('a redirect to a name that means this machine is refused, the name being as public as any', async () => {
  const inner = await siteOf({ '*': page })
  const outer = await siteOf({
    '*': (_, answer) => answer.writeHead(302, { location: `http://harmless.example:${inner.port}/admin` }).end(),
  })
  const resolve = async (host: string) => at(host === 'harmless.example' ? '::1' : '127.0.0.1')
  expect(codeOf(await asker({ allow: [], judge, resolve }).get(`http://news.example:${outer.port}/a`))).toMatch(
    /^FETCH_REFUSED: "harmless.example"/,
  )
  expect(inner.asked).toEqual([])
})

test('allowed by name: the host, with any port or with the one given', async () => {
  const site = await siteOf({ '*': page })
  const resolve = async () => at('127.0.0.1')
  const url = `http://intranet.example:${site.port}/a`
  expect(codeOf(await asker({ allow: ['intranet.example'], resolve }).get(url))).toBe('body')
  expect(codeOf(await asker({ allow: [`intranet.example:${site.port}`], resolve }).get(url))).toBe('body')
  expect(codeOf(await asker({ allow: ['intranet.example:1'], resolve }).get(url))).toMatch(/^FETCH_REFUSED/)
  expect(codeOf(await asker({ allow: ['example'], resolve }).get(url))).toMatch(/^FETCH_REFUSED/)
})

test.each([
  ['ENOTFOUND', /^FETCH_FAILED: There is no host "gone.example"/],
  ['EAI_AGAIN', /^FETCH_FAILED: The address of "gone.example" cannot be looked up at the moment/],
])('a lookup that fails: %s', async (code, words) => {
  const resolve = () => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code }))
  const answer = await asker({ resolve, allow: [] }).get('http://gone.example/')
  expect(codeOf(answer)).toMatch(words)
  expect(answer).toMatchObject({ lasting: false })
})

test('a lookup without an end, and a port that nobody listens at', async () => {
  expect(
    codeOf(
      await asker({ resolve: () => new Promise(() => {}), allow: [], limits: { 'limits.connect': 0.3 } }).get(
        'http://slow.example/',
      ),
    ),
  ).toMatch(/^FETCH_FAILED: There was no connection to "slow.example" within 0.3 seconds/)
  const site = await serve({})
  await site.close()
  expect(codeOf(await asker().get(site.url('/')))).toMatch(/^FETCH_FAILED: "127.0.0.1:\d+" accepts no connection/)
})
