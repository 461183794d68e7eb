// Finds the same amount said twice: "50 Kilometer (30 Meilen)", "500 Dollar, rund 460 Euro", "40C, or 104F".
// Measures are compared by their size; of money only what stands between the two can tell.

import type { Analysis, Token } from '../types.ts'
import { type Figure, sizeOf } from './quantity-figure.ts'
import { isSameSize } from './quantity-sizes.ts'

/** At most this many tokens stand between the two: ", das sind umgerechnet". */
const REACH = 4
const SOFT = /^[(,–—-]$/u

/** For each figure the index of the one that gives the same amount in another unit, either way; null: none. Linear. */
export function equalAmounts({ tokens }: Analysis, figures: readonly Figure[], equating: ReadonlySet<string>): (number | null)[] {
  const equals: (number | null)[] = figures.map(() => null)
  for (let i = 1; i < figures.length; i++) {
    const [one, other] = [figures[i - 1]!, figures[i]!]
    if (equals[i - 1] !== null || !isSame(tokens, { one, other, equating })) continue
    equals[i - 1] = i
    equals[i] = i - 1
  }
  return equals
}

interface Pair {
  readonly one: Figure
  readonly other: Figure
  readonly equating: ReadonlySet<string>
}

function isSame(tokens: readonly Token[], { one, other, equating }: Pair): boolean {
  if (one.sentence !== other.sentence || one.dimension !== other.dimension || one.unit === other.unit) return false
  if (one.unit === null || other.unit === null || ['count', 'percent', 'time'].includes(one.dimension)) return false
  const between = tokens.slice(one.last, other.first)
  if (between.length < 1 || between.length > REACH) return false
  if (!between.every(({ text, lower }) => SOFT.test(text) || equating.has(lower))) return false
  const same = isSameSize({ value: sizeOf(one), unit: one.unit }, { value: sizeOf(other), unit: other.unit })
  if (same !== null) return same
  const isEnclosed = between[0]!.text === '(' && tokens[other.last]?.text === ')'
  return (
    isEnclosed ||
    between.some(({ lower }) => equating.has(lower)) ||
    (between[0]!.text === ',' && other.modifier === 'approximately')
  )
}
