// Reads the sign in front of an amount: "minus 7 Grad", "-5 °C", "negative ten", "-504"; "plus or minus 3" has none.

import type { Token } from '../types.ts'
import { dimensionOf } from './quantity-dimensions.ts'
import { phrases } from './quantity-phrases.ts'
import type { QuantityWords } from './quantity-words.ts'

/** Builds the reader of the sign that ends before the token. */
export function signReader({ numerals, ranges: { either } }: QuantityWords) {
  const signs = phrases(numerals.signs)
  return (tokens: readonly Token[], index: number, { floor, unit }: { floor: number; unit: string | null }) => {
    const sign = signs.before(tokens, index, floor)
    if (!sign) return null
    const mark = tokens[sign.first]!
    if (numerals.unsigned.has(tokens[sign.first - 1]?.lower ?? '')) return null // "tested negative three times"
    if (either.has(tokens[sign.first - 1]?.lower ?? '') || tokens[sign.first - 1]?.text === '/') return null // "plus or minus 3"
    if (mark.kind !== 'mark') return sign.value < 0 || isSigned(unit) ? sign : null
    if (tokens[index]!.kind === 'word') return null // "-One"
    const isDash = mark.glued || !tokens[index]!.glued || tokens[sign.first - 1]?.kind === 'number' // "2 -7 l"
    return isDash || (mark.text === '–' && !isSigned(unit)) ? null : sign
  }
}

/** Degrees and percentages go below zero without a word. */
const isSigned = (unit: string | null): boolean => ['temperature', 'percent'].includes(dimensionOf(unit))
