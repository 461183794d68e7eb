// Finds where sentences end: "Am 3. März kam Dr. Ruiz. Er blieb." has two.
// A full stop ends a sentence unless it belongs to an abbreviation, an initial or an ordinal, or unless the sentence
// visibly goes on: in lower case, or behind a quotation with a comma („Nein.“, sagte er).

import type { Span, TokenRange } from '../types.ts'
import type { RawToken } from './tokens.ts'
import type { WordRules } from './words.ts'

/** What a language's full stops mean. Words in lower case, without their last stop. */
export interface SegmentWords {
  /** Never end a sentence: "dr", "bzw". */
  readonly abbreviations: ReadonlySet<string>
  /** May end one, when a capital follows that is not their own: "usw", "inc", "p.m". */
  readonly finalAbbreviations: ReadonlySet<string>
  /** Words that open a sentence when they stand with a capital behind an abbreviation with inner stops: "at 5 p.m. The gate". */
  readonly openers: ReadonlySet<string>
  /** "am 3. März": a stop behind a number makes it an ordinal. Null where the language does not write ordinals so. */
  readonly ordinals: {
    /** Words behind which "3." is an ordinal: "am", "der", "zum". */
    readonly before: ReadonlySet<string>
    /** Words in front of which it is one: months, "Jahrestag". */
    readonly after: ReadonlySet<string>
  } | null
  readonly words: WordRules
}

/** A "sentence" of more tokens is a list or a table without stops; it is cut, so that later stages stay linear. */
const LONGEST = 400

const STOP = /^(?:[.!?…]|\.{2,})$/
const CLOSES = /^(?:[“”"»«‘’›‹)\].!?…]|\.{2,})$/
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
    let i = first
    while (i < tokens.length && tokens[i]!.start < limit) {
      const stop = i
      const next = behindStop(tokens, stop, limit)
      i = Math.max(next, stop + 1)
      const ends = endsInitials(tokens, stop, words) || (next > stop && endsSentence(tokens, { stop, next, limit, words }))
      if (!ends && i - first < LONGEST) continue
      sentences.push({ first, last: i, paragraph })
      first = i
    }
    if (i > first) sentences.push({ first, last: i, paragraph })
    first = i
  }
  return sentences
}

/** First token behind a stop and the marks glued to it: `.“)`; `i` itself when no stop stands there. */
function behindStop(tokens: readonly RawToken[], i: number, limit: number): number {
  if (!STOP.test(tokens[i]!.text)) return i
  const last = Math.min(tokens.length, i + LONGEST)
  let next = i + 1
  while (next < last && tokens[next]!.start < limit && tokens[next]!.glued && CLOSES.test(tokens[next]!.text)) next++
  return next
}

function endsSentence(
  tokens: readonly RawToken[],
  at: { stop: number; next: number; limit: number; words: SegmentWords },
): boolean {
  const stop = tokens[at.stop]!
  const next = tokens[at.next]
  if (!next || next.start >= at.limit) return true
  const before = tokens[at.stop - 1]
  const quoted = at.next > at.stop + 1
  if (next.kind === 'mark' && !/^[„“"»«‚‘›‹'([¿¡•–—-]$/.test(next.text)) return false
  if (quoted && /^[–—-]$/.test(next.text)) return false
  const lowerCase = next.kind === 'word' && /^\p{Ll}/u.test(next.text)
  if (lowerCase) return false
  if (stop.text !== '.' || quoted || !before || !stop.glued) return true
  if (next.glued && !LIST_START.test(next.text))
    return before.kind === 'word' && before.text.length > 2 && /^\p{Lu}\p{Ll}/u.test(next.text) && /\p{Ll}$/u.test(before.text)
  return !isDotted(before, next, tokens[at.stop - 2], at.words)
}

/** "p.m.", "U.S.": one token with its stop, which ends the sentence when an opener with a capital follows. */
function endsInitials(tokens: readonly RawToken[], i: number, { finalAbbreviations, openers }: SegmentWords): boolean {
  const { text, lower } = tokens[i]!
  const next = tokens[i + 1]
  if (!/\p{L}\.$/u.test(text) || !next || !finalAbbreviations.has(lower.slice(0, -1))) return false
  return /^\p{Lu}/u.test(next.text) && openers.has(next.lower)
}

/** The stop belongs to the word before it. */
function isDotted(before: RawToken, next: RawToken, previous: RawToken | undefined, words: SegmentWords): boolean {
  const word = before.lower.replace(/\.$/, '')
  if (words.abbreviations.has(word)) return true
  if (words.finalAbbreviations.has(word)) return next.kind === 'number'
  if (/^\p{Lu}$/u.test(before.text)) return true // "Edith M. Lederer"
  if (before.kind === 'number' && words.ordinals) {
    const { ordinals } = words
    if (!/^\d{1,3}$/.test(before.text)) return false
    return (
      ordinals.after.has(next.lower) || (previous !== undefined && ordinals.before.has(previous.lower) && next.kind === 'word')
    )
  }
  return false
}
