// Reads digits: "12.000", "2,5", "1,150", "1 000", "12'000", "12,34,567", "3½", "10 1/2", whichever way the language groups.
// A shape that is no number gives null: "14:30", "14.10.2024".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'

type Decimal = ',' | '.'

const GROUPED = { ',': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, '.': /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ } as const
/** Indian English: 12,34,567 is 1.2 million. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const PLAIN = /^\d+(?:[.,]\d+)?$/
const SIGNS: Readonly<Record<string, number>> = {
  ...{ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5 },
  ...{ '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅐': 1 / 7, '⅑': 1 / 9, '⅒': 1 / 10 },
}
/** Thousands set apart by a space, also a thin or unbreakable one, or by the Swiss apostrophe. */
const HEAD = /^[1-9]\d{0,2}$/
const TAIL = /^\d{3}$/
const TAIL_WITH_DECIMALS = /^\d{3}[.,]\d{1,2}$/
const APOSTROPHE = /^['’‘]$/u
const SMALL = /^\d{1,4}$/
/** Parts that a whole is divided into with a slash; "9/11" and "5/17" are no fractions. */
const PARTS = new Set([2, 3, 4, 5, 6, 8, 10, 15, 16, 20, 32, 100, 1000])

interface Digits {
  readonly value: number
  readonly last: number
  /** "3/4", "½": less than one, written as a part. */
  readonly fraction: boolean
  /** The point before it, where its zero is left out: ".75". */
  readonly first?: number
}

/** The number that starts at the token, and the token behind it. */
export function numberOfDigits(tokens: readonly Token[], index: number, decimal: Decimal): Digits | null {
  const { text } = tokens[index]!
  const pointed = decimal === '.' ? pointedAt(tokens, index) : null
  if (pointed !== null) return { value: pointed, last: index + 1, fraction: false, first: index - 1 }
  const alone = entry(SIGNS, text)
  if (alone !== undefined) return { value: alone, last: index + 1, fraction: true }
  const slashed = slashedAt(tokens, index)
  if (slashed) return { ...slashed, fraction: true }
  let digits = text
  let last = index + 1
  if (HEAD.test(text)) {
    for (let next = grouped(tokens, last); next !== null; next = grouped(tokens, last)) {
      digits += tokens[next]!.text
      last = next + 1
    }
    if (TAIL_WITH_DECIMALS.test(spaced(tokens, last) ?? '')) digits += tokens[last++]!.text
  }
  const value = numberOf(digits, decimal)
  if (value === null) return null
  const part = partBehind(tokens, last)
  return part && Number.isInteger(value)
    ? { value: value + part.value, last: part.last, fraction: false }
    : { value, last, fraction: false }
}

/** ".75", ".300": the zero is left out, so a blank, a minus or a sign of money stands before the point. */
function pointedAt(tokens: readonly Token[], index: number): number | null {
  const [point, before] = [tokens[index - 1], tokens[index - 2]]
  if (point?.text !== '.' || !tokens[index]!.glued || !/^\d{1,6}$/.test(tokens[index]!.text)) return null
  return point.glued && !/^[-−\p{Sc}]$/u.test(before?.text ?? '') ? null : Number(`0.${tokens[index]!.text}`)
}

/** "3½", "10 1/2"; in a table the next line is another number. */
function partBehind(tokens: readonly Token[], index: number): { value: number; last: number } | null {
  const token = tokens[index]
  if (token?.sentence !== tokens[index - 1]?.sentence || !token) return null
  const sign = entry(SIGNS, token.text)
  if (sign !== undefined) return { value: sign, last: index + 1 }
  return !token.glued && token.kind === 'number' ? slashedAt(tokens, index) : null
}

/** "3/4", but neither "24/7" nor "2024/25". */
function slashedAt(tokens: readonly Token[], index: number): { value: number; last: number } | null {
  const [top, slash, bottom, behind] = [tokens[index]!, tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  if (!slash?.glued || !/^[/⁄]$/u.test(slash.text) || !bottom?.glued || bottom.kind !== 'number') return null
  if (!SMALL.test(top.text) || !SMALL.test(bottom.text) || (behind?.glued && behind.text === '/')) return null
  const [value, parts] = [Number(top.text), Number(bottom.text)]
  return value > 0 && value < parts && PARTS.has(parts) ? { value: value / parts, last: index + 3 } : null
}

/** Index of the next group of three: "1 000", "12'000". */
function grouped(tokens: readonly Token[], index: number): number | null {
  if (TAIL.test(spaced(tokens, index) ?? '')) return index
  const [mark, group] = [tokens[index], tokens[index + 1]]
  return mark?.glued && APOSTROPHE.test(mark.text) && group?.glued && TAIL.test(group.text) ? index + 1 : null
}

/** A number token that stands behind white space: the next group of "1 000". */
function spaced(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]
  const before = tokens[index - 1]
  const follows = token?.kind === 'number' && !token.glued && token.sentence === before?.sentence
  return follows && token.start - before.end === 1 ? token.text : null
}

function numberOf(digits: string, decimal: Decimal): number | null {
  const plain = (grouping: Decimal) => Number(digits.replaceAll(grouping, '').replace(',', '.'))
  const other = decimal === ',' ? '.' : ','
  if (GROUPED[decimal].test(digits)) return plain(other)
  // "1,150,000" or "1,111.11" in a German text, "1.150.000" or "1.111,11" in an English one
  if (GROUPED[other].test(digits) && (digits.split(decimal).length > 2 || digits.includes(other))) return plain(decimal)
  if (LAKHS.test(digits)) return plain(',')
  if (!PLAIN.test(digits)) return null
  if (/^0\d/.test(digits)) return null // "0800", "007"
  return Number(digits.replace(',', '.'))
}
