// Who said what by class: direct, indirect, mixed; a corpus' own forms; the rule that found it.
//   classTable(set, 'mode', pairs) →
//     articles by mode  found F  found P  found R  speaker F  speaker P  speaker R  gold  found
//     direct               97.9     98.0     97.9       95.8       95.9       95.8    48     49
// Recall counts gold's class, precision the class of what was found: the two may differ for one attribution. Where only one side
// has classes (a corpus' forms, the finder's rules) only its share is shown.

import type { Attribution } from '../../src/types.ts'
import type { GoldAttribution } from './corpus.ts'
import type { ReadingSet } from './sets.ts'
import { type SpeechPair, WHO } from './speech-pairs.ts'
import { table } from './table.ts'

export const CLASSES = ['mode', 'form', 'rule'] as const
export type ClassName = (typeof CLASSES)[number]

interface Side {
  /** Null: gold, or what was found, is not told apart so. */
  readonly gold: (attribution: GoldAttribution) => string | null
  readonly found: (attribution: Attribution) => string | null
  /** For the head of the table. */
  readonly note: string
}

const SIDES: Readonly<Record<ClassName, Side>> = {
  mode: { gold: ({ mode, type }) => mode ?? type ?? null, found: ({ mode }) => mode, note: '' },
  form: { gold: ({ form }) => form ?? null, found: () => null, note: ' (recall only: what is found has no form)' },
  rule: { gold: () => null, found: ({ produced }) => produced, note: ' (precision only: gold has no rules)' },
}

/** One class a row, the commonest first; a line that says so where the set has no such classes. */
export function classTable({ name, scorer }: ReadingSet, by: ClassName, pairs: readonly SpeechPair[]): string {
  const { gold, found, note } = SIDES[by]
  const wanted = grouped(
    pairs.filter(pair => pair.gold && !pair.neutral),
    pair => gold(pair.gold!),
  )
  const given = grouped(
    pairs.filter(pair => pair.found && !(pair.neutral && pair.right)),
    pair => found(pair.found!),
  )
  const size = (value: string): number => wanted.get(value)?.length ?? given.get(value)?.length ?? 0
  const values = [...new Set([...wanted.keys(), ...given.keys()])].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
  if (!values.length) return `${name} by ${by}: gold has no ${by}s`
  const shown = COLUMNS.filter(({ sides }) => sides.every(side => (side === 'gold' ? wanted : given).size > 0))
  const rows = values.map(value => {
    const classed = { gold: wanted.get(value) ?? [], found: given.get(value) ?? [] }
    return [value, ...shown.map(({ cell }) => cell(classed))]
  })
  return table(rows, [`${name} by ${by}${note}`, ...shown.map(({ head }) => head.replace('WHO', WHO[scorer]))])
}

interface Classed {
  readonly gold: readonly SpeechPair[]
  readonly found: readonly SpeechPair[]
}

interface Column {
  readonly head: string
  /** What it needs to be told apart by class. */
  readonly sides: readonly (keyof Classed)[]
  readonly cell: (classed: Classed) => string
}

const COLUMNS: readonly Column[] = [
  ...measure('found', ({ right }) => right),
  ...measure('WHO', ({ who }) => who),
  { head: 'gold', sides: ['gold'], cell: ({ gold }) => String(gold.length) },
  { head: 'found', sides: ['found'], cell: ({ found }) => String(found.length) },
]

function measure(name: string, isRight: (pair: SpeechPair) => boolean): Column[] {
  const share = (pairs: readonly SpeechPair[]) => (pairs.length ? (100 * pairs.filter(isRight).length) / pairs.length : null)
  const f = ({ gold, found }: Classed) => {
    const [p, r] = [share(found), share(gold)]
    return p === null || r === null ? null : p + r === 0 ? 0 : (2 * p * r) / (p + r)
  }
  const text = (figure: number | null) => figure?.toFixed(1) ?? '–'
  return [
    { head: `${name} F`, sides: ['gold', 'found'], cell: classed => text(f(classed)) },
    { head: `${name} P`, sides: ['found'], cell: ({ found }) => text(share(found)) },
    { head: `${name} R`, sides: ['gold'], cell: ({ gold }) => text(share(gold)) },
  ]
}

function grouped<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}
