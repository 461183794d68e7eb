// The same text with other tokens: sentence by sentence, numbered anew; offsets stay those of the text.

import type { Segmented } from '../../segment/segment.ts'
import type { Sentence, Token } from '../../types.ts'

/** `tokensOf` is given a sentence and its tokens and says which it has now; a sentence of none goes. */
export function retokened(
  segmented: Segmented,
  tokensOf: (sentence: Sentence, own: readonly Token[]) => readonly Token[],
): Segmented {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const sentence of segmented.sentences) {
    const left = tokensOf(sentence, segmented.tokens.slice(sentence.first, sentence.last))
    if (left.length === 0) continue
    const first = tokens.length
    for (const token of left) tokens.push({ ...token, index: tokens.length, sentence: sentences.length })
    const [start, end] = [left[0]!.start, left.at(-1)!.end]
    sentences.push({ ...sentence, index: sentences.length, first, last: tokens.length, start, end })
  }
  return { ...segmented, tokens, sentences }
}
