// What the headers of an answer say about asking again: when, and with which validators.
//   freshUntil({ 'cache-control': 'max-age=600' }, noon)   ten past noon

import CachePolicy from 'http-cache-semantics'
import type { Validators } from './answer.ts'
import type { Headers } from './ask.ts'

/** Nobody means more than a year, and a `Date` holds no more than 275,000 of them. */
const LONGEST = 366 * 24 * 3600 * 1000

/** RFC 9111, of what is said only: no guess from Last-Modified. `now` in milliseconds; RFC 3339 or null. */
export function freshUntil(headers: Headers, now: number): string | null {
  const policy = new CachePolicy({ headers: {} }, { status: 200, headers: { ...headers } }, { shared: false, cacheHeuristic: 0 })
  // In whole seconds, as headers count: the rest is the time that the two lines here took.
  const left = (policy.maxAge() - Math.floor(policy.age())) * 1000
  return left > 0 ? instant(now + Math.min(left, LONGEST)) : null
}

/** Retry-After: seconds or a date (RFC 9110, 10.2.3). Null where it says nothing, or a moment that has passed. */
export function retryAt({ 'retry-after': said }: Headers, now: number): string | null {
  const written = said?.trim() ?? ''
  const at = /^\d{1,12}$/u.test(written)
    ? now + Number(written) * 1000
    : /\p{L}{3}/u.test(written)
      ? Date.parse(written)
      : Number.NaN
  return at > now ? instant(Math.min(at, now + LONGEST)) : null
}

export const validatorsOf = ({ etag, 'last-modified': lastModified }: Headers): Validators => ({
  etag: etag && ETAG.test(etag) ? etag : null,
  lastModified: lastModified && DATE.test(lastModified) ? lastModified : null,
})

/** The headers of a conditional question; what is no validator is left out, as it could carry other headers. */
export function conditional(validators: Validators | null | undefined): Headers {
  const { etag = null, lastModified = null } = validators ?? {}
  return {
    ...(etag && ETAG.test(etag) ? { 'if-none-match': etag } : {}),
    ...(lastModified && DATE.test(lastModified) ? { 'if-modified-since': lastModified } : {}),
  }
}

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()

const ETAG = /^(?:W\/)?"?[!#-~\u0080-\u00FF]{0,500}"?$/u
const DATE = /^[\w,:+ -]{6,60}$/u
