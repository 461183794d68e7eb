// Signs what a webhook gets, as Standard Webhooks 1 says (standardwebhooks.com): HMAC-SHA256 over id, time and body.
//   signed({ id: '1f…', at: 1_773_506_400_000, body: '{…}', secrets: secretsFrom('whsec_MfKQ…') })
//   { 'webhook-id': '1f…', 'webhook-timestamp': '1773506400', 'webhook-signature': 'v1,K5oZ…=' }

import { createHmac } from 'node:crypto'

const PREFIX = 'whsec_'
/** Bytes that a secret has, by the specification. */
const SHORTEST = 24
const LONGEST = 64

/**
 * The keys in an environment variable: one, or several set apart by blanks while a receiver changes from one to the next (each signs).
 * null: it holds none, or one that is no secret. Says nothing of what it holds.
 */
export function secretsFrom(written: string): Buffer[] | null {
  const keys = written
    .trim()
    .split(/\s+/u)
    .map(part => (part.startsWith(PREFIX) ? decoded(part.slice(PREFIX.length)) : null))
  return keys.every(key => key !== null) ? keys : null
}

function decoded(base64: string): Buffer | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/u.test(base64)) return null
  const key = Buffer.from(base64, 'base64')
  return key.length >= SHORTEST && key.length <= LONGEST ? key : null
}

export interface Signing {
  /** The same at each try. */
  readonly id: string
  /** When it is sent: milliseconds. Receivers refuse what is older than a few minutes, so each try is signed anew. */
  readonly at: number
  /** Byte by byte as it is sent. */
  readonly body: string
  readonly secrets: readonly Buffer[]
}

export function signed({ id, at, body, secrets }: Signing): Record<string, string> {
  const seconds = String(Math.floor(at / 1000))
  const signatures = secrets.map(key => `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`)
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signatures.join(' ') }
}
