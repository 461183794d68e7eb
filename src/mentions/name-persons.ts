// Finds people: "Innenminister Radko Hudak" by the role, "Hanna Prager" by the given name, "Ms Feld" by the title,
// "Jozef Krajan" by two words in a row that nothing else explains.

import { entry } from '../text/lookup.ts'
import type { Sentence } from '../types.ts'
import { type Board, claim, isAcronym, isFree, isNamey, isOwner, isRoleWord, mayBeFamily } from './name-board.ts'
import { isTitle, titlesBefore } from './name-titles.ts'

/** Words that a name of a person may have: "Juan Carlos de la Torre Vega". */
const LONGEST = 5

/** Claims the people of a sentence that the words around them or their given names show. */
export function claimPersons(board: Board, sentence: Sentence): void {
  const { tokens } = board.analysis
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!board.capital[i] || !isFree(board, i)) continue
    const reason = reasonAt(board, i, sentence)
    if (!reason) continue
    const last = endOfPerson(board, i, { sentence, sure: reason !== 'role' })
    if (last - i === 1 && !standsAlone(board, i, reason)) continue
    if (tokens.slice(i, last).every(token => token.text.length === 1)) continue
    const gender = board.lexicon.genderOf(tokens[i]!.lower)
    const sure = reason === 'title' || reason === 'role' || last - i > 1
    // "Chelsea" alone may be called so for another reason.
    const weak = !sure && reason === 'given'
    const evidence = reason === 'role' && isHeadline(board, i) ? 'look' : sure ? 'strong' : 'fair'
    const firm = reason === 'title'
    if (claim(board, { first: i, last, type: 'person', gender, evidence, weak, firm })) i = last - 1
  }
}

/** "Buyer Beware", "Analyst Team 2": an ordinary word that has its capital from the line. */
const isHeadline = ({ analysis: { tokens }, lexicon: { words, isCommon } }: Board, i: number): boolean =>
  words.capitals === 'names' && isCommon(tokens[i]!.lower)

type Reason = 'title' | 'role' | 'given' | 'family'

function reasonAt(board: Board, i: number, sentence: Sentence): Reason | null {
  const { tokens } = board.analysis
  const { words, isGiven, owner } = board.lexicon
  const lower = owner(tokens[i]!.lower)
  if (isTitle(board, i, sentence)) return null
  const inOffice = Object.hasOwn(words.roles, lower) && !isTradeName(board, i, sentence)
  if (followsTitle(board, i, sentence) && !words.never.has(lower) && !inOffice) return 'title'
  const dated = words.never.has(lower)
  if (dated && !(isGiven(lower) && i + 1 < sentence.last && board.capital[i + 1] && isNamey(board, i + 1))) return null
  const next = i + 1 < sentence.last && !isOwner(board, i) ? tokens[i + 1]! : null
  if (isGiven(lower) && !isOrdinaryHere(board, i, next !== null && board.capital[i + 1] === 1)) return 'given'
  if (words.familyFirst.has(lower) && next && isNamey(board, i + 1) && !isAcronym(board, i + 1)) return 'family'
  return followsRole(board, i, sentence) && mayFollowRole(board, i, sentence) ? 'role' : null
}

/** "Rose", "Mark" and "Ernst" are words, too: they need a family name behind them that is none. */
function isOrdinaryHere(board: Board, i: number, followed: boolean): boolean {
  const { words, isCommon } = board.lexicon
  const { lower } = board.analysis.tokens[i]!
  const ordinary = words.capitals === 'nouns' ? words.common.has(lower) : board.opening[i] === 1 && isCommon(lower)
  return ordinary && !(followed && isNamey(board, i + 1))
}

function followsTitle(board: Board, i: number, sentence: Sentence): boolean {
  return titlesBefore(board, i, sentence).first < i
}

function followsRole(board: Board, i: number, sentence: Sentence): boolean {
  if (i <= sentence.first) return false
  return isRoleWord(board, i - 1) && isFree(board, i - 1) && !isOwner(board, i - 1)
}

/** Behind a role even a word that looks like a compound may be a name: "Feuerwehrsprecher Schönbauer". */
function mayFollowRole(board: Board, i: number, sentence: Sentence): boolean {
  const { words, owner, known } = board.lexicon
  const { tokens } = board.analysis
  const lower = owner(tokens[i]!.lower)
  if (isAcronym(board, i) || words.groups.has(lower) || words.adjectives.has(lower)) return false
  if (Object.hasOwn(words.roles, lower)) return isTradeName(board, i, sentence)
  if (words.capitals === 'nouns') {
    if (words.determiners.has(lower) || words.stops.has(lower)) return false
    if (words.common.has(lower)) return mayBeFamily(board, lower)
    if (words.commonEndings.some(ending => ending.length > 2 && lower.endsWith(ending))) return false
  }
  const entry = known(tokens, i, i + 1)?.entry
  if (!entry || (entry.type === 'place' && entry.article)) return true
  // "Sprecherin Kaya Demir", "Senator Jackson Reed": a town's name, and a family name behind it.
  const next = tokens[i + 1]
  return (
    entry.type === 'place' && next?.kind === 'word' && isNamey(board, i + 1) && !isAcronym(board, i + 1) && !isOwner(board, i)
  )
}

