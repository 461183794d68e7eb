// What every part of a running watch shares.

import type { Fetcher } from '../fetch/answer.ts'
import type { OpenBodyOptions } from '../intake/open.ts'
import type { Ledger } from '../ledger/open.ts'
import type { ReadingThreads } from '../workers/reading.ts'
import type { Clock } from './clock.ts'
import type { Commit } from './commits.ts'
import type { SourceConfig } from './config/source.ts'
import type { Happening } from './events.ts'

export interface Watching {
  readonly ledger: Ledger
  /** Stores what an answer brought, in a transaction. */
  readonly commit: Commit
  readonly fetcher: Fetcher
  readonly reading: ReadingThreads
  readonly clock: Clock
  /** Folder that paths of sources are seen from. */
  readonly folder: string
  /** Settings of a source of watch.yaml, by its address or path; null: it stands there no more. */
  settingsOf(root: string): SourceConfig | null
  tell(happening: Happening): void
  /** So many documents or versions came into the ledger. */
  came(documents: number): void
  /** Limits of what is opened. */
  readonly open: OpenBodyOptions
  /** The bytes of pages are kept. */
  readonly originals: boolean
  /** Given when everything is to end. */
  readonly signal: AbortSignal
}

/** RFC 3339, UTC. */
export const timeText = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** Milliseconds; null for what is no time. */
export function timeOf(written: string | null): number | null {
  const found = written === null ? Number.NaN : Date.parse(written)
  return Number.isNaN(found) ? null : found
}
