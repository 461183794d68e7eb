// What a fact sheet is made of, before anybody prints it. A sentence cannot be made without the claims behind it.
//   { parts: ['Dead: at least 4, according to Fire Brigade (14 March)'], ids: ['s1a1:q1', 's1a1:a1'], notes: [1] }

import type { Relation } from '../origin/relation.ts'

/** At least one. */
export type Some<T> = readonly [T, ...T[]]

/** Words of an article, in its language and never translated. */
export interface Quote {
  readonly quote: string
  /** BCP 47 code. */
  readonly language: string
  /** A line is found by them. */
  readonly isStrong?: boolean
}

/** The sheet's own words that a line is found by: what is counted, who speaks. */
export interface Strong {
  readonly strong: string
}

/** The sheet's own words, or an article's. */
export type Part = string | Quote | Strong

/** What every line of the sheet rests on. */
export interface Grounded {
  /** Ids of the claims and figures behind it: "s1a1:a3", "s1a1:q5". */
  readonly ids: Some<string>
  /** Numbers of the footnotes that quote them. */
  readonly notes: Some<number>
}

export interface Sentence extends Grounded {
  readonly parts: Some<Part>
}

/** Sentences under a heading of their own; null: they need none. */
export interface Group {
  readonly heading: Some<Part> | null
  readonly sentences: Some<Sentence>
}

export type FigureMark = 'lowest' | 'highest' | 'latest' | 'superseded' | 'withdrawn' | 'recalled' | 'denied' | 'conflicts'

/** One figure of a series. */
export interface FigureRow extends Grounded {
  /** What it counts, where the table's caption does not say; else null. */
  readonly what: Some<Part> | null
  readonly day: string
  readonly amount: string | Quote
  readonly speaker: Some<Part>
  readonly words: Quote
  readonly marks: readonly FigureMark[]
  /** Footnotes of the figures that contradict it. */
  readonly against: readonly number[]
}

/** One series: figures that count the same, in the order of time; or figures that stand alone, each with what it counts. */
export interface FigureTable {
  readonly caption: Some<Part>
  readonly rows: Some<FigureRow>
}

/** In the order in which they are printed; the sources and the footnotes come behind them. */
export const SECTIONS = ['situation', 'figures', 'voices', 'changes', 'unconfirmed', 'disputed', 'corrections'] as const
export type SectionId = (typeof SECTIONS)[number]

/** A section has something in it, or is left out. */
export interface Section {
  readonly id: SectionId
  readonly title: string
  readonly groups: readonly Group[]
  readonly tables: readonly FigureTable[]
}

/** Where a sentence comes from: the words as they stand in the article's text. */
export interface Footnote {
  /** From 1, in the order in which the sheet names them. */
  readonly number: number
  readonly ids: Some<string>
  readonly document: string
  readonly outlet: string | null
  readonly agency: string | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string
  /** RFC 3339 or a plain date. */
  readonly published: string | null
  /** Day that the article gives for the statement: "2026-03-14". */
  readonly said: string | null
  /** `text.slice(start, end)` of the document: UTF-16 code units. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** The words begin and end where sentences do. */
  readonly isWhole: boolean
  /** Other articles in which the same stands again. */
  readonly copies: readonly { readonly document: string; readonly outlet: string | null }[]
}

/** An article that the sheet rests on. */
export interface Source {
  readonly document: string
  readonly version: number
  readonly outlet: string | null
  readonly agency: string | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string
  readonly published: string | null
  readonly seen: string
  /** What it is to which other article; null: the first of its report. */
  readonly copyOf: { readonly document: string; readonly outlet: string | null; readonly relation: Relation } | null
}

export interface FactSheet {
  readonly language: string
  /** What the user calls the story; null: nothing. */
  readonly name: string | null
  /** The first article of the story. */
  readonly story: Pick<Source, 'document' | 'outlet' | 'title' | 'language' | 'published'> | null
  /** As asked for; null: everything that the ledger holds. */
  readonly asOf: string | null
  readonly since: string | null
  /** When the newest of the articles was published. */
  readonly newest: string | null
  readonly articles: number
  /** Reports that repeat no other one: an upper bound of how many are independent. */
  readonly independentAtMost: number
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
  readonly sources: readonly Source[]
}

export const isSome = <T>(items: readonly T[]): items is Some<T> => items.length > 0
