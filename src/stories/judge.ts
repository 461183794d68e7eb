// Which earlier document a new one goes on from: the one that shares most of what it is about, told apart by what few others
// of those days are about, if it is like the rest of that one's story, too.
//   storyOf(terms, holders)   { of: 'a17', likeness: 0.31, shared: ['p:ksls', 'n:pjongjang'] }   null: it founds a story

import type { Term } from './terms.ts'

/** A document's story goes on from documents that came at most so long before it, in milliseconds. A story lives as long as such come. */
export const WINDOW = 5 * 86_400_000
/** A term that so many of the window's documents have tells nothing, unless they are copies of a few. It bounds what there is to compare. */
export const MOST_HOLDERS = 64
const COPIED = 0.5

/**
 * Part of what a document is about that it shares with its nearest. Below 0.15 events of one topic run together, above 0.22 reports of
 * one event fall apart; measured on 383 English articles on 69 events and on 161 pairs of German ones (docs/quality.md).
 */
const LIKE_ONE = 0.18
/**
 * Mean over all of a large story's reports in the window that share a term: a chain in which each is like the last only is no story. Of n
 * reports (1 - 1/n) of it is asked, for two or three in two languages may have little in common.
 */
const LIKE_ALL = 0.18

/** An earlier document that has a term. `D` tells documents apart: an id, a key, an index. */
export interface Holder<D> {
  readonly document: D
  /** Its story's first document. */
  readonly story: D
  /** The document whose report it repeats: itself, where it is one of its own. Translations are held against, too: they have the words. */
  readonly report: D
  /** The term's weight in it. */
  readonly weight: number
}

/**
 * The documents that have the term, are earlier in canonical order and came at most WINDOW before; the latest MOST_HOLDERS of them
 * suffice. In the same order every time.
 */
export type HoldersOf<D> = (term: string) => readonly Holder<D>[]

/** An edge of the tree of a story. */
export interface Continues<D> {
  readonly of: D
  /** 0 to 1. */
  readonly likeness: number
  /** What they share, most telling first. */
  readonly shared: readonly string[]
}

/** Looks at nothing but earlier documents, so whatever comes later leaves it as it is. */
export function storyOf<D>(terms: readonly Term[], holdersOf: HoldersOf<D>): Continues<D> | null {
  const { candidates, whole } = candidatesOf(terms, holdersOf)
  const reports = [...Map.groupBy(candidates, ({ report }) => report).values()].map(nearestOf)
  const stories = Map.groupBy(reports, ({ story }) => story)
  let best: Candidate<D> | null = null
  let most = 0
  for (const members of stories.values()) {
    const nearest = nearestOf(members)
    const asked = LIKE_ALL * (1 - 1 / members.length)
    if (nearest.common < LIKE_ONE * whole || mean(members) < asked * whole) continue
    const sure = mean(closest(members))
    if (sure <= most) continue
    best = nearest
    most = sure
  }
  return best && { of: best.document, likeness: Math.round((1000 * best.common) / whole) / 1000, shared: told(best.shared) }
}

interface Candidate<D> {
  readonly document: D
  readonly story: D
  readonly report: D
  /** Sum over the terms that it shares. */
  common: number
  readonly shared: [term: string, part: number][]
}

/** As if the window held so many documents: a term that a few dozen have tells a little still. Measured: any number above 130 does. */
const FAR_MORE = 4 * MOST_HOLDERS

/**
 * `whole`: what a document that shares everything would have in common. Roots, since ten things shared a little tell more than one
 * that both are full of: two articles about one politician are two stories as a rule.
 */
function candidatesOf<D>(terms: readonly Term[], holdersOf: HoldersOf<D>) {
  const found = new Map<D, Candidate<D>>()
  let whole = 0
  for (const { term, weight } of terms) {
    const holders = holdersOf(term)
    const reports = new Set(holders.map(({ report }) => report)).size
    if (holders.length >= MOST_HOLDERS && reports > COPIED * MOST_HOLDERS) continue
    const rarity = Math.log(FAR_MORE / (reports + 1))
    whole += Math.sqrt(rarity) * weight
    for (const holder of holders) {
      const part = Math.sqrt(rarity * weight * holder.weight)
      const known = found.get(holder.document)
      if (known) {
        known.common += part
        known.shared.push([term, part])
      } else {
        const { document, story, report } = holder
        found.set(document, { document, story, report, common: part, shared: [[term, part]] })
      }
    }
  }
  return { candidates: [...found.values()], whole }
}

/** Of two stories that fit, the one with several near documents is surer than the one with a single nearest. */
const NEAREST = 3

/** The first of equals. */
const nearestOf = <D>(candidates: readonly Candidate<D>[]): Candidate<D> =>
  candidates.reduce((a, b) => (b.common > a.common ? b : a))

const closest = <D>(members: readonly Candidate<D>[]): Candidate<D>[] =>
  [...members].sort((a, b) => b.common - a.common).slice(0, NEAREST)

const mean = <D>(members: readonly Candidate<D>[]): number =>
  members.reduce((sum, { common }) => sum + common, 0) / members.length

const told = (shared: readonly (readonly [string, number])[]): string[] =>
  [...shared].sort(([, a], [, b]) => b - a).map(([term]) => term)
