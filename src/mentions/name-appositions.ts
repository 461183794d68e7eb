// Says which words behind a name belong to it: ", a spokeswoman for the Harbour Board", ", 54,", " (71)", "aus Linz".

import type { Sentence, TokenRange } from '../types.ts'
import { type Board, isRoleWord } from './name-board.ts'
import { type Found, isModifier, MODIFIERS } from './name-modifiers.ts'

/** An apposition has at most this many words. */
const REACH = 16
/** A role comes this soon behind the comma: ", a former deputy managing director of". */
const SOON = 7

/** ", a spokeswoman for the Red Cross", ", 54,", " (71)", ", Vorsitzende der Gewerkschaft" */
export function roleBehind(board: Board, last: number, sentence: Sentence): Found | null {
  const { tokens } = board.analysis
  let at = last
  if (tokens[at]?.text === '(') {
    const close = at + 2
    if (close >= sentence.last || tokens[close]!.text !== ')') return null
    const inner = tokens[at + 1]!
    if (inner.kind !== 'number' && !board.capital[at + 1]) return null
    at = close + 1
    const more = roleBehind(board, at, sentence)
    return more ?? { role: null, phrase: at }
  }
  if (at >= sentence.last || tokens[at]!.text !== ',') return null
  const aged = tokens[at + 1]?.kind === 'number' && /^\d{1,3}$/u.test(tokens[at + 1]!.text) && tokens[at + 2]?.text === ','
  if (aged) at += 2
  const role = apposition(board, at + 1, sentence)
  if (role) return { role, phrase: role.last }
  return aged ? { role: null, phrase: at } : null
}

/** The role that begins at `from`, behind a comma, up to the next comma or verb; null when none begins there. */
function apposition(board: Board, from: number, sentence: Sentence): TokenRange | null {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  let first = from
  if (first < sentence.last && words.determiners.has(tokens[first]!.lower)) first++
  let noun = first
  while (noun < sentence.last && noun - first < SOON && !isRoleWord(board, noun)) {
    const token = tokens[noun]!
    const fits =
      token.kind === 'number' ||
      token.text === '-' ||
      isModifier(board, noun) ||
      (board.capital[noun] === 1 && token.kind === 'word')
    if (!fits || (token.kind === 'mark' && token.text !== '-')) return null
    noun++
  }
  if (noun >= sentence.last || !isRoleWord(board, noun)) return null
  while (noun + 1 < sentence.last && isRoleWord(board, noun + 1)) noun++
  // ", Interior Minister Radko Hudak" names somebody else.
  if (board.owner[noun + 1] !== undefined && board.owner[noun + 1]! >= 0 && noun + 1 < sentence.last && isPerson(board, noun + 1))
    return null
  let last = noun + 1
  if (last < sentence.last && words.complements.has(tokens[last]!.lower)) {
    while (
      last < sentence.last &&
      last - noun < REACH &&
      !/^[,.;:!?)(“”"»„—–]$/u.test(tokens[last]!.text) &&
      !isVerb(board, last)
    )
      last++
  }
  const closed =
    last >= sentence.last || tokens[last]!.kind === 'mark' || isVerb(board, last) || words.stops.has(tokens[last]!.lower)
  return closed ? { first, last } : null
}

const isPerson = (board: Board, i: number): boolean => board.drafts[board.owner[i]!]?.type === 'person'

/** A finite verb that syntax knows, or a verb of saying among the stops that is no preposition. */
function isVerb(board: Board, i: number): boolean {
  return board.lexicon.words.verbs.has(board.analysis.tokens[i]!.lower)
}

/** "of the Nordlicht alliance", "von der Universität Wien", "aus Linz" */
export function originBehind(board: Board, last: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  if (last >= sentence.last || !words.origins.has(tokens[last]!.lower)) return last
  let at = last + 1
  if (at < sentence.last && words.determiners.has(tokens[at]!.lower)) at++
  const from = at
  while (at < sentence.last && at - from < REACH / 2) {
    const held = board.owner[at]! >= 0 && !isPerson(board, at)
    const noun = board.capital[at] === 1 || (!words.adjective && isNounBehind(board, at))
    if (!held && !noun && !(words.adjective && isModifier(board, at) && board.capital[at + 1])) break
    if (tokens[at]!.kind === 'mark' && !held) break
    at++
  }
  const named = board.owner.subarray(from, at).some(owner => owner >= 0)
  return named ? at : last
}

const isNounBehind = (board: Board, i: number): boolean => {
  const { organizations, places } = board.lexicon.words
  const { lower } = board.analysis.tokens[i]!
  return organizations.after.has(lower) || places.after.has(lower)
}

/** "Ostrail | , the train maker", "Bund der Fahrer | (BDF), ein Verband", "(BDF) | union": what sort of organisation it is. */
export function sortBehind(board: Board, from: number, sentence: Sentence): TokenRange | null {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  const isSort = (i: number) =>
    words.organizations.before.has(tokens[i]!.lower) || words.organizations.after.has(tokens[i]!.lower)
  let at = from
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  else if (tokens[at]?.text === ')') at++
  if (at > from && at < sentence.last && isSort(at) && !board.capital[at] && !words.adjective) return { first: at, last: at + 1 }
  if (at + 1 >= sentence.last || tokens[at]!.text !== ',' || !words.determiners.has(tokens[at + 1]!.lower)) return null
  const first = at + 2
  for (let noun = first; noun < sentence.last && noun - first < MODIFIERS; noun++) {
    const next = noun + 1 < sentence.last && tokens[noun + 1]!.kind === 'word' && isSort(noun + 1)
    if (isSort(noun) && !next) return board.owner[noun + 1] === -1 ? { first, last: noun + 1 } : null
    if (!isModifier(board, noun)) return null
  }
  return null
}
