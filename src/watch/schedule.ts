// When something is asked next. Pure functions of the time, of what was answered and of the address; all times in milliseconds.
//   afterAnswer({ now, url, every: 900_000, freshUntil: null })   now + about 900,000

import { createHash } from 'node:crypto'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A wait is made this much shorter or longer, by the address, so that many that began together do not stay together. */
const SPREAD = 0.1
/** A server's word on when to ask again holds up to this. */
const LONGEST_WORD = DAY
/** So often in a row the server's word alone is taken, and a wait is no shorter than this. */
const BELIEVED = 3
const SHORTEST = 1000
/** How failures in a row are waited out: doubled each time, between these. */
const BACKOFF = { source: { first: MINUTE, most: 6 * HOUR }, article: { first: 2 * MINUTE, most: 12 * HOUR } } as const
/** What fails for good is asked less and less, at last so often: sites come back, and many a 403 or 404 is over within the hour. */
const RARELY = DAY
/** So often an article is tried before it is given up: over some days, as long as a site may be down. */
export const TRIES = 14
/** So often one that is said to be gone or forbidden: lists name articles a little before their pages are there. */
const GONE_TRIES = 4
/** The host asked to be left alone, and was: nothing has failed. */
const WAITS = 'FETCH_LATER'

/** Failures in a row, with this one. */
export const failuresWith = (before: number, { code }: { readonly code: string }): number => before + (code === WAITS ? 0 : 1)
/** No wait is longer than this; a later moment was written by a clock that went wrong. */
export const HORIZON = 400 * DAY

/** 0 ≤ x < 1, always the same for the same words. */
export function shareOf(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE() / 2 ** 32
}

const spread = (wait: number, words: string): number => Math.round(wait * (1 - SPREAD + 2 * SPREAD * shareOf(words)))

export interface Answered {
  readonly now: number
  readonly url: string
  /** How often the user wants it asked. */
  readonly every: number
  /** Nobody need ask before: the server's word; null: nothing said. */
  readonly freshUntil: number | null
  /** How long the list itself says that it stays as it is (ttl, updatePeriod); null: nothing said. */
  readonly ttl?: number | null
}

/** The later of what the user wants and what the server and the list say, of which at most a day is believed. */
export function afterAnswer({ now, url, every, freshUntil, ttl = null }: Answered): number {
  const said = Math.min(LONGEST_WORD, Math.max((freshUntil ?? now) - now, ttl ?? 0))
  return now + Math.max(spread(every, `${url} ${Math.floor(now / DAY)}`), said)
}

export interface Failed {
  readonly now: number
  readonly url: string
  readonly role: keyof typeof BACKOFF
  /** Failures in a row, this one counted; 0 where the host only asked to wait. */
  readonly failures: number
  /** The server's word; null: none. */
  readonly retryAt: number | null
  /** It will not mend itself. */
  readonly lasting: boolean
  /** Of a source: how often the user wants it asked. */
  readonly every?: number
}

/** null: not any more. */
export function afterFailure({ now, url, role, failures, retryAt, lasting, every = 0 }: Failed): number | null {
  if (role === 'article' && failures >= (lasting ? GONE_TRIES : TRIES)) return null
  const { first, most } = BACKOFF[role]
  const isRare = lasting && role === 'source'
  const start = isRare ? Math.max(first, every) : role === 'source' ? Math.min(first, every) : first
  const wait = Math.min(isRare ? Math.max(RARELY, every) : most, start * 2 ** Math.min(30, Math.max(0, failures - 1)))
  const own = spread(wait, `${url} ${failures}`)
  if (retryAt === null) return now + own
  // The server knows best, unless it says so again and again.
  const said = Math.max(SHORTEST, Math.min(LONGEST_WORD, retryAt - now))
  return now + (failures > BELIEVED ? Math.max(own, said) : said)
}

/** When an article is looked at again after so many looks; null: not any more. */
export function nextLook({ now, url, recheck, looks, freshUntil }: Look): number | null {
  const wait = recheck[looks]
  return wait === undefined ? null : afterAnswer({ now, url, every: wait, freshUntil })
}

interface Look {
  readonly now: number
  readonly url: string
  readonly recheck: readonly number[]
  /** Looks after the first that were made. */
  readonly looks: number
  readonly freshUntil: number | null
}
