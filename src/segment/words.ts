// Tokens → syntactic words of Universal Dependencies, which is what syntax is about.
//   "Im US-Senat geht's am 3. März los." → In·dem·US·-·Senat·geht·'s·an·dem·3.·März·los·.
// Three things happen: tokens that are one word are joined ("3" and "." in the middle of a sentence), contractions are
// taken apart by the pack's tables ("zum", "don't"), and compounds are cut at their hyphens.

import type { Span, Token } from '../types.ts'
import type { SegmentWords } from './sentences.ts'

/** What a language writes as one token though it is several words, or the other way round. Keys and patterns: lower case, straight apostrophes. */
export interface WordRules {
  /** `zum: ['zu', 'dem']`. Forms that together are the token's letters ("can" and "not") get spans of their own. */
  readonly contractions: Readonly<Record<string, readonly string[]>>
  /** Matches the end of a token with an apostrophe that is a word of its own: "n't", "'s". Null: there are none. */
  readonly clitic: RegExp | null
  /** Matches letters that are one word with the number that they are glued to: "th", "jährige"; "km" where it is not cut off. */
  readonly numberEnding: RegExp
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
  const joins = { isAbbreviation, dottedNumbers: ordinals !== null, numberEnding: rules.numberEnding }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const behind = joinedEnd(tokens, i, joins)
    for (let k = i; k < behind; k++) wordAt.push(words.length)
    if (behind > i + 1) words.push(joined(tokens, i, behind))
    else if (token.kind === 'word') split(token, { token: i, rules, words })
    else words.push({ token: i, form: token.text, start: token.start, end: token.end })
    i = behind
  }
  return { words, wordAt }
}

// ── Joining ──

interface Joins {
  readonly isAbbreviation: (lower: string) => boolean
  readonly dottedNumbers: boolean
  readonly numberEnding: RegExp
}

/** Marks that are one word when they are repeated: "--", "***", "``", "''". */
const REPEATED = /^[-–—=*_~<>!?`'|#+]$/u

/** Index behind the last token of the word that token `i` begins. */
function joinedEnd(tokens: readonly Token[], i: number, joins: Joins): number {
  const token = tokens[i]!
  const next = gluedTo(tokens, i)
  if (!next) return i + 1
  if (token.kind === 'mark') return repeatedEnd(tokens, i)
  if (token.kind === 'number') {
    const behind = numberEnd(tokens, i)
    if (behind > i + 1) return behind
    if (next.kind === 'word' && joins.numberEnding.test(next.lower)) return i + 2
  }
  return next.text === '.' && takesStop(tokens, i, joins) ? i + 2 : i + 1
}

/** The token behind, when no white space and no end of a sentence is between. */
function gluedTo(tokens: readonly Token[], i: number): Token | null {
  const next = tokens[i + 1]
  return next?.glued && next.sentence === tokens[i]!.sentence ? next : null
}

function repeatedEnd(tokens: readonly Token[], i: number): number {
  const { text } = tokens[i]!
  let behind = i + 1
  if (!REPEATED.test(text)) return behind
  while (gluedTo(tokens, behind - 1)?.text === text) behind++
  return behind
}

/** Dates and telephone numbers: "08/16/2000", "713-853-3989"; but "15-20" is two numbers. */
function numberEnd(tokens: readonly Token[], i: number): number {
  let behind = i + 1
  const between = gluedTo(tokens, i)?.text
  if (between !== '/' && between !== '-') return behind
  while (gluedTo(tokens, behind - 1)?.text === between && gluedTo(tokens, behind)?.kind === 'number') behind += 2
  const last = tokens[behind - 1]!.text
  return between === '/' || behind - i > 3 || (/^\d{4}$/.test(last) && /^\d{1,3}$/.test(tokens[i]!.text)) ? behind : i + 1
}

/** The stop behind a word belongs to it: it ends no sentence ("Dr. Ruiz"), or the word is an abbreviation anyway ("etc."). */
function takesStop(tokens: readonly Token[], i: number, { isAbbreviation, dottedNumbers }: Joins): boolean {
  const { kind, lower, sentence } = tokens[i]!
  const follower = tokens[i + 2]
  if (kind === 'word' && isAbbreviation(lower)) return true
  if (!follower || follower.sentence !== sentence || follower.glued) return false
  return kind === 'word' || (kind === 'number' && dottedNumbers)
}

function joined(tokens: readonly Token[], first: number, behind: number): SyntacticWord {
  let form = ''
  for (let i = first; i < behind; i++) form += tokens[i]!.text
  return { token: first, form, start: tokens[first]!.start, end: tokens[behind - 1]!.end }
}

// ── Splitting ──

interface Target {
  /** Position of the token. */
  readonly token: number
  readonly rules: WordRules
  readonly words: SyntacticWord[]
}

function split({ text, lower, start, end }: Token, target: Target): void {
  const { rules, token, words } = target
  const forms = rules.contractions[lower]
  if (forms && forms.join('') === lower && lower.length === text.length) {
    let at = 0
    for (const { length } of forms) {
      words.push({ token, form: text.slice(at, at + length), start: start + at, end: start + at + length })
      at += length
    }
    return
  }
  if (forms) {
    for (const [index, form] of forms.entries()) words.push({ token, form: inCaseOf(text, form, index), start, end })
    return
  }
  const clitic = rules.clitic && lower.includes("'") && lower.length === text.length ? rules.clitic.exec(lower) : null
  cutAtHyphens({ start, text: clitic ? text.slice(0, clitic.index) : text }, target)
  if (clitic) words.push({ token, form: text.slice(clitic.index), start: start + clitic.index, end })
}

/** "Im" → "In" "dem"; "ZUR" → "ZU" "DER". */
function inCaseOf(text: string, form: string, index: number): string {
  if (text.length > 1 && text === text.toUpperCase()) return form.toUpperCase()
  return index === 0 && text[0] !== text[0]!.toLowerCase() ? form[0]!.toUpperCase() + form.slice(1) : form
}

function cutAtHyphens({ start, text }: { start: number; text: string }, { token, rules, words }: Target): void {
  const push = (from: number, to: number) =>
    words.push({ token, form: text.slice(from, to), start: start + from, end: start + to })
  let from = 0
  for (let at = text.indexOf('-', 1); at > 0; at = text.indexOf('-', at + 1)) {
    if (rules.hyphenPrefixes.has(text.slice(from, at).toLowerCase())) continue
    const part = /^[^-]*/u.exec(text.slice(at + 1))![0]
    if (rules.hyphenSuffixes.has(part.toLowerCase())) continue
    push(from, at)
    push(at, at + 1)
    from = at + 1
  }
  push(from, text.length)
}
