// A would-be cue that gave no attribution, and why.
//   "sprach" (sprechen, verb): no finder found what was said

import { REJECTIONS } from '../../explain/explanation.ts'
import type { Explanation, RejectedCue } from '../../index.ts'
import { wrapped } from '../layout.ts'
import type { View } from '../views/parts.ts'
import { linesOf, quoted, speakerLine, trialLine, verbLine } from './attribution.ts'

export function rejectedBlock(cue: RejectedCue, { reading }: Explanation, view: View): string {
  const { spans, sort, lemmas, why, verb, speaker, contents, insteadOf } = cue
  const { text } = reading
  const other = insteadOf === null ? '' : ` (a${insteadOf + 1})`
  const title = `${quoted(spans, text)} (${lemmas.join(', ')}; ${sort}) at ${spans[0]!.start}: ${REJECTIONS[why]}${other}`
  const lines = linesOf(
    [
      ['verb', verb && verbLine(verb, text)],
      ['speaker', speaker && speakerLine(speaker, text)],
      ['found as', contents.length ? trialLine(contents, text) : null],
    ],
    view,
    '    ',
  )
  return [wrapped(title, { width: view.width, first: '  ', indent: '    ' }), ...(lines ? [lines] : [])].join('\n')
}
