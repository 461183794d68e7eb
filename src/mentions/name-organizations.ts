// Finds organisations that something beside them shows: "der Sender Radio Auland" the noun before, "the Nordlicht alliance"
// the noun behind, "Feldwerk GmbH" the legal form, "IGGL" the capitals.

import { knownEnd } from '../text/compounds.ts'
import type { Sentence, Token } from '../types.ts'
import { type Board, claim, isAcronym, isFree, isNamey, isOwner } from './name-board.ts'
import type { NameWords } from './name-words.ts'

/** Words that a name may have behind the noun that introduces it. */
const REACH = 6
const QUOTE = /^[„“"»«‚‘”’]$/u

/** Claims "Feldwerk GmbH" and "Harbour Light Inc." */
export function claimLegal(board: Board, sentence: Sentence): void {
  const { tokens } = board.analysis
  const { legal } = board.lexicon.words.organizations
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!isFree(board, i) || !isNamey(board, i)) continue
    for (let last = i + 1; last < sentence.last && last - i < REACH && board.capital[last]; last++) {
      if (!legal.has(tokens[last]!.lower)) continue
      const noun = i > sentence.first ? tokens[i - 1]! : null
      const role = noun && isIntroducer(noun, board.lexicon.words) ? { first: i - 1, last: i } : null
      claim(board, {
        first: i,
        last: last + 1,
        type: 'organization',
        role,
        phrase: { first: role?.first ?? i, last: last + 1 },
        evidence: 'strong',
        firm: true,
      })
      i = last
      break
    }
  }
}

/** Claims organisations that the nouns around them show, and abbreviations. */
export function claimIntroduced(board: Board, sentence: Sentence): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!board.capital[i] || !isFree(board, i)) continue
    const last = behindNoun(board, i, sentence) ?? beforeNoun(board, i, sentence)
    if (last !== null) i = last - 1
    else if (isAcronym(board, i))
      claim(board, { first: i, last: i + 1, type: 'organization', evidence: isShown(board, i, sentence) ? 'fair' : 'look' })
  }
}

/** "Ostdeutscher Bahnverband (OBV)": in brackets behind a word with a capital. "OBV demands …": beside a verb. "die OBV". */
function isShown(
  { analysis: { tokens, tags }, capital, lexicon: { words } }: Board,
  i: number,
  { first, last }: Sentence,
): boolean {
  if (i - 2 >= first && tokens[i - 1]!.text === '(' && tokens[i + 1]?.text === ')' && capital[i - 2] === 1) return true
  if (words.capitals === 'nouns' && i > first && words.definite.has(tokens[i - 1]!.lower)) return true
  return i + 1 < last && (tags[i + 1] === 'VERB' || tags[i + 1] === 'AUX')
}

/** "der Zughersteller | Ostrail", "newspaper | “Denny večer”": index behind the name when it was claimed. */
function behindNoun(board: Board, i: number, sentence: Sentence): number | null {
  const { tokens } = board.analysis
  const quoted = i - 1 > sentence.first && QUOTE.test(tokens[i - 1]!.text)
  const at = quoted ? i - 2 : i - 1
  if (at < sentence.first || !isIntroducer(tokens[at]!, board.lexicon.words) || !mayBeIntroduced(board, i, quoted)) return null
  const last = quoted ? closing(tokens, i, sentence) : Math.max(endOfRun(board, i, sentence), i + 1)
  if (last <= i) return null
  const phrase = { first: at, last: quoted ? last + 1 : last }
  return claim(board, { first: i, last, type: 'organization', role: { first: at, last: at + 1 }, phrase }) ? last : null
}

/** "the | Nordlicht | alliance" */
function beforeNoun(board: Board, i: number, sentence: Sentence): number | null {
  const { tokens } = board.analysis
  const last = endOfRun(board, i, sentence)
  const noun = tokens[last]
  if (last <= i || last >= sentence.last || noun?.kind !== 'word' || board.capital[last] || isOwner(board, last - 1)) return null
  if (!board.lexicon.words.organizations.after.has(noun.lower)) return null
  const draft = { first: i, last, role: { first: last, last: last + 1 }, phrase: { first: i, last: last + 1 } }
  return claim(board, { ...draft, type: 'organization' }) ? last : null
}

/** "Sender", "Nachrichtensender", "newspaper": the name comes behind it. */
export function isIntroducer(noun: Token, { organizations, compounds }: NameWords): boolean {
  if (noun.kind !== 'word') return false
  if (organizations.before.has(noun.lower)) return true
  return compounds && knownEnd(noun.lower, 2, end => organizations.before.has(end)) !== null
}

/** A compound like "Nordkabel" may be a name here, a word of the dictionary may not. */
function mayBeIntroduced(board: Board, i: number, quoted: boolean): boolean {
  const { words, known, owner, isGiven } = board.lexicon
  const lower = owner(board.analysis.tokens[i]!.lower)
  if (words.never.has(lower) || words.determiners.has(lower)) return false
  if (quoted) return true
  const unlisted = words.capitals === 'nouns' && !words.common.has(lower) && !words.stops.has(lower) && !words.groups.has(lower)
  if (!unlisted && !isNamey(board, i)) return false
  return known(board.analysis.tokens, i, i + 1)?.entry.type !== 'place' && !isGiven(lower)
}

function closing(tokens: readonly Token[], from: number, sentence: Sentence): number {
  for (let i = from; i < sentence.last && i - from < REACH; i++) if (QUOTE.test(tokens[i]!.text)) return i
  return from
}

function endOfRun(board: Board, from: number, sentence: Sentence): number {
  let last = from
  while (last < sentence.last && last - from < REACH && isFree(board, last) && isNamey(board, last)) {
    last++
    if (isOwner(board, last - 1)) break
  }
  return last
}
