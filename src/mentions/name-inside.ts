// Takes a person's name apart: "Dr. Ursula von der Tann" → title "Dr.", given "Ursula", family "von der Tann".
// Names whose family comes first are told by their look or a list ("Kim Min-seo"); Spanish ones have two families
// ("Pilar Gómez Arce"). A word alone is the family name, unless it is a given name and nothing polite stands before it.

import { isFirstOfTwo, NAME_PARTICLES, NAME_SUFFIXES } from '../languages/name-parts.ts'
import type { TokenRange } from '../types.ts'
import type { Board } from './name-board.ts'

export interface Inside {
  readonly given: TokenRange | null
  readonly family: TokenRange | null
}

/** "Min-seo", "Jong-hyun": given names of two syllables, joined, the second in lower case. */
const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** `addressed`: a title or a role stands before the name, behind which people are called by their family name. */
export function insideOf(board: Board, range: TokenRange, addressed: boolean): Inside {
  const { tokens } = board.analysis
  const { isGiven, owner, words } = board.lexicon
  const { first } = range
  const last = withoutSuffix(board, range)
  const lower = (i: number) => owner(tokens[i]!.lower)
  if (wordsIn(board, { first, last }) === 1)
    return isGiven(lower(first)) && !addressed
      ? { given: { first, last }, family: null }
      : { given: null, family: { first, last } }
  const second = tokens[first + 1]!
  if (words.familyFirst.has(lower(first)) && (SYLLABLES.test(second.text) || !isGiven(lower(first))))
    return { given: { first: first + 1, last }, family: { first, last: first + 1 } }
  const family = startOfFamily(board, { first, last })
  return family === first
    ? { given: null, family: { first, last } }
    : { given: { first, last: family }, family: { first: family, last } }
}

/** The words that a person of this name may be called by later, in lower case: families, the second of two as well. */
export function calledBy(board: Board, range: TokenRange): string[] {
  const { family, given } = insideOf(board, range, true)
  const { first, last } = family ?? given!
  return board.analysis.tokens
    .slice(first, last)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => board.lexicon.owner(lower))
    .filter(lower => !isParticle(board, lower) && lower.length > 1)
}

/** Index of the first token of the family name: a particle, the first of two families, or the last word. */
function startOfFamily(board: Board, { first, last }: TokenRange): number {
  const { tokens } = board.analysis
  const { owner, isGiven } = board.lexicon
  for (let i = first; i < last - 1; i++) {
    const lower = owner(tokens[i]!.lower)
    if (isParticle(board, lower) && (i === first || isWritten(board, i, last))) return i
    // "Gómez" of "Gómez Arce"
    if (isFirstOfTwo(lower) && !isGiven(lower)) return i
  }
  let start = last - 1
  while (start > first && tokens[start]!.kind !== 'word') start--
  return start
}

/** A particle in capitals is one where a family name is left behind it: "Leila El Amrani". */
function isWritten(board: Board, i: number, last: number): boolean {
  return i + 1 < last && (!board.capital[i] || board.analysis.tokens[i]!.text.length <= 3)
}

function isParticle({ lexicon: { words } }: Board, lower: string): boolean {
  return (NAME_PARTICLES.has(lower) || words.particles.has(lower)) && !words.and.has(lower)
}

/** Index behind the name without "Jr.", "III". */
function withoutSuffix({ analysis: { tokens } }: Board, { first, last }: TokenRange): number {
  let end = last
  while (end - first > 1 && tokens[end - 1]!.kind === 'mark') end--
  return end - first > 2 && NAME_SUFFIXES.has(tokens[end - 1]!.lower) ? end - 1 : last
}

function wordsIn({ analysis: { tokens } }: Board, { first, last }: TokenRange): number {
  let count = 0
  for (let i = first; i < last; i++) if (tokens[i]!.kind === 'word') count++
  return count
}
