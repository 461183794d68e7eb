// Finds where sentences end: "Am 3. März kam Dr. Ruiz. Er blieb." has two.
// A full stop ends a sentence unless it belongs to an abbreviation, an initial, an ordinal or the number of a list's item, or
// unless the sentence visibly goes on: in lower case, or behind a quotation with a comma („Nein.“, sagte er).

import type { Span, TokenRange } from '../types.ts'
import { endsWithoutStop, type RunOnWords } from './run-on.ts'
import { isDotted, type StopWords } from './stops.ts'
import { DOMAIN, type RawToken } from './tokens.ts'
import type { WordRules } from './words.ts'

/** What a language's full stops mean, and how its tokens become words. */
export interface SegmentWords extends StopWords {
  /** Null: a sentence without a stop goes on to its paragraph's end. */
  readonly runOn: RunOnWords | null
  readonly words: WordRules
}

/** A "sentence" of more tokens is a list or a table without stops; it is cut, so that later stages stay linear. */
const LONGEST = 400
/** A line of so many equal marks parts what is above it from what is below: "=====". */
const RULER = 5

const STOP = /^(?:[.!?…]|\.{2,})$/
const CLOSES = /^(?:[“”"»«‘’›‹'`)\].!?…]|\.{2,})$/
const QUOTES = /^[“”"»«‘’›‹'`)\]]$/
/** Marks that may begin a sentence. */
const OPENS = /^(?:[„“"»«‚‘›‹'`([¿¡•*–—#@…-]|\p{Sc}|\.{2,})$/u
const LIST_START = /^[•*–—-]$/

interface Range extends TokenRange {
  /** Index of its paragraph. */
  readonly paragraph: number
}

/** Token ranges `[first, last)` of the sentences; every paragraph ends one. */
export function sentencesOf(tokens: readonly RawToken[], paragraphs: readonly Span[], words: SegmentWords): Range[] {
  const sentences: Range[] = []
  let first = 0
  for (const [paragraph, { end: limit }] of paragraphs.entries()) {
    const cut = (last: number) => {
      if (last > first) sentences.push({ first, last, paragraph })
      first = last
    }
    let i = first
    while (i < tokens.length && tokens[i]!.start < limit) {
      const ruler = rulerEnd(tokens, i, limit)
      if (ruler > i) cut(i)
      const behind = ruler > i ? ruler : unitEnd(tokens, { first, stop: i, limit, words })
      const ends = behind > 0
      i = Math.abs(behind)
      if (ends || i - first >= LONGEST) cut(i)
    }
    cut(i)
  }
  return sentences
}

/** Index behind token `stop` and the marks glued to it; negative when the sentence goes on there. */
function unitEnd(tokens: readonly RawToken[], at: Omit<Place, 'next'>): number {
  const { first, stop, limit, words } = at
  const next = behindStop(tokens, stop, limit)
  if (next > stop) return endsSentence(tokens, { ...at, next }) ? next : -next
  const ends =
    endsInitials(tokens, stop, words) ||
    (tokens[stop + 1] && tokens[stop + 1]!.start < limit && endsWithoutStop(tokens, stop, { first, words: words.runOn }))
  return ends ? stop + 1 : -stop - 1
}

/** Index behind a ruler that begins at `i`: "=====", "*****"; `i` itself when there is none. */
function rulerEnd(tokens: readonly RawToken[], i: number, limit: number): number {
  const { text, kind } = tokens[i]!
  if (kind !== 'mark' || !/^[=*_~-]$/.test(text)) return i
  const last = Math.min(tokens.length, i + LONGEST)
  let end = i + 1
  while (end < last && tokens[end]!.start < limit && tokens[end]!.glued && tokens[end]!.text === text) end++
  return end - i < RULER ? i : end
}

/** First token behind a stop and the marks glued to it: `.“)`, `.[17]`; `i` itself when no stop stands there. */
function behindStop(tokens: readonly RawToken[], i: number, limit: number): number {
  if (tokens[i]!.kind !== 'mark' || !STOP.test(tokens[i]!.text)) return i
  const last = Math.min(tokens.length, i + LONGEST)
  const isGlued = (k: number) => k < last && tokens[k]!.start < limit && tokens[k]!.glued
  let next = i + 1
  while (isGlued(next) && CLOSES.test(tokens[next]!.text)) next++
  while (isGlued(next + 2) && tokens[next]!.glued && isNote(tokens, next)) next += 3
  return next
}

/** "[17]" */
function isNote(tokens: readonly RawToken[], i: number): boolean {
  return tokens[i]!.text === '[' && /^\d{1,3}$/.test(tokens[i + 1]!.text) && tokens[i + 2]!.text === ']'
}

interface Place {
  /** First token of the sentence. */
  readonly first: number
  readonly stop: number
  /** First token behind the stop and its marks. */
  readonly next: number
  /** Offset of the paragraph's end. */
  readonly limit: number
  readonly words: SegmentWords
}

function endsSentence(tokens: readonly RawToken[], at: Place): boolean {
  const stop = tokens[at.stop]!
  const next = tokens[at.next]
  if (!next || next.start >= at.limit) return true
  const before = tokens[at.stop - 1]
  const quoted = QUOTES.test(tokens[at.next - 1]!.text)
  if (next.kind === 'mark' && !OPENS.test(next.text)) return false
  if (quoted && /^[–—-]$/.test(next.text)) return false
  if (next.kind === 'word' && /^\p{Ll}/u.test(next.text)) return !quoted && beginsInLowerCase(tokens, at)
  if (stop.text !== '.' || at.next > at.stop + 1 || !before || !stop.glued) return true
  if (next.glued && !LIST_START.test(next.text)) return isMissingSpace(before, next, at.words)
  return !isDotted(tokens, at)
}

/** "gesperrt.Das Amt"; but "Dr.Ruiz", "example.Com". */
function isMissingSpace(before: RawToken, next: RawToken, { abbreviations, finalAbbreviations }: SegmentWords): boolean {
  if (before.kind !== 'word' || before.text.length < 2 || DOMAIN.test(next.lower)) return false
  if (abbreviations.has(before.lower) || finalAbbreviations.has(before.lower)) return false
  return /^\p{Lu}\p{Ll}/u.test(next.text) && /\p{Ll}$/u.test(before.text)
}

/** "call me. i am here", "what? no": in some writing sentences begin in lower case; the word before is then plainly no abbreviation. */
function beginsInLowerCase(
  tokens: readonly RawToken[],
  { stop, next, words: { shortWords, abbreviations, finalAbbreviations } }: Place,
): boolean {
  const before = tokens[stop - 1]
  if (!shortWords || !before || /^(?:…|\.{2,})$/.test(tokens[stop]!.text)) return false
  if (tokens[stop]!.text === '?') return true
  if (tokens[next]!.glued) return false
  if (!/^\p{Ll}/u.test(before.text)) return false
  if (abbreviations.has(before.lower) || finalAbbreviations.has(before.lower)) return false
  return before.text.length > 3 || shortWords.has(before.lower)
}

/** "p.m.", "U.S.": one token with its stop, which ends the sentence when an opener with a capital follows. */
function endsInitials(tokens: readonly RawToken[], i: number, { finalAbbreviations, openers }: SegmentWords): boolean {
  const { text, lower } = tokens[i]!
  const next = tokens[i + 1]
  if (text.length < 2 || !text.endsWith('.') || !next || !finalAbbreviations.has(lower.slice(0, -1))) return false
  return /^\p{Lu}/u.test(next.text) && openers.has(next.lower)
}
