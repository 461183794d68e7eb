// Connects to judged addresses only: the socket gets the very addresses that were looked up and judged, and where it arrived is
// judged once more. So a name that means another machine a moment later (DNS rebinding) leads nowhere.

import type { LookupAddress, LookupAllOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { rootCertificates } from 'node:tls'
import { Agent, buildConnector } from 'undici'
import { codeOf, Failure, failure } from './failures.ts'
import { refused, refusedAddress } from './guard.ts'
import type { FetchSettings } from './settings.ts'

/** All addresses of a host, like dns.promises.lookup with `all`. Rejects with the codes of Node's dns. */
export type Resolve = (host: string, options: LookupAllOptions) => Promise<readonly LookupAddress[]>

export interface Connecting {
  readonly settings: FetchSettings
  readonly allowed: (url: URL) => 'port' | 'host' | null
  readonly resolve: Resolve
  /** Certificates of authorities beside those that everybody knows, PEM. */
  readonly authorities?: readonly string[]
  /** Why an IP address is not connected to; `refusedAddress` when absent. */
  readonly judge?: (ip: string) => string | null
}

/** Milliseconds that an idle connection is kept; longer where the server says so, up to the second. */
const IDLE = { usual: 4000, longest: 30_000 }

/** The connections of a fetcher. */
export function connections(connecting: Connecting): Agent {
  const { limits, pace } = connecting.settings
  return new Agent({
    connect: guardedConnector(connecting),
    connections: pace.perHost,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: limits.headers,
    keepAliveTimeout: IDLE.usual,
    keepAliveMaxTimeout: IDLE.longest,
    headersTimeout: 0, // ask() has finer limits
    bodyTimeout: 0,
  })
}

function guardedConnector({
  settings,
  allowed,
  resolve,
  authorities = [],
  judge = refusedAddress,
}: Connecting): buildConnector.connector {
  const { connect: timeout } = settings.limits
  const options = { timeout, allowH2: false, ...(authorities.length ? { ca: [...rootCertificates, ...authorities] } : {}) }
  const free = buildConnector({ ...options, lookup: lookingUp(resolve, () => true) })
  const guarded = buildConnector({ ...options, lookup: lookingUp(resolve, ip => judge(ip) === null) })

  return (target, callback) => {
    const where = `${target.protocol}//${target.host ?? target.hostname}`
    const fail = (error: Error) => callback(told(error, where, timeout), null)
    if (allowed(new URL(where))) {
      free(target, (error, socket) => (error ? fail(error) : callback(null, socket!)))
      return
    }
    // A host that is an address already is never looked up.
    const literal = target.hostname.replace(/^\[|\]$/gu, '')
    if (isIP(literal) && judge(literal)) {
      queueMicrotask(() => fail(refusal(target.hostname, literal, where)))
      return
    }
    guarded(target, (error, socket) => {
      if (error) return fail(error)
      const ip = socket!.remoteAddress ?? ''
      if (judge(ip) === null) return callback(null, socket!)
      socket!.destroy()
      fail(refusal(target.hostname, ip, where))
    })
  }
}

/** Looks up for Node's net; hands on what is fit. When nothing is, the error tells the first address that was not. */
function lookingUp(resolve: Resolve, isFit: (ip: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    const { family, hints } = options
    resolve(host, { all: true, ...(family === undefined ? {} : { family }), ...(hints === undefined ? {} : { hints }) }).then(
      found => {
        const good = found.filter(({ address }) => isFit(address))
        const [first] = good
        if (!first) return callback(refusal(host, found[0]?.address ?? '', host) as NodeJS.ErrnoException, '')
        if (options.all) callback(null, good)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}

const refusal = (host: string, ip: string, where: string): Failure => new Failure(refused(host, ip, where), { lasting: true })

function told(error: Error, where: string, timeout: number): Error {
  if (codeOf(error) !== 'UND_ERR_CONNECT_TIMEOUT') return error
  const message = `There was no connection to "${new URL(where).host}" within ${timeout / 1000} seconds`
  return failure({ code: 'FETCH_FAILED', message, remedy: 'Try again later, or raise limits.connect.', lasting: false }, where)
}
