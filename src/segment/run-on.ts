// Finds where a sentence ends without a stop: "Thanks, ‖ Anna", "great :) ‖ We", "Jo Hale 04/26/2001 07:17 AM ‖ Will you …".
// Such text comes from mail and forums whose line breaks were lost. Every rule needs a sign; a capital alone is none.

import { isMouth } from './smileys.ts'
import type { RawToken } from './tokens.ts'

/** What tells sentences apart that have no stop. For languages in which a capital inside a sentence is a name. */
export interface RunOnWords {
  /** Words of which a letter's last line is made, in lower case: "best", "regards". */
  readonly closings: ReadonlySet<string>
  /** Half of the day behind a time: "am", "p.m". */
  readonly halves: ReadonlySet<string>
}

const DATE = /^\d{1,2}$|^\d{2,4}$/
const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/
const LINK = /^(?:https?:\/\/|www\.)|.@./
const EMOJI = /^\p{Emoji_Presentation}/u
/** Tokens of "26/04/2001 07:17:00 AM", at most. */
const STAMP = 7

/** The sentence that begins with token `first` ends behind token `i`, which is no stop. The next token is in its paragraph. */
export function endsWithoutStop(
  tokens: readonly RawToken[],
  i: number,
  { first, words }: { first: number; words: RunOnWords | null },
): boolean {
  const next = tokens[i + 1]
  if (!next || next.glued) return false
  const { text, kind } = tokens[i]!
  const capital = next.kind === 'word' && /^\p{Lu}/u.test(next.text)
  if (kind === 'mark' && capital && (isMouth(tokens, i) || EMOJI.test(text))) return true
  if (!words) return false
  if (next.kind === 'number') return /^\p{Lu}|^>$|@/u.test(text) && stampEnd(tokens, i + 1, words) > i + 1
  if (next.kind !== 'word') return false
  if (text === ',') return capital && isClosing(tokens, { first, i, words })
  if (text === '>') return capital && first < i - 1 && LINK.test(tokens[i - 1]!.text)
  if (kind === 'word' && text.length > 3 && text.includes('.') && LINK.test(text)) return capital || LINK.test(next.text)
  return (kind === 'number' || words.halves.has(tokens[i]!.lower)) && endsStamp(tokens, i, { first, words, capital })
}

/** "Best regards," from its first token on. */
function isClosing(tokens: readonly RawToken[], { first, i, words }: { first: number; i: number; words: RunOnWords }): boolean {
  if (i === first || i - first > 4) return false
  for (let k = first; k < i; k++) if (!words.closings.has(tokens[k]!.lower)) return false
  return true
}

/** Index behind a date with a time that begins at `i`: "04/26/2001 07:17 AM"; `i` itself when there is none. */
function stampEnd(tokens: readonly RawToken[], i: number, { halves }: RunOnWords): number {
  const glued = (k: number) => tokens[k]?.glued === true
  if (!DATE.test(tokens[i]!.text) || tokens[i + 1]?.text !== '/' || tokens[i + 3]?.text !== '/') return i
  if (![1, 2, 3, 4].every(step => glued(i + step)) || !DATE.test(tokens[i + 4]?.text ?? '')) return i
  const time = tokens[i + 5]
  if (!time || !TIME.test(time.text)) return i
  const half = tokens[i + 6]
  return half && halves.has(half.lower.replace(/\.$/, '')) ? i + 7 : i + 6
}

/** Token `i` is the last one of a stamp, and a sentence begins behind it: with a capital, or the stamp was one of its own. */
function endsStamp(
  tokens: readonly RawToken[],
  i: number,
  { first, words, capital }: { first: number; words: RunOnWords; capital: boolean },
): boolean {
  for (let start = Math.max(first, i - STAMP + 1); start <= i - STAMP + 2; start++) {
    if (stampEnd(tokens, start, words) === i + 1) return capital || start === first
  }
  return false
}
