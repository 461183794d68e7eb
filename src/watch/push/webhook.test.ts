// A webhook as its receiver sees it: signed so that the reference library takes it, tried again when it should be, and never anywhere else.

import { lookup } from 'node:dns/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, expect, test } from 'vitest'
import { sampleWarning } from '../../../test/watch/sample-warning.ts'
import { connections } from '../../fetch/connect.ts'
import { allowing } from '../../fetch/guard.ts'
import { fetchSettings } from '../../fetch/settings.ts'
import { secretsFrom, signed } from './signature.ts'
import type { Outgoing, Pushed } from './sink.ts'
import { webhookSink } from './webhook.ts'

const SECRET = `whsec_${Buffer.from('nothing but a test, 32 bytes it has').toString('base64')}`
const OTHER = `whsec_${Buffer.from('another one while the first ends').toString('base64')}`
const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

interface Got {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Answering {
  readonly status: number
  readonly headers?: Record<string, string>
}

/** A receiver on this machine; `silent` never answers. */
async function receiver(answer: Answering | 'silent' | 'reset'): Promise<{ url: string; got: Got[] }> {
  const got: Got[] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', part => {
      body += part
    })
    request.on('end', () => {
      got.push({ path: request.url!, headers: request.headers, body })
      if (answer === 'silent') return
      if (answer === 'reset') return void request.socket.destroy()
      response.writeHead(answer.status, answer.headers).end('thanks')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/desk?key=hidden`, got }
}

interface Given {
  readonly allow?: readonly string[]
  readonly secret?: string
  readonly timeout?: number
  readonly warning?: Outgoing['warning']
  readonly signal?: AbortSignal
}

const RULE = { rule: 'everything' }

async function push(url: string, given: Given = {}): Promise<Pushed> {
  const { allow = ['127.0.0.1'], secret = SECRET, timeout = 5000, signal = new AbortController().signal } = given
  const settings = fetchSettings({}, { allow })
  const resolve = (host: string) => lookup(host, { all: true })
  const agent = connections({ settings, allowed: allowing(allow), resolve })
  open.push(agent)
  const sink = webhookSink({
    ...{ name: 'desk', url: new URL(url), secrets: secretsFrom(secret)!, timeout, tries: 3, giveUp: 1000, language: 'de', agent },
    now: Date.now,
  })
  const warning = given.warning ?? { ...sampleWarning('00ff00ff00ff00ff'), ...RULE }
  return sink.push([{ warning, raised: '2026-05-06T10:00:00.000Z', url: 'https://nordpost.example/2' }], signal)
}

test('the reference library verifies what comes, and it holds the warning', async () => {
  const { url, got } = await receiver({ status: 204 })
  expect(await push(url)).toEqual({ kind: 'sent' })
  const [{ path, headers, body }] = got as [Got]
  expect(path).toBe('/hooks/desk?key=hidden')
  expect(headers['webhook-id']).toBe('00ff00ff00ff00ff')
  expect(headers['user-agent']).toMatch(/^Lagebild\//u)
  const payload = new Webhook(SECRET).verify(body, headers as Record<string, string>)
  expect(payload).toMatchObject({
    type: 'warning.raised',
    timestamp: '2026-05-06T10:00:00.000Z',
    data: { kind: 'newHighest', url: 'https://nordpost.example/2', sentence: expect.stringContaining('neuem Höchststand') },
  })
  expect(() => new Webhook(SECRET).verify(body.replace('14', '15'), headers as Record<string, string>)).toThrow()
  expect(() => new Webhook(OTHER).verify(body, headers as Record<string, string>)).toThrow()
})

test('while a secret is changed both sign', async () => {
  const { url, got } = await receiver({ status: 200 })
  await push(url, { secret: `${OTHER} ${SECRET}` })
  for (const secret of [SECRET, OTHER]) {
    expect(new Webhook(secret).verify(got[0]!.body, got[0]!.headers as Record<string, string>)).toBeDefined()
  }
})

test('the same warning at the same moment has the signature of the specification', () => {
  // The example of standardwebhooks' own tests, reckoned anew with its library.
  const at = new Date('2026-05-06T10:00:00Z')
  const body = '{"test": 2432232314}'
  const ours = signed({ id: 'msg_1', at: at.getTime(), body, secrets: secretsFrom(SECRET)! })
  expect(ours['webhook-signature']).toBe(new Webhook(SECRET).sign('msg_1', at, body))
})

test.for([
  ['', false],
  ['secret', false],
  ['whsec_', false],
  ['whsec_c2hvcnQ=', false],
  [`whsec_${'A'.repeat(200)}`, false],
  [SECRET.slice(6), false],
  [SECRET, true],
  [` ${SECRET}\n`, true],
  [`${SECRET} ${OTHER}`, true],
  [`${SECRET} x`, false],
] as const)('is %j a secret: %j', ([written, is]) => {
  expect(secretsFrom(written) !== null).toBe(is)
})

test.for([
  [200, 'sent'],
  [202, 'sent'],
  [301, 'again'],
  [308, 'again'],
  [400, 'refused'],
  [401, 'again'],
  [404, 'again'],
  [408, 'again'],
  [410, 'refused'],
  [413, 'refused'],
  [422, 'refused'],
  [429, 'again'],
  [500, 'again'],
  [503, 'again'],
] as const)('after status %i it is %s', async ([status, kind]) => {
  const target = await receiver({ status: 200 })
  const { url } = await receiver({ status, headers: status > 300 && status < 400 ? { location: target.url } : {} })
  expect((await push(url)).kind).toBe(kind)
  expect(target.got).toEqual([])
})

test('the receiver says when to come back', async () => {
  const { url } = await receiver({ status: 429, headers: { 'retry-after': '120' } })
  const pushed = await push(url)
  if (pushed.kind !== 'again') throw new Error(pushed.kind)
  expect(pushed.at! - Date.now()).toBeGreaterThan(110_000)
  expect(pushed.at! - Date.now()).toBeLessThan(121_000)
})

test('silence, a cut connection and a dead port are tried again, and what is told holds neither key nor secret', async () => {
  const silent = await receiver('silent')
  const cut = await receiver('reset')
  const dead = 'http://127.0.0.1:1/hooks?key=hidden'
  for (const [url, timeout] of [
    [silent.url, 200],
    [cut.url, 5000],
    [dead, 5000],
  ] as const) {
    const pushed = await push(url, { timeout })
    if (pushed.kind !== 'again') throw new Error(pushed.kind)
    const { message, where, remedy } = pushed.error
    expect(`${message} ${where} ${remedy}`).not.toMatch(/hidden|whsec|bm90aGluZw/u)
    expect(message).toMatch(/did not take the warning: \S/u)
  }
})

test('a private address is not connected to unless the user allows it by name', async () => {
  const { url, got } = await receiver({ status: 200 })
  for (const target of [url, url.replace('127.0.0.1', 'localhost')]) {
    const pushed = await push(target, { allow: ['desk.example'] })
    expect(pushed.kind).toBe('again')
    if (pushed.kind === 'again') expect(pushed.error.remedy).toContain('allow')
  }
  expect(got).toEqual([])
  expect((await push(url.replace('127.0.0.1', 'localhost'), { allow: ['localhost'] })).kind).toBe('sent')
})

test('when the watch ends, a receiver that does not answer holds it up no longer', async () => {
  const { url } = await receiver('silent')
  const ending = new AbortController()
  setTimeout(() => ending.abort(), 50)
  const before = Date.now()
  expect((await push(url, { signal: ending.signal, timeout: 20_000 })).kind).toBe('again')
  expect(Date.now() - before).toBeLessThan(5000)
})

test('a title full of what steers terminals, closes strings and breaks lines arrives as it was', async () => {
  const { url, got } = await receiver({ status: 200 })
  const title = '"\u001b[2J</title>\r\nX: y\u2028\u0000]]>'
  const bare = sampleWarning('1')
  await push(url, { warning: { ...bare, ...RULE, facts: { ...bare.facts, title } } })
  const payload = new Webhook(SECRET).verify(got[0]!.body, got[0]!.headers as Record<string, string>)
  expect(payload).toMatchObject({ data: { facts: { title } } })
})
