// Text → paragraphs, tokens, quotations, sentences, with exact offsets.

import type { Quotation, Sentence, Token } from '../types.ts'
import { paragraphsOf } from './paragraphs.ts'
import { quotationsOf } from './quotations.ts'
import { type SegmentWords, sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'

export interface Segmented {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** Cuts a text up. A closing mark at a full stop belongs to the sentence that it closes. */
export function segment(text: string, words: SegmentWords): Segmented {
  const paragraphs = paragraphsOf(text)
  const raw = tokensOf(text)
  const sentences = sentencesOf(raw, paragraphs, words).map((range, index): Sentence => {
    return { index, ...range, start: raw[range.first]!.start, end: raw[range.last - 1]!.end }
  })
  const tokens: Token[] = []
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const { start, end, text, lower, kind, glued, written } = raw[index]!
      const token = { index, start, end, text, lower, kind, glued, sentence: sentence.index }
      tokens.push(written === undefined ? token : { ...token, written })
    }
  }
  return { text, tokens, sentences, quotations: quotationsOf(text, paragraphs) }
}
