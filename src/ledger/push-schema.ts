// Tables of what a watch pushes, and of how it stands. No history, and made again by nobody.

import type { Generated } from 'kysely'

/** One row per sink that a watch pushes warnings to: for each, a warning that is raised gets a row in `pushes`, by a trigger. */
export interface SinkTable {
  name: string
  /** When it became one: RFC 3339, UTC. */
  since: string
}

/** One row per warning and sink. The log of a sink is bounded; what is due is never left out. */
export interface PushTable {
  /** Rises in the order of raising. */
  number: Generated<number>
  sink: string
  /** `raised.id`; that row goes with a document that is forgotten. */
  warning: string
  state: Generated<'due' | 'sent' | 'dropped'>
  /** Tries that failed. */
  tries: Generated<number>
  /** When the first of them was: milliseconds since 1970, as the next two. */
  first: number | null
  /** Not to be tried before. */
  next: Generated<number>
  /** When the sink took it, or it was dropped. */
  done: number | null
}

/** One row: how the watch on this ledger stands, written again and again by it. */
export interface HeartbeatTable {
  id: number
  /** RFC 3339, UTC. */
  at: string
  /** JSON: `Status` in src/watch/status. */
  body: string
}
