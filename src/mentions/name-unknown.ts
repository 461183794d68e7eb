// Finds people whom neither a role nor a given name shows: "Jozka Krajan winkte." Two or three unknown words in a row are one
// only when something beside them speaks for it, or when people bear all of them; "Krajan winkte" alone needs both.

import type { Sentence, TokenRange } from '../types.ts'
import { type Board, claim, isAcronym, isFree, isNamey, isOwner } from './name-board.ts'
import { withoutGenitive } from './name-lexicon.ts'
import { behindInitial } from './name-persons.ts'

/** Letters of a family name that stands alone. */
const SHORTEST = 3

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
    const isPerson = count === 1 ? isFamily(board, i, sentence) : count <= 3 && isLikelyPerson(board, run, sentence)
    if (isPerson && !isFragment(board, run, sentence)) {
      // "Krajans Berater": a genitive that only a name has.
      const evidence = count === 1 && isOwnerOf(board, i, sentence) ? 'fair' : 'look'
      claim(board, { ...run, type: 'person', weak: true, evidence })
    }
    i = last - 1
  }
}

/** Every word is part of people's names somewhere and none of the language: "Kowalczyk". */
export function isBorne(board: Board, { first, last }: TokenRange): boolean {
  const { isCommon, owner, words } = board.lexicon
  return board.analysis.tokens.slice(first, last).every(({ kind, lower, text }, i) => {
    const bare = owner(lower)
    if (kind !== 'word' || text.length === 1) return i > 0
    if (isCommon(bare) || isAcronym(board, first + i)) return false
    return board.isNamePart(bare) || board.isNamePart(withoutGenitive(bare, words))
  })
}

/** "Krajan winkte", "sagte Krajan": one word that people bear, beside a verb, with nothing before it that makes it a noun. */
function isFamily(board: Board, i: number, sentence: Sentence): boolean {
  if (board.analysis.tokens[i]!.text.length < SHORTEST) return false
  if (!isBorne(board, { first: i, last: i + 1 }) && !isOwnerOfRole(board, i, sentence)) return false
  const { tokens } = board.analysis
  const { words, known } = board.lexicon
  const before = i > sentence.first ? tokens[i - 1]! : null
  if (before && (words.determiners.has(before.lower) || words.contractions.has(before.lower))) return false
  if (before && (words.places.prepositions.has(before.lower) || words.adjective?.test(before.text))) return false
  if (known(tokens, i, i + 1) || words.places.endings.some(ending => tokens[i]!.lower.endsWith(ending))) return false
  return isOwnerOf(board, i, sentence) || isVerbal(board, i + 1, sentence) || isVerbal(board, i - 1, sentence)
}

/** "Krajans | Berater": a genitive before a noun. */
function isOwnerOf({ analysis, lexicon, capital }: Board, i: number, sentence: Sentence): boolean {
  const { lower } = analysis.tokens[i]!
  const next = analysis.tokens[i + 1]
  if (withoutGenitive(lower, lexicon.words) === lower || !next || i + 1 >= sentence.last || !capital[i + 1]) return false
  return lexicon.isCommon(next.lower) || lexicon.role(next.lower) !== null
}

/** "Selenskyjs | Berater": with a role behind it even a word of no list is a name. */
const isOwnerOfRole = (board: Board, i: number, sentence: Sentence): boolean =>
  isOwnerOf(board, i, sentence) && board.lexicon.role(board.analysis.tokens[i + 1]!.lower) !== null

function isVerbal({ analysis, lexicon }: Board, i: number, { first, last }: Sentence): boolean {
  if (i < first || i >= last) return false
  const tag = analysis.tags[i]
  return tag === 'VERB' || tag === 'AUX' || lexicon.words.verbs.has(analysis.tokens[i]!.lower)
}

/** Something beside the two words says that they are a person: a verb of saying, an apposition, the family name by itself. */
function isLikelyPerson(board: Board, { first, last }: TokenRange, sentence: Sentence): boolean {
  const { tokens, tags } = board.analysis
  const { words } = board.lexicon
  const before = first > sentence.first ? tokens[first - 1]! : null
  if (before && (words.determiners.has(before.lower) || words.contractions.has(before.lower))) return false
  if (before && words.places.prepositions.has(before.lower) && !words.origins.has(before.lower)) return false
  if (isOwner(board, last - 1) || isBorne(board, { first, last })) return true
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
