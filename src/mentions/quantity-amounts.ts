// Reads one amount, numeral and unit together: "$5.2 million", "240 Millionen Euro", "minus 7 Grad", "71-jährige".

import { entry } from '../text/lookup.ts'
import type { Modifier, Token } from '../types.ts'
import { compound } from './quantity-compounds.ts'
import { dimensionOf } from './quantity-dimensions.ts'
import { gluedCode, glueScale, lateScale } from './quantity-money.ts'
import { numeralReader } from './quantity-numerals.ts'
import { phrases } from './quantity-phrases.ts'
import { signReader } from './quantity-signs.ts'
import { unitReader } from './quantity-units.ts'
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
  /** So many of what is written make up one of the unit: 100 for cents, else 1. */
  readonly parts: number
  readonly digits: boolean
  readonly fraction: boolean
  /** Unit joined to the numeral: "71-jährige". */
  readonly joined: boolean
  /** What an adjective inside says: "ein knappes Drittel". */
  readonly modifier?: Modifier
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
  const single = singleReader(words)
  const { touching, signs } = words.units
  const signOf = (sign: string): string | null => (touching.has(sign) ? (entry(signs, sign) ?? null) : null)
  return (tokens, index, options) => {
    const amount = single(tokens, index, options)
    return amount && compound(tokens, amount, { limit: options.limit, words: words.numerals, read: single, signOf })
  }
}

/** One numeral and one unit. */
function singleReader(words: QuantityWords): AmountReader {
  const units = unitReader(words.units)
  const spelled = Object.keys(words.units.words).filter(word => !word.includes(' '))
  const numerals = numeralReader(words.numerals, words.decimal, {
    endings: Object.keys(words.units.suffixes),
    joined: new Set([...spelled, ...Object.keys(words.units.suffixes)]),
    articled: words.units.articled,
    links: new Set([...words.ranges.links, ...words.ranges.either, words.numerals.and]),
  })
  const signed = signReader(words)
  const cold = phrases(Object.fromEntries(words.units.below.map(phrase => [phrase, true])))

  return (tokens, index, options) => {
    const numeral =
      numerals(tokens, index, options) ?? gluedCode(tokens, index, { limit: options.limit, codes: words.units.prefixes })
    if (!numeral) return null
    const prefix = numeral.code
      ? { unit: numeral.code, parts: 1, first: index }
      : units.before(tokens, numeral.first, options.floor)
    const glued = glueScale(tokens, numeral, { limit: options.limit, money: prefix !== null, words: words.numerals })
    const scaled = glued ?? numeral
    const ending = numeral.ending ? units.ofEnding(numeral.ending) : null
    const suffix = ending
      ? null
      : unitBehind(tokens, numeral.fraction ? behindOf(tokens, scaled.last) : scaled.last, {
          limit: options.limit,
          prefixed: prefix !== null,
        })
    const late = suffix && lateScale(tokens, suffix, { limit: options.limit, scales: words.numerals.scales })
    const measure = ending ?? suffix ?? prefix
    const unit = measure?.unit ?? null
    const from = prefix?.first ?? numeral.first
    const sign = signed(tokens, from, { floor: options.floor, unit })
    const value = late ? Number(`${scaled.value}e${late.scale}`) : scaled.value
    const behind = suffix?.last ?? scaled.last
    const below = unit === null || dimensionOf(unit) === 'temperature' ? cold.at(tokens, behind, options.limit) : null
    const size = measure && measure.parts > 1 ? Number((value / measure.parts).toPrecision(12)) : value
    return {
      first: sign?.first ?? from,
      last: below?.last ?? late?.last ?? behind,
      numeral: { first: numeral.first, last: scaled.last },
      value: size && size * (below ? -1 : (sign?.value ?? 1)), // "-0" is 0
      scale: late?.scale ?? scaled.scale,
      unit: unit ?? (below ? 'Cel' : null),
      parts: measure?.parts ?? 1,
      digits: numeral.digits,
      fraction: numeral.fraction && !measure,
      joined: ending !== null || suffix?.joined === true,
      ...(numeral.modifier && { modifier: numeral.modifier }),
    }
  }

  /** "$ 20 $": behind an amount with its money in front no other sign of money belongs to it. */
  function unitBehind(tokens: readonly Token[], index: number, { limit, prefixed }: { limit: number; prefixed: boolean }) {
    const unit = units.at(tokens, index, limit)
    return unit && prefixed && /^\p{Sc}$/u.test(tokens[index]!.text) ? null : unit
  }

  /** "three quarters of an hour" */
  function behindOf(tokens: readonly Token[], index: number): number {
    const { ofWhole, articles } = words.numerals
    return ofWhole.has(tokens[index]?.lower ?? '') && articles.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index
  }
}
