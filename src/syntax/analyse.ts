// Tokens and sentences → tags and clauses.

import type { Segmented } from '../segment/segment.ts'
import type { Analysis } from '../types.ts'
import { type ClauseWords, clausesOf } from './clauses.ts'
import { type TagWords, tagger } from './tags.ts'

export interface SyntaxWords {
  readonly clauses: ClauseWords
  readonly tags: TagWords
}

/** Builds a language's analyser; build once and keep. */
export function analyser(words: SyntaxWords): (segmented: Segmented) => Analysis {
  const tag = tagger(words.tags)
  return segmented => {
    const tags = tag(segmented.tokens)
    const clauses = clausesOf({ tokens: segmented.tokens, tags }, segmented.sentences, words.clauses)
    return { ...segmented, tags, words: [], wordAt: [], labels: null, clauses }
  }
}
