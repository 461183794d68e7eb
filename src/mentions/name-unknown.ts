// Finds people whom neither a role nor a given name shows: "Jozka Krajan winkte." Two or three unknown words in a row are one
// only when something beside them speaks for it.

import type { Sentence, TokenRange } from '../types.ts'
import { type Board, claim, isAcronym, isFree, isNamey, isOwner } from './name-board.ts'
import { behindInitial } from './name-persons.ts'

/** Claims runs of two or three unknown words: weak, and only where no article stands before them. */
export function claimUnknownPersons(board: Board, sentence: Sentence): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    let last = i
    while (last < sentence.last && isFree(board, last) && plainName(board, last) && (last === i || !isOwner(board, last - 1))) {
      last = behindInitial(board, last, sentence)
    }
    const count = last - i
    if (count === 0) continue
    const run = { first: i, last }
    if (count >= 2 && count <= 3 && !isFragment(board, run, sentence) && isLikelyPerson(board, run, sentence)) {
      claim(board, { ...run, type: 'person', weak: true })
    }
    i = last - 1
  }
}

/** Something beside the two words says that they are a person: a verb of saying, an apposition, the family name by itself. */
function isLikelyPerson(board: Board, { first, last }: TokenRange, sentence: Sentence): boolean {
  const { tokens, tags } = board.analysis
  const { words } = board.lexicon
  const before = first > sentence.first ? tokens[first - 1]! : null
  if (before && (words.determiners.has(before.lower) || words.contractions.has(before.lower))) return false
  if (before && words.places.prepositions.has(before.lower) && !words.origins.has(before.lower)) return false
  if (isOwner(board, last - 1)) return true
  const after = last < sentence.last ? tokens[last]! : null
  const speaks = (i: number) => words.verbs.has(tokens[i]!.lower) || tags[i] === 'VERB' || tags[i] === 'AUX'
  if (after && (speaks(last) || after.text === ',' || after.text === '(')) return true
  if (before && (speaks(first - 1) || isJoined(board, first, sentence))) return true
  return (board.counts.get(tokens[last - 1]!.text) ?? 0) > 1
}

/** "Hanna Prager und | Mirko Vasek": joined to somebody who is a person already. */
function isJoined(board: Board, first: number, sentence: Sentence): boolean {
  const { tokens } = board.analysis
  if (first - 2 < sentence.first) return false
  const joint = tokens[first - 1]!
  if (!board.lexicon.words.and.has(joint.lower) && joint.text !== ',') return false
  const held = board.owner[first - 2]!
  return held >= 0 && board.drafts[held]!.type === 'person'
}

function plainName(board: Board, i: number): boolean {
  const { words, owner, organizationHead } = board.lexicon
  const token = board.analysis.tokens[i]!
  if (!isNamey(board, i) || isAcronym(board, i)) return false
  const lower = owner(token.lower)
  if (organizationHead(lower) || words.places.heads.has(lower) || words.organizations.legal.has(lower)) return false
  return /^\p{Lu}[\p{Ll}\p{M}’'-]/u.test(token.text) || token.text.length === 1
}

/** In quotation marks or before a noun that it describes, a run is a title or a label: "the Silver Harbour plant". */
function isFragment(board: Board, run: { first: number; last: number }, sentence: Sentence): boolean {
  const { tokens } = board.analysis
  const before = run.first > sentence.first ? tokens[run.first - 1]!.text : ''
  const after = tokens[run.last]?.text ?? ''
  return /^[„“"»«‚‘]$/u.test(before) && /^[“”"»«’]$/u.test(after)
}
