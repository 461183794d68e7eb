// Reads amounts that are said in two units as one: "5 feet 2 inches", "zwei Jahre und drei Monate", "3 dollars 50 cents".
// The value is in the first unit: 5.1666… feet.

import type { Token } from '../types.ts'
import type { Amount, AmountReader } from './quantity-amounts.ts'
import { dimensionOf, partsIn } from './quantity-dimensions.ts'
import type { NumeralWords } from './quantity-words.ts'

interface CompoundOptions {
  readonly limit: number
  /** "und", "and", "half". */
  readonly words: NumeralWords
  /** Reads one amount, so without compounds. */
  readonly read: AmountReader
  /** Code of a sign that is a word, too, and counts only here: "in" behind feet. */
  readonly signOf: (sign: string) => string | null
}

/** The whole that begins with the amount; the amount itself where nothing smaller follows. */
export function compound(tokens: readonly Token[], amount: Amount, options: CompoundOptions): Amount {
  let whole = amount
  const half = withHalf(tokens, amount, options)
  if (half) return half
  for (let n = 0; n < 2; n++) {
    const longer = extended(tokens, amount, { ...options, whole })
    if (!longer) break
    whole = longer
  }
  return whole
}

/** Units of time that no number follows directly. */
const LONG = new Set(['a', 'mo', 'wk', 'd'])

function extended(
  tokens: readonly Token[],
  first: Amount,
  { whole, limit, words, read, signOf }: CompoundOptions & { whole: Amount },
): Amount | null {
  const { unit } = first
  const { and } = words
  if (unit === null || first.joined || !Number.isInteger(first.value) || first.value < 0 || first.scale) return null
  const link = tokens[whole.last]
  if (!link || whole.last >= limit) return null
  const coin = dimensionOf(unit) === 'money' ? bareCoin(tokens, first, { whole, limit, words, read, signOf }) : null
  if (coin) return coin
  const isFeet = unit.startsWith('[')
  // "alle fünf Jahre 100 Tage": years and days are joined by a word, hours and minutes need none
  if (LONG.has(unit) && link.lower !== and) return null
  const at = link.lower === and || (isFeet && link.text === ',') ? whole.last + 1 : whole.last
  const bare = read(tokens, at, { floor: at, limit, and: true })
  const next = bare && withSign(tokens, bare, { unit, limit, signOf })
  if (!next || next.first !== at || next.unit === null || next.value <= 0 || next.joined || next.scale) return null
  const ratio = dimensionOf(unit) === 'money' ? coins(first, next) : partsIn(unit, next.unit)
  if (ratio === null || next.value * (next.parts ?? 1) >= ratio) return null
  const share = dimensionOf(unit) === 'money' ? next.value : next.value / ratio
  return { ...whole, last: next.last, value: Number((whole.value + share).toPrecision(12)) }
}

/** "a year and a half", "two miles and a half" */
function withHalf(tokens: readonly Token[], amount: Amount, { limit, words }: CompoundOptions): Amount | null {
  const at = amount.last
  if (amount.unit === null || at + 2 >= limit || tokens[at]!.lower !== words.and || amount.joined) return null
  const isHalf = words.articles.has(tokens[at + 1]!.lower) && words.halves[tokens[at + 2]!.lower] === 0.5
  const behind = tokens[at + 3]?.lower ?? ''
  if (!isHalf || Object.hasOwn(words.scales, behind) || Object.hasOwn(words.collectives, behind)) return null
  return { ...amount, last: at + 3, value: amount.value + 0.5 }
}

/** "5 ft 2 in" */
function withSign(
  tokens: readonly Token[],
  amount: Amount,
  { unit, limit, signOf }: { unit: string; limit: number; signOf: CompoundOptions['signOf'] },
): Amount {
  const code = amount.unit === null && amount.digits && amount.last < limit ? signOf(tokens[amount.last]!.text) : null
  return code !== null && partsIn(unit, code) !== null ? { ...amount, unit: code, last: amount.last + 1 } : amount
}

/** "zwei Euro fünfzig", "15 dollars 50": the coins without their name, at the end of what is said. */
function bareCoin(
  tokens: readonly Token[],
  first: Amount,
  { whole, limit, read }: CompoundOptions & { whole: Amount },
): Amount | null {
  const next =
    first.parts === 1 && whole.last > first.numeral.last
      ? read(tokens, whole.last, { floor: whole.last, limit, and: true })
      : null
  if (!next || next.first !== whole.last || next.unit !== null || next.digits !== first.digits || next.fraction) return null
  const behind = next.last < limit ? tokens[next.last]! : null
  if (!Number.isInteger(next.value) || next.value < 10 || next.value > 99 || (behind && !/^[.,;:!?)]$/.test(behind.text)))
    return null
  return { ...whole, last: next.last, value: Number((whole.value + next.value / 100).toPrecision(12)) }
}

/** "15 Dollar und 15 Cent", "3 CHF 4 cents": coins of whichever money. */
const coins = ({ parts }: Amount, next: Amount): number | null => (parts === 1 && next.parts > 1 ? next.parts : null)
