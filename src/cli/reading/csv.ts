// Readings as CSV, a row an attribution, for a spreadsheet.
//   document,outlet,published,speaker,…
// A cell that a spreadsheet would take for a formula ("=…", "+…", "-…", "@…") gets an apostrophe before it.

import { stringify } from 'csv-stringify/sync'
import type { Attribution, Reading } from '../../types.ts'
import { oneLine } from '../layout.ts'
import { speakerOf, wordsOf } from './words.ts'

type Cell = string | number | null

/** Column to what it holds; the header is the keys. */
const COLUMNS: Readonly<Record<string, (attribution: Attribution, reading: Reading) => Cell>> = {
  document: (_, { id }) => id,
  outlet: (_, { outlet }) => outlet,
  published: (_, { published }) => published,
  speaker: (attribution, reading) => speakerOf(attribution, reading),
  speaker_kind: ({ source }) => source.kind,
  cue: ({ cue }, { text }) => wordsOf(cue, text),
  mode: ({ mode }) => mode,
  kind: ({ kind }) => kind,
  polarity: ({ polarity }) => polarity,
  certainty: ({ certainty }, { text }) => (certainty ? wordsOf([certainty.span], text) : null),
  band: ({ certainty }) => certainty?.band ?? null,
  evidential: ({ evidential }) => evidential,
  time: ({ time }, { times }) => (time === null ? null : (times[time]?.value ?? null)),
  content: ({ content }, { text }) => wordsOf(content, text),
  start: attribution => edge(attribution, 'start'),
  end: attribution => edge(attribution, 'end'),
  confidence: ({ confidence }) => confidence?.level ?? null,
  modified: (_, { modified }) => modified,
  authors: (_, { authors }) => authors.join('; ') || null,
  agencies: (_, { agencies }) => agencies.join('; ') || null,
}

export const csvHeader = (): string => stringify([Object.keys(COLUMNS)])

/** The rows of one document, each with its line feed; "" where nobody says anything. */
export function csvRows(reading: Reading): string {
  const rows = reading.attributions.map(attribution => Object.values(COLUMNS).map(cell => washed(cell(attribution, reading))))
  return stringify(rows, { escape_formulas: true })
}

/** An id or an outlet, which come from outside too, may hold what steers a terminal. */
const washed = (cell: Cell): Cell => (typeof cell === 'string' ? oneLine(cell) : cell)

/** Where the words begin or end in the document's text; those of the cue where nothing is quoted ("declined to comment"). */
function edge({ content, cue }: Attribution, side: 'start' | 'end'): number | null {
  const offsets = (content.length > 0 ? content : cue).map(span => span[side])
  if (offsets.length === 0) return null
  return side === 'start' ? Math.min(...offsets) : Math.max(...offsets)
}
