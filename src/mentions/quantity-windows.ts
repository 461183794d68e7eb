// The stretches of tokens around each figure that are its own: no other figure stands in them.

import type { Analysis } from '../types.ts'
import type { Figure } from './quantity-figure.ts'

/** Tokens on both sides of a figure in which no other figure stands, inside its sentence and inside its clause. */
export interface Window {
  readonly sentence: { readonly from: number; readonly to: number }
  readonly clause: { readonly from: number; readonly to: number }
  /** Token where the next figure of the sentence begins; null: none follows. */
  readonly next: number | null
}

/** Words between a part and its whole: "zwei der rund". */
const NEAR = 3

/** The figure stands right behind the part of which it is the whole: "1,150 of the 2,400 residents". */
export const isBehind = (part: Figure, whole: Figure): boolean =>
  part.sentence === whole.sentence && whole.first - part.last <= NEAR

/** Clauses and figures are in order, so one pass finds every window. */
export function windowsOf({ clauses, sentences }: Analysis, figures: readonly Figure[]): Window[] {
  const bySentence = new Map(sentences.map(sentence => [sentence.index, sentence]))
  let at = 0
  return figures.map((figure, index) => {
    const sentence = bySentence.get(figure.sentence)!
    const previous = figures[index - 1]
    // What happens to a part stands behind its whole: "1,150 of the 2,400 residents had left".
    const skipped = figure.isPart && figures[index + 1] && isBehind(figure, figures[index + 1]!) ? 2 : 1
    const next = figures[index + skipped]
    const from = previous?.sentence === figure.sentence ? previous.last : sentence.first
    const to = next?.sentence === figure.sentence ? next.first : sentence.last
    while (at < clauses.length - 1 && clauses[at]!.last <= figure.first) at++
    const clause = clauses[at]
    const inClause = clause && clause.first <= figure.first && figure.first < clause.last
    const bounds = inClause
      ? { from: Math.max(from, clause.first), to: Math.min(to, Math.max(clause.last, figure.last)) }
      : { from, to }
    return { sentence: { from, to }, clause: bounds, next: to < sentence.last ? to : null }
  })
}
