// Reads one amount, numeral and unit together: "$5.2 million", "240 Millionen Euro", "minus 7 Grad", "71-jährige".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import { numeralReader } from './quantity-numerals.ts'
import { phrases } from './quantity-phrases.ts'
import { dimensionOf, unitReader } from './quantity-units.ts'
import type { QuantityWords } from './quantity-words.ts'

export interface Amount {
  /** Tokens `[first, last)`, unit included. */
  readonly first: number
  readonly last: number
  /** Tokens of the numeral alone. */
  readonly numeral: { readonly first: number; readonly last: number }
  readonly value: number
  readonly scale: number
  readonly unit: string | null
  readonly digits: boolean
  readonly fraction: boolean
  /** Unit joined to the numeral: "71-jährige". */
  readonly joined: boolean
}

interface AmountOptions {
  /** Tokens before it belong to the sentence before or to another figure. */
  readonly floor: number
  readonly limit: number
  readonly and: boolean
}

export type AmountReader = (tokens: readonly Token[], index: number, options: AmountOptions) => Amount | null

/** Builds the reader; it starts at a numeral and takes in a sign or currency that stands before it. */
export function amountReader(words: QuantityWords): AmountReader {
  const units = unitReader(words.units)
  const numerals = numeralReader(words.numerals, words.decimal, Object.keys(words.units.suffixes))
  const signs = phrases(words.numerals.signs)

  return (tokens, index, options) => {
    const numeral = numerals(tokens, index, options)
    if (!numeral) return null
    const prefix = units.before(tokens, index, options.floor)
    const money = prefix && glueScale(tokens, numeral, options.limit)
    const last = money?.last ?? numeral.last
    const ending = numeral.ending ? units.ofEnding(numeral.ending) : null
    const suffix = ending ? null : units.at(tokens, last, options.limit)
    const unit = ending ?? suffix?.unit ?? prefix?.unit ?? null
    const from = prefix?.first ?? index
    const sign = signedAt(tokens, from, { floor: options.floor, unit: unit ?? '' })
    return {
      first: sign?.first ?? from,
      last: suffix?.last ?? last,
      numeral: { first: numeral.first, last },
      value: (money?.value ?? numeral.value) * (sign?.value ?? 1),
      scale: money?.scale ?? numeral.scale,
      unit,
      digits: numeral.digits,
      fraction: numeral.fraction && !suffix,
      joined: ending !== null || suffix?.joined === true,
    }
  }

  /** "£5m", "$2bn" */
  function glueScale(tokens: readonly Token[], numeral: { value: number; last: number; digits: boolean }, limit: number) {
    const token = tokens[numeral.last]
    if (!numeral.digits || numeral.last >= limit || !token?.glued) return null
    const scale = entry(words.numerals.gluedScales, token.lower)
    return scale === undefined ? null : { value: Number(`${numeral.value}e${scale}`), last: numeral.last + 1, scale }
  }

  /** "minus 7 Grad", "-5 °C": only degrees and percentages go below zero. */
  function signedAt(tokens: readonly Token[], index: number, { floor, unit }: { floor: number; unit: string }) {
    const dimension = dimensionOf(unit)
    if (dimension !== 'temperature' && dimension !== 'percent') return null
    const sign = signs.before(tokens, index, floor)
    if (!sign) return null
    const mark = tokens[sign.first]!
    const isDash = mark.kind === 'mark' && (mark.glued || !tokens[index]!.glued)
    return isDash ? null : sign
  }
}
