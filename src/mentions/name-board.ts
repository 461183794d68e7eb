// The tokens of a document with what each may be, and the names found so far: finders claim tokens one after the other.
// In "Der Hydrologe Kubat" the board says: Der starts a sentence, Hydrologe is a role, Kubat may be a name.

import type { NameParts } from '../gazetteer/name-parts.ts'
import type { Analysis, EntityType, Sentence, Token, TokenRange } from '../types.ts'
import type { NameLexicon } from './name-lexicon.ts'
import type { Gender } from './name-words.ts'

/** A name while it is being found; ranges count tokens. */
export interface Draft extends TokenRange {
  readonly type: EntityType
  /** Base form when it is not the words as they stand. */
  readonly base: string | null
  readonly gender: Gender | null
  readonly role: TokenRange | null
  /** "Dr.", "Ms" before a person; filled in with the phrase. */
  readonly title: TokenRange | null
  readonly phrase: TokenRange
  /** Found by shape alone; a finder with better reasons may take its tokens. */
  readonly weak: boolean
  /** Stands in the dateline or behind a title, so that no label changes it. */
  readonly firm: boolean
  readonly evidence: Evidence
}

export interface Board {
  readonly analysis: Analysis
  readonly lexicon: NameLexicon
  /** The word is part of people's names somewhere in the world; always false without a table of them. */
  readonly isNamePart: NameParts
  /** Token → has a capital and is a word. */
  readonly capital: Uint8Array
  /** Token → opens a sentence or a quotation, or stands in a line where nearly every word has a capital: its own says nothing. */
  readonly opening: Uint8Array
  /** Word as written → how often it stands in the document. */
  readonly counts: ReadonlyMap<string, number>
  /** Token → index of the draft that holds it, or -1. */
  readonly owner: Int32Array
  readonly drafts: Draft[]
}

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^(?=.{2,7}$)(?:\p{Lu}[\p{Lu}\d]+|\p{Lu}\p{Ll}?\p{Lu}{2,}|(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}\p{Lu}+)s?$/u
const OPENER = /^[„“"»«‚‘›‹'(:–—•*-]$/

/** Words that a line has at least, and the share of them with a capital, for it to be a headline "In This Style". */
const STYLED_WORDS = 4
const STYLED_SHARE = 0.7

export function boardOf(analysis: Analysis, lexicon: NameLexicon, isNamePart: NameParts = () => false): Board {
  const { tokens } = analysis
  const capital = new Uint8Array(tokens.length)
  const opening = new Uint8Array(tokens.length)
  const counts = new Map<string, number>()
  for (const sentence of analysis.sentences) {
    const { first, last } = sentence
    const styled = isStyled(analysis, sentence, lexicon)
    let open = true
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      if (token.kind === 'word') {
        capital[i] = CAPITAL.test(token.text) || isParticled(token, lexicon) ? 1 : 0
        if (capital[i]) counts.set(token.text, (counts.get(token.text) ?? 0) + 1)
        opening[i] = open || styled ? 1 : 0
        open = false
      } else open = open || (token.kind === 'mark' && OPENER.test(token.text) && token.text !== '(' && token.text !== '-')
    }
  }
  return { analysis, lexicon, isNamePart, capital, opening, counts, owner: new Int32Array(tokens.length).fill(-1), drafts: [] }
}

/** "WHO WANTS TO HELP?", "Ten Reasons To Stay Home": where any noun has a capital, only words all in capitals say so. */
function isStyled({ tokens }: Analysis, { first, last }: Sentence, { words }: NameLexicon): boolean {
  let all = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i]!
    if (kind !== 'word' || text.length < 2) continue
    all++
    if (words.capitals === 'names' ? CAPITAL.test(text) : text === text.toUpperCase()) capitals++
  }
  return all >= STYLED_WORDS && capitals >= STYLED_SHARE * all
}

/** "al-Rashid": the particle is in lower case, the name behind it is not. */
function isParticled({ text }: Token, { words }: NameLexicon): boolean {
  const parts = /^(\p{Ll}{1,3})-\p{Lu}/u.exec(text)
  return parts !== null && words.particles.has(parts[1]!)
}

/** What a label's type means. */
export const LABELLED: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  OTH: 'other',
}

/**
 * What speaks for a find: words that leave no doubt (title, role, list, dateline), words that make it likely (a preposition,
 * a noun, an ending, the same name elsewhere), or its look alone (a capital that nothing explains).
 */
export type Evidence = 'strong' | 'fair' | 'look'

/**
 * From here on "no name" is believed against a find. What goes by its look is right in one of ten cases where its words are
 * labelled O at all (UNER and GermEval dev); rare towns behind a preposition are lost below that.
 */
