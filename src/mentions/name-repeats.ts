// Finds the names that were found once where they stand again: "Hudak" after "Minister Radko Hudak", "Feldwerk" after "der
// Hersteller Feldwerk". What a name is was shown once; later the article takes it for granted.

import { NAME_SUFFIXES } from '../languages/name-parts.ts'
import { skeleton } from '../text/spelling.ts'
import type { EntityType, Sentence } from '../types.ts'
import { type Board, claim, type Draft, type Evidence, isFree, isNamey, standing } from './name-board.ts'
import { calledBy } from './name-inside.ts'
import { withoutGenitive } from './name-lexicon.ts'

/** Family names of this length may be told by their skeleton: "Kyslytsya" and "Kislytsia". */
const LONG = 6

/** Letters of an abbreviation that is told by the name that it stands for. */
const SHORTEST_INITIALS = 3

interface Repeated {
  readonly tokens: readonly string[]
  readonly type: EntityType
  readonly evidence: Evidence
}

/** Claims family names of the people found, wherever no article or adjective makes them a common noun. */
export function claimFamilies(board: Board): void {
  const families = familiesOf(board)
  if (families.size === 0) return
  const given = givenOf(board)
  const spelled = bySkeleton(families)
  eachFree(board, (i, sentence) => {
    const { tokens } = board.analysis
    const { words, owner } = board.lexicon
    const lower = owner(tokens[i]!.lower)
    const exact = families.has(lower) || families.has(withoutGenitive(lower, words))
    if (!exact && !(isNamey(board, i) && lower.length >= LONG && spelled.has(skeleton(lower)))) return
    const before = i > sentence.first ? tokens[i - 1]! : null
    const determined = before && (words.determiners.has(before.lower) || words.contractions.has(before.lower))
    const ordinary = words.capitals === 'nouns' ? words.common.has(lower) : !isNamey(board, i)
    const placed = before && words.places.prepositions.has(before.lower) && !words.origins.has(before.lower)
    if (ordinary && (determined || (before && words.adjective?.test(before.text)))) return
    // "Sommer entgegnete": at the head of a sentence a verb must follow.
    if (ordinary && board.opening[i] === 1 && !isVerb(board, i + 1)) return
    if (placed && board.lexicon.known(tokens, i, i + 1)) return
    claim(board, {
      first: withGiven(board, i, { sentence, given }),
      last: secondFamily(board, i, { sentence, given }),
      type: 'person',
      evidence: families.get(lower) ?? families.get(withoutGenitive(lower, words)) ?? 'fair',
    })
  })
}

/** What a name found again has for it: one that was a label's word alone needs a label again. */
const passedOn = ({ first, last, evidence, weak, role }: Draft): Evidence =>
  !weak && (evidence === 'strong' || role !== null || last - first > 1) ? 'fair' : 'look'

const isVerb = (board: Board, i: number): boolean => {
  const tag = board.analysis.tags[i]
  return tag === 'VERB' || tag === 'AUX' || board.lexicon.words.verbs.has(board.analysis.tokens[i]?.lower ?? '')
}

/** Claims further occurrences of unknown organisations and places. */
export function claimAgain(board: Board): void {
  const again = new Map<string, Repeated>()
  for (const draft of standing(board)) {
    if (draft.type === 'person' || draft.weak) continue
    const parts = board.analysis.tokens.slice(draft.first, draft.last).map(token => token.text)
    if (parts.length === 1 && !isNamey(board, draft.first)) continue
    const key = parts[0]!
    const held = again.get(key)
    if (!held || held.tokens.length < parts.length) again.set(key, { tokens: parts, type: draft.type, evidence: passedOn(draft) })
  }
  const initials = initialsOf(board)
  eachFree(board, (i, sentence) => {
    const { tokens } = board.analysis
    const { owner, words } = board.lexicon
    const text = owner(tokens[i]!.text)
    if (initials.has(text)) claim(board, { first: i, last: i + 1, type: 'organization', evidence: 'strong' })
    const bare = withoutGenitive(text, words)
    const found = again.get(text) ?? again.get(bare)
    if (!found) return
    const { type, evidence } = found
    // "Reading books is fun" is not about the town, "In Reading …" was.
    if (board.opening[i] === 1 && board.lexicon.isCommon(text.toLowerCase()) && found.tokens.length === 1) return
    const fits = (part: string, j: number) => {
      const token = tokens[i + j]
      return (
        token !== undefined && i + j < sentence.last && [owner(token.text), withoutGenitive(token.text, words)].includes(part)
      )
    }
    if (found.tokens.every(fits)) claim(board, { first: i, last: i + found.tokens.length, type, evidence })
    // "Hohenau" for "Hohenau an der March", but not "Lower" of "the Lower Austrian brigade" for "Lower Austria".
    else if (isNamey(board, i) && !board.capital[i + 1]) claim(board, { first: i, last: i + 1, type, evidence })
  })
}

