// Reads digits: "12.000", "2,5", "4.2", "1,150", "1 000" and "3½", whichever way the language groups.
// A shape that is no number gives null: "14:30", "14.10.2024".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'

const GROUPED = { ',': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, '.': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ } as const
const PLAIN = /^\d+(?:[.,]\d+)?$/
const SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }
/** Thousands set apart by a space, also a thin or unbreakable one. */
const HEAD = /^[1-9]\d{0,2}$/
const TAIL = /^\d{3}$/
const TAIL_WITH_DECIMALS = /^\d{3}[.,]\d{1,2}$/

/** The number that starts at the token, and the token behind it. */
export function numberOfDigits(
  tokens: readonly Token[],
  index: number,
  decimal: ',' | '.',
): { value: number; last: number } | null {
  const { text } = tokens[index]!
  const alone = entry(SIGNS, text)
  if (alone !== undefined) return { value: alone, last: index + 1 }
  let digits = text
  let last = index + 1
  if (HEAD.test(text)) {
    while (TAIL.test(spaced(tokens, last) ?? '')) digits += tokens[last++]!.text
    if (TAIL_WITH_DECIMALS.test(spaced(tokens, last) ?? '')) digits += tokens[last++]!.text
  }
  const value = numberOf(digits, decimal)
  if (value === null) return null
  const sign = tokens[last]?.glued ? entry(SIGNS, tokens[last]!.text) : undefined
  return sign === undefined ? { value, last } : { value: value + sign, last: last + 1 }
}

/** A number token that stands behind white space: the next group of "1 000". */
function spaced(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]
  const before = tokens[index - 1]
  return token?.kind === 'number' && !token.glued && before && token.start - before.end === 1 ? token.text : null
}

function numberOf(digits: string, decimal: ',' | '.'): number | null {
  const grouping = decimal === ',' ? /\./g : /,/g
  if (GROUPED[decimal].test(digits)) return Number(digits.replace(grouping, '').replace(',', '.'))
  const other = decimal === ',' ? '.' : ','
  // "1,150,000" in a German text, "1.150.000" in an English one
  if (GROUPED[other].test(digits) && digits.split(decimal).length > 2) return Number(digits.replaceAll(decimal, ''))
  if (!PLAIN.test(digits)) return null
  if (/^0\d/.test(digits)) return null // "0800", "007"
  return Number(digits.replace(',', '.'))
}
