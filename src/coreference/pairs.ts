// Tells speakers who speak together, and so are nobody by themselves: "Sowohl Kim als auch Austin", "Neither the city nor the
// county", "Lindner and Petersen"; but "Parteichef und Kanzler Jonas Ehlers" and "the minister for roads and rivers" are one.

import type { NameLexicon } from '../mentions/name-lexicon.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Analysis, NameMention, Span, Token, Word } from '../types.ts'
import { headWord, isNoun, numberOf, SURE } from './heads.ts'
import type { CoreferenceWords } from './words.ts'

/** Words between the two: "Lindner from the board and his colleague". */
const REACH = 12

export interface PairTools {
  readonly words: CoreferenceWords
  readonly lexicon: NameLexicon
}

/** The words of those who speak together, from the first to the last; null: one speaks. `names` are those within the phrase. */
export function pairAt(
  analysis: Analysis,
  { span, tokens, names }: { span: Span; tokens: readonly Token[]; names: readonly NameMention[] },
  { words, lexicon }: PairTools,
): Span | null {
  const inTree = pairInTree(analysis, { span, names }, { words, lexicon })
  if (namesJoined(analysis, names, words)) return withOpener(analysis, span, words)
  if (inTree)
    return withOpener(analysis, { start: Math.min(span.start, inTree.start), end: Math.max(span.end, inTree.end) }, words)
  if (tokens[0] && words.pairOpeners.has(tokens[0].lower)) return span
  if (analysis.words.length === 0) return joinsNames(tokens, { names, words }) ? span : null
  return behindOpener(analysis, { span, tokens }, words)
}

/** "Both | Lindner and Petersen" */
function withOpener({ tokens }: Analysis, { start, end }: Span, words: CoreferenceWords): Span {
  const before = tokens[firstEndingAfter(tokens, start) - 1]
  return { start: before && words.pairOpeners.has(before.lower) ? before.start : start, end }
}

/** "Weder | die Stadt | noch der Kreis erklärte": the words before and behind it say that it is one of two. */
function behindOpener(
  { tokens: all, words: parsed, wordAt }: Analysis,
  { span, tokens }: { span: Span; tokens: readonly Token[] },
  words: CoreferenceWords,
): Span | null {
  const [first, last] = [tokens[0]?.index ?? 0, tokens.at(-1)?.index ?? 0]
  const opener = all[first - 1]
  const second = all[last + 1]
  if (!opener || !second || !words.pairOpeners.has(opener.lower) || !words.joiners.has(second.lower)) return null
  for (let i = second.index + 1; i < Math.min(all.length, second.index + REACH) && all[i]!.sentence === second.sentence; i++) {
    const word = parsed[wordAt[i] ?? -1]
    if (word && isNoun(word)) return { start: opener.start, end: closing({ words: parsed }, word) }
  }
  return { start: opener.start, end: span.end }
}

/** "Presidential candidates Jane Thomsen | and | Karl Ravn"; but "the spokesman for Thomsen and Ravn" is one. */
function namesJoined(analysis: Analysis, names: readonly NameMention[], { joiners }: CoreferenceWords): boolean {
  return names.some((name, i) => {
    const next = names[i + 1]
    const [a, b] = [headWord(analysis, name), next ? headWord(analysis, next) : null]
    if (name.type !== 'person' || next?.type !== 'person' || !a || b?.relation !== 'conj' || b.head !== a.index) return false
    const joined = analysis.tokens.slice(a.token + 1, b.token).some(({ lower }) => joiners.has(lower))
    return joined && isJoined(b) && /^(?:nsubj|appos|flat|obl|root)/.test(a.relation)
  })
}

