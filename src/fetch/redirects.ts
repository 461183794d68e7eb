// Follows redirects one by one, each new address judged like the first.

import { isUtf8 } from 'node:buffer'
import type { Raw } from './ask.ts'
import { type Failure, failure } from './failures.ts'

export interface Following {
  /** How many at most. */
  readonly most: number
  /** Judges an address as written. Throws a LagebildError or Failure. */
  check(written: string): URL
  /** Whether what was asked by https may go on by http to this host. */
  mayDescend(url: URL): boolean
  /** `hop` counts from 0. */
  ask(url: URL, hop: number): Promise<Raw>
}

export interface Reached {
  readonly raw: Raw
  readonly url: URL
  /** True when it led on, and by permanent redirects only. */
  readonly moved: boolean
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])

/** The first answer that is no redirect. `onHop` hears of every address asked, so that a failure can say how far it came. */
export async function reached(start: URL, following: Following): Promise<Reached> {
  const seen = new Set<string>()
  let url = start
  let moved = true
  for (let hop = 0; ; hop++) {
    seen.add(withoutHash(url))
    const raw = await following.ask(url, hop)
    if (!REDIRECTS.has(raw.status)) return { raw, url, moved: moved && hop > 0 }
    if (hop >= following.most) throw wrong(start, `The address leads on more than ${following.most} times`, CIRCLE)
    const next = following.check(target(url, raw))
    if (seen.has(withoutHash(next)))
      throw wrong(start, `The address leads in a circle, back to ${next.href.slice(0, 200)}`, CIRCLE)
    if (url.protocol === 'https:' && next.protocol === 'http:' && !following.mayDescend(next)) {
      throw wrong(start, `The address leads from https to http, to ${next.href.slice(0, 200)}`, DESCENT)
    }
    moved &&= PERMANENT.has(raw.status)
    url = next
  }
}

const CIRCLE = 'The page may want cookies, which Lagebild does not keep. Open it in a browser, save it, and give the file.'
const DESCENT =
  'Anybody on the way could change what comes by http. If you trust it, give that address itself, or allow its host by name.'

function target(url: URL, { headers, status }: Raw): string {
  const { location } = headers
  const next = location === undefined ? null : URL.parse(asUtf8(location), url.href)
  if (next) return next.href
  throw wrong(
    url,
    location === undefined ? `The address leads on to nowhere (${status})` : 'The address leads on to what is no address',
    'Check the address in a browser.',
  )
}

/** Headers come a byte a letter; servers that write addresses in letters write them in UTF-8. */
function asUtf8(header: string): string {
  const bytes = Buffer.from(header, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : header
}

const withoutHash = ({ href }: URL): string => href.split('#', 1)[0]!

const wrong = (url: URL, message: string, remedy: string): Failure =>
  failure({ code: 'FETCH_REDIRECT', message, remedy, lasting: true }, url.href)
