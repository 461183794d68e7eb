// The ledger's tables, as kysely sees them. `documents`, `readings` and `tombstones` only grow, save that what a tombstone names
// is deleted; claims, figures, entities and mentions are derived from a Reading alone and can be made again from it at any time.
// Three times are kept apart: `said` (the Reading's own words), `published` (the outlet's) and `seen` (this ledger's).

import type { Generated } from 'kysely'
import type {
  ArticleTable,
  DoubtTable,
  FormKeyTable,
  FormTable,
  KeptWarningTable,
  LinkTable,
  MarkTable,
  PendingTable,
  SeriesTable,
  SpellingTable,
  StaleTable,
  StoryTable,
  VoiceTable,
} from './picture-schema.ts'
import type { HeartbeatTable, PushTable, SinkTable } from './push-schema.ts'
import type { ClaimTable, EntityTable, FigureTable, MentionTable } from './readings-schema.ts'
import type { WatchAddressTable, WatchSourceTable } from './watch-schema.ts'

export type * from './picture-schema.ts'
export type * from './push-schema.ts'
export type * from './readings-schema.ts'

export interface Tables {
  documents: DocumentTable
  readings: ReadingTable
  claims: ClaimTable
  figures: FigureTable
  entities: EntityTable
  mentions: MentionTable
  tombstones: TombstoneTable
  judgements: JudgementTable
  current: CurrentView
  pending: PendingTable
  articles: ArticleTable
  marks: MarkTable
  stale: StaleTable
  forms: FormTable
  form_keys: FormKeyTable
  doubts: DoubtTable
  links: LinkTable
  spellings: SpellingTable
  voices: VoiceTable
  stories: StoryTable
  series: SeriesTable
  warnings: KeptWarningTable
  raised: RaisedTable
  watch_sources: WatchSourceTable
  watch_addresses: WatchAddressTable
  originals: OriginalTable
  extractions: ExtractionTable
  sinks: SinkTable
  pushes: PushTable
  heartbeat: HeartbeatTable
}

/** One row per version of a document. Versions of one `id` are never overwritten; the highest `key` is the current one. */
export interface DocumentTable {
  key: Generated<number>
  /** As given; else made of address, outlet or text: document-id.ts. */
  id: string
  /** 1, 2, 3 … within the id. */
  version: number
  /**
   * SHA-256, hex, of everything that was handed in: text, title, outlet, url, published, language; with "@" and the version's number where
   * an article went back to what an earlier version had said.
   */
  hash: string
  url: string | null
  outlet: string | null
  title: string | null
  /** RFC 3339, or a plain date. */
  published: string | null
  /** The same: when the outlet says that it changed this version; no part of the hash. */
  modified: string | null
  language: string
  text: string
  /** When this ledger first saw this version: RFC 3339, UTC. */
  seen: string
}

/** One row per document version and engine: what that engine said about it. */
export interface ReadingTable {
  key: Generated<number>
  document: number
  engine: string
  /** Place and agency of the dateline. */
  place: string | null
  agency: string | null
  /** JSON, [[start, end], …]: stretches that are not the article's own words. */
  dead: string
  /** The Reading as JSON, less what `documents` holds already; "" where it is packed. */
  body: string
  /** The same as UTF-8 in raw deflate (RFC 1951); null in rows from before it was packed. */
  packed: Uint8Array | null
  seen: string
}

/** One row per warning that was ever raised here, also where later documents took its cause away. Only grows. */
export interface RaisedTable {
  id: string
  body: string
  /** When the newest document of its story was first seen then. */
  seen: string
}

/** One row per version of a document that was forgotten: which it was, and nothing of what it said. */
export interface TombstoneTable {
  key: Generated<number>
  id: string
  version: number
  hash: string
  /** When the ledger first saw the version: RFC 3339, UTC. */
  seen: string
  /** When it was forgotten: RFC 3339, UTC. */
  forgotten: string
  /** Why, and who did it, in the user's words; null: not said. */
  reason: string | null
  by: string | null
}

/** One row per judgement of the user; only grows. What it is about is named by what documents say, never by keys, so that it outlasts a rebuild. */
export interface JudgementTable {
  id: Generated<number>
  kind: 'identity' | 'story'
  /** identity: same, different; story: merge, split, rename; undo: takes the judgement `undoes` back. */
  verdict: 'same' | 'different' | 'merge' | 'split' | 'rename' | 'undo'
  /** JSON; of an identity both are a `Reference` (identity/judgements.ts); null for an undo. */
  a: string | null
  b: string | null
  /** Why, in the user's words. */
  note: string | null
  /** When it was made: RFC 3339, UTC. */
  at: string
  by: string | null
  /** `id` of the judgement that this one takes back. */
  undoes: number | null
}

/** The newest version of each document and the newest Reading of it. */
export interface CurrentView {
  reading: number
  document: number
}

/** Bytes as they came, each kept once. They only grow, save that what no document is made of any more may go. */
export interface OriginalTable {
  key: Generated<number>
  /** SHA-256, hex, of the bytes. */
  hash: string
  /** How many they are. */
  size: number
  /** The bytes in brotli (RFC 7932). */
  packed: Uint8Array
}

/** Of which bytes a version of a document was made, for those that were made of any but plain text. */
export interface ExtractionTable {
  document: number
  original: number
  /** Media type as declared, else as told by looking. */
  type: string
  /** Where they were fetched from, and when (RFC 3339); null: from a file. */
  address: string | null
  fetched: string | null
  /** JSON: what was known of the document beside the bytes. */
  given: string
  /** Version of the program that took the text out: "0.3.0". */
  extractor: string
}
