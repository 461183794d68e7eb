// What there is to ask about: one attribution a line, with its place and its rule.
//   a3  @312  4:17  indirect/bare  Ida Moor  said  the lock was shut

import type { Reading } from '../../types.ts'
import type { Context } from '../context.ts'
import { columns, truncate } from '../layout.ts'
import { speakerOf, wordsOf } from '../reading/words.ts'
import { viewOf } from '../views/parts.ts'

/** Widest that a cell of words becomes. */
const CELL = { speaker: 24, cue: 16 }

export function attributionList(reading: Reading, context: Context): string {
  const { colours, width } = viewOf(context)
  if (!reading.attributions.length)
    return 'Nobody is said to have said anything here. Ask about a place: --at OFFSET, --word "…".\n'
  const rows = reading.attributions.map((attribution, index) => {
    const { cue, content, produced } = attribution
    return [
      `a${index + 1}`,
      `@${(cue[0] ?? content[0])!.start}`,
      colours.dim(produced),
      colours.cyan(truncate(speakerOf(attribution, reading) ?? '–', CELL.speaker)),
      truncate(wordsOf(cue, reading.text) || '–', CELL.cue),
      truncate(wordsOf(content, reading.text), Math.max(24, width - 76)),
    ]
  })
  return `${columns(rows, { width })}\n`
}
