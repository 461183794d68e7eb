// Says which words around a person's name belong to it: role, title, apposition, origin.
// "der Sprecher der Feuerwehr, Jan Feld, 54," → role "Sprecher der Feuerwehr", phrase from "der" to "54".

import type { Sentence, TokenRange } from '../types.ts'
import { originBehind, roleBehind, sortBehind } from './name-appositions.ts'
import { type Board, type Draft, isOwner, isRoleWord } from './name-board.ts'
import { type Found, isModifier, MODIFIERS } from './name-modifiers.ts'
import { titlesBefore } from './name-titles.ts'
import type { Gender } from './name-words.ts'

/** An apposition before a name has at most this many words. */
const REACH = 16

/** The draft with its role, phrase and gender filled in. */
export function withPhrase(board: Board, draft: Draft, sentence: Sentence): Draft {
  if (draft.type !== 'person') return introduced(board, draft, sentence)
  const titled = titlesBefore(board, draft.first, sentence)
  const left =
    roleBefore(board, titled.first, sentence) ?? appositionBefore(board, { first: titled.first, last: draft.last }, sentence)
  const right = isOwner(board, draft.last - 1) ? null : roleBehind(board, draft.last, sentence)
  const role = left?.role ?? right?.role ?? null
  const gender = titled.gender ?? (role ? genderOfRole(board, role) : null) ?? draft.gender
  const first = left?.phrase ?? titled.first
  const last = right?.phrase ?? draft.last
  return {
    ...draft,
    role,
    gender,
    title: titled.first < draft.first ? { first: titled.first, last: draft.first } : null,
    phrase: { first, last: isOwner(board, draft.last - 1) ? draft.last : originBehind(board, last, sentence) },
  }
}

/** "Sachsens Wirtschaftsminister | Konrad Hess", "Slovak Interior Minister | Radko Hudak" */
function roleBefore(board: Board, first: number, sentence: Sentence): Found | null {
  const { tokens } = board.analysis
  const at = first - 1
  if (at < sentence.first || tokens[at]!.kind !== 'word') return null
  if (isRoleWord(board, at)) return nounPhraseBefore(board, at, sentence)
  return board.lexicon.words.adjective ? null : roleWithOffice(board, at, sentence)
}

/** "Secretary of State | John Hale": the office has capitals as well, so that nothing else could stand there. */
function roleWithOffice(board: Board, last: number, sentence: Sentence): Found | null {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  let at = last
  while (at > sentence.first && last - at < 4 && board.capital[at] && !words.complements.has(tokens[at]!.lower)) at--
  if (at === last || words.definite.has(tokens[at]!.lower)) at--
  if (at <= sentence.first || !words.complements.has(tokens[at]!.lower) || !isRoleWord(board, at - 1)) return null
  const found = nounPhraseBefore(board, at - 1, sentence)
  return { ...found, role: { first: found.role!.first, last: last + 1 } }
}

/** "der Sprecher des Kommandos, | Jan Feld," */
function appositionBefore(board: Board, { first, last }: TokenRange, sentence: Sentence): Found | null {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  if (first - 2 < sentence.first || tokens[first - 1]!.text !== ',') return null
  const closed = last >= sentence.last || /^[,.;:!?)“”"»—–]$/u.test(tokens[last]!.text)
  for (let at = first - 2; at >= Math.max(sentence.first, first - 2 - REACH); at--) {
    const token = tokens[at]!
    if (/^[,;:!?„“”"»«]$/u.test(token.text)) return null
    if (!isRoleWord(board, at) || board.owner[at] !== -1) continue
    const next = tokens[at + 1]!
    if (next.text !== ',' && !words.complements.has(next.lower)) return null
    const found = nounPhraseBefore(board, at, sentence)
    const opens = found.phrase === sentence.first || /^[„“"»«:,]$/u.test(tokens[found.phrase - 1]!.text)
    // "sagte der Minister, Jan Feld habe …" is a clause of its own.
    if (!closed && !opens) return null
    const determined = words.determiners.has(tokens[found.phrase]!.lower)
    if (!determined && !opens) return null
    return { role: { first: found.role!.first, last: first - 1 }, phrase: found.phrase }
  }
  return null
}

/** Role and start of the noun phrase whose noun stands at `at`. */
function nounPhraseBefore(board: Board, at: number, sentence: Sentence): Found {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  let first = at
  while (first > sentence.first && at - first < MODIFIERS && isModifier(board, first - 1)) first--
  const open = first > sentence.first ? tokens[first - 1]! : null
  // "räumte Sprecherin Anna Feld ein": without an article the word may be the verb.
  if (words.adjective && !(open && words.determiners.has(open.lower))) while (first < at && isVerbal(board, first)) first++
  const age = ageBefore(board, first, sentence)
  first = age ?? first
  const before = tokens[first - 1]
  const determined = first > sentence.first && before && words.determiners.has(before.lower)
  // "Sachsens Wirtschaftsminister"
  const genitive = !determined && first > sentence.first && board.capital[first - 1] === 1 && isGenitive(board, first - 1)
  if (genitive) first--
  return { role: { first, last: at + 1 }, phrase: determined ? first - 1 : first }
}

function isGenitive(board: Board, i: number): boolean {
  const { words } = board.lexicon
  const owner = board.owner[i]!
  return owner >= 0 && words.genitive.some(ending => board.analysis.tokens[i]!.text.endsWith(ending))
}

/** "54-jährige", "54-year-old": number, dash, word. */
function ageBefore(board: Board, first: number, sentence: Sentence): number | null {
  const { tokens } = board.analysis
  for (const back of [1, 2, 3]) {
    const at = first - back
    if (at <= sentence.first) return null
    if (tokens[at]!.kind === 'number' && tokens[at + 1]?.text === '-' && tokens[at + 1]!.glued) return at
  }
  return null
}

const isVerbal = (board: Board, i: number): boolean =>
  board.analysis.tags[i] === 'VERB' || board.lexicon.words.verbForm?.test(board.analysis.tokens[i]!.lower) === true

/** "the weather service GeoLine", "Ostrail, the train maker,": the noun at the name with its own modifiers and article. */
function introduced(board: Board, draft: Draft, sentence: Sentence): Draft {
  if (draft.role && draft.role.first < draft.first) {
    const found = nounPhraseBefore(board, draft.role.first, sentence)
    return { ...draft, role: found.role, phrase: { first: found.phrase, last: draft.phrase.last } }
  }
  const phrase = determined(board, draft.phrase, sentence)
  if (draft.role || draft.type !== 'organization') return { ...draft, phrase }
  const role = sortBehind(board, draft.last, sentence)
  // Behind a bracket the noun goes with the whole, which the phrase of the name in the bracket is not.
  const apposed = role !== null && board.analysis.tokens[draft.last]?.text === ','
  return { ...draft, role, phrase: apposed ? { first: phrase.first, last: role.last } : phrase }
}

/** With an article before it: "the IGGL", "des Verbands". */
function determined(board: Board, { first, last }: TokenRange, sentence: Sentence): TokenRange {
  const before = board.analysis.tokens[first - 1]
  return first > sentence.first && before && board.lexicon.words.determiners.has(before.lower)
    ? { first: first - 1, last }
    : { first, last }
}

function genderOfRole(board: Board, { first, last }: TokenRange): Gender | null {
  for (let i = first; i < last; i++) {
    const found = board.lexicon.role(board.analysis.tokens[i]!.lower)
    if (found) return found.gender
  }
  return null
}
