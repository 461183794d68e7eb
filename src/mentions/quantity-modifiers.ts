// Reads the words around an amount that open or blur it: "bis zu 12.000", "300 or more", "kaum über 100".
// Several may stack ("mindestens rund 300"): a bound beats an approximation.

import type { Modifier, Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import { phrases } from './quantity-phrases.ts'
import { dimensionOf } from './quantity-units.ts'
import type { ModifierWords } from './quantity-words.ts'

/** A word such as "über" bounds a number of at least this size, or one with a unit; below, it is a preposition. */
const LEAST_BARE = 20

/** How far an approximate figure may lie off, as a share of it. A round number's half step; our own convention. */
const APPROXIMATE = 0.1

interface Modified {
  readonly first: number
  readonly last: number
  readonly modifier: Modifier
}

export type ModifierReader = (tokens: readonly Token[], amount: Amount, limits: { floor: number; limit: number }) => Modified

export function modifierReader(words: ModifierWords): ModifierReader {
  const before = phrases(Object.fromEntries(Object.entries(words.before).map(([phrase, value]) => [phrase, { phrase, value }])))
  const after = phrases(words.after)

  return (tokens, amount, { floor, limit }) => {
    let { first, last } = amount
    let modifier: Modifier = amount.modifier ?? 'exactly'
    for (let n = 0; n < 3; n++) {
      const start = words.between.has(tokens[first - 1]?.lower ?? '') && first - 1 > floor ? first - 1 : first
      const match = before.before(tokens, start, floor)
      if (!match || !holds(match.value.phrase, amount, tokens[match.first - 1]?.lower ?? '')) break
      first = match.first
      modifier = stronger(match.value.value, modifier)
    }
    const match = after.at(tokens, last, limit)
    if (match && !isLoose(tokens, match) && tokens[match.last]?.lower !== words.than) {
      last = match.last
      modifier = stronger(modifier, match.value)
    }
    return { first, last, modifier }
  }

  function holds(phrase: string, amount: Amount, before: string): boolean {
    if (words.unitOnly.has(phrase)) return amount.unit !== null || amount.scale > 0 || words.comparing.has(before)
    if (!words.measured.has(phrase) || amount.scale > 0 || amount.value >= LEAST_BARE || amount.fraction) return true
    return amount.unit !== null && dimensionOf(amount.unit) !== 'time' // "over two years": all through them
  }
}

/** A bound behind the noun: "300 Menschen oder mehr", "ten cows or fewer"; null: none stands there. */
export function lateModifier(words: ModifierWords) {
  const after = phrases(Object.fromEntries(Object.entries(words.after).filter(([phrase]) => words.late.has(phrase))))
  return (tokens: readonly Token[], index: number, limit: number) => after.at(tokens, index, limit)
}

/** "300 + 5" is a sum, "300+" a bound. */
const isLoose = (tokens: readonly Token[], { first }: { first: number }): boolean =>
  tokens[first]!.kind === 'mark' && (!tokens[first]!.glued || tokens[first + 1]?.kind === 'number')

/** Of two stacked ones the outer, unless only the inner is a bound. */
export function stronger(outer: Modifier, inner: Modifier): Modifier {
  if (inner === 'exactly') return outer
  if (outer === 'exactly') return inner
  const bound = (modifier: Modifier) => modifier !== 'approximately' && modifier !== 'almost'
  return bound(outer) || !bound(inner) ? outer : inner
}

/** The interval that the words allow. A count or a measure but a temperature does not go below zero. */
export function intervalOf(
  value: number | readonly [number, number],
  modifier: Modifier,
  { signed }: { signed: boolean },
): { low: number | null; high: number | null } {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  const floor = signed ? null : 0
  switch (modifier) {
    case 'exactly':
    case 'between':
      return { low, high }
    case 'approximately': {
      const [a, b] = [low - Math.abs(low) * APPROXIMATE, high + Math.abs(high) * APPROXIMATE]
      return { low: round(a), high: round(b) }
    }
    case 'almost':
      return { low: round(low - Math.abs(low) * APPROXIMATE), high }
    case 'atLeast':
    case 'moreThan':
      return { low, high: null }
    case 'atMost':
    case 'lessThan':
      return { low: floor, high }
  }
}

/** Without the dust of binary fractions: 2300 * 1.1 is 2530.0000000000005. */
const round = (value: number): number => Number(value.toPrecision(12))
