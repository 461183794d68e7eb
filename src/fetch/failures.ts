// Whatever can go wrong on the way to an address, in plain words, and whether asking again may help.
//   ENOTFOUND → FETCH_FAILED, 'There is no host "tagesbote.exmaple"'

import { LagebildError } from '../errors.ts'

/** Thrown inside fetching only; becomes an `Answer` of the kind "failed". */
export class Failure extends Error {
  readonly error: LagebildError
  readonly lasting: boolean
  /** RFC 3339. */
  readonly retryAt: string | null
  readonly status: number | null

  constructor(error: LagebildError, more: { lasting: boolean; retryAt?: string | null; status?: number | null }) {
    super(error.message, { cause: error })
    this.error = error
    this.lasting = more.lasting
    this.retryAt = more.retryAt ?? null
    this.status = more.status ?? null
  }

  /** The same at another place. */
  at(where: string): Failure {
    const { code, message, remedy, cause } = this.error
    return new Failure(new LagebildError({ code, message, remedy, where, cause }), this)
  }
}

type Problem = {
  readonly code: LagebildError['code']
  readonly message: string
  readonly remedy: string
  readonly lasting: boolean
}

export const failure = ({ lasting, ...problem }: Problem, where: string, cause?: unknown): Failure =>
  new Failure(new LagebildError({ ...problem, where, ...(cause === undefined ? {} : { cause }) }), { lasting })

const LATER = 'Try again later; if it stays, check the address in a browser.'

/** FETCH_LIMIT: what went beyond which setting. Time may be better next time, size will not. */
export function beyond(message: string, where: string, { setting, lasting }: { setting: string; lasting: boolean }): Failure {
  const remedy = `${lasting ? '' : 'Try again later. '}If this address is worth more, raise ${setting} in watch.yaml, or its variable in docs/settings.md.`
  return failure({ code: 'FETCH_LIMIT', message, remedy, lasting }, where)
}

/** FETCH_BROKEN: the answer is not what HTTP, or its own headers, promise. */
export const broken = (message: string, where: string, cause?: unknown): Failure =>
  failure({ code: 'FETCH_BROKEN', message, remedy: LATER, lasting: false }, where, cause)

/** FETCH_STOPPED: whoever asked does not want it any more. */
export const stopped = (where: string): Failure =>
  failure(
    { code: 'FETCH_STOPPED', message: 'Stopped before the answer was there', remedy: 'Run it again.', lasting: false },
    where,
  )

/** Codes of Node, OpenSSL and undici in words. `%` is the host. */
const NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no host "%"',
  EAI_AGAIN: 'The address of "%" cannot be looked up at the moment',
  EAI_FAIL: 'The address of "%" cannot be looked up',
  ECONNREFUSED: '"%" accepts no connection',
  ECONNRESET: '"%" broke the connection off',
  EPIPE: '"%" broke the connection off',
  ECONNABORTED: '"%" broke the connection off',
  UND_ERR_SOCKET: '"%" broke the connection off',
  EHOSTUNREACH: 'There is no way to "%"',
  ENETUNREACH: 'There is no way to "%"',
  EADDRNOTAVAIL: 'There is no way to "%"',
  EACCES: 'This machine may not connect to "%"',
  EPERM: 'This machine may not connect to "%"',
}

const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself alone',
  SELF_SIGNED_CERT_IN_CHAIN: 'comes from an authority that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'lacks the certificates between it and an authority',
  UNABLE_TO_GET_ISSUER_CERT: 'comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'comes from an authority that this machine does not know',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet (is the clock of this machine right?)',
  CERT_REVOKED: 'was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for another host',
}

/** Any error of the socket, of TLS, of undici's parser as a Failure. */
export function networkFailure(thrown: unknown, url: URL): Failure {
  const where = url.href
  if (thrown instanceof Failure) return thrown.at(where)
  const code = codeOf(thrown)
  const named = (words: string) => words.replace('%', url.host)
  const certificate = CERTIFICATE[code]
  if (certificate) return tls(`The certificate of "${url.host}" ${certificate}`, where, thrown)
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) {
    return tls(`"${url.host}" does not speak https as it should`, where, thrown)
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return beyond('The headers of the answer are larger than allowed', where, { setting: 'limits.headers', lasting: true })
  if (code.startsWith('HPE_') || (thrown instanceof Error && thrown.name === 'HTTPParserError'))
    return broken('The answer is no HTTP', where, thrown)
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return broken('The answer has another length than it says', where, thrown)
  const words = NETWORK[code]
  if (words) return failure({ code: 'FETCH_FAILED', message: named(words), remedy: LATER, lasting: false }, where, thrown)
  const said = thrown instanceof Error ? thrown.message : String(thrown)
  return failure(
    { code: 'FETCH_FAILED', message: `"${url.host}" could not be asked: ${said.slice(0, 200)}`, remedy: LATER, lasting: false },
    where,
    thrown,
  )
}

const tls = (message: string, where: string, cause: unknown): Failure =>
  failure(
    {
      code: 'FETCH_TLS',
      message,
      remedy:
        'Nobody can say who answers there, so nothing is fetched. For an authority of your own set NODE_EXTRA_CA_CERTS to its certificate.',
      lasting: false,
    },
    where,
    cause,
  )

/** The code of an error or of what caused it; of several tries at one host (AggregateError) the first that has one. */
export function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return ''
  if ('code' in thrown && typeof thrown.code === 'string') {
    const inner = thrown.code === 'UND_ERR_SOCKET' && thrown.cause ? codeOf(thrown.cause) : ''
    return inner || thrown.code
  }
  if (thrown instanceof AggregateError) return thrown.errors.map(codeOf).find(Boolean) ?? ''
  return thrown.cause ? codeOf(thrown.cause) : ''
}

const STATUS: Readonly<Record<number, readonly [message: string, remedy: string]>> = {
  401: ['wants a name and a password', 'Lagebild signs in nowhere. Save the page from your browser and give the file.'],
  402: ['wants to be paid', 'Save the page from your browser, where you may read it, and give the file.'],
  403: ['does not let this page be read', 'Open it in a browser; if it is shown there, save it and give the file.'],
  404: ['has no such page', 'Check the address; the page may have moved.'],
  406: ['has this page in no form that is read here', 'Open it in a browser, save it, and give the file.'],
  408: ['found the question too slow', LATER],
  410: ['says that this page is gone for good', 'Take the address off your list.'],
  425: ['wants to be asked later', LATER],
  429: ['was asked too often', 'It is asked again later. A larger pace.gap asks it less often.'],
  451: ['may not show this page for legal reasons', 'Look for the same article elsewhere.'],
  500: ['failed', LATER],
  502: ['cannot reach the machine behind it', LATER],
  503: ['is overloaded or being worked on', LATER],
  504: ['got no answer from the machine behind it', LATER],
}

/** 4xx that may be otherwise in a while. */
const PASSING = new Set([408, 421, 423, 425, 429])

/** FETCH_STATUS in plain words. */
export function statusFailure(status: number, url: URL, retryAt: string | null): Failure {
  const [said, remedy] = STATUS[status] ?? [status >= 500 ? 'failed' : 'did not give the page', LATER]
  const error = new LagebildError({ code: 'FETCH_STATUS', message: `"${url.host}" ${said} (${status})`, where: url.href, remedy })
  return new Failure(error, { lasting: status >= 400 && status < 500 && !PASSING.has(status), retryAt, status })
}
