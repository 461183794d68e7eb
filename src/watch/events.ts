// What happens while a watch runs, one value each: the log, the live view, the counts and the pushes are folds over them.
//   { what: 'version', at: '2026-03-14T16:42:07Z', url: 'https://…', document: '9f…', version: 2, why: 'modified', … }

import type { LagebildError } from '../errors.ts'
import type { Watched } from '../warnings/rules/apply.ts'

/** What was asked for: a list of articles (a feed, a sitemap, a list of feeds), or an article. */
export type Role = 'source' | 'article'

/** Where something happened. */
interface Place {
  readonly url: string
  readonly role: Role
  /** Address or path of the source as the user wrote it, or of the list that names it; for a source its own. */
  readonly source: string
}

/** A version of an article that is now in the ledger. */
interface Article {
  readonly url: string
  readonly source: string
  /** Id of the document in the ledger. */
  readonly document: string
  /** 1, 2, 3 … */
  readonly version: number
  readonly title: string | null
  readonly outlet: string | null
}

export type WatchEvent = Moment & Happening

export interface Moment {
  /** When, by the wall clock: RFC 3339, UTC. */
  readonly at: string
}

export type Happening =
  /** The watch begins: how many sources it has, and how many addresses it knows from before. */
  | {
      readonly what: 'started'
      readonly version: string
      readonly pid: number
      readonly sources: number
      readonly addresses: number
    }
  /** An answer with a body came; bytes as undone of their coding, milliseconds from the question to the last byte. */
  | (Place & { readonly what: 'fetched'; readonly status: number; readonly bytes: number; readonly took: number })
  /** notModified: the server says so (304); sameText: the page came anew, and nothing of the article in it differs. */
  | (Place & { readonly what: 'unchanged'; readonly how: 'notModified' | 'sameText'; readonly took: number })
  /** A list named so many addresses that were not known, and so many that it says were changed. */
  | (Place & {
      readonly what: 'found'
      readonly fresh: number
      readonly changed: number
      readonly known: number
      readonly next: string
    })
  /** An article came into the ledger for the first time. */
  | (Article & { readonly what: 'added' })
  /** An article was changed, and says so. */
  | (Article & { readonly what: 'version'; readonly why: 'modified' | 'correction' })
  /** An article was changed, and says so nowhere. */
  | (Article & { readonly what: 'silentChange' })
  /**
   * Asking, reading or storing failed; so many times in a row. `again`: when it is tried next, RFC 3339; null: not any more. `lasting`:
   * it will hardly mend itself (gone, forbidden, refused); a source is then asked less and less, an article soon not any more.
   */
  | (Place & {
      readonly what: 'failed'
      readonly error: LagebildError
      readonly status: number | null
      readonly tries: number
      readonly again: string | null
      readonly lasting: boolean
    })
  /** What is left out, once each: an article whose page is no article, is paywalled, or was forgotten by the user. */
  | (Place & { readonly what: 'ignored'; readonly why: string })
  /** A source lies elsewhere for good (301, 308): it is asked there from now on. */
  | { readonly what: 'moved'; readonly source: string; readonly from: string; readonly to: string }
  /** The picture is up to date with so many documents that came; milliseconds. */
  | { readonly what: 'judged'; readonly documents: number; readonly took: number }
  /** A warning that the rules let through; told once, also across restarts. */
  | { readonly what: 'warning'; readonly warning: Watched }
  /** A warning went out by a channel ("atom", "webhook 2"). */
  | { readonly what: 'pushed'; readonly channel: string; readonly warning: string }
  | {
      readonly what: 'pushFailed'
      readonly channel: string
      readonly warning: string
      readonly error: LagebildError
      readonly tries: number
      readonly again: string | null
    }
  /** The wall clock went so many milliseconds further (negative: back) than time passed; everything is scheduled anew. */
  | { readonly what: 'clockJumped'; readonly by: number }
  /** Addresses that their lists dropped long ago are not watched any more; their documents stay. */
  | { readonly what: 'forgot'; readonly addresses: number }
  /** signal: the user ends it; once: everything was asked once; failed: the ledger takes nothing more. */
  | { readonly what: 'stopping'; readonly why: 'signal' | 'once' | 'failed'; readonly error: LagebildError | null }
  | { readonly what: 'stopped'; readonly took: number }

/** Told of everything, in order, as it happens. Must not throw and must not wait. */
export type OnEvent = (event: WatchEvent) => void
