// Tables of what is judged across documents, and of what is kept of each story: derived, and made again at any time.

import type { Generated } from 'kysely'

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

/** Forms of which the documents say something new. */
export interface DoubtTable {
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
