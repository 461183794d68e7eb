// Finds telephone numbers, whose parts are no figures: "+49 30 1234567", "030/1234567", "0800 123 4567", "(212) 555-0123".
// One opens with a plus or a zero, or is a run of three and more groups of digits joined by hyphens.

import type { Span, Token } from '../types.ts'

const JOINT = /^[-‐‑–/().]$/u
const DIGITS = /^\d{1,12}$/
/** Shorter ones are codes and counts: "0:3", "007". */
const LEAST = 6

/** Their spans, in order. Linear in the tokens. */
export function phones(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!DIGITS.test(tokens[i]!.text)) continue
    const run = runAt(tokens, i)
    const isOpened = /^0\d/.test(tokens[i]!.text) || (tokens[i - 1]?.text === '+' && tokens[i]!.glued)
    const isEnclosed = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' && run.hyphens > 0
    if (run.digits >= LEAST && (isOpened ? run.groups > 1 : isEnclosed || run.hyphens > 1))
      spans.push({ start: tokens[i]!.start, end: tokens[run.last - 1]!.end })
    i = run.last - 1
  }
  return spans
}

/** Groups of digits with a joint or a single space between them. */
function runAt(tokens: readonly Token[], first: number) {
  let [last, digits, groups, hyphens] = [first + 1, tokens[first]!.text.length, 1, 0]
  for (let i = first + 1; i < tokens.length && i <= last + 2; i++) {
    const { text, start } = tokens[i]!
    if (start - tokens[i - 1]!.end > 1) break
    if (DIGITS.test(text)) {
      hyphens += /^[-‐‑]$/u.test(tokens[i - 1]!.text) ? 1 : 0
      digits += text.length
      groups++
      last = i + 1
    } else if (!JOINT.test(text)) break
  }
  return { last, digits, groups, hyphens }
}
