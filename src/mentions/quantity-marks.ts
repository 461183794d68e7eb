// Marks the words of a text that tell what figures are about: "vermisst", "Stellenabbau", "Pegel", "damage".
// Looked up once per document; figures then ask for the nearest one in a stretch of tokens.

import { rememberedBy } from '../text/remembered.ts'
import { firstNot } from '../text/search.ts'
import type { Analysis, Token, Word } from '../types.ts'
import { phrases } from './quantity-phrases.ts'

/** A word or phrase with its concept; tokens `[first, last)`. */
export interface Mark {
  readonly first: number
  readonly last: number
  readonly concept: string
}

interface MarkTable {
  /** The concept of a single word, also by its base form and as the end of a compound ("Bundeswehrsoldaten"). */
  of(token: Token, word: Word | undefined): string | null
  /** All marks of a document, in order. */
  marksOf(analysis: Analysis): readonly Mark[]
}

/** Words whose base form says what they are; adverbs, prepositions and names have none that does. */
const LEXICAL = new Set(['NOUN', 'VERB', 'ADJ'])
/** "Einwohner:innen", "Polizist*innen": the ending behind the mark. */
const INCLUSIVE = /[:*_]\p{L}+$/u
/** Letters that must stand before the head of a compound; shorter ones are other words ("Boote" is no "Tote"). */
const LEAST_BEFORE = 3
const LONGEST_HEAD = 24
/** Forms whose concept is kept. */
const FORMS = 20_000

export interface CompoundHeads {
  /** Words that end other nouns with another meaning: "Stellen" in "Tankstellen". */
  readonly never: ReadonlySet<string>
  /** Ending of base forms that name women: "in" of "Zugbegleiterin"; the form without it is looked up too. */
  readonly feminine: string
}

interface MarkOptions {
  /** Base forms of verbs to concept. */
  readonly verbs?: Readonly<Record<string, string>>
  /** Base forms of the table's nouns and adjectives count as well. */
  readonly lemmas?: boolean
}

/** Compiles a table of words and phrases to concepts. */
export function markTable(
  table: Readonly<Record<string, string>>,
  heads: CompoundHeads | null,
  { verbs = {}, lemmas = true }: MarkOptions = {},
): MarkTable {
  const found = phrases(table)
  const words = new Map(Object.entries(table).filter(([phrase]) => !phrase.includes(' ')))
  const actions = new Map(Object.entries(verbs))
  const tails = new Set([...words.keys()].map(word => word.slice(-2)))
  const shortest = Math.min(4, ...[...words.keys()].map(word => word.length))

  const of = (token: Token, word: Word | undefined): string | null => {
    const listed = token.kind === 'word' ? ofForm(token) : null
    if (listed !== null || !lemmas || !word || !LEXICAL.has(word.upos)) return listed
    const head = heads && word.compoundHead?.toLowerCase()
    return byLemma(word) ?? (head && !heads.never.has(head) ? (words.get(head) ?? null) : null)
  }

  /** "nahm … fest" is festnehmen and not nehmen; "Rinnen" is no form of "rinnen", nor "Toten" of a verb. */
  const byLemma = ({ upos, lemma, particleVerb }: Word): string | null => {
    return upos === 'VERB' ? (actions.get(particleVerb ?? lemma) ?? null) : ofLemma(lemma)
  }

  const ofLemma = (lemma: string): string | null => {
    const small = isCapitalised(lemma) ? lemma.toLowerCase() : lemma
    const feminine = heads && small.endsWith(heads.feminine) ? words.get(small.slice(0, -heads.feminine.length)) : undefined
    return words.get(small) ?? feminine ?? null
  }

  const byShape = ({ text, lower: written }: Token): string | null => {
    const isInclusive = INCLUSIVE.test(written)
    const lower = isInclusive ? written.replace(INCLUSIVE, '') : written
    const hyphen = lower.lastIndexOf('-')
    const whole = isInclusive || hyphen >= 0 ? (words.get(lower) ?? words.get(lower.slice(hyphen + 1))) : undefined
    if (whole !== undefined || !heads || !isCapitalised(text) || !tails.has(lower.slice(-2))) return whole ?? null
    const most = Math.min(LONGEST_HEAD, lower.length - LEAST_BEFORE)
    for (let n = most; n >= shortest; n--) {
      const head = lower.slice(-n)
      const concept = heads.never.has(head) ? undefined : words.get(head)
      if (concept !== undefined) return concept
    }
    return null
  }

  // The same few thousand forms come again and again.
  const shaped = rememberedBy(({ text }: Token) => text, byShape, FORMS)
  const ofForm = (token: Token): string | null => words.get(token.lower) ?? shaped(token)

  return {
    of,
    marksOf: analysis => {
      const { tokens, sentences } = analysis
      const marks: Mark[] = []
      for (const { first, last } of sentences) {
        for (let i = first; i < last; i++) {
          const match = found.at(tokens, i, last)
          const concept = match?.value ?? of(tokens[i]!, lastWordOf(analysis, tokens[i]!))
          if (concept === null) continue
          marks.push({ first: i, last: match?.last ?? i + 1, concept })
          if (match) i = match.last - 1
        }
      }
      return marks
    },
  }
}

/** The first letter is a capital. */
const isCapitalised = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/** The word that says what a token is: of "Kinder-OP-Masken", which is cut at its hyphens, the last one. */
export function lastWordOf({ words, wordAt }: Analysis, { index, text }: Token): Word | undefined {
  const at = wordAt[index]
  if (at === undefined) return undefined
  return words[text.includes('-') ? (wordAt[index + 1] ?? words.length) - 1 : at]
}

/** The first mark at or behind `from` that ends by `to`; null: none. Binary search. */
export function firstMark(marks: readonly Mark[], from: number, to: number): Mark | null {
  const mark = marks[lowerBound(marks, from)]
  return mark && mark.last <= to ? mark : null
}

/** The last mark that lies between `from` and `to`; null: none. */
export function lastMark(marks: readonly Mark[], from: number, to: number): Mark | null {
  const mark = marks[lowerBound(marks, to) - 1]
  return mark && mark.first >= from && mark.last <= to ? mark : null
}

/** The mark in `[from, to)` that lies nearest to the tokens `[first, last)`. */
export function nearestMark(
  marks: readonly Mark[],
  { from, to, first, last }: { from: number; to: number; first: number; last: number },
): Mark | null {
  const left = lastMark(marks, from, first)
  const right = firstMark(marks, last, to)
  if (!left || !right) return left ?? right
  return first - left.last <= right.first - last ? left : right
}

const lowerBound = (marks: readonly Mark[], index: number): number => firstNot(marks, ({ first }) => first < index)
