// Bytes with what is known of them, wherever they come from, and what may be found in them.
//   a feed → links to articles, each with what the feed says of it; a page → a document; an archive → bodies again

import type { LagebildError } from '../errors.ts'
import type { DocumentInput, TakenDocument } from '../types.ts'
import type { Limits } from './limits.ts'

/** A file, an answer, a record of an archive, a part of a mail. */
export interface Body {
  /** For messages: path, address, or those of what holds it with a number: "crawl.warc.gz#12". */
  readonly where: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Media type as declared, with parameters: "text/html; charset=utf-8"; null: nobody says. */
  readonly type: string | null
  /** Whose ending may tell the kind: "flood.html"; null: none. */
  readonly name: string | null
  /** Where it was fetched from, redirects followed, or an archive says so; null: no address is known. */
  readonly address: string | null
  /** When, RFC 3339. */
  readonly fetched: string | null
}

/** A body whose bytes lie in memory: under the limit of one document. */
export interface Whole extends Omit<Body, 'bytes'> {
  readonly bytes: Uint8Array
}

/** An address that a feed, sitemap or list names. */
export interface Link {
  /** Absolute, http or https. */
  readonly url: string
  /** What is to be expected there. */
  readonly role: 'article' | 'feed' | 'sitemap'
  /**
   * What the list says of it: title, published, modified, authors, outlet, lang, `id` when the feed has one that stays; with `text` or
   * `html` where it carries the article or a part of it.
   */
  readonly given: DocumentInput
  /** The feed carries the article in full, and not a teaser of it. */
  readonly whole: boolean
}

/** What a body holds, one thing at a time. Whoever asked decides whether a link is followed. */
export type Found =
  | TakenDocument
  /** `note`: what is to be known of the list as a whole, on its first link. */
  | { readonly where: string; readonly link: Link; readonly note?: string | null }
  | { readonly where: string; readonly error: LagebildError }

export interface OpenOptions {
  /** Bytes that one document may have, packed ones counted unpacked. */
  readonly maxBytes: number
  /** Opens a body within this one; counts how deep they lie. */
  open(body: Body): AsyncIterable<Found>
  /** `LIMITS` when absent. */
  readonly limits?: Limits
  /** Whoever unpacks says how many bytes came out. Throws UNPACK_LIMIT when they are out of proportion to what was packed. */
  spend?(bytes: number): void
}

/** Reads bodies of one kind. Bad input is yielded as an error, and what can still be read follows. */
export type Opener = (body: Body, options: OpenOptions) => AsyncIterable<Found>
