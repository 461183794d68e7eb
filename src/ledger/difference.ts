// What two Readings of one document say differently: claims and figures gained, lost, changed.
//   differenceOf('report', before, after).claims   { gained: [{ id: 'report:a4', … }], lost: [], changed: [{ before, after, fields: ['speaker'] }] }

import { listed } from '../identity/groups.ts'
import type { ClaimRow, FigureRow, Rows } from './codec.ts'

/** A claim or figure. One of the Reading before has a number that may mean another in the Reading after. */
export interface Said {
  readonly id: string
  readonly words: string
  /** Null: nobody is named. */
  readonly speaker: string | null
}

export interface Changed {
  readonly before: Said
  readonly after: Said
  /** Columns that differ: "speaker", "polarity", "high". */
  readonly fields: readonly string[]
}

export interface Difference {
  readonly gained: readonly Said[]
  readonly lost: readonly Said[]
  readonly changed: readonly Changed[]
}

export interface DocumentDifference {
  readonly claims: Difference
  readonly figures: Difference
}

type Part = Pick<Rows, 'claims' | 'figures'>

/** Null where both say the same. `before` is null for a document that was never read. */
export function differenceOf(id: string, before: Part | null, after: Part): DocumentDifference | null {
  const claims = compare(claimsOf(id, before), claimsOf(id, after))
  const figures = compare(figuresOf(id, before), figuresOf(id, after))
  return [claims, figures].some(isOne) ? { claims, figures } : null
}

const isOne = ({ gained, lost, changed }: Difference): boolean => gained.length + lost.length + changed.length > 0

interface Item extends Said {
  readonly start: number
  readonly end: number
  /** What it says, without the numbers of other claims and figures, which shift. */
  readonly says: Readonly<Record<string, unknown>>
}

function claimsOf(id: string, part: Part | null): Item[] {
  const claims = part?.claims ?? []
  return claims.map(({ number, entity: _, within, ...says }) => ({
    id: `${id}:a${number + 1}`,
    words: says.words,
    speaker: says.speaker,
    ...{ start: says.start, end: says.end },
    says: { ...says, within: within === null ? null : (at<ClaimRow>(claims, within)?.words ?? null) },
  }))
}

function figuresOf(id: string, part: Part | null): Item[] {
  const figures = part?.figures ?? []
  return figures.map(({ number, claim, equals, whole, ...says }) => {
    const holder = claim === null ? null : at<ClaimRow>(part!.claims, claim)
    const wordsOf = (other: number | null) => (other === null ? null : (at<FigureRow>(figures, other)?.words ?? null))
    return {
      id: `${id}:q${number + 1}`,
      words: says.words,
      speaker: holder?.speaker ?? null,
      ...{ start: says.start, end: says.end },
      says: {
        ...says,
        claim: holder?.words ?? null,
        speaker: holder?.speaker ?? null,
        equals: wordsOf(equals),
        whole: wordsOf(whole),
      },
    }
  })
}

const at = <T>(rows: readonly T[], number: number): T | null => rows[number] ?? null

/** Those that are the same in all go first; of the rest, those at one place in the text are one that changed. */
function compare(before: readonly Item[], after: readonly Item[]): Difference {
  const same = new Map<string, Item[]>()
  for (const item of before) listed(same, keyOf(item)).push(item)
  const added = after.filter(item => same.get(keyOf(item))?.pop() === undefined)
  const left = [...same.values()].flat()
  const [gained, lost, changed] = [[] as Said[], [] as Said[], [] as Changed[]]
  const [older, newer] = [inOrder(left), inOrder(added)]
  for (let i = 0, j = 0; i < older.length || j < newer.length; ) {
    const [a, b] = [older[i], newer[j]]
    if (a && b && a.start < b.end && b.start < a.end) {
      changed.push({ before: plain(a), after: plain(b), fields: fieldsOf(a, b) })
      i++
      j++
    } else if (b === undefined || (a && a.end <= b.end)) {
      lost.push(plain(a!))
      i++
    } else {
      gained.push(plain(b))
      j++
    }
  }
  return { gained, lost, changed }
}

const keyOf = ({ says }: Item): string => JSON.stringify(Object.entries(says).map(([column, value]) => [column, value ?? null]))

const inOrder = (items: readonly Item[]): Item[] => [...items].sort((a, b) => a.start - b.start || a.end - b.end)

const plain = ({ id, words, speaker }: Item): Said => ({ id, words, speaker })

const fieldsOf = (a: Item, b: Item): string[] =>
  Object.keys(b.says).filter(column => (a.says[column] ?? null) !== (b.says[column] ?? null))