/** "Frau Koch", "Minister Bauer": a trade that is the name here, as no other follows. */
function isTradeName(board: Board, i: number, sentence: Sentence): boolean {
  const { familyWords } = board.lexicon.words
  return familyWords.has(board.analysis.tokens[i]!.lower) && !(i + 1 < sentence.last && board.capital[i + 1] === 1)
}

/** A given name or a family name may be all there is; a role needs a name that is not an ordinary word. */
function standsAlone(board: Board, i: number, reason: Reason): boolean {
  const { words, known } = board.lexicon
  const { tokens } = board.analysis
  if (reason === 'title' || reason === 'role') return true
  if (reason === 'family') return false
  const before = tokens[i - 1]
  return !known(tokens, i, i + 1) && !(before && words.places.prepositions.has(before.lower)) && !board.opening[i]
}

/** Index behind the last token of the name that begins at `first`; `sure`: more than a role says that it is one. */
function endOfPerson(board: Board, first: number, { sentence, sure }: { sentence: Sentence; sure: boolean }): number {
  const { tokens } = board.analysis
  const { words } = board.lexicon
  let last = behindInitial(board, first, sentence)
  let parts = 1
  while (last < sentence.last && parts < LONGEST && !isOwner(board, last - 1) && isFree(board, last)) {
    const token = tokens[last]!
    // "(the Russian president Vladimir) Putin": an editor's bracket that ends within the name.
    const bracketed = token.text === ')' && parts === 1 && board.capital[last + 1] === 1 && last + 1 < sentence.last
    if (bracketed && sure && opensBracket(board, first, sentence) && isNamey(board, last + 1)) return last + 2
    if (board.capital[last] && (continuesPerson(board, last, sure && parts === 1) || isMiddleName(board, last, sentence))) {
      parts++
      last = behindInitial(board, last, sentence)
      continue
    }
    if (token.kind !== 'word' || board.capital[last] || !words.particles.has(token.lower)) break
    const next = tokens[last + 1]
    const skip = next && words.particles.has(next.lower) ? 2 : 1
    const family = last + skip
    // "Marta Lind und der Verein": an article before a common noun is no particle.
    if (family >= sentence.last || !board.capital[family] || !isNamey(board, family)) break
    if (words.determiners.has(token.lower) || words.and.has(token.lower)) break
    // "Ernst Hasek von der Universität": what follows names an organisation.
    if (board.lexicon.organizationHead(tokens[family]!.lower)) break
    if (words.origins.has(token.lower) && !isParticleHere(board, last, family)) break
    last = family
  }
  return last
}

/** "Nguyen Van Hai", "Leila El Amrani": a particle with a capital between two names. */
function isMiddleName(board: Board, i: number, { last }: Sentence): boolean {
  const { words } = board.lexicon
  const { lower } = board.analysis.tokens[i]!
  const isParticle = words.particles.has(lower) && !words.determiners.has(lower) && !words.and.has(lower)
  return isParticle && i + 1 < last && board.capital[i + 1] === 1 && isNamey(board, i + 1)
}

function opensBracket(board: Board, from: number, sentence: Sentence): boolean {
  const { tokens } = board.analysis
  for (let i = from - 1; i >= sentence.first && from - i < 6; i--) if (tokens[i]!.text === '(') return true
  return false
}

/** "Ursula von der Leyen" but not "Petra Hahn von Greenpeace": the family name must be no name that is known otherwise. */
function isParticleHere(board: Board, at: number, family: number): boolean {
  const { known } = board.lexicon
  return !known(board.analysis.tokens, family, family + 1) && at > 0 && !isAcronym(board, family)
}

function continuesPerson(board: Board, i: number, afterGiven: boolean): boolean {
  const { words, owner, organizationHead } = board.lexicon
  const token = board.analysis.tokens[i]!
  const lower = owner(token.lower)
  if (
    words.never.has(lower) ||
    isTitleWord(board, lower) ||
    (board.analysis.tokens[i - 1]!.kind === 'mark' && board.analysis.tokens[i - 1]!.text !== '.')
  )
    return false
  if (isAcronym(board, i)) return false
  if (afterGiven)
    return !words.stops.has(lower) && !(organizationHead(lower) && words.capitals === 'nouns' && words.common.has(lower))
  if (words.capitals === 'names') return !words.adjectives.has(lower) && !words.groups.has(lower) && !words.stops.has(lower)
  // "Außenministerin Wanda Fischer": a trade may be a family name, too.
  const trade =
    board.analysis.tokens[i - 1]!.kind === 'word' &&
    entry(words.roles, lower) === 'masculine' &&
    !board.lexicon.isCommon(board.analysis.tokens[i - 1]!.lower)
  return isNamey(board, i) || trade
}

const isTitleWord = (board: Board, lower: string): boolean => Object.hasOwn(board.lexicon.words.titles, lower)

/** Index behind the token and, after a single letter, its full stop: "Edith M." */
export function behindInitial(board: Board, i: number, sentence: Sentence): number {
  const { tokens } = board.analysis
  const dot = tokens[i + 1]
  return tokens[i]!.text.length === 1 && dot?.text === '.' && dot.glued && i + 1 < sentence.last ? i + 2 : i + 1
}
