// Asks addresses: safely (open internet only, limits on everything), politely (robots.txt, a pace for each host), never rejecting.
//   const asker = fetcher({ settings: fetchSettings() })
//   await asker.get('https://tagesbote.example/feed.xml')   { kind: 'body', status: 200, body, … }

import { lookup } from 'node:dns/promises'
import { setTimeout as sleeping } from 'node:timers/promises'
import { asLagebildError, LagebildError } from '../errors.ts'
import { version } from '../version.ts'
import { checkedAddress } from './address.ts'
import type { Answer, Asked, Fetcher, Question } from './answer.ts'
import { ask, type Raw } from './ask.ts'
import { type Connecting, connections } from './connect.ts'
import { broken, Failure, failure, statusFailure, stopped } from './failures.ts'
import { allowing } from './guard.ts'
import { conditional, freshUntil, instant, retryAt, validatorsOf } from './headers.ts'
import { type Clock, type Turns, turns } from './pace.ts'
import { type Reached, reached } from './redirects.ts'
import { ROBOTS_SIZE, type Robots, robots } from './robots.ts'
import type { FetchSettings } from './settings.ts'
import { ACCEPT_ENCODING } from './unpack.ts'

export interface FetcherOptions extends Partial<Pick<Connecting, 'resolve' | 'authorities' | 'judge'>> {
  readonly settings: FetchSettings
  /** The machine's own when absent, like `resolve` and `judge`; tests hand in theirs. */
  readonly clock?: Clock
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5'

const MACHINE: Clock = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  sleep: (milliseconds, signal) => sleeping(milliseconds, undefined, { signal }),
}

/** Connections are opened when they are needed; `close` ends them, and whatever still runs. */
export function fetcher({ settings, clock = MACHINE, resolve = lookup, ...connecting }: FetcherOptions): Fetcher {
  const allowed = allowing(settings.allow)
  const agent = connections({ settings, allowed, resolve, ...connecting })
  const closing = new AbortController()
  const queue = turns(settings.pace, clock)
  const asking: Inside = { settings, clock, queue, allowed, send, robots: robots({ now: clock.now, fetch: robotsTxt }) }

  return {
    async get(url, question = {}) {
      const ending = new AbortController()
      const end = () => ending.abort()
      const signals = [closing.signal, ...(question.signal ? [question.signal] : [])]
      for (const signal of signals) {
        if (signal.aborted) end()
        signal.addEventListener('abort', end, { once: true })
      }
      try {
        return await answered(url, { ...question, signal: ending.signal }, asking)
      } finally {
        for (const signal of signals) signal.removeEventListener('abort', end)
      }
    },
    async close() {
      closing.abort()
      await agent.destroy()
    },
  }

  function send(url: URL, { headers, left, signal, first }: Sending): Promise<Raw> {
    const { limits, contact } = settings
    const own = { 'accept-encoding': ACCEPT_ENCODING, 'user-agent': userAgent(contact) }
    return ask(url, { agent, limits, left, signal, headers: { ...own, ...headers }, ...(first === undefined ? {} : { first }) })
  }

  /** Belongs to the question that wants to know: so it keeps to no gap, but to one at a time. */
  async function robotsTxt(start: URL): Promise<Raw> {
    const { signal } = closing
    const left = settings.limits.whole
    const { raw } = await reached(start, {
      ...following(asking),
      ask: url =>
        queue.run(url, { signal, paced: false }, () =>
          send(url, { headers: { accept: 'text/plain, */*;q=0.5' }, left, signal, first: ROBOTS_SIZE }),
        ),
    })
    return raw
  }
}

/** "Lagebild/0.3.0 (+https://newsroom.example/robot)" */
export const userAgent = (contact: string | null): string => `Lagebild/${version}${contact ? ` (+${contact})` : ''}`

interface Sending {
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds. */
  readonly left: number
  readonly signal: AbortSignal
  /** Bytes that are enough. */
  readonly first?: number
}

interface Inside {
  readonly settings: FetchSettings
  readonly clock: Clock
  readonly queue: Turns
  readonly robots: Robots
  allowed(url: URL): 'port' | 'host' | null
  send(url: URL, sending: Sending): Promise<Raw>
}

