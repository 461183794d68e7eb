// A server that misbehaves in every way that is known here, and what comes of each: one row a way.

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../src/fetch/answer.ts'
import type { FetchSettingName } from '../../src/fetch/settings.ts'
import { IMPATIENT, quickFetcher, type Route, type Site, serve } from './serving.ts'

interface Way {
  readonly way: string
  readonly route: Route
  readonly limits?: Partial<Record<FetchSettingName, number>>
  /** `text`: of the body that comes. */
  readonly comes:
    | { readonly text: string }
    | { readonly code: string; readonly message: RegExp; readonly lasting: boolean; readonly status?: number }
}

const PAGE = '<p>Die Brücke bleibt gesperrt.</p>'

/** Writes to the connection what is no answer of Node's http. */
const raw =
  (...parts: readonly (string | Buffer)[]): Route =>
  ({ socket }) => {
    for (const part of parts) socket.write(part)
    socket.end()
  }
const packed =
  (coding: string, body: Buffer | string): Route =>
  (_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(body)
const status =
  (code: number, headers: Record<string, string> = {}): Route =>
  (_, answer) =>
    answer.writeHead(code, headers).end('an error page')
const to =
  (location: string, code = 302): Route =>
  (_, answer) =>
    answer.writeHead(code, { location }).end()
/** Calls again and again until the connection ends. */
const repeat = (answer: NodeJS.EventEmitter, milliseconds: number, act: () => void): void => {
  const timer = setInterval(act, milliseconds)
  answer.on('close', () => clearInterval(timer))
}

const WAYS: readonly Way[] = [
  { way: 'well', route: (_, answer) => answer.end(PAGE), comes: { text: PAGE } },
  // Time.
  {
    way: 'never answers',
    route: () => {},
    comes: { code: 'FETCH_LIMIT', message: /said nothing for 0.4 seconds/, lasting: false },
  },
  {
    way: 'stops in the middle',
    route: (_, answer) => answer.write('<p>'),
    comes: { code: 'FETCH_LIMIT', message: /Hardly anything of the answer came for 0.3 seconds/, lasting: false },
  },
  {
    way: 'drips a byte at a time',
    route: (_, answer) => repeat(answer, 20, () => answer.write('a')),
    comes: { code: 'FETCH_LIMIT', message: /Hardly anything/, lasting: false },
  },
  {
    way: 'drips just fast enough, for ever',
    route: (_, answer) => repeat(answer, 20, () => answer.write('a'.repeat(50))),
    comes: { code: 'FETCH_LIMIT', message: /not there within 1 second/, lasting: false },
  },
  {
    way: 'drips its headers',
    route: ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      repeat(socket, 20, () => socket.write('x-a: b\r\n'))
    },
    comes: { code: 'FETCH_LIMIT', message: /said nothing/, lasting: false },
  },
  {
    way: 'says for ever that it will answer',
    route: ({ socket }) => repeat(socket, 20, () => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n')),
    comes: { code: 'FETCH_LIMIT', message: /said nothing/, lasting: false },
  },
  // Size.
  {
    way: 'endless',
    route: (_, answer) => repeat(answer, 1, () => answer.write('a'.repeat(20_000))),
    comes: { code: 'FETCH_LIMIT', message: /larger than 0.3 MB/, lasting: true },
  },
  {
    way: 'says to be large',
    route: (_, answer) => void answer.writeHead(200, { 'content-length': '400000' }).write('a'),
    comes: { code: 'FETCH_LIMIT', message: /larger than 0.3 MB/, lasting: true },
  },
  {
    way: 'bomb of gzip',
    route: packed('gzip', gzipSync(Buffer.alloc(20_000_000))),
    comes: { code: 'FETCH_LIMIT', message: /more than 20 times its size/, lasting: true },
  },
  {
    way: 'bomb of brotli',
    route: packed('br', brotliCompressSync(Buffer.alloc(20_000_000))),
    comes: { code: 'FETCH_LIMIT', message: /more than 20 times/, lasting: true },
  },
  {
    way: 'bomb of zstd',
    route: packed('zstd', zstdCompressSync(Buffer.alloc(20_000_000))),
    comes: { code: 'FETCH_LIMIT', message: /more than 20 times/, lasting: true },
  },
  {
    way: 'bomb within a bomb',
    route: packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))),
    comes: { code: 'FETCH_LIMIT', message: /times its size/, lasting: true },
  },
  {
    way: 'large when unpacked, at a fair ratio',
    route: packed('gzip', gzipSync(Array.from({ length: 900_000 }, (_, line) => line.toString(36)).join('\n'))),
    limits: { 'limits.sent': 5 },
    comes: { code: 'FETCH_LIMIT', message: /larger than 3 MB when it is unpacked/, lasting: true },
  },
  {
    way: 'huge headers',
    route: (_, answer) => answer.writeHead(200, { 'x-large': 'a'.repeat(20_000) }).end(PAGE),
    comes: { code: 'FETCH_LIMIT', message: /headers of the answer are larger/, lasting: true },
  },
  {
    way: 'endless headers',
    route: ({ socket }) => repeat(socket, 1, () => socket.write(`x-a: ${'b'.repeat(100)}\r\n`.repeat(20))),
    comes: { code: 'FETCH_BROKEN', message: /no HTTP/, lasting: false },
  },
  // Length.
  {
    way: 'shorter than it says',
    route: (_, answer) => void answer.writeHead(200, { 'content-length': '100' }).write(PAGE, () => answer.destroy()),
    comes: { code: 'FETCH_BROKEN', message: /broke off after \d+ bytes of 100/, lasting: false },
  },
  {
    way: 'chunks without an end',
    route: raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhallo\r\n'),
    comes: { code: 'FETCH_BROKEN', message: /broke off after 5 bytes/, lasting: false },
  },
  {
    way: 'longer than it says',
    route: raw('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcdefg'),
    comes: { text: 'abc' },
  },
  {
    way: 'two lengths',
    route: raw('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde'),
    comes: { code: 'FETCH_BROKEN', message: /another length than it says/, lasting: false },
  },
  { way: 'until it closes', route: raw('HTTP/1.0 200 OK\r\n\r\nabc'), comes: { text: 'abc' } },
  // Packing.
  { way: 'gzip', route: packed('gzip', gzipSync(PAGE)), comes: { text: PAGE } },
  { way: 'x-gzip', route: packed('X-GZIP', gzipSync(PAGE)), comes: { text: PAGE } },
  { way: 'brotli', route: packed('br', brotliCompressSync(PAGE)), comes: { text: PAGE } },
  { way: 'zstd', route: packed('zstd', zstdCompressSync(PAGE)), comes: { text: PAGE } },
  { way: 'deflate', route: packed('deflate', deflateSync(PAGE)), comes: { text: PAGE } },
  { way: 'deflate without its wrapping', route: packed('deflate', deflateRawSync(PAGE)), comes: { text: PAGE } },
  { way: 'packed twice', route: packed('br, gzip', gzipSync(brotliCompressSync(PAGE))), comes: { text: PAGE } },
  { way: 'packed as itself', route: packed('identity', PAGE), comes: { text: PAGE } },
  {
    way: 'packed three times',
    route: packed('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(PAGE)))),
    comes: { code: 'FETCH_BROKEN', message: /packed 3 times over/, lasting: false },
  },
  {
    way: 'packed in a way nobody knows',
    route: packed('sdch', PAGE),
    comes: { code: 'FETCH_BROKEN', message: /nobody asked for: "sdch"/, lasting: false },
  },
  {
    way: 'says gzip and is none',
    route: packed('gzip', PAGE),
    comes: { code: 'FETCH_BROKEN', message: /packed with gzip, and that cannot be undone/, lasting: false },
  },
  {
    way: 'gzip that ends too soon',
    route: packed('gzip', gzipSync(PAGE.repeat(100)).subarray(0, 40)),
    comes: { code: 'FETCH_BROKEN', message: /cannot be undone/, lasting: false },
  },
  {
    way: 'brotli that is damaged',
    route: packed('br', Buffer.from(brotliCompressSync(PAGE.repeat(10))).fill(255, 5, 15)),
    comes: { code: 'FETCH_BROKEN', message: /packed with br/, lasting: false },
  },
  { way: 'gzip of nothing', route: packed('gzip', ''), comes: { code: 'FETCH_TYPE', message: /empty/, lasting: false } },
  // Status.
  { way: 'no content', route: status(204), comes: { code: 'FETCH_TYPE', message: /empty/, lasting: false } },
  { way: 'empty', route: (_, answer) => answer.end(), comes: { code: 'FETCH_TYPE', message: /empty/, lasting: false } },
  { way: 'failed', route: status(500), comes: { code: 'FETCH_STATUS', message: /failed \(500\)/, lasting: false, status: 500 } },
  { way: 'overloaded', route: status(503), comes: { code: 'FETCH_STATUS', message: /overloaded/, lasting: false, status: 503 } },
  {
    way: 'too often',
    route: status(429),
    comes: { code: 'FETCH_STATUS', message: /too often \(429\)/, lasting: false, status: 429 },
  },
  { way: 'not found', route: status(404), comes: { code: 'FETCH_STATUS', message: /no such page/, lasting: true, status: 404 } },
  { way: 'gone', route: status(410), comes: { code: 'FETCH_STATUS', message: /gone for good/, lasting: true, status: 410 } },
  {
    way: 'wants a password',
    route: status(401),
    comes: { code: 'FETCH_STATUS', message: /name and a password/, lasting: true, status: 401 },
  },
  { way: 'forbidden', route: status(403), comes: { code: 'FETCH_STATUS', message: /does not let/, lasting: true, status: 403 } },
  { way: 'legal reasons', route: status(451), comes: { code: 'FETCH_STATUS', message: /legal/, lasting: true, status: 451 } },
  {
    way: 'accepted, later perhaps',
    route: status(202),
    comes: { code: 'FETCH_STATUS', message: /did not give the page \(202\)/, lasting: false },
  },
  { way: 'a part', route: status(206), comes: { code: 'FETCH_STATUS', message: /\(206\)/, lasting: false, status: 206 } },
  { way: 'unchanged to who never asked', route: status(304), comes: { code: 'FETCH_BROKEN', message: /304/, lasting: false } },
  { way: 'a status of its own', route: status(799), comes: { code: 'FETCH_STATUS', message: /799/, lasting: false } },
  // Kind.
  {
    way: 'a film',
    route: (_, answer) => void answer.writeHead(200, { 'content-type': 'video/mp4' }).write('x'),
    comes: { code: 'FETCH_TYPE', message: /of the type "video\/mp4"/, lasting: true },
  },
  // Redirects.
  { way: 'leads on', route: to('/well'), comes: { text: PAGE } },
  {
    way: 'leads on with an address in letters',
    route: raw('HTTP/1.1 302 Found\r\nlocation: /Brücke\r\ncontent-length: 0\r\n\r\n'),
    comes: { text: 'Brücke' },
  },
  {
    way: 'leads to itself, for want of a cookie',
    route: (asked, answer) => answer.writeHead(302, { location: asked.url!, 'set-cookie': 'seen=1' }).end(),
    comes: { code: 'FETCH_REDIRECT', message: /in a circle/, lasting: true },
  },
  {
    way: 'leads on for ever',
    route: ({ url }, answer) => answer.writeHead(302, { location: `${url}/more` }).end(),
    comes: { code: 'FETCH_REDIRECT', message: /more than 5 times/, lasting: true },
  },
  { way: 'leads nowhere', route: status(302), comes: { code: 'FETCH_REDIRECT', message: /nowhere/, lasting: true } },
  {
    way: 'leads to what is no address',
    route: to('http://['),
    comes: { code: 'FETCH_REDIRECT', message: /no address/, lasting: true },
  },
  {
    way: 'leads to a file',
    route: to('file:///etc/hosts'),
    comes: { code: 'FETCH_ADDRESS', message: /"file:" is neither/, lasting: true },
  },
  {
    way: 'leads to the cloud behind',
    route: to('http://169.254.169.254/latest/meta-data/'),
    comes: { code: 'FETCH_REFUSED', message: /own network segment/, lasting: true },
  },
  {
    way: 'leads to this machine under another name',
    route: to('http://localhost:8080/admin'),
    comes: { code: 'FETCH_REFUSED', message: /"localhost" is an address of this machine itself/, lasting: true },
  },
  {
    way: 'leads into mail',
    route: to('http://127.0.0.1:25/'),
    comes: { code: 'FETCH_ADDRESS', message: /Port 25/, lasting: true },
  },
  {
    way: 'leads on with a password',
    route: to('http://me:secret@127.0.0.1/'),
    comes: { code: 'FETCH_ADDRESS', message: /password/, lasting: true },
  },
  // Connection.
  {
    way: 'reset',
    route: ({ socket }) => void (socket as unknown as { resetAndDestroy(): void }).resetAndDestroy(),
    comes: { code: 'FETCH_FAILED', message: /broke the connection off/, lasting: false },
  },
  {
    way: 'closes without a word',
    route: ({ socket }) => void socket.end(),
    comes: { code: 'FETCH_FAILED', message: /broke the connection off/, lasting: false },
  },
  {
    way: 'reset in the middle',
    route: ({ socket }, answer) =>
      void answer.writeHead(200).write('abc', () => (socket as unknown as { resetAndDestroy(): void }).resetAndDestroy()),
    comes: { code: 'FETCH_BROKEN', message: /broke off after \d bytes/, lasting: false },
  },
  { way: 'HTTP/0.9', route: raw('<p>just text</p>'), comes: { code: 'FETCH_BROKEN', message: /no HTTP/, lasting: false } },
  {
    way: 'another protocol',
    route: raw('220 mail.example ESMTP\r\n'),
    comes: { code: 'FETCH_BROKEN', message: /no HTTP/, lasting: false },
  },
  { way: 'bytes', route: raw(Buffer.alloc(2000, 0xff)), comes: { code: 'FETCH_BROKEN', message: /no HTTP/, lasting: false } },
]

