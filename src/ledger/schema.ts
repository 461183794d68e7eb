// The ledger's tables, as kysely sees them. `documents`, `readings` and `tombstones` only grow, save that what a tombstone names
// is deleted; claims, figures, entities and mentions are derived from a Reading alone and can be made again from it at any time.
// Three times are kept apart: `said` (the Reading's own words), `published` (the outlet's) and `seen` (this ledger's).

import type { Generated } from 'kysely'
import type { WatchAddressTable, WatchSourceTable } from './watch-schema.ts'

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
  /** SHA-256, hex, of everything that was handed in: text, title, outlet, url, published, language. */
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

/** One row per attribution. */
export interface ClaimTable {
  reading: number
  /** Index in the Reading's `attributions`. */
  number: number
  speaker: string | null
  /** The Reading's entity id of the speaker. */
  entity: string | null
  kind: string
  mode: string
  polarity: string
  evidential: string
  /** Its own word of probability, and the ICD 203 band of it. */
  certainty: string | null
  band: string | null
  /** When it was said: TIMEX3 value or RFC 3339; null: the text does not say. */
  said: string | null
  /** The content's words, its parts joined by " … ". */
  words: string
  start: number
  end: number
  within: number | null
}

/** One row per quantity. */
export interface FigureTable {
  reading: number
  /** Index in the Reading's `quantities`. */
  number: number
  concept: string | null
  counted: string | null
  unit: string | null
  modifier: string
  /** JSON: a number, or two. */
  value: string
  low: number | null
  high: number | null
  /** 0 or 1. */
  vague: number
  /** JSON array. */
  places: string
  state: string | null
  /** When it holds: TIMEX3 value or RFC 3339. */
  holds: string | null
  /** `claims.number` in the same reading; null: the article's own voice. */
  claim: number | null
  /** `figures.number` of the same amount in another unit. */
  equals: number | null
  /** increase, decrease, unspecified; null: a level. */
  change: string | null
  /** `figures.number` of the whole that it is a part of. */
  whole: number | null
  /** Country, people or side of those counted. */
  group: string | null
  /** 0 or 1: an older or wrong figure that the text only recalls. */
  recalled: number
  words: string
  start: number
  end: number
}

/** One row per entity of a Reading. */
export interface EntityTable {
  key: Generated<number>
  reading: number
  /** "e1": unique within the Reading. */
  id: string
  type: string
  name: string
  /** JSON array. */
  roles: string
  /** Key of its form, while its document stands in time with this Reading. */
  bearer: number | null
}

/** One row per story, as it stands: derived. */
export interface StoryTable {
  /** Key of its first document, and that one's id. */
  story: number
  id: string
  /** Headline, or first line, of that document. */
  title: string | null
  /** When its first and its last document came, milliseconds since 1970. */
  from: number
  to: number
  /** Documents, reports of their own, outlets. */
  articles: number
  reports: number
  outlets: number
}

/** One row per series of figures of a story: derived. */
export interface SeriesTable {
  story: number
  /** Its place among those of its story. */
  number: number
  /** Folded. */
  concept: string | null
  /** What its figures count in the words of the articles, folded, each between two spaces: " tote opfer ". */
  words: string
  /** 1: ages, durations and the like, which come last. */
  passing: number
  /** In how many articles its figures stand, and how many they are. */
  articles: number
  entries: number
  /** Id of its first figure. */
  id: string
  /** JSON: SeriesView. */
  body: string
}

/** One row per warning of a story, as it stands: derived. */
export interface KeptWarningTable {
  story: number
  id: string
  at: number
  document: string
  kind: string
  /** JSON: the whole warning. */
  body: string
}

/** One row per warning that was ever raised here, also where later documents took its cause away. Only grows. */
export interface RaisedTable {
  id: string
  body: string
  /** When the newest document of its story was first seen then. */
  seen: string
}

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

/** One row per form that entities have: type, name and what tells forms of one name apart. Derived, with what the documents say of it. */
export interface FormTable {
  key: Generated<number>
  /** JSON: see formKey in identity/form.ts. */
  form: string
  /** Its name, folded. */
  name: string
  /** How many documents in time have such an entity. */
  documents: number
  /** JSON: SeenRole[] of identity/block.ts. */
  roles: string
  /** JSON: the short forms that documents explain by it, each with how many do. */
  shorts: string
  /** Key of a form that was judged together with it; null: not judged yet. */
  block: number | null
  /** Alike for forms that are one; null: not judged yet. */
  identity: string | null
  /** 1: it is not decided which of several bearers is meant; one identity a document. */
  apart: number
}

/** Under which keys forms meet. */
export interface FormKeyTable {
  key: string
  form: number
}

/** Why the forms of a block are one or not, for blocks of several. */
export interface LinkTable {
  /** As the block's forms have it. */
  block: number
  /** JSON: Link[] of identity/links.ts. */
  body: string
}

/** Every word of every spelling that a form has: to find who is asked for. */
export interface SpellingTable {
  /** One of its words, and all of them: folded. */
  word: string
  words: string
  form: number
}

/** Speakers that are only described, "Feuerwehr", and so no entity of their Reading. */
export interface VoiceTable {
  reading: number
  /** Folded. */
  name: string
}

/** Forms of which the documents say something new. */
export interface DoubtTable {
  form: number
}

export interface MentionTable {
  entity: number
  form: string
  start: number
  end: number
  words: string
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

/** Documents that came, or whose neighbours changed, since the picture was last brought up to date. */
export interface PendingTable {
  document: number
  /** Where it stands in time; null: not placed yet, or to be placed anew. */
  place: number | null
}

/**
 * One row per document version: where it stands in time, and what was judged of it. Derived from the Readings; keys of other
 * documents point back in time only.
 */
export interface ArticleTable {
  document: number
  /** Its newest Reading. */
  reading: number
  /** When it was published, else first seen: milliseconds since 1970. */
  at: number
  /** Its place among all documents: see time-line.ts. */
  place: number
  /** Characters of its text. */
  length: number
  /** JSON: what the search for its origin compares; see origin/article.ts. */
  print: string
  /** The document that it is a copy or version of, how, and by which evidence (JSON); null: an own report. */
  source: number | null
  relation: string | null
  evidence: string | null
  /** The first document of its origin: itself, where it is an own report. */
  origin: number
  /** The document whose story its origin goes on with, and why (JSON); null: it begins one, or is a copy. */
  follows: number | null
  ground: string | null
  /** The first document of its story. */
  story: number
  /** 0 until it was judged for the first time, then 1. */
  judged: Generated<number>
}

/** What a document is found by: runs of words, figures and names, terms of its story, each as a number. */
export interface MarkTable {
  mark: number
  place: number
  document: number
  /** Of a term of its story, how much the document is about it: 0 to 1; else 0. */
  weight: number
}

/** Stories whose figures and warnings are to be made anew. */
export interface StaleTable {
  story: number
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
