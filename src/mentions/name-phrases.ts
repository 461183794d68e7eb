// Says which words around a person's name belong to it: role, title, apposition, origin.
// "der Sprecher der Feuerwehr, Jan Feld, 54," → role "Sprecher der Feuerwehr", phrase from "der" to "54".

import type { Sentence, TokenRange, Upos } from '../types.ts'
import { type Board, type Draft, isOwner, isRoleWord } from './name-board.ts'
import type { Gender } from './name-words.ts'

/** An apposition before or behind a name has at most this many words. */
const REACH = 16
/** Words between an adjective and the role: "former deputy chief executive". */
const MODIFIERS = 6
/** A role comes this soon behind the comma: ", a former deputy managing director of". */
const SOON = 7

/** The draft with its role, phrase and gender filled in. */
export function withPhrase(board: Board, draft: Draft, sentence: Sentence): Draft {
  if (draft.type !== 'person') return introduced(board, draft, sentence)
  const titled = behindTitles(board, draft.first, sentence)
  const left = roleBefore(board, titled.first, sentence) ?? appositionBefore(board, titled.first, draft.last, sentence)
  const right = isOwner(board, draft.last - 1) ? null : roleBehind(board, draft.last, sentence)
  const role = left?.role ?? right?.role ?? null
  const gender = titled.gender ?? (role ? genderOfRole(board, role) : null) ?? draft.gender
  const first = left?.phrase ?? titled.first
  const last = right?.phrase ?? draft.last
  return {
    ...draft,
    role,
    gender,
    phrase: { first, last: isOwner(board, draft.last - 1) ? draft.last : originBehind(board, last, sentence) },
  }
}

function behindTitles(board: Board, from: number, sentence: Sentence): { first: number; gender: Gender | null } {
  const { tokens } = board.analysis
  const { titles } = board.lexicon.words
  let first = from
  let gender: Gender | null = null
  for (;;) {
    const at = tokens[first - 1]?.text === '.' && tokens[first - 1]!.glued ? first - 2 : first - 1
    if (at < sentence.first || !Object.hasOwn(titles, tokens[at]!.lower) || !board.capital[at]) return { first, gender }
    gender = titles[tokens[at]!.lower] ?? gender
    first = at
  }
}

/** Tags of words that are no adjectives although they look like one: "nachdem". */
const CLOSED: ReadonlySet<Upos> = new Set<Upos>(['SCONJ', 'CCONJ', 'ADP', 'PRON', 'AUX', 'PART', 'DET'])

