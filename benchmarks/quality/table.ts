// Rows as aligned text. The first column is words, the others are figures.
//   table([['found', '61.2']], ['measure', 'F'])

import type { Score } from './counts.ts'
import { floorOf, type Measured, type SetFloors } from './floors.ts'
import type { Measurement } from './measure.ts'
import type { BenchSet } from './sets.ts'

export function table(rows: readonly (readonly string[])[], head: readonly string[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => (row[column] ?? '').length)))
  return all
    .map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '))
    .map(line => line.trimEnd())
    .join('\n')
}

interface Scored {
  readonly measurement: Measurement
  readonly ofFloors: Measured
  /** Undefined: there are none to compare with. */
  readonly pinned: SetFloors | undefined
}

/** A set's scores beside its floors and goals. */
export function scoreTable({ name, goals }: BenchSet, { measurement, ofFloors, pinned }: Scored): string {
  const rows = Object.keys(ofFloors.scores).map(measure => {
    const { p, r, f, gold } = measurement.scores[measure]!
    const floor = floorOf(pinned, ofFloors, measure)
    const goal = goals[measure]
    return [
      measure,
      f.toFixed(1),
      p.toFixed(1),
      r.toFixed(1),
      floor === null ? '–' : floor.toFixed(1),
      floor === null ? '' : signed(f - floor),
      goal === undefined ? '' : `${goal}${f >= goal ? ' ✓' : '  '}`,
      String(gold),
    ]
  })
  return table(rows, [name, 'F', 'P', 'R', 'floor', '±', 'goal', 'gold'])
}

/** F1 by genre, one a row. */
export function genreTable(
  { name, measures }: BenchSet,
  genres: Readonly<Record<string, Readonly<Record<string, Score>>>>,
): string {
  const rows = Object.entries(genres).map(([genre, scores]) => {
    const words = Math.max(...measures.map(measure => scores[measure]?.gold ?? 0))
    return [genre, ...measures.map(measure => scores[measure]?.f.toFixed(1) ?? ''), String(words)]
  })
  return table(rows, [`${name} by genre`, ...measures, 'gold'])
}

function signed(difference: number): string {
  return (difference < 0 ? '' : '+') + difference.toFixed(1)
}
