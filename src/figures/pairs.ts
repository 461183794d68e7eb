// Which figures of a series contradict or replace each other. Every figure is compared with what the ledger knew before it: the last
// word of each other voice of its day and of its article, and the last words of its own voice. So whatever comes later changes nothing.
//   pairsIn(figures)   [{ conflicts: [1], supersedes: [], supersededBy: [2] }, …]

import { relate } from './relate.ts'
import { inOrder, type Stated, voiceOf } from './stated.ts'

/** Positions in what was handed in. */
export interface Pairs {
  /** Contradict it. */
  readonly conflicts: readonly number[]
  /** Of the same voice, older, and replaced by it. */
  readonly supersedes: readonly number[]
  /** Of the same voice, newer, and in its place. */
  readonly supersededBy: readonly number[]
}

/** How many voices a figure is compared with, and how many earlier figures of its own; keeps long series linear. */
const MOST_VOICES = 24
const MOST_OWN = 8

const NONE: Pairs = { conflicts: [], supersedes: [], supersededBy: [] }

type Related = (document: number, other: number) => boolean

/** `related`: whether two articles tell of one matter. n log n. */
export function pairsIn(figures: readonly Stated[], related: Related = () => true): Pairs[] {
  if (figures.length === 1) return [NONE]
  const pairs = figures.map(() => ({
    conflicts: new Set<number>(),
    supersedes: new Set<number>(),
    supersededBy: new Set<number>(),
  }))
  const known = memory()
  const order = figures.map((_, index) => index).sort((a, b) => inOrder(figures[a]!, figures[b]!))
  for (const index of order) {
    const figure = figures[index]!
    for (const other of known.before(figure)) {
      if (!related(figure.document, figures[other]!.document)) continue
      const { relation } = relate(figure, figures[other]!)
      if (relation === 'conflicts') both(pairs, 'conflicts', 'conflicts', [index, other])
      else if (relation === 'supersedes') both(pairs, 'supersedes', 'supersededBy', [index, other])
      else if (relation === 'superseded') both(pairs, 'supersededBy', 'supersedes', [index, other])
    }
    known.add(figure, index)
  }
  const inSeries = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b)
  return pairs.map(({ conflicts, supersedes, supersededBy }) => ({
    conflicts: inSeries(conflicts),
    supersedes: inSeries(supersedes),
    supersededBy: inSeries(supersededBy),
  }))
}

type Kind = keyof Pairs

function both(
  pairs: readonly Record<Kind, Set<number>>[],
  of: Kind,
  back: Kind,
  [index, other]: readonly [number, number],
): void {
  pairs[index]![of].add(other)
  pairs[other]![back].add(index)
}

/** Each voice's last word by day and by article, and its last words at all. */
function memory() {
  const lastWords = new Map<string, readonly Word[]>()
  const own = new Map<string, readonly number[]>()

  return { before, add }

  function before(figure: Stated): Set<number> {
    const found = new Set(own.get(voiceOf(figure)) ?? [])
    const others = groupsOf(figure).flatMap(group => lastWords.get(group) ?? [])
    for (const { voice, index } of others) if (voice !== voiceOf(figure)) found.add(index)
    return found
  }

  function add(figure: Stated, index: number): void {
    const voice = voiceOf(figure)
    own.set(voice, [...(own.get(voice) ?? []), index].slice(-MOST_OWN))
    // What its voice has replaced is not its last word.
    if (figure.isReplaced) return
    const word = { voice, about: `${voice}|${figure.kind}|${figure.group}|${sizeOf(figure)}`, index }
    for (const group of groupsOf(figure)) {
      const others = (lastWords.get(group) ?? []).filter(({ about }) => about !== word.about)
      lastWords.set(group, [...others, word].slice(-MOST_VOICES))
    }
  }
}

interface Word {
  readonly voice: string
  /** Voice, people and size: what it says of the officers, or of one of them, does not replace what it says of all. */
  readonly about: string
  readonly index: number
}

/** Powers of ten. */
const sizeOf = ({ value }: Stated): number => Math.round(Math.log10(Math.max(1, ...[value].flat())))

const groupsOf = ({ date, document }: Stated): string[] => [`article ${document}`, ...(date === null ? [] : [date])]
