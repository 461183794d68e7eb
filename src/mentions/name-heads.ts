// Finds organisations by a noun that is part of their name: "Verband Nordhessischer Glasindustrie", "Technischen Universität
// Linz", "Innenministeriums in Wien"; "Slovak Seismological Institute", "Ministry of Defence".

import { visible } from '../segment/tokens.ts'
import type { Sentence } from '../types.ts'
import { type Board, claim, isFree, isNamey } from './name-board.ts'
import { withoutGenitive } from './name-lexicon.ts'
import { isIntroducer } from './name-organizations.ts'
import { atRun, type Headed, REACH } from './name-runs.ts'

/** A compound of a head with something names one by itself when the head is this long: "Landespolizeikommando". */
const LONG_HEAD = 5
const QUOTE = /^[„“"»«‚‘]$/u

/** Claims the organisations of a sentence that have a head in them. Call before people are looked for. */
export function claimHeaded(board: Board, sentence: Sentence): void {
  const find = board.lexicon.words.capitals === 'nouns' ? atNoun : atRun
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!board.capital[i] || !isFree(board, i)) continue
    const found = find(board, i, sentence)
    if (found && claim(board, { ...found, type: 'organization', evidence: isSure(board, found) ? 'strong' : 'fair' }))
      i = found.last - 1
  }
}

/** "Technische Universität", "die Polizei"; but "das Stadttheater" is any town's. */
function isSure(board: Board, { first, last }: Headed): boolean {
  const { words } = board.lexicon
  const { lower } = board.analysis.tokens[first]!
  const { alone } = words.organizations
  return last - first > 1 || alone.has(lower) || alone.has(withoutGenitive(lower, words))
}

/** Where nouns have capitals, the name is built around the noun. */
function atNoun(board: Board, i: number, sentence: Sentence): Headed | null {
  const { tokens } = board.analysis
  const { words, organizationHead, role } = board.lexicon
  const { lower } = tokens[i]!
  const head = organizationHead(lower)
  if (!head || introducesName(board, i, sentence) || (role(lower) && !Object.hasOwn(words.organizations.heads, lower)))
    return null
  const first = adjectivesBefore(board, i, sentence)
  const last = complementBehind(board, i + 1, sentence)
  if (first === i && last === i + 1 && !namesAlone(board, i, { head, sentence })) return null
  return { first, last, base: baseName(board, { first, at: i, last }, head) }
}

/** "die Polizei", "das Landespolizeikommando"; but "ein Verband", "das Ministerium". */
function namesAlone(board: Board, i: number, { head, sentence }: { head: string; sentence: Sentence }): boolean {
  const { tokens } = board.analysis
  const { alone } = board.lexicon.words.organizations
  const { lower } = tokens[i]!
  if (alone.has(lower) || alone.has(withoutGenitive(lower, board.lexicon.words))) return true
  if (lower === head || head.length < LONG_HEAD || board.lexicon.words.common.has(lower)) return false
  const { words } = board.lexicon
  for (let j = i - 1; j >= sentence.first && j >= i - 3; j--) {
    if (words.definite.has(tokens[j]!.lower) || words.contractions.has(tokens[j]!.lower)) return true
    if (!words.adjective?.test(tokens[j]!.text)) return false
  }
  return false
}

/** "der Sender | Radio Auland": the noun introduces the name behind it. */
function introducesName(board: Board, at: number, sentence: Sentence): boolean {
  const { tokens } = board.analysis
  const next = at + 1
  if (next >= sentence.last || !isIntroducer(tokens[at]!, board.lexicon.words)) return false
  return (QUOTE.test(tokens[next]!.text) && board.capital[next + 1] === 1) || (board.capital[next] === 1 && isNamey(board, next))
}

/** "Technischen | Universität", "Berliner | Polizei": at most two adjectives with capitals of their own. */
function adjectivesBefore(board: Board, at: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const { words, role } = board.lexicon
  const { properAdjective, before } = words.organizations
  let first = at
  while (first > sentence.first && at - first < 2 && board.capital[first - 1] && isFree(board, first - 1)) {
    const { lower } = tokens[first - 1]!
    const quoted = first - 2 >= sentence.first && QUOTE.test(tokens[first - 2]!.text)
    if (board.opening[first - 1] && !quoted && !words.adjectives.has(lower)) break
    if (words.determiners.has(lower) || words.never.has(lower) || role(lower)) break
    if (before.has(lower)) break // "dem Sender Radio Nord": a noun that only ends like an adjective
    if (!words.adjectives.has(lower) && !properAdjective?.test(lower)) break
    first--
  }
  return first
}

