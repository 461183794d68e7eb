// What stands behind a numeral and multiplies or divides it: "2,5 Millionen", "drei Dutzend", "two thirds", "half a million".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import type { Numeral, NumeralOptions } from './quantity-numerals.ts'
import { phrases } from './quantity-phrases.ts'
import type { NumeralWords } from './quantity-words.ts'

/** Adds scale words, collectives and halves: "2,5 Millionen", "drei Dutzend", "two and a half million". */
export function scaler(words: NumeralWords) {
  const plusHalf = words.plusHalf ? phrases({ [words.plusHalf]: true }) : null
  const powers: Readonly<Record<string, number>> = { ...words.multipliers, ...words.scales }

  return (tokens: readonly Token[], numeral: Numeral | null, { limit }: NumeralOptions): Numeral | null => {
    if (!numeral || numeral.ending) return numeral
    let { last, value, scale } = numeral
    const half = plusHalf?.at(tokens, last, limit)
    if (half) {
      value += 0.5
      last = half.last
    }
    for (let n = 0; n < 2 && last < limit; n++) {
      const { lower } = tokens[last]!
      const power = entry(numeral.digits || words.closed ? powers : words.scales, lower)
      const dozen = entry(words.collectives, lower)
      if (power !== undefined) {
        value = Number(`${value}e${power}`) // exact; 4.1 * 1e6 is 4099999.9999999995
        scale += power
      } else if (dozen) value *= dozen
      else break
      last++
      // "Mio." with its stop, unless the stop is the sentence's
      if (lower.length <= 4 && last + 1 < limit && tokens[last]!.text === '.' && tokens[last]!.glued) last++
    }
    return { ...numeral, last, value, scale }
  }
}

/** "eine halbe Million", "half a dozen", "half an hour"; what a bare "half" is half of stands behind it. */
export function halfAt(
  tokens: readonly Token[],
  index: number,
  { limit, words }: NumeralOptions & { words: NumeralWords },
): Numeral | null {
  let i = index
  let halved = false
  for (; i < limit && i < index + 2; i++) {
    const { lower } = tokens[i]!
    if (words.halves.has(lower)) halved = true
    else if (!words.articles.has(lower)) break
  }
  const noun = i < limit ? tokens[i]!.lower : ''
  if (!halved || !noun) return null
  const base = { first: index, digits: false, ending: null }
  const scale = entry(words.scales, noun)
  if (scale) return { ...base, last: i + 1, value: 0.5 * 10 ** scale, scale, fraction: false }
  const dozen = entry(words.collectives, noun)
  if (dozen) return { ...base, last: i + 1, value: dozen / 2, scale: 0, fraction: false }
  return { ...base, last: i, value: 0.5, scale: 0, fraction: true }
}

/** "zwei Drittel", "three quarters". */
export function fractionOf(
  tokens: readonly Token[],
  numeral: Numeral,
  { limit, words }: NumeralOptions & { words: NumeralWords },
): Numeral {
  const parts = numeral.last < limit ? entry(words.fractions, tokens[numeral.last]!.lower) : undefined
  if (!parts || numeral.scale || numeral.value >= parts) return numeral
  return { ...numeral, last: numeral.last + 1, value: numeral.value / parts, fraction: true }
}