const DENIED: Readonly<Record<Exclude<Evidence, 'look'>, number>> = { strong: Number.POSITIVE_INFINITY, fair: 0.995 }

/** True where every label is O and sure enough of it; a find by its look falls for labels of another type or length, too. */
function isDenied({ analysis: { labels } }: Board, { first, last, type }: Finding, evidence: Evidence): boolean {
  if (!labels) return false
  const own = labels.slice(first, last)
  if (evidence === 'look') return own.some(({ label }) => LABELLED[label.slice(2)] !== type)
  return own.every(({ label, confidence }) => label === 'O' && confidence >= DENIED[evidence])
}

type Finding = TokenRange & Pick<Draft, 'type'>

type Claimed = Omit<Draft, 'base' | 'gender' | 'role' | 'title' | 'phrase' | 'weak' | 'firm' | 'evidence'> & Partial<Draft>

/**
 * Takes the tokens for a name; false when one is taken, unless only by weak ones, and where the words' model is sure enough
 * that no name stands. Weak finds go by their look unless they say otherwise.
 */
export function claim(board: Board, draft: Claimed): boolean {
  const evidence = draft.evidence ?? (draft.weak ? 'look' : 'fair')
  if (isDenied(board, draft, evidence)) return false
  for (let i = draft.first; i < draft.last; i++) {
    const held = board.owner[i]!
    if (held >= 0 && !board.drafts[held]!.weak) return false
  }
  for (let i = draft.first; i < draft.last; i++) {
    const held = board.owner[i]!
    if (held >= 0) release(board, held)
  }
  board.owner.fill(board.drafts.length, draft.first, draft.last)
  const { first, last } = draft
  board.drafts.push({
    base: null,
    gender: null,
    role: null,
    title: null,
    phrase: { first, last },
    weak: false,
    firm: false,
    ...draft,
    evidence,
  })
  return true
}

function release(board: Board, index: number) {
  const { first, last } = board.drafts[index]!
  board.owner.fill(-1, first, last)
}

/** The drafts that still hold their tokens. */
export const standing = (board: Board): Draft[] => board.drafts.filter((draft, index) => board.owner[draft.first] === index)

export const isFree = (board: Board, i: number): boolean => board.owner[i] === -1

export const isAcronym = (board: Board, i: number): boolean => {
  const { lexicon } = board
  const text = lexicon.owner(board.analysis.tokens[i]!.text)
  if (!ACRONYM.test(text) || lexicon.words.organizations.notAcronyms.has(text.toLowerCase())) return false
  // "CALL TODAY": a word of the language where capitals say nothing.
  return board.opening[i] === 0 || !isWord(board, text.toLowerCase())
}

const isWord = ({ lexicon: { words } }: Board, lower: string): boolean =>
  words.common.has(lower) || words.stops.has(lower) || words.never.has(lower)

/** The token may be part of a name by itself: it has a capital for which nothing else accounts. */
export function isNamey(board: Board, i: number): boolean {
  if (!board.capital[i]) return false
  const { words, isCommon, role } = board.lexicon
  const token = board.analysis.tokens[i]!
  const lower = board.lexicon.owner(token.lower)
  if (words.never.has(lower) || words.determiners.has(lower) || words.groups.has(lower) || words.noise?.test(lower)) return false
  if (isAcronym(board, i)) return true
  if (words.adjectives.has(lower) || role(lower)) return false
  if (words.capitals === 'nouns') return !isCommon(lower) && !(board.opening[i] && words.stops.has(lower))
  return !board.opening[i] || !(isCommon(lower) || words.stops.has(lower))
}

/** An ordinary word that people bear as a family name: "Koch", "Klein". A title or a role must stand before it. */
export const mayBeFamily = ({ lexicon: { words }, isNamePart }: Board, lower: string): boolean =>
  words.familyWords.has(lower) || (isNamePart(lower) && !Object.hasOwn(words.roles, lower))

/** True if the token carries the ending of an owner and so must be the last of a name: "Hale's office". */
export const isOwner = (board: Board, i: number): boolean => {
  const { text } = board.analysis.tokens[i]!
  return board.lexicon.owner(text) !== text
}

/** The token names a role; where nouns have capitals, only with one: "Oberst", not "oberste". */
export function isRoleWord(board: Board, i: number): boolean {
  const token = board.analysis.tokens[i]!
  if (token.kind !== 'word' || (board.lexicon.words.capitals === 'nouns' && !board.capital[i])) return false
  return board.lexicon.role(token.lower) !== null
}