/** The phrase's head is joined to another noun, or is itself the second of two. */
function pairInTree(
  analysis: Analysis,
  { span, names }: { span: Span; names: readonly NameMention[] },
  tools: PairTools,
): Span | null {
  const head = headWord(analysis, span)
  if (!head || !isNoun(head)) return null
  const second = nextJoined(analysis, head)
  const [a, b] = second ? [head, second] : [previousJoined(analysis, head), head]
  if (!a || !b || names.some(name => name.start <= a.start && b.end <= name.end) || isOne(analysis, { a, b, names }, tools))
    return null
  const joined = analysis.tokens.slice(a.token + 1, b.token).some(({ lower }) => tools.words.joiners.has(lower))
  return joined ? { start: opening(analysis, a), end: closing(analysis, b) } : null
}

/** "Lindner | and | Petersen": the noun that hangs on the head as its equal. */
function nextJoined({ words }: Analysis, head: Word): Word | null {
  for (let i = head.index + 1; i < Math.min(words.length, head.index + REACH); i++) {
    const word = words[i]!
    if (word.head === head.index && word.relation === 'conj') return isJoined(word) ? word : null
  }
  return null
}

/** The speaker's words were cut short: "Mr Lindner and Mr | Petersen". */
function previousJoined({ words }: Analysis, word: Word): Word | null {
  const first = word.relation === 'conj' && word.head !== null && word.head < word.index ? words[word.head]! : null
  const near = first && word.index - first.index < REACH
  return near && isJoined(word) && isNoun(first) && /^nsubj/.test(first.relation) ? first : null
}

const isJoined = (word: Word): boolean => isNoun(word) && word.confidence.head * word.confidence.relation >= SURE

/** Two offices of one person: the second has no article of its own. "Kanzler und Parteichef Ehlers", "the owner and manager". */
function isOne(
  { tokens }: Analysis,
  { a, b, names }: { a: Word; b: Word; names: readonly NameMention[] },
  { words, lexicon }: PairTools,
): boolean {
  const isRole = ({ token }: Word) => lexicon.role(tokens[token]!.lower) !== null
  const isName = (word: Word) => names.some(name => name.start <= word.start && word.end <= name.end)
  if (!isRole(b) || isName(b) || numberOf(b) === 'plural') return false
  // "Paul Ravn, founder and manager of …"
  if (!isName(a) && (!isRole(a) || numberOf(a) === 'plural')) return false
  return !tokens.slice(a.token + 1, b.token).some(({ lower }) => words.names.determiners.has(lower))
}

/** Where the first of them begins: at its title, article, first name or "neither". */
function opening({ tokens, words }: Analysis, { index, token, start }: Word): number {
  let from = start
  for (let i = index - 1; i >= Math.max(0, index - REACH) && words[i]!.head === index; i--) {
    const word = words[i]!
    if (word.upos === 'PUNCT' || tokens[word.token]!.sentence !== tokens[token]!.sentence) break
    if (/^(?:det|amod|compound|nmod|nummod|flat)/.test(word.relation)) from = word.start
  }
  return from
}

/** "Kim and Lloyd | Austin": behind what goes on with the second's name. */
function closing({ words }: Pick<Analysis, 'words'>, { index, end }: Word): number {
  let at = index + 1
  while (words[at]?.head === index && words[at]!.relation.startsWith('flat')) at++
  return Math.max(end, words[at - 1]!.end)
}

/** Where there is no tree: two names with nothing but "and", articles and roles between them. */
function joinsNames(
  tokens: readonly Token[],
  { names, words }: { names: readonly NameMention[]; words: CoreferenceWords },
): boolean {
  return names.some((name, i) => {
    const next = names[i + 1]
    if (!next) return false
    const between = tokens.slice(firstEndingAfter(tokens, name.end - 1) + 1).filter(({ end }) => end <= next.start)
    if (!between.some(({ lower }) => words.joiners.has(lower))) return false
    const apart = between.filter(({ lower }) => !words.joiners.has(lower) && !words.names.determiners.has(lower))
    const introduces = next.role ?? next
    return apart.every(({ start, text }) => start >= Math.min(introduces.start, next.phrase.start) || text === ',')
  })
}
