// What stands around a phrase of certainty and changes what it says: degrees, negations, questions.
// "not very likely" → unlikely, negated; "dürfte heute nicht" → unlikely, negated; "ob … wahrscheinlich ist" → questioned.

import { entry } from '../text/lookup.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Analysis, Sentence } from '../types.ts'
import { type Band, mirrored, moved, negated } from './certainty-bands.ts'
import type { Match } from './certainty-patterns.ts'
import type { CertaintyWords } from './certainty-words.ts'

/** A phrase with what turned it. */
export interface Turned {
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  readonly band: Band
  readonly negated: boolean
  /** Its words with their degrees, without inflection and negation: "sehr wahrscheinlich". */
  readonly name: string
}

export interface Place {
  readonly analysis: Analysis
  readonly sentence: Sentence
  /** First token that no earlier phrase has taken. */
  readonly free: number
}

/** Tokens that a degree or a negator may have: "alles andere als". */
const LONGEST = 4
/** Words between a negator and the phrase before which it stands. */
const FILLERS = 5
/** Words between what can only be said negated and its negation: "Ausschließen lässt sich ein Stand von über sieben Metern nicht". */
const CLAUSE = 12

/** Applies the degrees and the negation that stand around a phrase; null where it counts only negated and is not. */
export function turned(
  match: Match<unknown>,
  sense: { readonly band: Band; readonly onlyNegated?: true },
  { place, words }: { place: Place; words: CertaintyWords },
): Turned | null {
  const graded = withDegrees({ ...match, band: sense.band, scarce: false }, place, words)
  if (graded.scarce) return { ...graded, negated: true }
  if (sense.onlyNegated) return onlyNegated(graded, place, words)
  const before = negatorBefore(graded.first, place, words)
  if (before !== null) return { ...graded, first: before, band: negated(graded.band), negated: true }
  const behind = negatorBehind(graded, place, words)
  if (behind === null) return { ...graded, negated: false }
  return { ...graded, last: behind, band: mirrored(graded.band), negated: true }
}

interface Graded {
  readonly first: number
  readonly last: number
  readonly band: Band
  readonly name: string
  /** "kaum" has negated it. */
  readonly scarce: boolean
}

/** "so gut wie sicher", "very, very likely": nearest first. */
function withDegrees(
  { first, last, band, name, scarce }: Graded,
  { analysis, free }: Place,
  { degrees }: CertaintyWords,
): Graded {
  const { tokens } = analysis
  for (let size = LONGEST; size > 0; size--) {
    if (first - size < free) continue
    const text = lowerOf(tokens, first - size, first)
    const degree = entry(degrees, text)
    if (!degree) continue
    return { first: first - size, last, band: moved(band, degree), name: `${text} ${name}`, scarce: degree === 'scarce' }
  }
  return { first, last, band, name, scarce }
}

/** Token at which the negator before `first` begins, fillers between them; null: none. */
function negatorBefore(first: number, { analysis, free }: Place, { negators, fillers }: CertaintyWords): number | null {
  for (let end = first; end > free && first - end <= FILLERS; end--) {
    const start = negatorEnding(end, free, analysis, negators)
    if (start !== null) return start
    if (!fillers.has(analysis.tokens[end - 1]!.lower)) return null
  }
  return null
}

/** Token at which a negator begins that ends before `end`. */
function negatorEnding(end: number, free: number, { tokens }: Analysis, negators: ReadonlySet<string>): number | null {
  for (let size = LONGEST; size > 0; size--)
    if (end - size >= free && negators.has(lowerOf(tokens, end - size, end))) return end - size
  return null
}

/** Token behind the negator that follows: "probably not", "dürfte auch heuer nicht"; null: none. */
function negatorBehind({ last, band }: Graded, { analysis, sentence }: Place, words: CertaintyWords): number | null {
  const { tokens, tags } = analysis
  const reach = mirrored(band) === band ? 0 : words.reach
  for (let i = last; i < sentence.last && i <= last + reach; i++) {
    const { kind, lower } = tokens[i]!
    if (kind === 'mark' || words.parting.has(lower)) return null
    if (!words.behind.has(lower)) continue
    // "vermutlich eine nicht genehmigte Ladung", "wahrscheinlich nicht nur": it belongs to what follows.
    const isInside = i > last && tags[i + 1] === 'ADJ' && tags[i + 2] === 'NOUN'
    return isInside || words.notBefore.has(tokens[i + 1]?.lower ?? '') ? null : i + 1
  }
  return null
}

/** "could not rule out", "Ausschließen lässt sich ein Bruch nicht": the negation stands anywhere in the clause. */
function onlyNegated(graded: Graded, { analysis, sentence, free }: Place, words: CertaintyWords): Turned | null {
  const { tokens } = analysis
  const found = { ...graded, band: negated(graded.band), negated: true }
  for (let i = graded.first; i < graded.last; i++) if (words.negators.has(tokens[i]!.lower)) return found
  for (let end = graded.first; end > free && graded.first - end <= CLAUSE; end--) {
    const start = negatorEnding(end, free, analysis, words.negators)
    if (start !== null) {
      const isVerb = start > free && words.auxiliaries.has(tokens[start - 1]!.lower)
      return { ...found, first: isVerb ? start - 1 : start }
    }
    if (tokens[end - 1]!.kind === 'mark') break
  }
  for (let i = graded.last; i < sentence.last && i < graded.last + CLAUSE && tokens[i]!.kind !== 'mark'; i++)
    if (words.behind.has(tokens[i]!.lower)) return { ...found, last: i + 1 }
  return null
}

/** Asked and not said: the sentence is a question, or a clause opens with "whether". */
export function isQuestioned(
  first: number,
  { analysis, sentence }: Place,
  { questioners, subordinators }: Pick<CertaintyWords, 'questioners' | 'subordinators'>,
): boolean {
  const { tokens, clauses } = analysis
  if (endsAsQuestion(analysis, sentence)) return true
  const clause = clauses[firstEndingAfter(clauses, tokens[first]!.start)]
  const from = clause && clause.first <= first ? clause.first : sentence.first
  for (let i = first - 1; i >= from && !subordinators.has(tokens[i]!.lower); i--)
    if (questioners.has(tokens[i]!.lower)) return true
  return false
}

function endsAsQuestion({ tokens }: Analysis, { first, last }: Sentence): boolean {
  for (let i = last - 1; i >= first && tokens[i]!.kind === 'mark'; i--) if (tokens[i]!.text === '?') return true
  return false
}

function lowerOf(tokens: Analysis['tokens'], first: number, last: number): string {
  let text = tokens[first]!.lower
  for (let i = first + 1; i < last; i++) text += ` ${tokens[i]!.lower}`
  return text
}
