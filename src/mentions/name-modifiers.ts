// Says which words may stand before a role: "ehemalige", "54-jährige", "police" in "police spokeswoman".

import type { TokenRange, Upos } from '../types.ts'
import type { Board } from './name-board.ts'

/** Words between an adjective and the role: "former deputy chief executive". */
export const MODIFIERS = 6
/** Tags of words that are no adjectives although they look like one: "nachdem". */
const CLOSED: ReadonlySet<Upos> = new Set<Upos>(['SCONJ', 'CCONJ', 'ADP', 'PRON', 'AUX', 'PART', 'DET'])

/** A role found beside a name. */
export interface Found {
  readonly role: TokenRange | null
  /** First token of the phrase on the left, or the one behind it on the right. */
  readonly phrase: number
}

/** "ehemalige", "Slovak": the word may belong to the role behind it. */
export function isModifier(board: Board, i: number): boolean {
  const { words } = board.lexicon
  const token = board.analysis.tokens[i]!
  if (token.kind !== 'word' || words.stops.has(token.lower) || words.determiners.has(token.lower)) return false
  const tag = board.analysis.tags[i]
  if (!words.adjective && (tag === 'VERB' || tag === 'AUX') && !board.capital[i]) return false
  if (words.adjective && CLOSED.has(tag!)) return false
  if (words.adjective) return !board.capital[i] && words.adjective.test(token.text)
  return words.never.has(token.lower) === false
}
