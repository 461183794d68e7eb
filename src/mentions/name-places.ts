// Finds places: "Wien" by the list, "in Mockau" by the preposition, "Augustusplatz" by its ending, "Gemeinde Auheim" by the
// noun before it, "Neustadt an der Au" by its link.

import { knownEnd } from '../text/compounds.ts'
import type { Sentence } from '../types.ts'
import { type Board, claim, isAcronym, isFree, isNamey, isOwner } from './name-board.ts'

/** Letters that the name in "Luisenplatz" has at least. */
const SHORTEST_NAME = 4

/** Claims known names of several words before people are looked for: "San Francisco" is nobody called Francisco. */
export function claimLong(board: Board, sentence: Sentence): void {
  const { tokens } = board.analysis
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (!board.capital[i] || !board.capital[i + 1] || !isFree(board, i) || !isFree(board, i + 1)) continue
    const hit = board.lexicon.known(tokens, i, sentence.last)
    if (!hit || hit.last === i + 1 || hit.entry.article || hit.entry.type !== 'place') continue
    const end = linked(board, hit.last, sentence)
    claim(board, { first: i, last: end, type: 'place', base: end === hit.last ? hit.entry.base : null, evidence: 'strong' })
    i = end - 1
  }
}

/** Claims the names that the pack knows: places and organisations, the longest first. */
export function claimKnown(board: Board, sentence: Sentence): void {
  const { tokens } = board.analysis
  const { known, words, isCommon, owner } = board.lexicon
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || !isFree(board, i)) continue
    const hit = known(tokens, i, sentence.last)
    if (!hit) continue
    const { entry, last } = hit
    const single = last === i + 1
    if (entry.article && !(i > sentence.first && words.determiners.has(tokens[i - 1]!.lower))) continue
    if (entry.article && words.never.has(token.lower) && tokens[last]?.kind === 'number') continue
    if (!entry.article && single && words.never.has(owner(token.lower))) continue
    // "Essen" and "Reading" are places only where a preposition says so.
    const ordinary =
      single && (words.capitals === 'nouns' ? words.common.has(token.lower) : board.opening[i] === 1 && isCommon(token.lower))
    if (ordinary && entry.type === 'place' && !isPlaced(board, i, sentence) && !isJoined(board, i, sentence)) continue
    const end = entry.type === 'place' ? linked(board, last, sentence) : last
    const base = end === last ? entry.base : null
    const evidence = ordinary ? 'fair' : 'strong'
    if (!claim(board, { first: i, last: end, type: entry.type, base, evidence })) continue
    if (entry.type === 'place' && isPlaced(board, i, sentence)) claimCoordinated(board, end, sentence)
    i = end - 1
  }
}

/** "in Linz und | Halle": joined to a place. */
function isJoined(board: Board, i: number, sentence: Sentence): boolean {
  if (i - 2 < sentence.first || !board.lexicon.words.and.has(board.analysis.tokens[i - 1]!.lower)) return false
  return board.drafts[board.owner[i - 2]!]?.type === 'place'
}

/** Claims unknown names that prepositions, nouns and endings make places. */
export function claimPlaced(board: Board, sentence: Sentence): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!board.capital[i] || !isFree(board, i)) continue
    const end = placeAt(board, i, sentence)
    if (end <= i) continue
    // "Luisenplatz" and "Straße des 17. Juni" need no preposition.
    const named =
      streetOf(board, i, sentence) > i ||
      (end === i + 1 && isSquare(board, i, board.lexicon.owner(board.analysis.tokens[i]!.lower)))
    claim(board, { first: i, last: end, type: 'place', evidence: named ? 'strong' : 'fair' })
    if (isPlaced(board, i, sentence)) claimCoordinated(board, end, sentence)
    i = end - 1
  }
}

/** "in Marchegg und | Angern": an unknown name joined to a place behind a preposition. */
function claimCoordinated(board: Board, end: number, sentence: Sentence): void {
  const { tokens } = board.analysis
  const { words, known } = board.lexicon
  if (end + 1 >= sentence.last || !words.and.has(tokens[end]!.lower)) return
  if (!isFree(board, end + 1) || !isNamey(board, end + 1) || isAcronym(board, end + 1) || known(tokens, end + 1, sentence.last))
    return
  claim(board, { first: end + 1, last: linked(board, end + 2, sentence), type: 'place' })
}

