// Pieces of text on a page → lines in the order of reading: columns from left to right, and what stands over all of them first.
// Cuts a page again and again where white runs through it (recursive XY cut, Nagy and Seth 1984).

/** A piece of text as it stands on a page; units of a point, y upwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
}

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Columns are counted over all pages: lines of one stand under one another. */
  readonly column: number
}

/** Cuts within cuts. */
const DEEPEST = 12
/** A column is at least so many lines high and, on average, so many letter sizes wide; less is a table. */
const COLUMN = { lines: 3, wide: 9 }
/** White between columns, in letter sizes. */
const GUTTER = 0.9
/** Pieces on one baseline lie apart by less than this, in letter sizes. */
const BASELINE = 0.4
/** White that is a blank, in letter sizes. */
const BLANK = 0.15

/** `column` counts on from `first`. */
export function linesOf(pieces: readonly Piece[], first: number): Line[] {
  let column = first
  return ordered(pieces, 0).flatMap(block => {
    const lines = rowsOf(block).map(row => lineOf(row, column))
    column++
    return lines
  })
}

/** Blocks in the order of reading. */
function ordered(pieces: readonly Piece[], depth: number): (readonly Piece[])[] {
  if (pieces.length < 2 || depth > DEEPEST) return pieces.length > 0 ? [pieces] : []
  const columns = cutDown(pieces)
  if (columns) return columns.flatMap(column => ordered(column, depth + 1))
  const bands = cutAcross(pieces)
  if (!bands) return [pieces]
  const parts = bands.map(band => ordered(band, depth + 1))
  // Cutting paragraphs apart is of use only where columns appear.
  return parts.every(blocks => blocks.length <= 1) ? [pieces] : parts.flat()
}

/** Left and right of the first gutter that runs through all of it; null: there is none. */
function cutDown(pieces: readonly Piece[]): readonly [Piece[], Piece[]] | null {
  const size = medianOf(pieces.map(piece => piece.size))
  const sorted = [...pieces].sort((a, b) => a.x - b.x)
  let edge = Number.NEGATIVE_INFINITY
  for (const [index, piece] of sorted.entries()) {
    if (index > 0 && piece.x - edge > size * GUTTER) {
      const sides = [sorted.slice(0, index), sorted.slice(index)] as const
      if (sides.every(isColumn)) return [sides[0], sides[1]]
    }
    edge = Math.max(edge, piece.x + piece.width)
  }
  return null
}

function isColumn(pieces: readonly Piece[]): boolean {
  const rows = rowsOf(pieces)
  const widths = rows.map(
    row => (Math.max(...row.map(({ x, width }) => x + width)) - Math.min(...row.map(({ x }) => x))) / row[0]!.size,
  )
  return rows.length >= COLUMN.lines && medianOf(widths) >= COLUMN.wide
}

/** Over and under the widest white that runs across; null: lines follow one another closely. */
function cutAcross(pieces: readonly Piece[]): readonly [Piece[], Piece[]] | null {
  const sorted = [...pieces].sort((a, b) => b.y - a.y)
  let widest = 0
  let at = 0
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i - 1]!.y - sorted[i]!.y - sorted[i]!.size
    if (gap > widest) [widest, at] = [gap, i]
  }
  return at > 0 && widest > 0.1 * sorted[at]!.size ? [sorted.slice(0, at), sorted.slice(at)] : null
}

/** Pieces on one baseline, from the top; each row from the left. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row[0]!.y - piece.y <= BASELINE * Math.max(row[0]!.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

function lineOf(row: readonly Piece[], column: number): Line {
  let text = ''
  let edge = Number.POSITIVE_INFINITY
  for (const piece of row) {
    if (piece.x - edge > BLANK * piece.size && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' '
    text += piece.text
    edge = piece.x + piece.width
  }
  return { text: text.replace(/\s+/gu, ' ').trim(), left: row[0]!.x, right: edge, y: row[0]!.y, size: largestOf(row), column }
}

/** Size of most of the letters of a row. */
const largestOf = (row: readonly Piece[]): number => [...row].sort((a, b) => b.text.length - a.text.length)[0]!.size

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
