// The tables in which a watch keeps where it stands: what it asks, when, and with which validators. Nothing of it is history, and all
// of it can be found out anew by asking. Times are milliseconds since 1970.

import type { Generated } from 'kysely'

/** One row per source: a list of articles (feed, sitemap, list of feeds), or a page that is watched by itself. */
export interface WatchSourceTable {
  /** Address, or path, as watch.yaml or a list names it. */
  url: string
  /** The source that names it; null: watch.yaml does. */
  list: string | null
  /** The source of watch.yaml whose settings hold for it. */
  root: string
  /** Where it is asked: elsewhere than `url` when it moved for good. */
  ask: string
  /** What its last answer held; null: none came yet. */
  kind: 'list' | 'page' | null
  /** Entity tag and Last-Modified of the last answer that was taken in. */
  etag: string | null
  modified: string | null
  /** SHA-256, hex, of the bytes of that answer. */
  body: string | null
  /** When it is asked next. */
  next: number
  /** When it was asked last, when it last answered, when something new was in an answer, when one was last taken in. */
  asked: number | null
  answered: number | null
  changed: number | null
  read: number | null
  /** Failures in a row, status and error (JSON: code, message, where, remedy) of the last. */
  failures: Generated<number>
  status: number | null
  error: string | null
  /** Of all times: how often asked, unchanged, failed, and how many new addresses. */
  asks: Generated<number>
  same: Generated<number>
  errors: Generated<number>
  found: Generated<number>
  /** 0: nobody names it any more. */
  active: Generated<number>
}

/** One row per article that a source names. */
export interface WatchAddressTable {
  key: Generated<number>
  url: string
  /** Name and port: addresses of one host are asked one after the other. */
  host: string
  /** The source that named it first. */
  source: string
  /** JSON: what the list says of the article; its text goes when the article is in the ledger. */
  given: string
  /** Hash of what the list said last: another one means that it was changed. */
  print: string
  /** 1: `given` holds the article whole. */
  whole: number
  /** 1: its page is fetched; 0: `given` is the article. */
  follow: number
  /** due: to be taken; done: in the ledger; failed: given up; ignored: no article, or one that the user forgot. */
  state: 'due' | 'done' | 'failed' | 'ignored'
  etag: string | null
  modified: string | null
  /** SHA-256, hex, of the bytes that were last read, and of all that the document made of them says. */
  body: string | null
  content: string | null
  /** When it is asked next; null: not any more. */
  next: number | null
  /** How many of the looks that follow the first were made. */
  looks: Generated<number>
  /** Failures in a row, and the last one (JSON: code, message, where, remedy). */
  tries: Generated<number>
  error: string | null
  /** Id of the document in the ledger. */
  document: string | null
  /** When a list named it first, and last; when it was asked last. */
  first: number
  listed: number
  asked: number | null
}
