// Orders attributions, drops doubles and says which stands inside which.
// "Kim sagte, Ruiz habe erklärt, die Brücke halte": the second lies within the first one's content.

import { contains } from '../text/spans.ts'
import type { Span } from '../types.ts'
import { isCiting } from './citing.ts'
import type { Found } from './found.ts'
import type { Scene } from './scene.ts'

export interface Nested {
  readonly found: Found
  /** Index of the innermost attribution around it, in the list that comes back; null: none. */
  readonly within: number | null
  /** Index of the one that it continues. */
  readonly continues: number | null
}

/** In order of first content; of two with the same content the earlier finder's stays, and whoever is cited for it. n log n. */
export function nest(scene: Scene, all: readonly Found[]): Nested[] {
  const seen = new Set<string>()
  const kept = all.filter(found => {
    const { content, cue } = found
    const key = content.map(({ start, end }) => `${start}-${end}`).join() + (isCiting(found) ? '*' : '')
    const fresh = content.length > 0 && !seen.has(key) && content.every(({ start, end }) => end > start)
    seen.add(key)
    return fresh && cue.every(i => i < scene.tokens.length)
  })
  const ordered = kept
    .map((found, rank) => ({ found, rank }))
    .sort((a, b) => first(a.found).start - first(b.found).start || extent(b.found) - extent(a.found) || a.rank - b.rank)
  const position = new Map(ordered.map(({ found }, index) => [found, index]))
  const open: number[] = []
  return ordered.map(({ found }, index): Nested => {
    while (open.length && ordered[open.at(-1)!]!.found.content.at(-1)!.end <= first(found).start) open.pop()
    const within = open.findLast(other => holds(ordered[other]!.found, found)) ?? null
    open.push(index)
    return { found, within, continues: found.continues ? (position.get(found.continues) ?? null) : null }
  })
}

const first = ({ content }: Found): Span => content[0]!
const extent = ({ content }: Found): number => content.at(-1)!.end - content[0]!.start

/** Every stretch of the inner content lies in one of the outer's. */
function holds(outer: Found, inner: Found): boolean {
  return inner.content.every(span => outer.content.some(part => contains(part, span)))
}
