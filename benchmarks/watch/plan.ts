// What the site of the watch benchmark publishes and changes, and when: a function of its size and length, so that the server and whoever
// checks the ledger know the same without telling each other.
//   planOf({ feeds: 50, articles: 5000, seconds: 600, quiet: 120, seed: 1 })

import { articleOf, dice, type Made } from './texts.ts'

export interface PlanOptions {
  readonly feeds: number
  readonly articles: number
  /** How long the site lives; nothing happens in the last `quiet` of them. */
  readonly seconds: number
  readonly quiet: number
  readonly seed: number
}

/**
 * announced: the feed says so, and the page gives the time · modified: the page gives the time · correction: the page has a notice ·
 * silent: nothing says so.
 */
export type ChangeKind = 'announced' | 'modified' | 'correction' | 'silent'

/** A state that an article is in from some moment on, in seconds since the site began. */
export interface State {
  readonly from: number
  /** Infinity: for good. */
  readonly to: number
  readonly version: number
  /** How it came to be; null: the first. */
  readonly change: ChangeKind | null
  readonly made: Made
}

export interface Planned {
  readonly number: number
  readonly feed: number
  readonly path: string
  readonly states: readonly State[]
}

const KINDS: readonly ChangeKind[] = ['announced', 'modified', 'correction', 'silent']
/** So many of the articles change, and of the changes so many come soon after another one. */
const CHANGING = 0.3
const SOON = 0.15
/** Seconds between two changes: pages give their times in whole ones, and two within one could not be told apart. */
const SHORTEST = 2

export function planOf({ feeds, articles, seconds, quiet, seed }: PlanOptions): Planned[] {
  const pick = dice(seed)
  const end = seconds - quiet
  return Array.from({ length: articles }, (_, number): Planned => {
    // A tenth is there when the watch comes for the first time.
    const from = number < articles / 10 ? 0 : (end * (number - articles / 10)) / (articles * 0.9)
    const changes = pick() < CHANGING ? changesAfter(from, end, pick) : []
    const feed = number % feeds
    return { number, feed, path: `/feed${feed}/article-${number}.html`, states: statesOf(number, from, changes) }
  })
}

interface Changing {
  readonly at: number
  readonly kind: ChangeKind
}

function changesAfter(from: number, end: number, pick: () => number): Changing[] {
  const changes: Changing[] = []
  const count = 1 + Math.floor(pick() * 3)
  let at = from
  for (let i = 0; i < count; i++) {
    at += pick() < SOON ? SHORTEST + pick() * 10 : Math.max(SHORTEST, (end - from) * (0.15 + pick() * 0.35))
    if (at >= end) break
    changes.push({ at, kind: KINDS[Math.floor(pick() * KINDS.length)]! })
  }
  return changes
}

function statesOf(number: number, from: number, changes: readonly Changing[]): State[] {
  const moments = [{ at: from, kind: null }, ...changes]
  return moments.map(({ at, kind }, i) => {
    const version = i + 1
    // A notice stays in the versions behind it.
    const corrections = moments.slice(0, version).filter(moment => moment.kind === 'correction').length
    const made = articleOf({ number, version, corrections })
    return { from: at, to: moments[i + 1]?.at ?? Number.POSITIVE_INFINITY, version, change: kind, made }
  })
}

/** The state at a moment; null: not published yet. */
export const stateAt = ({ states }: Planned, seconds: number): State | null =>
  states.findLast(({ from }) => from <= seconds) ?? null
