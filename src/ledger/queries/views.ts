// What the ledger says, as plain data for every face: the shapes that `--format json` prints.
// Nothing is blended, and each line has the id of its words: "s1a1:a3" is the third claim of document s1a1, "s1a1:q5" its fifth figure.

import type { Relation } from '../../origin/relation.ts'
import type { EntityType, Quantity } from '../../types.ts'
import type { Speaker } from './speaker.ts'
import type { Claim, Figure, Survey } from './survey.ts'

export interface Picture {
  readonly documents: readonly DocumentView[]
  /** Articles that are one report, in the order of publication. */
  readonly reports: readonly ReportView[]
  /** Who is quoted most comes first. */
  readonly speakers: readonly SpeakerView[]
  /** What most articles tell comes first, then the longest; ages, amounts of money and the like last. */
  readonly series: readonly SeriesView[]
  readonly names: readonly NameView[]
}

export interface DocumentView {
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly language: string
  readonly agency: string | null
  readonly published: string | null
  readonly seen: string
  readonly version: number
}

export interface ReportView {
  readonly first: DocumentView
  /** Each with what it is to `of`, the id of an earlier one of them. */
  readonly copies: readonly { readonly document: DocumentView; readonly relation: Relation; readonly of: string }[]
}

/** Where a thing stands again. */
export interface CopyView {
  readonly id: string
  readonly document: string
  readonly outlet: string | null
}

export interface SpeakerView {
  readonly name: string | null
  readonly kind: Speaker['kind']
  readonly roles: readonly string[]
  readonly spellings: readonly string[]
  /** In how many reports: reprints and translations do not count. */
  readonly reports: number
  /** In the order of time. */
  readonly claims: readonly ClaimView[]
}

export interface ClaimView extends CopyView {
  readonly speaker: string | null
  readonly words: string
  readonly mode: string
  readonly polarity: string
  readonly evidential: string
  readonly certainty: string | null
  readonly band: string | null
  readonly said: string | null
  readonly published: string | null
  /** Id of the claim that this one is reported in: "A says that B said …". */
  readonly within: string | null
  /** Name of who reports it so; null: nobody does, or nobody is named. */
  readonly toldBy: string | null
  readonly copies: readonly CopyView[]
}

export interface SeriesView {
  readonly concept: string | null
  readonly counted: string | null
  readonly unit: string | null
  readonly places: readonly string[]
  /** Of which people, where nouns say it, as a key: "police" of nine officers hurt; null: people as such. */
  readonly kind: string | null
  /** Its figures say by how much it changed, or count parts of a whole that another series counts. */
  readonly isChange: boolean
  readonly isPart: boolean
  /** In the order of time. */
  readonly entries: readonly FigureView[]
  readonly extremes: ExtremesView
  /** For every root speaker who affirms a figure, in the order of their first ones. */
  readonly speakers: readonly SeriesSpeakerView[]
}

/** Ids of entries, each somebody's own figure as written; null: nobody affirms one. Of equals the first, of the latest the last. */
export interface ExtremesView {
  readonly lowest: string | null
  readonly highest: string | null
  readonly latest: string | null
}

export interface SeriesSpeakerView extends ExtremesView {
  /** null: an article's own voice; one per origin. */
  readonly speaker: string | null
}

export interface FigureView extends CopyView {
  readonly value: Quantity['value']
  readonly modifier: Quantity['modifier']
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly words: string
  readonly counted: string | null
  readonly state: string | null
  readonly group: string | null
  readonly change: Quantity['change']
  /** null: the article's own voice. */
  readonly speaker: string | null
  readonly claim: string | null
  readonly polarity: string
  /** Day, and what is known of it: that it holds, was said, or was published then. */
  readonly date: string | null
  readonly dateOf: 'holds' | 'said' | 'published' | null
  readonly copies: readonly CopyView[]
  /** Ids of figures in this series that contradict it. */
  readonly conflicts: readonly string[]
  /** Ids of older figures in this series that its speaker replaces with it, and of newer ones that replace it. */
  readonly supersedes: readonly string[]
  readonly supersededBy: readonly string[]
  /** An older figure that its article only recalls. */
  readonly isRecalled: boolean
}

export interface NameView {
  readonly name: string
  readonly type: EntityType
  readonly roles: readonly string[]
  readonly spellings: readonly { readonly words: string; readonly documents: number }[]
  readonly documents: number
}

export function documentView({ documents }: Survey, index: number): DocumentView {
  const { id, outlet, title, url, language, agency, published, seen, version } = documents[index]!
  return { id, outlet, title, url, language, agency, published, seen, version }
}

/** Where a claim or figure stands. */
export function placeOf({ documents }: Survey, { id, document }: Claim | Figure): CopyView {
  return { id, document: documents[document]!.id, outlet: documents[document]!.outlet }
}

export function nameView({ name, type, roles, spellings, members }: Survey['identities'][number]): NameView {
  return { name, type, roles, spellings, documents: members.length }
}

/** Day that it was said, else published: "2026-03-14". */
export function dayOfClaim({ said, published }: Pick<ClaimView, 'said' | 'published'>): string | null {
  return (said ?? published)?.slice(0, 10) ?? null
}
