// One question to one address, no redirects followed: every limit on time and size is here.

import type { Agent } from 'undici'
import { beyond, broken, codeOf, type Failure, failure, networkFailure, stopped } from './failures.ts'
import type { Limits } from './settings.ts'
import { codingsOf, unpacked } from './unpack.ts'

/** Names in lower case; of several with one name all values, between commas. */
export type Headers = Readonly<Record<string, string>>

export interface Asking {
  readonly agent: Agent
  readonly limits: Limits
  readonly headers: Headers
  /** Milliseconds that are left of `limits.whole`. */
  readonly left: number
  readonly signal: AbortSignal
  /** Take this many bytes and leave the rest, instead of failing for size and type. */
  readonly first?: number
}

export interface Raw {
  readonly status: number
  readonly headers: Headers
  /** Unpacked; empty for any status that does not carry the page: read for 200, 201 and 203 only. */
  readonly body: Uint8Array
}

const NOTHING = new Uint8Array(0)
const CARRYING = new Set([200, 201, 203])
/** Nothing of these can be read. */
const UNREADABLE = /^\s*(?:audio|video|image|font|model)\//iu

/** Rejects with a Failure and nothing else. */
export async function ask(url: URL, asking: Asking): Promise<Raw> {
  const { limits, left, signal } = asking
  if (signal.aborted) throw stopped(url.href)
  const ending = new AbortController()
  const end = (why: Failure) => ending.abort(why)
  const onStop = () => end(stopped(url.href))
  signal.addEventListener('abort', onStop, { once: true })
  const whole = setTimeout(() => end(tooLong(url, limits)), Math.max(1, left))
  const first = setTimeout(() => end(tooLate(url, limits)), limits.connect + limits.firstByte)
  try {
    const answer = await sendTwice(url, asking, ending.signal)
    clearTimeout(first)
    return await received(url, answer, { asking, end })
  } catch (thrown) {
    throw ending.signal.aborted ? ending.signal.reason : networkFailure(thrown, url)
  } finally {
    clearTimeout(whole)
    clearTimeout(first)
    signal.removeEventListener('abort', onStop)
  }
}

type Sent = Awaited<ReturnType<Agent['request']>>

/** A kept connection may be closed by the server in the very moment in which it is used again: so a reset is tried once more. */
async function sendTwice(url: URL, asking: Asking, signal: AbortSignal): Promise<Sent> {
  try {
    return await send(url, asking, signal)
  } catch (thrown) {
    if (signal.aborted || !['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(codeOf(thrown))) throw thrown
    return send(url, asking, signal)
  }
}

const send = (url: URL, { agent, headers }: Asking, signal: AbortSignal): Promise<Sent> =>
  agent.request({ origin: url.origin, path: `${url.pathname}${url.search}`, method: 'GET', headers, signal })

async function received(
  url: URL,
  { statusCode: status, headers: given, body }: Sent,
  { asking, end }: { asking: Asking; end(why: Failure): void },
): Promise<Raw> {
  const { limits, first } = asking
  const headers = plainHeaders(given)
  let sent = 0
  let lately = 0
  const slow = setInterval(() => {
    if (lately < (limits.slowest * limits.slowAfter) / 1000) end(tooSlow(url, limits))
    lately = 0
  }, limits.slowAfter)
  try {
    if (!CARRYING.has(status)) return { status, headers, body: NOTHING }
    if (first === undefined) checkHead(url, headers, limits)
    const codings = codingsOf(headers['content-encoding'] ?? null, url.href)
    const counted = counting(body, size => {
      sent += size
      lately += size
      if (sent > Math.max(limits.sent, 2 * (first ?? 0))) throw tooLarge(url, limits)
    })
    const chunks = unpacked(counted, { codings, limits, where: url.href, sent: () => sent })
    return { status, headers, body: await collected(chunks, first ?? Number.POSITIVE_INFINITY) }
  } catch (thrown) {
    const cut = ['UND_ERR_SOCKET', 'ECONNRESET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'].includes(codeOf(thrown))
    throw cut ? broken(`The answer broke off after ${sent} bytes${promised(headers)}`, url.href, thrown) : thrown
  } finally {
    clearInterval(slow)
    // What was not read must not come later; a connection with an unread answer is of no use.
    body.on('error', () => {}).destroy()
  }
}

/** Before a byte is read: what it is, and how much it says to be. */
function checkHead(url: URL, headers: Headers, limits: Limits): void {
  const type = headers['content-type'] ?? ''
  if (UNREADABLE.test(type)) {
    const message = `There is no text to read: it is of the type "${type.split(';', 1)[0]!.trim().slice(0, 60)}"`
    throw failure({ code: 'FETCH_TYPE', message, remedy: 'Give the address of the page itself.', lasting: true }, url.href)
  }
  if (Number(headers['content-length']) > limits.sent) throw tooLarge(url, limits)
}

async function* counting(chunks: AsyncIterable<Uint8Array>, count: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}

async function collected(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    size += chunk.length
    if (size >= most) break
  }
  return Buffer.concat(parts).subarray(0, most)
}

function plainHeaders(given: Sent['headers']): Headers {
  const pairs = Object.entries(given).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
  )
  return Object.fromEntries(pairs)
}

const promised = (headers: Headers): string => (headers['content-length'] ? ` of ${headers['content-length']}` : '')

const seconds = (milliseconds: number): string => `${milliseconds / 1000} second${milliseconds === 1000 ? '' : 's'}`

const tooLarge = (url: URL, { sent }: Limits): Failure =>
  beyond(`The answer is larger than ${sent / 1e6} MB`, url.href, { setting: 'limits.sent', lasting: true })

const tooLong = (url: URL, { whole }: Limits): Failure =>
  beyond(`The answer was not there within ${seconds(whole)}`, url.href, { setting: 'limits.whole', lasting: false })

const tooLate = (url: URL, { firstByte }: Limits): Failure =>
  beyond(`"${url.host}" said nothing for ${seconds(firstByte)}`, url.href, { setting: 'limits.firstByte', lasting: false })

const tooSlow = (url: URL, { slowAfter }: Limits): Failure =>
  beyond(`Hardly anything of the answer came for ${seconds(slowAfter)}`, url.href, { setting: 'limits.slowest', lasting: false })
