// Tokens → syntactic words of Universal Dependencies, which is what syntax is about.
//   "Im US-Senat geht es am 3. März los." → In·dem·US·-·Senat·geht·es·an·dem·3.·März·los·.
// Tokens that are one word are joined (joins.ts), contractions are taken apart by the pack's tables ("zum", "don't"), and
// compounds are cut at their hyphens.

import type { Span, Token } from '../types.ts'
import { type JoinRules, type Joins, joinedEnd } from './joins.ts'
import type { SegmentWords } from './sentences.ts'
import { visible } from './tokens.ts'

/** What a language writes as one token though it is several words. Keys and patterns: lower case, straight apostrophes. */
export interface WordRules extends JoinRules {
  /** `zum: ['zu', 'dem']`. Forms that together are the token's letters ("can" and "not") get spans of their own. */
  readonly contractions: ReadonlyMap<string, readonly string[]>
  /** Matches the end of a token with an apostrophe that is a word of its own: "n't", "'s". Null: there are none. */
  readonly clitic: RegExp | null
  /** Parts behind or before which a hyphen does not part words: "e-mail", "career-wise". The rest is cut at each hyphen. */
  readonly hyphenPrefixes: ReadonlySet<string>
  readonly hyphenSuffixes: ReadonlySet<string>
}

/** A word. Its span is that of its own letters, or its token's where they cannot be told apart ("zum"). */
export interface SyntacticWord extends Span {
  /** Position of its (first) token in the list given. */
  readonly token: number
  readonly form: string
}

export interface SyntacticWords {
  /** In the order of the text. No word lies in two sentences. */
  readonly words: readonly SyntacticWord[]
  /** Each token's first word; of a token that is joined to the one before ("3" and "."), the word that both are. */
  readonly wordAt: readonly number[]
}

/** The words of a document's tokens. Linear in their number. */
export function wordsOf(
  tokens: readonly Token[],
  { abbreviations, finalAbbreviations, ordinals, words: rules }: SegmentWords,
): SyntacticWords {
  const words: SyntacticWord[] = []
  const wordAt: number[] = []
  const isAbbreviation = (lower: string) => abbreviations.has(lower) || finalAbbreviations.has(lower)
  const joins: Joins = { ...rules, isAbbreviation, dottedNumbers: ordinals !== null }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const behind = joinedEnd(tokens, i, joins)
    const before = words.length
    for (let k = i; k < behind; k++) wordAt.push(before)
    if (behind > i + 1) addJoined(tokens, { first: i, behind, rules, words })
    else if (token.kind === 'word' && mayBeSeveral(token, rules)) split(wordOf(token, i), { plain: token.lower, rules, words })
    else words.push(wordOf(token, i))
    if (token.written !== undefined || behind > i + 1) makeVisible(words, before)
    i = behind
  }
  return { words, wordAt }
}

/** Its form is as written, for spans are counted in it. */
const wordOf = ({ text, written, start, end }: Token, token: number): SyntacticWord => ({
  token,
  form: written ?? text,
  start,
  end,
})

function mayBeSeveral({ text, lower }: Token, { contractions }: WordRules): boolean {
  return text.includes('-') || lower.includes("'") || contractions.has(lower)
}

function addJoined(
  tokens: readonly Token[],
  { first, behind, rules, words }: { first: number; behind: number; rules: WordRules; words: SyntacticWord[] },
): void {
  let form = ''
  for (let i = first; i < behind; i++) {
    const { text, written, glued, start } = tokens[i]!
    // Invisible characters between two of them keep the parts' spans right.
    const between = i > first && glued ? start - tokens[i - 1]!.end : 0
    form += '\u200B'.repeat(between) + (written ?? text)
  }
  const word = { token: first, form, start: tokens[first]!.start, end: tokens[behind - 1]!.end }
  if (tokens[first]!.kind !== 'word') words.push(word)
  else split(word, { plain: visible(form).toLowerCase().replace('’', "'"), rules, words })
}

/** "Ministe\u00ADrium" → "Ministerium": forms hold no invisible characters, spans do. */
function makeVisible(words: SyntacticWord[], from: number): void {
  for (let i = from; i < words.length; i++) words[i] = { ...words[i]!, form: visible(words[i]!.form) }
}

interface Target {
  readonly rules: WordRules
  readonly words: SyntacticWord[]
}

/** Takes a word apart; `plain` is its form in lower case with straight apostrophes. */
function split(word: SyntacticWord, { plain, rules, words }: Target & { readonly plain: string }): void {
  const { form } = word
  const forms = rules.contractions.get(plain)
  if (forms && forms.join('') === plain && plain.length === form.length) {
    let at = 0
    for (const { length } of forms) {
      words.push(part(word, at, at + length))
      at += length
    }
  } else if (forms) {
    for (const [index, own] of forms.entries()) words.push({ ...word, form: inCaseOf(form, own, index) })
  } else {
    const clitic = (plain.length === form.length && plain.includes("'") && rules.clitic?.exec(plain)?.index) || form.length
    cutAtHyphens(part(word, 0, clitic), { rules, words })
    if (clitic < form.length) words.push(part(word, clitic, form.length))
  }
}

/** Letters `[from, to)` of a word as a word of its own. */
function part({ token, form, start }: SyntacticWord, from: number, to: number): SyntacticWord {
  return { token, form: form.slice(from, to), start: start + from, end: start + to }
}

/** "Im" → "In" "dem"; "ZUR" → "ZU" "DER". */
function inCaseOf(text: string, form: string, index: number): string {
  if (text.length > 1 && text === text.toUpperCase()) return form.toUpperCase()
  return index === 0 && text[0] !== text[0]!.toLowerCase() ? form[0]!.toUpperCase() + form.slice(1) : form
}

/** "US-Präsident" → US · - · Präsident; links and file names stay whole. */
function cutAtHyphens(word: SyntacticWord, { rules, words }: Target): void {
  const { form } = word
  let from = 0
  const cut = !/[/@._]/.test(form)
  for (let at = form.indexOf('-', 1); at > 0 && cut; at = form.indexOf('-', at + 1)) {
    if (rules.hyphenPrefixes.has(form.slice(from, at).toLowerCase())) continue
    const behind = form.indexOf('-', at + 1)
    if (rules.hyphenSuffixes.has(form.slice(at + 1, behind < 0 ? undefined : behind).toLowerCase())) continue
    words.push(part(word, from, at), part(word, at, at + 1))
    from = at + 1
  }
  words.push(part(word, from, form.length))
}
