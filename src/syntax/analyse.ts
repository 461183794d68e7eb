// Tokens and sentences → words with their trees, tags, name labels, clauses.

import type { Segmented } from '../segment/segment.ts'
import type { SegmentWords } from '../segment/sentences.ts'
import type { Analysis } from '../types.ts'
import { type ClauseWords, clausesOf } from './clauses.ts'
import type { MorphologyWords } from './lexicon/words.ts'
import type { SentenceParser } from './parse.ts'
import { readWords } from './read-words.ts'
import { type TagWords, tagger } from './tags.ts'

export interface SyntaxWords {
  readonly clauses: ClauseWords
  readonly morphology: MorphologyWords
  readonly tags: TagWords
}

/** How sentences become trees: how words are cut, and who parses them. */
export interface TreeParts {
  readonly segment: SegmentWords
  readonly parse: SentenceParser
}

/**
 * Builds a language's analyser; build once and keep. Without `trees`, where nothing was trained for the language, tags are told by
 * lists and endings, and there are no words.
 */
export function analyser(words: SyntaxWords, trees: TreeParts | null = null): (segmented: Segmented) => Analysis {
  const tag = tagger(words.tags)
  return segmented => {
    const read = trees
      ? readWords(segmented, trees.segment, trees.parse)
      : { tags: tag(segmented.tokens), words: [], wordAt: [], labels: null }
    const clauses = clausesOf({ tokens: segmented.tokens, ...read }, segmented.sentences, words.clauses)
    return { ...segmented, ...read, clauses }
  }
}
