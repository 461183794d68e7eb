// Posts each warning as JSON to an address, signed as Standard Webhooks says; the receiver drops doubles by `webhook-id`.
//   POST /hooks/lagebild    webhook-id: 1f…   webhook-timestamp: 1773506400   webhook-signature: v1,K5oZ…=
//   { "type": "warning.raised", "timestamp": "2026-03-14T16:40:00.000Z", "data": { "kind": "newHighest", … } }

import type { Dispatcher } from 'undici'
import { asLagebildError, LagebildError } from '../../errors.ts'
import { Failure } from '../../fetch/failures.ts'
import { retryAt } from '../../fetch/headers.ts'
import { version } from '../../version.ts'
import { signed } from './signature.ts'
import { type Outgoing, type Pushed, payloadOf, SENT, type Sink } from './sink.ts'

export interface WebhookOptions {
  readonly name: string
  readonly url: URL
  readonly secrets: readonly Buffer[]
  /** Milliseconds for the whole of one try. */
  readonly timeout: number
  readonly tries: number
  readonly giveUp: number
  readonly language: string
  /** Connects to public addresses only, and to those that the user allows (`connections` in src/fetch); follows no redirects. */
  readonly agent: Dispatcher
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The receiver will never take this very warning: what the Standard Webhooks' 410 says, and complaints about the body. */
const REFUSED: ReadonlySet<number> = new Set([400, 410, 413, 415, 422])

export function webhookSink({ name, tries, giveUp, ...options }: WebhookOptions): Sink {
  return { name, atOnce: 1, tries, giveUp, push: ([outgoing], signal) => posted(outgoing!, { ...options, signal }) }
}

type Post = Omit<WebhookOptions, 'name' | 'tries' | 'giveUp'> & { readonly signal: AbortSignal }

/** The body that is signed and sent. */
export function bodyOf(outgoing: Outgoing, language: string): string {
  return JSON.stringify({ type: 'warning.raised', timestamp: outgoing.raised, data: payloadOf(outgoing, language) })
}

async function posted(outgoing: Outgoing, { url, secrets, timeout, language, agent, now, signal }: Post): Promise<Pushed> {
  const body = bodyOf(outgoing, language)
  const limit = AbortSignal.timeout(timeout)
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': `Lagebild/${version}`,
        ...signed({ id: outgoing.warning.id, at: now(), body, secrets }),
      },
      body,
      signal: AbortSignal.any([limit, signal]),
    })
    // What it says beside its status is not read.
    answer.body.on('error', () => {}).destroy()
    return judged(url, { status: answer.statusCode, again: retryAt(plain(answer.headers), now()) })
  } catch (thrown) {
    const why = limit.aborted ? `no answer within ${timeout / 1000} s` : reasonOf(thrown)
    return { kind: 'again', error: problem(url, why, thrown), at: null }
  }
}

function judged(url: URL, { status, again }: { readonly status: number; readonly again: string | null }): Pushed {
  if (status >= 200 && status < 300) return SENT
  const isRedirect = status >= 300 && status < 400
  const error = problem(url, `status ${status}${isRedirect ? '; redirects are not followed' : ''}`)
  if (REFUSED.has(status)) return { kind: 'refused', error }
  return { kind: 'again', error, at: again === null ? null : Date.parse(again) }
}

function reasonOf(thrown: unknown): string {
  const error = thrown instanceof Failure ? thrown.error : asLagebildError(thrown)
  return error.message || 'no connection'
}

/** Where it went without its path and query: they may hold a key. */
function problem(url: URL, why: string, cause?: unknown): LagebildError {
  const refusal = cause instanceof Failure ? cause.error.remedy : null
  return new LagebildError({
    code: 'PUSH_FAILED',
    message: `The webhook did not take the warning: ${why}`,
    where: url.origin,
    remedy: refusal ?? 'See that the receiver runs, answers with 2xx, and has the same secret.',
    cause,
  })
}

const plain = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]],
    ),
  )
