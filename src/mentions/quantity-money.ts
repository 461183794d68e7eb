// Reads what grows onto an amount of money: "£5m", "10k$", "75 USD million", "EUR3.04".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import { dimensionOf } from './quantity-dimensions.ts'
import type { Numeral } from './quantity-numerals.ts'
import type { NumeralWords } from './quantity-words.ts'

const SIGN = /^\p{Sc}$/u

interface Scaled {
  readonly value: number
  readonly last: number
  readonly scale: number
}

/** "£5m", "$2bn"; without money "100K", "1.2M" */
export function glueScale(
  tokens: readonly Token[],
  numeral: Numeral,
  { limit, money, words }: { limit: number; money: boolean; words: NumeralWords },
): Scaled | null {
  const token = tokens[numeral.last]
  if (!numeral.digits || numeral.last >= limit || !token?.glued) return null
  const isBefore = SIGN.test(tokens[numeral.last + 1]?.text ?? '') // "10k$"
  const scale = money || isBefore ? entry(words.gluedScales, token.lower) : entry(words.bareScales, token.text)
  return scale === undefined ? null : { value: Number(`${numeral.value}e${scale}`), last: numeral.last + 1, scale }
}

/** "75 USD million" */
export function lateScale(
  tokens: readonly Token[],
  { unit, last }: { readonly unit: string; readonly last: number },
  { limit, scales }: { limit: number; scales: Readonly<Record<string, number>> },
): Omit<Scaled, 'value'> | null {
  const scale = last < limit && dimensionOf(unit) === 'money' ? entry(scales, tokens[last]!.lower) : undefined
  return scale === undefined || tokens[last - 1]!.text !== unit ? null : { scale, last: last + 1 }
}

/** "USD115", "EUR3.04": the code has grown onto the number. */
export function gluedCode(
  tokens: readonly Token[],
  index: number,
  { limit, codes }: { limit: number; codes: Readonly<Record<string, string>> },
): Numeral | null {
  const token = tokens[index]
  const match = token?.kind === 'word' && index < limit ? /^(\p{Lu}\p{L}{1,2})(\d+)$/u.exec(token.text) : null
  const code = match && entry(codes, match[1]!)
  if (!match || !code) return null
  const decimals = index + 2 < limit ? decimalsAt(tokens, index + 1) : null
  const value = Number(`${match[2]}.${decimals ?? 0}`)
  const last = decimals === null ? index + 1 : index + 3
  return { first: index, last, value, scale: 0, digits: true, fraction: false, ending: null, code }
}

function decimalsAt(tokens: readonly Token[], index: number): string | null {
  const [point, digits] = [tokens[index]!, tokens[index + 1]!]
  return point.text === '.' && point.glued && digits.glued && digits.kind === 'number' ? digits.text : null
}