let site: Site
beforeAll(async () => {
  const routes = Object.fromEntries(WAYS.map(({ way, route }) => [pathOf(way), route]))
  const wandering = WAYS.find(({ way }) => way === 'leads on for ever')!.route
  site = await serve({ ...routes, [`/${encodeURIComponent('Brücke')}`]: (_, answer) => answer.end('Brücke'), '*': wandering })
})
afterAll(() => site.close())

const pathOf = (way: string): string => `/${way.replace(/\W+/gu, '-')}`

test.each(WAYS)('$way', { timeout: 5000 }, async ({ way, limits, comes }) => {
  const tooSlow = 'code' in comes && comes.code === 'FETCH_LIMIT' && !comes.lasting
  const asker = quickFetcher({ limits: { ...limits, ...(tooSlow ? IMPATIENT : {}) } })
  const begun = performance.now()
  const answer = await asker.get(site.url(pathOf(way)))
  await asker.close()
  expect(performance.now() - begun).toBeLessThan(4000)
  expect(told(answer)).toMatchObject(
    'text' in comes ? { text: comes.text } : { ...comes, message: expect.stringMatching(comes.message) },
  )
  if (answer.kind === 'failed') expect(answer.error.remedy).toMatch(/\.$/u)
})

test('thirty that misbehave at once keep nobody else waiting, and leave no connection open', { timeout: 10_000 }, async () => {
  const asker = quickFetcher({ limits: { ...IMPATIENT, 'pace.perHost': 40, 'pace.atOnce': 40 } })
  const asking = WAYS.map(({ way }) => asker.get(site.url(pathOf(way))))
  const answers = await Promise.all(asking)
  expect(answers).toHaveLength(WAYS.length)
  await asker.close()
})

const told = (answer: Answer): object =>
  answer.kind === 'failed'
    ? { code: answer.error.code, message: answer.error.message, lasting: answer.lasting, status: answer.status }
    : { text: 'body' in answer ? Buffer.from(answer.body).toString().slice(0, 100) : answer.kind }
