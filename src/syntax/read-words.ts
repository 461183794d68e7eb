// Tokens → syntactic words with everything that the parser says of them, and back: what it says of each token.
//   "Im US-Senat" → words In · dem · US · - · Senat; tags of its tokens: ADP, NOUN

import type { SegmentWords } from '../segment/sentences.ts'
import { wordsOf } from '../segment/words.ts'
import type { Analysis, NameLabel, Sentence, Token, Upos, Word } from '../types.ts'
import type { ParsedWord, SentenceParser } from './parse.ts'

type ReadWords = Pick<Analysis, 'tags' | 'words' | 'wordAt'> & { readonly labels: readonly NameLabel[] }

interface Segments {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Parses every sentence. Linear in the text's length, as no sentence is longer than a few hundred tokens. */
export function readWords({ tokens, sentences }: Segments, segmentWords: SegmentWords, parse: SentenceParser): ReadWords {
  const { words: cut, wordAt } = wordsOf(tokens, segmentWords)
  const words: Word[] = []
  const parsed: ParsedWord[] = []
  for (const sentence of sentences) {
    const first = words.length
    const end = sentence.last < tokens.length ? wordAt[sentence.last]! : cut.length
    const own = cut.slice(first, end)
    parse(own.map(({ form }) => form)).forEach((word, i) => {
      const { token, start, end } = own[i]!
      const { form, lemma, particleVerb, compoundHead, upos, feats, relation, confidence } = word
      const head = word.head < 0 ? null : first + word.head
      // Written out: spreading objects here costs as much as a fifth of the network.
      const where = first + i
      words.push({
        index: where,
        token,
        form,
        start,
        end,
        lemma,
        particleVerb,
        compoundHead,
        upos,
        feats,
        head,
        relation,
        confidence,
      })
      parsed.push(word)
    })
  }
  const tops = tokens.map((_, i) => topOf(words, wordAt[i]!))
  return {
    words,
    wordAt,
    tags: tokens.map((token, i) => tagOf(token, words[tops[i]!]!)),
    labels: tokens.map((_, i) => labelOf(parsed, words, { first: wordAt[i]!, top: tops[i]! })),
  }
}

/** Of a token's words the first that does not depend on another of them: "Senat" in "US-Senat", "zu" in "zum". */
function topOf(words: readonly Word[], first: number): number {
  const { token } = words[first]!
  for (let i = first; i < words.length && words[i]!.token === token; i++) {
    const { head } = words[i]!
    if (head === null || words[head]!.token !== token) return i
  }
  return first
}

/** Marks and numbers show what they are; a word is what its top word is. */
function tagOf({ kind }: Token, { upos }: Word): Upos {
  return kind === 'mark' ? 'PUNCT' : kind === 'number' ? 'NUM' : upos
}

/** The label of the token's top word; it begins a name when one of the token's words does. */
function labelOf(
  parsed: readonly ParsedWord[],
  words: readonly Word[],
  { first, top }: { first: number; top: number },
): NameLabel {
  const { label, confidence } = parsed[top]!.name
  if (!label.startsWith('I-') || first === top) return { label, confidence }
  for (let i = first; i < top; i++) {
    if (words[i]!.token === words[top]!.token && parsed[i]!.name.label === `B-${label.slice(2)}`)
      return { label: parsed[i]!.name.label, confidence }
  }
  return { label, confidence }
}