/** "WHC" for "World Harvest Council": the capitals of organisations of three words and more. */
function initialsOf(board: Board): ReadonlySet<string> {
  const initials = new Set<string>()
  for (const { type, first, last } of standing(board)) {
    if (type !== 'organization' || last - first < SHORTEST_INITIALS) continue
    const capitals = board.analysis.tokens.slice(first, last).filter((_, i) => board.capital[first + i] === 1)
    if (capitals.length >= SHORTEST_INITIALS) initials.add(capitals.map(({ text }) => text[0]!).join(''))
  }
  return initials
}

/** "Erdem | Tezan" named again in full although the given name is in no list. */
function withGiven(
  board: Board,
  family: number,
  { sentence, given }: { sentence: Sentence; given: ReadonlySet<string> },
): number {
  const { tokens } = board.analysis
  let first = family
  while (first > sentence.first && isFree(board, first - 1) && board.capital[first - 1]) {
    if (!given.has(`${tokens[first - 1]!.lower} ${tokens[family]!.lower}`)) break
    first--
  }
  return first
}

/** Index behind "Gómez | Arce" where both are the family of one who was named. */
function secondFamily(
  board: Board,
  first: number,
  { sentence, given }: { sentence: Sentence; given: ReadonlySet<string> },
): number {
  const { tokens } = board.analysis
  const next = tokens[first + 1]
  const belongs = first + 1 < sentence.last && isFree(board, first + 1) && board.capital[first + 1] === 1
  return belongs && given.has(`${tokens[first]!.lower} ${board.lexicon.owner(next!.lower)}`) ? first + 2 : first + 1
}

/** "given family" for every word before a family name, in lower case. */
function givenOf(board: Board): ReadonlySet<string> {
  const { tokens } = board.analysis
  const pairs = standing(board).filter(({ type, first, last }) => type === 'person' && last - first > 1)
  return new Set(
    pairs.flatMap(({ first, last }) => tokens.slice(first, last - 1).map(token => `${token.lower} ${tokens[last - 1]!.lower}`)),
  )
}

const bySkeleton = (families: ReadonlyMap<string, Evidence>): ReadonlySet<string> =>
  new Set([...families.keys()].filter(family => family.length >= LONG).map(skeleton))

/** Tells of a word in lower case whether somebody found so far is called so, in this or another spelling. Build once the people are found. */
export function familyTest(board: Board): (lower: string) => boolean {
  const families = familiesOf(board)
  const spelled = bySkeleton(families)
  return lower =>
    [lower, withoutGenitive(lower, board.lexicon.words)].some(
      word => families.has(word) || (word.length >= LONG && spelled.has(skeleton(word))),
    )
}

/** The words, in lower case, by which the people found so far may be called later, with what speaks for them. */
function familiesOf(board: Board): ReadonlyMap<string, Evidence> {
  const families = new Map<string, Evidence>()
  for (const draft of standing(board)) {
    if (draft.type !== 'person') continue
    for (const part of familyOf(board, draft)) if (families.get(part) !== 'fair') families.set(part, passedOn(draft))
  }
  return families
}

/** The words by which a person may be called later, in lower case. */
function familyOf(board: Board, { first, last }: Pick<Draft, 'first' | 'last'>): string[] {
  const { tokens } = board.analysis
  const { words, owner } = board.lexicon
  const called = calledBy(board, { first, last })
  const [only] = called
  if (last - first === 1 && only) return [withoutGenitive(only, words), only]
  // "Kim Hana": a given name that is also a family name; the last word counts whatever the order.
  const opening = owner(tokens[first]!.lower)
  const familyFirst = words.familyFirst.has(opening) ? [opening] : []
  const closing = tokens[last - 1]!.kind === 'word' ? [owner(tokens[last - 1]!.lower)] : []
  return [...new Set([...called, ...closing, ...familyFirst])].filter(word => !NAME_SUFFIXES.has(word))
}

function eachFree(board: Board, visit: (i: number, sentence: Sentence) => void): void {
  for (const sentence of board.analysis.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (board.capital[i] && isFree(board, i)) visit(i, sentence)
    }
  }
}
