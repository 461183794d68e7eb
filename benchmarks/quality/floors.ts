// The floors: F1 that a set has reached and may not lose. floors.json pins them to the SHA-256 of the documents they were measured on.
//   { "seed": { "corpus": "3f…", "floors": { "found": 66.7 }, "lowered": [] } }

import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** A score may lie this far below its floor, in points of F1: less than one item of the smallest set. */
export const SLACK = 0.3

/** Measured on what was found only: finding more, harder ones may cost a little here and is no loss. */
const OF_THE_FOUND: Readonly<Record<string, number>> = { polarity: 3, anonymous: 15, 'quantity+concept': 3 }

const slackOf = (measure: string): number => OF_THE_FOUND[measure] ?? SLACK

export interface SetFloors {
  readonly corpus: string
  readonly floors: Readonly<Record<string, number>>
  /** Every floor that was ever lowered, and why. */
  readonly lowered: readonly { readonly measure: string; readonly from: number; readonly to: number; readonly reason: string }[]
}

export type Floors = Readonly<Record<string, SetFloors>>

export interface Measured {
  readonly corpus: string
  /** Measure to F1, 0–100. */
  readonly scores: Readonly<Record<string, number>>
}

const file = new URL('./floors.json', import.meta.url)

export const loadFloors = (): Floors => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : {})

export const saveFloors = (floors: Floors): void => writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)

/** The floor of a measure; null where none holds, because it is new or the corpus is another one. */
export function floorOf(floors: SetFloors | undefined, measured: Measured, measure: string): number | null {
  return floors && floors.corpus === measured.corpus ? (floors.floors[measure] ?? null) : null
}

/** Names of the measures that fell through their floor. */
export function fallen(floors: SetFloors | undefined, measured: Measured): string[] {
  return Object.entries(measured.scores)
    .filter(([measure, f]) => f < (floorOf(floors, measured, measure) ?? 0) - slackOf(measure))
    .map(([measure]) => measure)
}

/** Raises floors to what was reached. They are lowered only where a reason is given, and it is kept. */
export function raised(floors: SetFloors | undefined, measured: Measured, reason: string | null): SetFloors {
  const lowered = [...(floors?.lowered ?? [])]
  const entries = Object.entries(measured.scores).map(([measure, f]): [string, number] => {
    const to = Math.floor(f * 10) / 10
    const from = floorOf(floors, measured, measure) ?? to
    if (to >= from) return [measure, to]
    if (reason === null) return [measure, from]
    lowered.push({ measure, from, to, reason })
    return [measure, to]
  })
  return { corpus: measured.corpus, floors: Object.fromEntries(entries), lowered }
}