/** Index behind the place that begins at `i`, or `i`. */
function placeAt(board: Board, i: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const { words, owner, isCommon } = board.lexicon
  const lower = owner(tokens[i]!.lower)
  if (words.never.has(lower) || isAcronym(board, i)) return i
  const street = streetOf(board, i, sentence)
  if (street > i) return street
  if (words.capitals === 'names' && isNamey(board, i) && hasEnding(board, lower)) return i + 1
  if (hasEnding(board, lower) && isSquare(board, i, lower)) return i + 1
  const strong = i > sentence.first && words.places.strong.has(tokens[i - 1]!.lower)
  if (strong && !words.common.has(lower) && !words.determiners.has(lower)) return endOfRun(board, i + 1, sentence)
  if (!isNamey(board, i)) return i
  const run = endOfRun(board, i, sentence)
  // "Brandenburger Tor", "Silver Street"
  const head = tokens[run]
  if (run > i && words.places.heads.has(owner(tokens[run - 1]!.lower)) && run - i > 1) return run
  if (head && run < sentence.last && board.capital[run] && words.places.heads.has(owner(head.lower)) && run - i <= 3)
    return run + 1
  const before = i > sentence.first ? tokens[i - 1]! : null
  const end = linked(board, run, sentence)
  if (end > run) return end
  if (before && isFree(board, i - 1) && (words.places.before.has(before.lower) || isCompoundPlace(board, before.lower)))
    return run
  if (head && run < sentence.last && !board.capital[run] && words.places.after.has(head.lower) && !isOwner(board, run - 1))
    return run
  if (!isPlaced(board, i, sentence)) return i
  if (words.capitals === 'names') return run
  const doubtful =
    isCommon(lower) || (words.inflected.test(lower) && !hasEnding(board, lower) && !words.foreign.test(lower) && run - i === 1)
  // "Anna Feld aus | Husum": behind a name it says where somebody comes from.
  if (i - 2 >= sentence.first && words.origins.has(before!.lower) && !isFree(board, i - 2) && !isCommon(lower)) return run
  const weak = words.places.weak.has(before!.lower) && !hasEnding(board, lower) && !words.foreign.test(lower)
  return (doubtful || weak) && !isRepeated(board, i) ? i : run
}

/** A street or square in one word: "Augustusplatz"; but "Marktplatz" and "Arbeitsplatz" have no name in them. */
function isSquare(board: Board, i: number, lower: string): boolean {
  const { words, isCommon } = board.lexicon
  const ending = words.places.squares.find(end => lower.endsWith(end) && lower.length >= end.length + SHORTEST_NAME)
  if (!ending || !board.capital[i] || words.common.has(lower)) return false
  const name = lower.slice(0, -ending.length)
  return !isCommon(name) && !(words.joint && isCommon(name.replace(words.joint, '')))
}

function isCompoundPlace(board: Board, lower: string): boolean {
  const { places, compounds } = board.lexicon.words
  return compounds && knownEnd(lower, 3, end => places.before.has(end)) !== null
}

/** A preposition of place stands right before, or before a coordination: "in X", "zwischen X und Y". */
function isPlaced(board: Board, i: number, sentence: Sentence): boolean {
  if (i <= sentence.first) return false
  const before = board.analysis.tokens[i - 1]!
  return before.kind === 'word' && board.lexicon.words.places.prepositions.has(before.lower)
}

const hasEnding = (board: Board, lower: string): boolean =>
  board.lexicon.words.places.endings.some(ending => lower.length > ending.length + 2 && lower.endsWith(ending))

/** The word stands in the document again. */
const isRepeated = (board: Board, i: number): boolean => (board.counts.get(board.analysis.tokens[i]!.text) ?? 0) > 1

function endOfRun(board: Board, from: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  let last = from
  while (last < sentence.last && last - from < 4 && isFree(board, last) && isNamey(board, last) && !isAcronym(board, last)) {
    const abbreviated = tokens[last + 1]?.text === '.' && tokens[last]!.text.length <= 3 && board.capital[last + 2] === 1
    last += abbreviated && last + 2 < sentence.last ? 2 : 1
    if (isOwner(board, last - 1)) break
  }
  return last
}

/** Index behind "an der March" after "Hohenau", or `last` itself. */
export function linked(board: Board, last: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const { words, known } = board.lexicon
  for (const link of words.places.links) {
    const name = behindLink(link)
    const hit = name === null ? null : known(tokens, name, sentence.last)
    if (hit) return hit.last
  }
  for (const link of words.places.foreignLinks) {
    const name = behindLink(link)
    if (name !== null && isNamey(board, name) && !known(tokens, name, sentence.last)) return name + 1
  }
  return last

  function behindLink(link: string): number | null {
    const parts = link.split(' ')
    const name = last + parts.length
    if (name >= sentence.last || !parts.every((part, j) => tokens[last + j]!.text === part)) return null
    return board.capital[name] && isFree(board, name) ? name : null
  }
}

/** "Straße des 17. Juni", "Platz der Freiheit": index behind, or `i`. */
function streetOf(board: Board, i: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  const article = tokens[i + 1]
  if (!words.places.streets.has(tokens[i]!.lower) || !article || !words.definite.has(article.lower)) return i
  const dated = tokens[i + 2]?.kind === 'number' && tokens[i + 3]?.text === '.'
  const name = dated ? i + 4 : i + 2
  return name < sentence.last && board.capital[name] ? name + 1 : i
}
