// The quotation around a place, who spoke it, and what it looks like to those who tell speech from titles and terms.
//   den „Kurier“ → { attribution: null, words: 1, whole: false, setOff: false, embedded: true, … }

import { isSetOff, isWhole, wordsIn } from '../attribution/direct/quote-shape.ts'
import { type Scene, tokenFrom } from '../attribution/scene.ts'
import { overlaps } from '../text/spans.ts'
import type { Quotation, Reading, Span } from '../types.ts'
import type { ExplainedQuotation } from './explanation.ts'

/** Null outside of quotation marks. */
export function quotationAt(scene: Scene, { attributions }: Reading, here: Span): ExplainedQuotation | null {
  const quotation = scene.quotes.find(({ start, end }) => start <= here.start && here.end <= end)
  if (!quotation) return null
  const attribution = attributions.findIndex(({ content }) => content.some(part => overlaps(part, quotation.inner)))
  return {
    start: quotation.start,
    end: quotation.end,
    closed: quotation.closed,
    attribution: attribution < 0 ? null : attribution,
    words: wordsIn(scene, quotation),
    whole: isWhole(scene, quotation),
    setOff: isSetOff(scene, quotation),
    embedded: isEmbedded(scene, quotation),
  }
}

/** A word of its sentence stands right before it. */
function isEmbedded({ tokens }: Scene, { start }: Quotation): boolean {
  const mark = tokenFrom(tokens, start)
  const before = tokens[mark - 1]
  return before !== undefined && before.kind !== 'mark' && before.sentence === tokens[mark]!.sentence
}
