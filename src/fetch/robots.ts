// What a host's robots.txt asks robots to leave alone (RFC 9309), kept for a day.
//   "User-agent: *\nDisallow: /intern" → https://host/intern/a is FETCH_REFUSED

import robotsModule from 'robots-parser'
import { LagebildError } from '../errors.ts'
import type { Raw } from './ask.ts'
import { Failure } from './failures.ts'
import { freshUntil, instant, retryAt } from './headers.ts'

export interface RobotsOptions {
  now(): number
  /** Asks for a robots.txt, redirects followed. Rejects with a Failure. */
  fetch(url: URL): Promise<Raw>
}

export interface Robots {
  /** Milliseconds that the host wants between two questions. Rejects with a Failure when the address is to be left alone. */
  permits(url: URL): Promise<number>
}

interface Rules {
  isAllowed(url: string, name: string): boolean | undefined
  getCrawlDelay(name: string): number | undefined
}

/** Its types say that the function is a property "default", which it is not. */
const robotsParser = robotsModule as unknown as (url: string, text: string) => Rules

/** `closed`: nothing may be asked for now, for this reason. */
type Known = { readonly until: number } & ({ readonly rules: Rules } | { readonly closed: (url: URL) => Failure })

/** The name that a robots.txt calls this program by. */
const NAME = 'lagebild'
/** Bytes that are read of one (RFC 9309, 2.5, wants 500 kibibytes at least). */
export const ROBOTS_SIZE = 512 * 1024
const DAY = 24 * 3600 * 1000
/** An answer that is fresh for a shorter time is kept for this long. */
const SHORTEST = 5 * 60 * 1000
/** After a failure it is asked again no sooner. */
const AGAIN = { failed: 10 * 60 * 1000, unreachable: 60 * 1000 }
const HOSTS = 1000

export function robots(options: RobotsOptions): Robots {
  const held = new Map<string, { readonly known: Promise<Known>; until: number }>()
  return {
    async permits(url) {
      const known = await knownOf(url)
      if ('closed' in known) throw known.closed(url)
      if (known.rules.isAllowed(url.href, NAME) === false) throw disallowed(url)
      return Math.max(0, known.rules.getCrawlDelay(NAME) ?? 0) * 1000
    },
  }

  /** Asked once however many want to know at the same time. */
  function knownOf(url: URL): Promise<Known> {
    const entry = held.get(url.origin)
    if (entry && entry.until > options.now()) return entry.known
    held.delete(url.origin)
    if (held.size >= HOSTS) held.delete(held.keys().next().value!)
    const asked = { known: learn(new URL('/robots.txt', url), options), until: Number.POSITIVE_INFINITY }
    held.set(url.origin, asked)
    asked.known.then(
      ({ until }) => {
        asked.until = until
      },
      () => held.delete(url.origin),
    )
    return asked.known
  }
}

async function learn(url: URL, { now, fetch }: RobotsOptions): Promise<Known> {
  try {
    const { status, headers, body } = await fetch(url)
    const at = now()
    if (status === 429 || status >= 500) {
      const until = retryAt(headers, at) ?? instant(at + AGAIN.failed)
      return {
        until: Math.min(Date.parse(until), at + DAY),
        closed: page => unknown(page, `its server answers ${status}`, until),
      }
    }
    // Any other failure means that there is none.
    const text = status === 200 ? Buffer.from(body).toString('utf8') : ''
    const fresh = freshUntil(headers, at)
    const kept = fresh === null ? DAY : Math.min(DAY, Math.max(SHORTEST, Date.parse(fresh) - at))
    return { until: at + kept, rules: robotsParser(url.href, ownRules(text)) }
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    return notLearnt(thrown, url, now())
  }
}

/** A robots.txt that leads in circles is none; without a connection the page cannot be had either, for the same reason. */
function notLearnt(failed: Failure, url: URL, at: number): Known {
  const { code, message } = failed.error
  if (code === 'FETCH_REDIRECT') return { until: at + DAY, rules: robotsParser(url.href, '') }
  if (code === 'FETCH_LIMIT' || code === 'FETCH_BROKEN') {
    const until = instant(at + AGAIN.failed)
    return { until: at + AGAIN.failed, closed: page => unknown(page, message, until) }
  }
  const kept = code === 'FETCH_STOPPED' || code === 'FETCH_LATER' ? 0 : AGAIN.unreachable
  return { until: at + kept, closed: page => failed.at(page.href) }
}

const WHAT_TO_DO = 'Open the page in a browser, save it, and give the file; or ask the outlet whether its feed may be read.'

function disallowed(url: URL): Failure {
  const message = `The robots.txt of "${url.host}" asks to leave this page alone`
  const error = new LagebildError({ code: 'FETCH_REFUSED', message, where: url.href, remedy: WHAT_TO_DO })
  return new Failure(error, { lasting: true })
}

function unknown(url: URL, why: string, until: string): Failure {
  const error = new LagebildError({
    code: 'FETCH_REFUSED',
    message: `What "${url.host}" allows is not known, its robots.txt cannot be read: ${why}`,
    where: url.href,
    remedy: `It is asked again at ${until}. ${WHAT_TO_DO}`,
  })
  return new Failure(error, { lasting: false, retryAt: until })
}

/** Characters of rules with "*" that are kept: matching takes their number times the length of an address. Real ones have some thousand. */
const WILD = 50_000
const LONGEST_LINE = 2000

/**
 * The groups for this program and for all, each named once: a file may name twenty thousand robots and rules for each, which the
 * parser would hold for every one of them.
 */
export function ownRules(text: string): string {
  const kept: string[] = []
  let agents = new Set<string>()
  let naming = false // in the lines that name whom a group is for
  let wild = 0
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)) {
    const [, field = '', value = ''] = line.length > LONGEST_LINE ? [] : (/^\s*([a-z-]+)\s*:([^#]*)/iu.exec(line) ?? [])
    if (/^user-agent$/iu.test(field)) {
      if (!naming) agents = new Set()
      naming = true
      const agent = value.toLowerCase().split('/', 1)[0]!.trim()
      if ((agent === '*' || agent === NAME) && !agents.has(agent)) kept.push(`User-agent: ${agent}`)
      agents.add(agent === '*' || agent === NAME ? agent : '')
    } else if (/^(?:allow|disallow|crawl-delay)$/iu.test(field)) {
      naming = false
      if (value.includes('*')) wild += value.length
      if (agents.has('*') || agents.has(NAME))
        if (wild <= WILD || !value.includes('*')) kept.push(`${field}:${value.replace(/\*+/gu, '*')}`)
    }
  }
  return kept.join('\n')
}