/** Index behind "für Arbeit und Technik", "in Wien", "Nordhessischer Glasindustrie", "Glas und Licht". */
function complementBehind(board: Board, from: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const { words, known } = board.lexicon
  if (from >= sentence.last) return from
  const next = tokens[from]!.lower
  let last = from
  if (words.organizations.links.has(next)) {
    last++
    while (last < sentence.last && last - from < REACH && (board.capital[last] === 1 || joins(board, last, sentence))) last++
    return last > from + 1 ? last : from
  }
  const placed = words.organizations.placeLinks.has(next) && board.capital[from + 1] === 1
  if (placed) {
    const hit = known(tokens, from + 1, sentence.last)
    return hit?.entry.type === 'place' ? hit.last : isNamey(board, from + 1) ? from + 2 : from
  }
  const { lower } = tokens[from - 1]!
  const named = behindGenitive(board, from, sentence)
  if (named !== null) return named
  const open = words.organizations.open.has(board.lexicon.organizationHead(lower)!)
  const fits = (i: number) =>
    belongs(board, i) && (open || isNamey(board, i) || known(tokens, i, sentence.last)?.entry.type === 'place')
  while (last < sentence.last && last - from < REACH && (fits(last) || (open && last > from && joins(board, last, sentence))))
    last++
  return last
}

/** Index behind "der Deutschen Industrie", "der Muslime"; null where a head is followed by somebody else: "der Polizei in …". */
function behindGenitive(board: Board, from: number, sentence: Sentence): number | null {
  const { tokens } = board.analysis
  const { named } = board.lexicon.words.organizations
  const { properAdjective } = board.lexicon.words.organizations
  if (!named?.heads.has(tokens[from - 1]!.lower) || !named.articles.has(tokens[from]!.lower)) return null
  const proper = board.capital[from + 1] === 1 && properAdjective?.test(tokens[from + 1]?.lower ?? '') === true
  const noun = proper && board.capital[from + 2] === 1 ? from + 2 : from + 1
  const { lower } = tokens[noun] ?? { lower: '' }
  const fits = named.nouns.some(end => lower.endsWith(end)) || board.lexicon.words.groups.has(lower)
  return noun < sentence.last && board.capital[noun] === 1 && (fits || noun === from + 2) ? noun + 1 : null
}

function belongs(board: Board, i: number): boolean {
  const { words, role, isGiven } = board.lexicon
  const { lower } = board.analysis.tokens[i]!
  return board.capital[i] === 1 && !words.never.has(lower) && !words.determiners.has(lower) && !role(lower) && !isGiven(lower)
}

/** "Glas | und | Licht", but "Polizei | und | Feuerwehr" are two. */
function joins(board: Board, i: number, sentence: Sentence): boolean {
  const { tokens } = board.analysis
  if (!board.lexicon.words.and.has(tokens[i]!.lower) || i + 1 >= sentence.last) return false
  return belongs(board, i + 1) && !board.lexicon.organizationHead(tokens[i + 1]!.lower)
}

/** "Technischen Universität Linz" → "Technische Universität Linz"; null when the words stand in their base form. */
function baseName(board: Board, { first, at, last }: { first: number; at: number; last: number }, head: string): string | null {
  const { tokens, text } = board.analysis
  const { words } = board.lexicon
  const { heads, baseAdjective } = words.organizations
  const gender = heads[head]!
  const parts = tokens.slice(first, last).map(token => token.text)
  parts[at - first] = baseNoun(board, tokens[at]!.text)
  for (let j = first; j < at; j++) {
    if (baseAdjective && !words.adjectives.has(tokens[j]!.lower)) parts[j - first] = baseAdjective(tokens[j]!.text, gender)
  }
  const joined = parts.join(' ')
  return joined === visible(text.slice(tokens[first]!.start, tokens[last - 1]!.end)) ? null : joined
}

/** "Innenministeriums" → "Innenministerium": a genitive is a head with an ending that leaves another head. */
function baseNoun(board: Board, text: string): string {
  for (const ending of board.lexicon.words.genitive) {
    const bare = text.endsWith(ending) ? text.slice(0, -ending.length) : null
    if (bare && board.lexicon.organizationHead(bare.toLowerCase())) return bare
  }
  return text
}