interface Found {
  readonly role: TokenRange | null
  /** First token of the phrase on the left, or the one behind it on the right. */
  readonly phrase: number
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
function appositionBefore(board: Board, first: number, last: number, sentence: Sentence): Found | null {
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
  return words.genitive.length > 0 && /(?:s|’|')$/u.test(board.analysis.tokens[i]!.text) && owner >= 0
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

function isModifier(board: Board, i: number): boolean {
  const { words } = board.lexicon
  const token = board.analysis.tokens[i]!
  if (token.kind !== 'word' || words.stops.has(token.lower) || words.determiners.has(token.lower)) return false
  const tag = board.analysis.tags[i]
  if (!words.adjective && (tag === 'VERB' || tag === 'AUX') && !board.capital[i]) return false
  if (words.adjective && CLOSED.has(tag!)) return false
  if (words.adjective) return !board.capital[i] && words.adjective.test(token.text)
  return words.never.has(token.lower) === false
}

/** ", a spokeswoman for the Red Cross", ", 54,", " (71)", ", Vorsitzende der Gewerkschaft" */
function roleBehind(board: Board, last: number, sentence: Sentence): Found | null {
  const { tokens } = board.analysis
  let at = last
  if (tokens[at]?.text === '(') {
    const close = at + 2
    if (close >= sentence.last || tokens[close]!.text !== ')') return null
    const inner = tokens[at + 1]!
    if (inner.kind !== 'number' && !board.capital[at + 1]) return null
    at = close + 1
    const more = roleBehind(board, at, sentence)
    return more ?? { role: null, phrase: at }
  }
  if (at >= sentence.last || tokens[at]!.text !== ',') return null
  const aged = tokens[at + 1]?.kind === 'number' && /^\d{1,3}$/u.test(tokens[at + 1]!.text) && tokens[at + 2]?.text === ','
  if (aged) at += 2
  const role = apposition(board, at + 1, sentence)
  if (role) return { role, phrase: role.last }
  return aged ? { role: null, phrase: at } : null
}

/** The role that begins at `from`, behind a comma, up to the next comma or verb; null when none begins there. */
function apposition(board: Board, from: number, sentence: Sentence): TokenRange | null {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  let first = from
  if (first < sentence.last && words.determiners.has(tokens[first]!.lower)) first++
  let noun = first
  while (noun < sentence.last && noun - first < SOON && !isRoleWord(board, noun)) {
    const token = tokens[noun]!
    const fits =
      token.kind === 'number' ||
      token.text === '-' ||
      isModifier(board, noun) ||
      (board.capital[noun] === 1 && token.kind === 'word')
    if (!fits || (token.kind === 'mark' && token.text !== '-')) return null
    noun++
  }
  if (noun >= sentence.last || !isRoleWord(board, noun)) return null
  while (noun + 1 < sentence.last && isRoleWord(board, noun + 1)) noun++
  // ", Interior Minister Radko Hudak" names somebody else.
  if (board.owner[noun + 1] !== undefined && board.owner[noun + 1]! >= 0 && noun + 1 < sentence.last && isPerson(board, noun + 1))
    return null
  let last = noun + 1
  if (last < sentence.last && words.complements.has(tokens[last]!.lower)) {
    while (
      last < sentence.last &&
      last - noun < REACH &&
      !/^[,.;:!?)(“”"»„—–]$/u.test(tokens[last]!.text) &&
      !isVerb(board, last)
    )
      last++
  }
  const closed =
    last >= sentence.last || tokens[last]!.kind === 'mark' || isVerb(board, last) || words.stops.has(tokens[last]!.lower)
  return closed ? { first, last } : null
}

const isPerson = (board: Board, i: number): boolean => board.drafts[board.owner[i]!]?.type === 'person'

/** A finite verb that syntax knows, or a verb of saying among the stops that is no preposition. */
function isVerb(board: Board, i: number): boolean {
  return board.lexicon.words.verbs.has(board.analysis.tokens[i]!.lower)
}

/** "of the Nordlicht alliance", "von der Universität Wien", "aus Linz" */
function originBehind(board: Board, last: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  if (last >= sentence.last || !words.origins.has(tokens[last]!.lower)) return last
  let at = last + 1
  if (at < sentence.last && words.determiners.has(tokens[at]!.lower)) at++
  const from = at
  while (at < sentence.last && at - from < REACH / 2) {
    const held = board.owner[at]! >= 0 && !isPerson(board, at)
    const noun = board.capital[at] === 1 || (!words.adjective && isNounBehind(board, at))
    if (!held && !noun && !(words.adjective && isModifier(board, at) && board.capital[at + 1])) break
    if (tokens[at]!.kind === 'mark' && !held) break
    at++
  }
  const named = board.owner.subarray(from, at).some(owner => owner >= 0)
  return named ? at : last
}

const isNounBehind = (board: Board, i: number): boolean => {
  const { organizations, places } = board.lexicon.words
  const { lower } = board.analysis.tokens[i]!
  return organizations.after.has(lower) || places.after.has(lower)
}

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

/** "Ostrail | , the train maker", "Bund der Fahrer | (BDF), ein Verband", "(BDF) | union": what sort of organisation it is. */
function sortBehind(board: Board, from: number, sentence: Sentence): TokenRange | null {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  const isSort = (i: number) =>
    words.organizations.before.has(tokens[i]!.lower) || words.organizations.after.has(tokens[i]!.lower)
  let at = from
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  else if (tokens[at]?.text === ')') at++
  if (at > from && at < sentence.last && isSort(at) && !board.capital[at] && !words.adjective) return { first: at, last: at + 1 }
  if (at + 1 >= sentence.last || tokens[at]!.text !== ',' || !words.determiners.has(tokens[at + 1]!.lower)) return null
  const first = at + 2
  for (let noun = first; noun < sentence.last && noun - first < MODIFIERS; noun++) {
    const next = noun + 1 < sentence.last && tokens[noun + 1]!.kind === 'word' && isSort(noun + 1)
    if (isSort(noun) && !next) return board.owner[noun + 1] === -1 ? { first, last: noun + 1 } : null
    if (!isModifier(board, noun)) return null
  }
  return null
}

/** With an article before it: "the IGBM", "des Verbands". */
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
