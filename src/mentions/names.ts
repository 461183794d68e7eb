// Finds the names of people, organisations, places and groups, with the roles written at them.
// "Innenminister Radko Hudak sagte in Auheim" → person "Radko Hudak" (role "Innenminister"), place "Auheim".
// Order matters: what a name's own words show comes before what stands around it, and shape alone comes last.

import type { NameParts } from '../gazetteer/name-parts.ts'
import { endOfLetters, visible } from '../segment/tokens.ts'
import { entry } from '../text/lookup.ts'
import { firstEndingAfter, trimmed } from '../text/spans.ts'
import type { Analysis, Dateline, NameMention, Sentence, Span, TokenRange } from '../types.ts'
import { type Board, boardOf, claim, type Draft, isAcronym, isFree, isNamey, standing } from './name-board.ts'
import { personsInside } from './name-compounds.ts'
import { claimDateline } from './name-dateline.ts'
import { claimHeaded } from './name-heads.ts'
import { insideOf } from './name-inside.ts'
import { claimLabelled, claimLikely } from './name-labels.ts'
import { nameLexicon, withoutGenitive } from './name-lexicon.ts'
import { claimIntroduced, claimLegal } from './name-organizations.ts'
import { claimPersons } from './name-persons.ts'
import { withPhrase } from './name-phrases.ts'
import { claimKnown, claimLong, claimPlaced } from './name-places.ts'
import { claimAgain, claimFamilies, familyTest } from './name-repeats.ts'
import { claimUnknownPersons, isBorne } from './name-unknown.ts'
import type { NameWords } from './name-words.ts'

/**
 * Builds a language's finder; it compiles the lexicon, so build once and keep it. Mentions come in order of `start`.
 * `isNamePart` knows the parts of people's names (models/name-parts.bin); without it fewer bare family names are found.
 */
export function nameFinder(
  words: NameWords | null,
  isNamePart?: NameParts,
): (analysis: Analysis, known: { dateline: Dateline | null }) => NameMention[] {
  if (!words) return () => []
  const lexicon = nameLexicon(words)
  return (analysis, { dateline }) => {
    const board = boardOf(analysis, lexicon, isNamePart)
    claimDateline(board, dateline)
    for (const sentence of analysis.sentences) {
      claimLegal(board, sentence)
      claimHeaded(board, sentence)
    }
    for (const sentence of analysis.sentences) {
      claimLong(board, sentence)
      claimPersons(board, sentence)
    }
    const isFamily = familyTest(board)
    for (const sentence of analysis.sentences) claimLabelled(board, sentence, isFamily)
    claimFamilies(board)
    for (const sentence of analysis.sentences) {
      claimKnown(board, sentence)
      claimIntroduced(board, sentence)
      claimPlaced(board, sentence)
      claimLikely(board, sentence)
      claimUnknownPersons(board, sentence)
    }
    claimFamilies(board)
    claimAgain(board)
    for (const sentence of analysis.sentences) claimRest(board, sentence)
    const drafts = standing(board)
      .map(draft => withPhrase(board, draft, sentenceOf(board, draft)))
      .sort((a, b) => a.first - b.first)
    const mentions = withoutOffices(drafts).map(draft => mentionOf(board, draft))
    return [...mentions, ...personsInside(board)].sort((a, b) => a.start - b.start)
  }
}

/** Nationalities, and in languages where a capital means a name all that is left. */
function claimRest(board: Board, sentence: Sentence): void {
  const { tokens } = board.analysis
  const { words, owner } = board.lexicon
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!board.capital[i] || !isFree(board, i)) continue
    const lower = owner(tokens[i]!.lower)
    if (Object.hasOwn(words.titles, lower) || isAttribute(board, i)) continue
    const people = words.groups.get(lower)
    if (people) claim(board, { first: i, last: i + 1, type: 'group', base: people, evidence: 'strong' })
    else if (words.capitals === 'names' || /\p{Ll}\p{Lu}/u.test(tokens[i]!.text)) {
      let last = i
      while (last < sentence.last && isFree(board, last) && (isNamey(board, last) || isForeignLink(board, last, i))) last++
      const run = { first: i, last }
      const evidence = last - i === 1 && isApposed(board, i) ? 'fair' : 'look'
      if (last > i && isUnheard(board, run) && (!board.opening[i] || last - i > 1 || isSubject(board, i)))
        claim(board, { ...run, type: isBorne(board, run) ? 'person' : 'organization', weak: true, evidence })
      i = Math.max(i, last - 1)
    }
  }
}