type Asking = Question & { readonly signal: AbortSignal }

async function answered(url: string, question: Asking, inside: Inside): Promise<Answer> {
  const { clock } = inside
  const start = clock.ticks()
  let address = url
  let moved = false
  const asked = (): Asked => ({ url, address, moved, at: instant(clock.now()), took: Math.round(clock.ticks() - start) })
  try {
    const got = await followed(url, question, inside, at => {
      address = at
    })
    address = got.url.href
    moved = got.moved
    return { ...asked(), ...outcomeOf(got, question, inside) }
  } catch (thrown) {
    return { ...asked(), ...failedOf(thrown, url) }
  }
}

/** Each address on the way is judged, asked for in the host's robots.txt, and waits for its turn; only the time of asking counts. */
async function followed(
  url: string,
  { validators, accept, signal }: Asking,
  inside: Inside,
  onHop: (url: string) => void,
): Promise<Reached> {
  const { settings, clock, queue } = inside
  const headers = { accept: accept ?? ACCEPT, ...conditional(validators) }
  let left = settings.limits.whole
  let last = ''
  const rules = following(inside)
  return reached(rules.check(url), {
    ...rules,
    async ask(to, hop) {
      onHop(to.href)
      const delay = await abortable(inside.robots.permits(to), signal, to)
      const paced = hop === 0 || to.host !== last
      last = to.host
      return queue.run(to, { signal, paced, delay }, async () => {
        const begun = clock.ticks()
        const raw = await inside.send(to, { headers, left, signal })
        left -= clock.ticks() - begun
        return raw
      })
    },
  })
}

/** The robots.txt goes on being fetched for others who want to know. */
async function abortable<T>(promise: Promise<T>, signal: AbortSignal, url: URL): Promise<T> {
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = () => reject(stopped(url.href))
  if (signal.aborted) end()
  signal.addEventListener('abort', end, { once: true })
  try {
    return await Promise.race([promise, ended])
  } finally {
    signal.removeEventListener('abort', end)
  }
}

const following = ({ settings, allowed }: Pick<Inside, 'settings' | 'allowed'>) => ({
  most: settings.limits.redirects,
  check: (written: string) => checkedAddress(written, allowed),
  mayDescend: (url: URL) => allowed(url) !== null,
})

type Outcome = Answer extends infer A ? (A extends Asked ? Omit<A, keyof Asked> : never) : never

/** Throws a Failure for an answer that gives no page. */
function outcomeOf({ raw, url }: Reached, { validators }: Question, { clock, queue }: Inside): Outcome {
  const { status, headers, body } = raw
  const now = clock.now()
  const known = { validators: validatorsOf(headers), freshUntil: freshUntil(headers, now) }
  if (status === 304) {
    if (!Object.keys(conditional(validators)).length)
      throw broken('The server answers "unchanged" (304) to who asks for the first time', url.href)
    const { etag, lastModified } = known.validators
    return { kind: 'unchanged', ...known, validators: etag || lastModified ? known.validators : validators! }
  }
  if (status === 200 || status === 201 || status === 203) {
    if (body.length === 0) throw nothing(url)
    return { kind: 'body', status, type: headers['content-type'] ?? null, body, ...known }
  }
  if (status === 204 || status === 205) throw nothing(url)
  const until = retryAt(headers, now)
  if (until && (status === 429 || status === 503)) queue.rest(url, Date.parse(until))
  throw statusFailure(status, url, until)
}

const nothing = (url: URL): Failure =>
  failure(
    { code: 'FETCH_TYPE', message: 'The answer is empty', remedy: 'Check the address in a browser.', lasting: false },
    url.href,
  )

function failedOf(thrown: unknown, url: string): Outcome {
  if (thrown instanceof Failure) {
    const { error, status, retryAt: until, lasting } = thrown
    return { kind: 'failed', error, status, retryAt: until, lasting }
  }
  return {
    kind: 'failed',
    error: asLagebildError(thrown, url),
    status: null,
    retryAt: null,
    lasting: thrown instanceof LagebildError,
  }
}
