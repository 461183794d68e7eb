// Says which attribution holds a figure, and when a thing was said.

import { contains } from '../text/spans.ts'
import type { Analysis, ReportedSpeech, Span, TimeExpression } from '../types.ts'

/** Index of the innermost attribution whose content holds the span; null: the article's own voice. */
export function innermostAt(speeches: readonly ReportedSpeech[], span: Span): number | null {
  let best: number | null = null
  let length = Infinity
  for (const [index, { content }] of speeches.entries()) {
    if (!content.some(part => contains(part, span))) continue
    const size = content.at(-1)!.end - content[0]!.start
    if (size < length) [best, length] = [index, size]
  }
  return best
}

/** Index of the time at which it was said: one in the frame of the cue, outside the content. */
export function timeOfSaying(
  _speech: ReportedSpeech,
  _known: { analysis: Analysis; times: readonly TimeExpression[] },
): number | null {
  return null
}