/** Not "the Building" or "Master Agreement": a word is among them that the language does not have, or one of capitals only. */
function isUnheard(board: Board, { first, last }: TokenRange): boolean {
  const { isCommon, owner } = board.lexicon
  return board.analysis.tokens
    .slice(first, last)
    .some((token, i) => (token.text.length > 1 && !isCommon(owner(token.lower))) || isAcronym(board, first + i))
}

/** "Berliner Polizei": an adjective with a capital before a noun that it belongs to. */
function isAttribute(board: Board, i: number): boolean {
  const { words } = board.lexicon
  return words.adjectives.has(board.analysis.tokens[i]!.lower) && board.capital[i + 1] === 1 && words.capitals === 'nouns'
}

/** "Industriegewerkschaft Glas | und | Licht" in an English text. */
function isForeignLink(board: Board, i: number, first: number): boolean {
  const { words } = board.lexicon
  if (i === first || !words.organizations.foreignLinks.has(board.analysis.tokens[i]!.lower)) return false
  return board.capital[i + 1] === 1 && isFree(board, i + 1) && isNamey(board, i + 1)
}

/** "Ostrail will close …": an unknown word that opens the sentence and has a verb right behind it. */
function isSubject(board: Board, i: number): boolean {
  const tag = board.analysis.tags[i + 1]
  const { lower } = board.analysis.tokens[i]!
  return (isApposed(board, i) || tag === 'VERB' || tag === 'AUX') && !board.lexicon.words.inflected.test(lower)
}

/** "Ostrail, the train maker": a comma and an article behind it. */
function isApposed({ analysis: { tokens }, lexicon }: Board, i: number): boolean {
  return tokens[i + 1]?.text === ',' && lexicon.words.definite.has(tokens[i + 2]?.lower ?? '')
}

/** "Interior Minister Radko Hudak": what shape alone made a name is none when it is part of a role. */
function withoutOffices(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    if (!draft.weak) return true
    return ![drafts[i + 1], drafts[i - 1]].some(
      near => near?.role && near.role.first <= draft.first && draft.last <= near.role.last,
    )
  })
}

/** Sentences keep their index when dead ones are left out, so it is looked up by position. */
function sentenceOf({ analysis }: Board, { first }: Draft): Sentence {
  const { sentences, tokens } = analysis
  return sentences[firstEndingAfter(sentences, tokens[first]!.start)]!
}

function mentionOf(board: Board, draft: Draft): NameMention {
  const span = spanOf(board, draft)
  return {
    ...span,
    type: draft.type,
    name: draft.base ?? baseName(board, draft, span),
    role: draft.role && trimmed(board.analysis.text, spanOf(board, draft.role)),
    parts: draft.type === 'person' ? partsOf(board, draft) : null,
    phrase: spanOf(board, draft.phrase),
    gender: draft.gender ?? articleGender(board, draft),
  }
}

function partsOf(board: Board, draft: Draft): NameMention['parts'] {
  const { given, family } = insideOf(
    board,
    draft,
    draft.title !== null || (draft.role !== null && draft.role.first < draft.first),
  )
  const span = (range: TokenRange | null) => range && spanOf(board, range)
  return { title: span(draft.title), given: span(given), family: span(family) }
}

/** From the first token to the last, the ending of an owner left out when the range ends in one. */
function spanOf(board: Board, { first, last }: TokenRange): Span {
  const { tokens } = board.analysis
  const end = tokens[last - 1]!
  return { start: tokens[first]!.start, end: endOfLetters(end, board.lexicon.owner(end.text).length) }
}

function baseName(board: Board, { first, last, type }: Draft, { start, end }: Span): string {
  const { text, tokens } = board.analysis
  const name = visible(text.slice(start, end)).replace(/[()]/gu, '').replace(/\s+/gu, ' ')
  const { words, isCommon, known } = board.lexicon
  const bare = withoutGenitive(name, words)
  if (bare === name || /ss$/u.test(name)) return name
  const standsBare = board.counts.has(withoutGenitive(tokens[last - 1]!.text, words))
  const listed = known(tokens, last - 1, last)?.entry.base
  if (type === 'place' && listed !== undefined && listed !== tokens[last - 1]!.text) return bare
  const next = tokens[last]
  const owns =
    next?.kind === 'word' && board.capital[last] === 1 && isCommon(next.lower) && !board.lexicon.isGiven(tokens[first]!.lower)
  return standsBare || owns ? bare : name
}

function articleGender(board: Board, { first, type }: Draft): NameMention['gender'] {
  if (type !== 'organization') return null
  const before = board.analysis.tokens[first - 1]
  return (before && entry(board.lexicon.words.determinerGender, before.lower)) ?? null
}
