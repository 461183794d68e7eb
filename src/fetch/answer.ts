// What asking an address may come to: bytes, "unchanged since", or a failure that says when to ask again.

import type { LagebildError } from '../errors.ts'

/** What a server gave to be asked with next time (RFC 9110, 13.1). */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Asked {
  /** As asked for. */
  readonly url: string
  /** Where it lies, redirects followed. */
  readonly address: string
  /** True when every redirect on the way was a permanent one (301, 308): ask `address` from now on. */
  readonly moved: boolean
  /** When the answer came, RFC 3339, UTC. */
  readonly at: string
  /** Milliseconds from the question to the last byte. */
  readonly took: number
}

/** `body`: undone of its content coding. `freshUntil`: nobody need ask before (Cache-Control, Expires), RFC 3339; null: nothing said. */
export type Answer =
  | (Asked & {
      readonly kind: 'body'
      readonly status: number
      /** Content-Type as sent. */
      readonly type: string | null
      readonly body: Uint8Array
      readonly validators: Validators
      readonly freshUntil: string | null
    })
  | (Asked & { readonly kind: 'unchanged'; readonly validators: Validators; readonly freshUntil: string | null })
  | (Asked & {
      readonly kind: 'failed'
      readonly error: LagebildError
      /** HTTP status; null: it did not come to one. */
      readonly status: number | null
      /** The server's word on when to ask again (Retry-After), RFC 3339; null: none. */
      readonly retryAt: string | null
      /** Asking again will not help: gone, forbidden, refused by robots.txt or by the limits. */
      readonly lasting: boolean
    })

export interface Question {
  readonly validators?: Validators | null
  /** Accept header; a page's unless given. */
  readonly accept?: string
  readonly signal?: AbortSignal
}

/** Asks politely and safely: robots.txt, a pace for each host, limits on size, time and redirects, no private addresses. Never rejects. */
export interface Fetcher {
  get(url: string, question?: Question): Promise<Answer>
  close(): Promise<void>
}
