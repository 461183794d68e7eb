// Finds the titles before a name: "Frau Dr. med. | Anna Feld", "Prof. Dr. h. c. | Feld", "Sir | Tom Reed".

import type { Sentence } from '../types.ts'
import type { Board } from './name-board.ts'
import type { Gender } from './name-words.ts'

export interface Titles {
  /** First token of the titles; the name's own where it has none. */
  readonly first: number
  readonly gender: Gender | null
}

/** Walks back from the name that begins at `from`; what a title is made of ("h. c.") counts only behind a title. */
export function titlesBefore(board: Board, from: number, sentence: Sentence): Titles {
  const { tokens } = board.analysis
  const { titles, titleParts } = board.lexicon.words
  let first = from
  let gender: Gender | null = null
  for (let at = before(from); at >= sentence.first; at = before(at)) {
    const { lower, text } = tokens[at]!
    if (board.capital[at] && text.length > 1 && Object.hasOwn(titles, lower)) {
      first = at
      gender = titles[lower] ?? gender
    } else if (!titleParts.has(lower) || board.capital[at]) break
  }
  return { first, gender }

  /** The token before it, over a full stop that belongs to that. */
  function before(at: number): number {
    return tokens[at - 1]?.text === '.' && tokens[at - 1]!.glued ? at - 2 : at - 1
  }
}

/** "Frau" of "Frau Dr. h. c. Feld": a title, and behind it and its parts a word with a capital. */
export function isTitle(board: Board, i: number, sentence: Sentence): boolean {
  const { tokens } = board.analysis
  const { titles, titleParts } = board.lexicon.words
  if (!Object.hasOwn(titles, tokens[i]!.lower)) return false
  let next = behindStop(i)
  while (next < sentence.last && !board.capital[next] && titleParts.has(tokens[next]!.lower)) next = behindStop(next)
  return next < sentence.last && board.capital[next] === 1

  function behindStop(at: number): number {
    return tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued ? at + 2 : at + 1
  }
}
