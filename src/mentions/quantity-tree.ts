// Asks the trees about a figure: what it counts ("20 militiamen"), and on which verb it hangs ("wurden 300 verletzt" → verletzt).
// Only where the analysis is at least half sure of each step; else null, and the finders go by the order of words.

import type { Analysis, Word } from '../types.ts'
import type { Counted } from './quantity-counted.ts'
import type { Figure } from './quantity-figure.ts'

const SURE = 0.5
/** No way up a tree is followed further. */
const STEPS = 6
/** A noun stands at most so many tokens behind its numeral. */
const REACH = 6

const wordOf = ({ words, wordAt }: Analysis, token: number): Word | undefined => words[wordAt[token] ?? -1]

/** The noun that the numeral before token `from` counts by the tree, with the adjectives between; null: the tree tells none. */
export function treeNoun(
  analysis: Analysis,
  { numeral, from, limit }: { numeral: number; from: number; limit: number },
): Counted | null {
  const { tokens, tags, words } = analysis
  const word = wordOf(analysis, numeral)
  if (!word || word.head === null || !/^nummod/.test(word.relation) || word.confidence.head * word.confidence.relation < SURE)
    return null
  const { token, upos } = words[word.head]!
  if (upos !== 'NOUN' || token < from || token >= Math.min(limit, from + REACH)) return null
  for (let i = from; i < token; i++) {
    // "1000 öffentlichen und flinken Ladestandorten"
    const joins = i > from && tags[i - 1] === 'ADJ' && tags[i + 1] === 'ADJ' && (tags[i] === 'CCONJ' || tokens[i]!.text === ',')
    if (!joins && (tokens[i]!.kind !== 'word' || !IN_PHRASE.has(tags[i]!))) return null
  }
  return { first: from, last: token + 1 }
}

/**
 * The noun phrase as the tree corrects it: "measles | cases" goes on where the head found belongs to the next noun, and "two passers-by |
 * wounded" ends at the noun.
 */
export function correctedNoun(
  analysis: Analysis,
  noun: Counted,
  { numeral, from, limit }: { numeral: number; from: number; limit: number },
): Counted {
  const { tags, words, tokens } = analysis
  const head = wordOf(analysis, noun.last - 1)
  const next = noun.last < limit && tokens[noun.last]!.kind === 'word' ? wordOf(analysis, noun.last) : undefined
  // "Berliner | Bezirke": an adjective with a capital
  const leans = head?.relation === 'compound' || head?.upos === 'ADJ'
  const isPart = leans && head.head === next?.index && head.confidence.head >= SURE && next?.upos === 'NOUN'
  if (isPart) return { first: noun.first, last: noun.last + 1 }
  if (tags[noun.last - 1] !== 'VERB' || noun.last - noun.first < 2 || words.length === 0) return noun
  const own = treeNoun(analysis, { numeral, from, limit })
  return own && own.last < noun.last ? own : noun
}

/** What may stand between a numeral and its noun. */
const IN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV'])

/** On what a figure hangs. */
export interface Governor {
  readonly verb: Word
  /** As its subject or object, not by a preposition: the tractors of "3,200 farmers with 450 tractors marched" do not march. */
  readonly direct: boolean
  /** As its subject: "A third of the trees fell." */
  readonly isSubject: boolean
}

/** The verb or adjective that the figure, or the noun that it counts, hangs on; null: none, or the tree is unsure of the way. */
export function governorOf(analysis: Analysis, { numeral, last, noun }: Figure): Governor | null {
  const isOwn = noun !== null && noun.first - last <= 2
  let word = wordOf(analysis, isOwn ? noun.last - 1 : numeral)
  let direct = true
  let isSubject = false
  for (let steps = 0; word && steps < STEPS; steps++) {
    if (steps > 0 && (word.upos === 'VERB' || word.upos === 'ADJ')) return { verb: word, direct, isSubject }
    // "zwei Befragte sind dafür": what has a subject is the predicate, whatever it is, and the verb above it another clause's.
    if (isSubject || word.head === null || word.confidence.head < SURE) return null
    direct &&= /^(?:nsubj|obj|conj|nummod)/.test(word.relation)
    isSubject ||= word.relation.startsWith('nsubj')
    word = analysis.words[word.head]
  }
  return null
}
