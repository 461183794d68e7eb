// Finds tokens that together are one word: "3" and "." in "am 3. März", ":" and ")", "example" "." "com", "PG" "&" "E".

import type { Token } from '../types.ts'
import { smileyEnd } from './smileys.ts'
import { DOMAIN } from './tokens.ts'

/** What a language writes as one word though it is several tokens. Patterns are for lower case. */
export interface JoinRules {
  /** Matches letters that are one word with the number that they are glued to: "th", "jährige"; not "km" where it is cut off. */
  readonly numberEnding: RegExp
  /** Matches what is one word though a slash is in it: "w/o". Null: there are none. */
  readonly slashed: RegExp | null
  /** "!!" and "?!" are one word, not two. */
  readonly joinsStops: boolean
}

export interface Joins extends JoinRules {
  readonly isAbbreviation: (lower: string) => boolean
  /** "3." is one word when no sentence ends there. */
  readonly dottedNumbers: boolean
}

/** Marks that are one word when they are repeated: "--", "***", "``", "''". */
const REPEATED = /^[-–—=*_~<>`'’|#+$]$/u

/** A chain of more tokens is cut, so that looking for its end stays linear. */
const LONGEST_CHAIN = 30

/** Index behind the last token of the word that token `i` begins. No word lies in two sentences. */
export function joinedEnd(tokens: readonly Token[], i: number, joins: Joins): number {
  const next = gluedTo(tokens, i)
  if (!next) return i + 1
  const { kind } = tokens[i]!
  if (kind === 'mark') return markEnd(tokens, i, joins)
  const behind = kind === 'number' ? numberEnd(tokens, i, joins) : i + 1
  if (behind > i + 1) return behind
  if (next.kind !== 'mark') return i + 1
  const chain = chainEnd(tokens, i, joins)
  if (chain > i + 1) return chain
  return next.text === '.' && takesStop(tokens, i, joins) ? i + 2 : i + 1
}

/** The token behind, when no white space and no end of a sentence is between. */
function gluedTo(tokens: readonly Token[], i: number): Token | null {
  const next = tokens[i + 1]
  return next?.glued && next.sentence === tokens[i]?.sentence ? next : null
}

/** "--", "!?", ":-)", "#hashtag", "@name", "+44", and the "'s" of "(Acme)'s". */
function markEnd(tokens: readonly Token[], i: number, { joinsStops }: Joins): number {
  const { text, glued } = tokens[i]!
  const same = REPEATED.test(text) ? text : joinsStops && /[!?]/.test(text) ? '!?' : null
  let behind = i + 1
  while (same?.includes(gluedTo(tokens, behind - 1)?.text ?? ' ')) behind++
  if (behind > i + 1) return behind
  const smiley = smileyEnd(tokens, i)
  if (smiley > i && tokens[smiley - 1]!.sentence === tokens[i]!.sentence) return smiley
  const next = gluedTo(tokens, i)
  if (glued) return /['’`]/.test(text) && next?.lower === 's' ? i + 2 : i + 1
  return (/[#@]/.test(text) && next?.kind === 'word') || (text === '+' && next?.kind === 'number') ? i + 2 : i + 1
}

/** "20th", "50's", "08/16/2000", "713-853-3989"; but "15-20" is two numbers and "1/2" has two. */
function numberEnd(tokens: readonly Token[], i: number, { numberEnding }: Joins): number {
  const next = gluedTo(tokens, i)!
  if (next.kind === 'word') return numberEnding.test(next.lower) ? i + 2 : i + 1
  if (/['’]/.test(next.text) && gluedTo(tokens, i + 1)?.lower === 's') return i + 3
  if (next.text !== '/' && next.text !== '-') return i + 1
  let behind = i + 1
  while (gluedTo(tokens, behind - 1)?.text === next.text && gluedTo(tokens, behind)?.kind === 'number') behind += 2
  if (behind - i > 3) return behind
  const pair = `${tokens[i]!.text}${next.text}${tokens[behind - 1]!.text}`
  return /^\d{1,2}\/\d{1,2}$|^\d{1,3}-\d{4}$/.test(pair) && !/^[123]\/[2348]$/.test(pair) ? behind : i + 1
}

/** "example.com", "my_file.doc", "PG&E", "w/o": tokens and the marks between them without white space. */
function chainEnd(tokens: readonly Token[], i: number, { slashed }: Joins): number {
  let behind = i + 1
  for (let last = i; last < i + LONGEST_CHAIN; ) {
    const mark = gluedTo(tokens, last)
    const part = mark && gluedTo(tokens, last + 1)
    if (!part || part.kind === 'mark' || !/^[._@&/]$/.test(mark.text)) return behind
    const [left, right] = [tokens[last]!.lower, part.lower]
    last += 2
    const isOne =
      /[_@]/.test(mark.text) ||
      (mark.text === '.' && DOMAIN.test(right)) ||
      (mark.text === '&' && /^\p{L}{1,2}$/u.test(left) && /^\p{L}(?:'s)?$/u.test(right)) ||
      (mark.text === '/' && slashed?.test(`${left}/${right}`))
    if (isOne) behind = last + 1
    else if (mark.text !== '.') return behind
  }
  return behind
}

/** The stop behind a word belongs to it: it ends no sentence ("Dr. Ruiz"), nor do the marks behind it ("(usw.)"). */
function takesStop(tokens: readonly Token[], i: number, { isAbbreviation, dottedNumbers }: Joins): boolean {
  const { kind, lower, sentence } = tokens[i]!
  const follower = tokens[i + 2]
  if (!follower || follower.sentence !== sentence) return false
  if (kind === 'word' && isAbbreviation(lower)) return true
  return !follower.glued && (kind === 'word' || dottedNumbers)
}
