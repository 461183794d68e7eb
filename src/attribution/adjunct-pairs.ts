// Two speakers in one sentence, each in a phrase of his own: "Laut Polizei kamen 300 Menschen, laut Veranstalter 900."
// What the first says ends before the second's phrase, and what the second says stands behind it.

import type { Span } from '../types.ts'
import type { Found } from './found.ts'
import type { Scene } from './scene.ts'

/** The same attributions, in the order of their phrases, without what is another's. `found`: all of one sentence. */
export function parted(scene: Scene, found: readonly Found[]): Found[] {
  const inOrder = [...found].sort((a, b) => phraseOf(a).first - phraseOf(b).first)
  for (let i = 1; i < inOrder.length; i++) {
    const { first, last } = phraseOf(inOrder[i]!)
    const behind = clipped(inOrder[i]!.content, { start: scene.tokens[last - 1]!.end, end: Number.POSITIVE_INFINITY })
    const before = clipped(inOrder[i - 1]!.content, { start: 0, end: scene.tokens[first - 1]?.start ?? 0 })
    if (!opensClause(scene, first) || !holdsWord(scene, behind) || !holdsWord(scene, before)) continue
    inOrder[i] = { ...inOrder[i]!, content: behind }
    inOrder[i - 1] = { ...inOrder[i - 1]!, content: before }
  }
  return inOrder
}

/** Tokens of cue and speaker. */
function phraseOf({ cue, source }: Found): { first: number; last: number } {
  const ends = [...cue, ...(source ? [source.first, source.last - 1] : [])]
  return { first: Math.min(...ends), last: Math.max(...ends) + 1 }
}

/** ", laut Veranstalter", "und laut Veranstalter" */
function opensClause({ tokens, tags }: Scene, first: number): boolean {
  return /^[,;]$/.test(tokens[first - 1]?.text ?? '') || tags[first - 1] === 'CCONJ'
}

function clipped(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans
    .map(span => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter(span => span.start < span.end)
}

const holdsWord = ({ text }: Scene, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
