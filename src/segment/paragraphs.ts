// Finds the paragraphs of a text: blocks between line breaks.
// A text wrapped by hand at a column ("… the minister said\nthat …") is one paragraph until an empty line.

import { trimmed } from '../text/spans.ts'
import type { Span } from '../types.ts'

/** Share of full lines that stop in the middle of a sentence above which a text counts as wrapped by hand. */
const WRAPPED_SHARE = 0.5
/** Lines of this many characters are what mail programs and wire systems wrap to. */
const WRAPPED_WIDTH = { least: 50, most: 100 }

/** Non-empty, without surrounding white space, in order. */
export function paragraphsOf(text: string): Span[] {
  const breaks = isWrapped(text) ? /\n[ \t\r]*\n/g : /\n/g
  const paragraphs: Span[] = []
  let start = 0
  for (const match of text.matchAll(breaks)) {
    keep({ start, end: match.index })
    start = match.index + match[0].length
  }
  keep({ start, end: text.length })
  return paragraphs

  function keep(span: Span) {
    const paragraph = trimmed(text, span)
    if (paragraph) paragraphs.push(paragraph)
  }
}

function isWrapped(text: string): boolean {
  const full = text.split('\n').filter(line => line.length >= WRAPPED_WIDTH.least)
  if (full.length < 3 || full.some(line => line.length > WRAPPED_WIDTH.most)) return false
  const open = full.filter(line => !/[.!?:"“”»«)]\s*$/u.test(line))
  return open.length / full.length > WRAPPED_SHARE
}
