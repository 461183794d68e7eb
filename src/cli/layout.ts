// Lays text out for a terminal or a page of fixed width; the only place that knows about columns and line breaks.
//   columns([['dead', '4'], ['missing', '11']], { right: [1] })   "dead      4\nmissing  11"
//   wrapped('a long sentence …', { width: 40, first: '  said ', indent: '       ' })
// Text of an article goes through `safe` or `oneLine` first, for it may hold characters that steer a terminal.

import type { Colors } from 'picocolors/types.js'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

export { oneLine, safe } from '../text/safe.ts'

/** Columns that the text takes on a terminal; colours count nothing, a wide character two. */
export const widthOf = (text: string): number => stringWidth(text)

/** At most `width` columns; what is cut off becomes "…". For text without colours: colour it afterwards. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let cut = ''
  let used = 1
  for (const char of text) {
    used += widthOf(char)
    if (used > width) break
    cut += char
  }
  return `${cut.trimEnd()}…`
}

/** Breaks text at `width` columns, with a hanging indent: `first` stands before the first line, `indent` before the others. */
export function wrapped(text: string, options: { width: number; indent?: string; first?: string }): string {
  const { width, indent = '', first = indent } = options
  const room = Math.max(12, width - Math.max(widthOf(first), widthOf(indent)))
  const lines = wrapAnsi(text, room, { hard: true }).split('\n')
  return lines.map((line, i) => `${i === 0 ? first : indent}${line}`.trimEnd()).join('\n')
}

export interface ColumnOptions {
  /** Spaces between columns; 2 unless given. */
  readonly gap?: number
  /** Widest that each column may become; a longer cell wraps inside its column. Absent or null: as wide as its widest cell. */
  readonly widths?: readonly (number | null | undefined)[]
  /** Widest that a line becomes: the widest columns give way and wrap until it fits. */
  readonly width?: number
  /** Columns set flush right: figures. */
  readonly right?: readonly number[]
  /** Stands before every line. */
  readonly indent?: string
}

/** Rows as aligned columns, lines joined by "\n". Cells may carry colours and line feeds. */
export function columns(rows: readonly (readonly string[])[], options: ColumnOptions = {}): string {
  const { gap = 2, widths = [], width = Number.POSITIVE_INFINITY, right = [], indent = '' } = options
  const natural = widest(rows, /\n/u).map((most, i) => Math.min(most, widths[i] ?? most))
  const words = width === Number.POSITIVE_INFINITY ? [] : widest(rows, /\s/u)
  const limits = fitted(natural, { words, room: width - widthOf(indent) - gap * (natural.length - 1) })
  const cells = rows.map(row => row.map((cell, i) => cellLines(cell, limits[i]!)))
  const measured = widest(
    cells.map(row => row.map(lines => lines.join('\n'))),
    /\n/u,
  )
  const between = ' '.repeat(gap)

  const lines = cells.flatMap(row => {
    const height = Math.max(1, ...row.map(cell => cell.length))
    return Array.from({ length: height }, (_, line) => {
      const padded = measured.map((most, i) => pad(row[i]?.[line] ?? '', most, right.includes(i)))
      return (indent + padded.join(between)).trimEnd()
    })
  })
  return lines.join('\n')
}

/** A title over a block of output. */
export const heading = (text: string, colours: Colors): string => colours.bold(text)

/** Width of the widest piece of each column: of its lines or of its words, as `mark` parts them. */
function widest(rows: readonly (readonly string[])[], mark: RegExp): number[] {
  const most: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries())
      most[i] = cell.split(mark).reduce((max, part) => Math.max(max, widthOf(part)), most[i] ?? 0)
  }
  return most
}

/** Narrowest that a column is made to fit; a terminal may be narrower than all of them together. */
const NARROWEST = 8
/** A longer word may be taken apart to make a column fit. */
const LONG_WORD = 28

/** The widths, the largest of them cut to one measure so that all fit into the room; no word is taken apart that need not be. */
function fitted(widths: readonly number[], { words, room }: { words: readonly number[]; room: number }): number[] {
  for (const longest of [LONG_WORD, 0]) {
    for (let cap = Math.max(NARROWEST, ...widths); cap >= NARROWEST; cap--) {
      const cut = widths.map((width, i) => Math.min(width, Math.max(cap, Math.min(words[i] ?? 0, longest))))
      if (cut.reduce((sum, width) => sum + width, 0) <= room) return cut
    }
  }
  return widths.map(width => Math.min(width, NARROWEST))
}

function cellLines(cell: string, width: number): string[] {
  return cell.split('\n').flatMap(line => {
    if (widthOf(line) === 0) return [''] // colour around nothing would keep the line from being trimmed
    return widthOf(line) <= width ? [line] : wrapAnsi(line, Math.max(1, width), { hard: true }).split('\n')
  })
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? space + text : text + space
}
