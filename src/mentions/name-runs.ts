// Finds organisations where only names have capitals: "Slovak Seismological Institute", "Ministry of Defence".

import type { Sentence } from '../types.ts'
import { type Board, isFree, isOwner } from './name-board.ts'

/** Words that a name may have on either side of its head. */
export const REACH = 7

export interface Headed {
  readonly first: number
  readonly last: number
  readonly base: string | null
}

/** Where only names have capitals, a run of them with a head in it is one. */
export function atRun(board: Board, i: number, sentence: Sentence): Headed | null {
  const { tokens } = board.analysis
  const { words, owner, isCommon } = board.lexicon
  const { heads } = words.organizations
  let last = i
  let head = -1
  let linked = false
  while (last < sentence.last && last - i < REACH) {
    if (isPart(board, last, i)) {
      if (Object.hasOwn(heads, owner(tokens[last]!.lower))) head = last
      last++
      if (isOwner(board, last - 1) && (head >= 0 || !startsHeaded(board, last, sentence))) break
      continue
    }
    const next = head < 0 ? null : behindLink(board, last, { sentence, linked })
    if (next === null) break
    linked = true
    last = next
  }
  if (head < 0) return null
  const end = linked ? last : head + 1
  if (end - i < 2 || (board.opening[i] === 1 && words.stops.has(tokens[i]!.lower))) return null
  // "Police Department officials": an ordinary word that opens the sentence is no part of the name.
  return board.opening[i] === 1 && end - i === 2 && isCommon(tokens[i]!.lower) && !Object.hasOwn(heads, tokens[i]!.lower)
    ? null
    : { first: i, last: end, base: null }
}

function isPart(board: Board, i: number, first: number): boolean {
  const { words, owner, role } = board.lexicon
  const token = board.analysis.tokens[i]!
  const lower = owner(token.lower)
  if (!board.capital[i] || token.kind !== 'word' || words.never.has(lower) || !isFree(board, i)) return false
  if (Object.hasOwn(words.titles, lower)) return false
  return i === first || !role(lower) || Object.hasOwn(words.organizations.heads, lower)
}

/** "Austria's | Interior Ministry": a head comes behind the owner. */
function startsHeaded(board: Board, from: number, sentence: Sentence): boolean {
  const { heads } = board.lexicon.words.organizations
  for (let i = from; i < sentence.last && i - from < 3 && board.capital[i]; i++) {
    if (Object.hasOwn(heads, board.lexicon.owner(board.analysis.tokens[i]!.lower))) return true
  }
  return false
}

/** Index of the part behind "of", "of the", "for", and once linked "and"; null when none follows. */
function behindLink(board: Board, i: number, { sentence, linked }: { sentence: Sentence; linked: boolean }): number | null {
  const { tokens } = board.analysis
  const { words, owner, isGiven } = board.lexicon
  const { lower } = tokens[i]!
  const joining = linked && words.and.has(lower)
  if (!words.organizations.links.has(lower) && !joining) return null
  const next = i + (words.definite.has(tokens[i + 1]?.lower ?? '') ? 2 : 1)
  if (next >= sentence.last || !board.capital[next]) return null
  const following = owner(tokens[next]!.lower)
  // "… of Leeds and the Ministry of …" are two.
  if (joining && (next > i + 1 || Object.hasOwn(words.organizations.heads, following))) return null
  return words.never.has(following) || isGiven(following) ? null : next
}
