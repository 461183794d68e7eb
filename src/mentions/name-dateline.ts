// Finds the places of the dateline: "LINZ/WIEN (dpa)" names Linz and Wien.

import type { Dateline } from '../types.ts'
import { type Board, claim } from './name-board.ts'

/** Claims the places of the dateline: "LINZ/WIEN (dpa)". */
export function claimDateline(board: Board, dateline: Dateline | null): void {
  if (!dateline) return
  const { tokens, sentences } = board.analysis
  const sentence = sentences.find(({ start, end }) => start <= dateline.span.start && dateline.span.start < end)
  if (!sentence) return
  let first = -1
  for (let i = sentence.first; i < sentence.last && tokens[i]!.start < dateline.span.end; i++) {
    const token = tokens[i]!
    const inside = token.kind === 'word' || (token.text === '.' && first >= 0)
    if (inside && first < 0) first = i
    if (first >= 0 && (!inside || (tokens[i + 1]?.start ?? Infinity) >= dateline.span.end)) {
      const last = inside ? i + 1 : i
      claim(board, { first, last, type: 'place', base: recased(board, first, last), evidence: 'strong', firm: true })
      first = -1
    }
    if (token.text === '(') return
  }
}

function recased(board: Board, first: number, last: number): string {
  const { tokens, text } = board.analysis
  const written = text.slice(tokens[first]!.start, tokens[last - 1]!.end)
  if (written !== written.toUpperCase()) return written
  const hit = board.lexicon.known(tokens, first, last)
  if (hit?.last === last) return hit.entry.base
  const { links: own, foreignLinks } = board.lexicon.words.places
  const links = new Set([...own, ...foreignLinks].flatMap(link => link.split(' ')))
  return written
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, word => (links.has(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
}
