// What stands behind a numeral and multiplies or divides it: "2,5 Millionen", "drei Dutzend", "two thirds", "half a million",
// "five and three quarters", "3 million and a half", "one in three".

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import type { Numeral, NumeralOptions } from './quantity-numerals.ts'
import type { NumeralWords } from './quantity-words.ts'

type Words = NumeralOptions & { readonly words: NumeralWords }

/** Adds scale words, collectives and parts: "2,5 Millionen", "drei Dutzend", "two and a half million". */
export function scaler(words: NumeralWords) {
  const powers: Readonly<Record<string, number>> = { ...words.multipliers, ...words.scales }

  return (tokens: readonly Token[], numeral: Numeral | null, options: NumeralOptions): Numeral | null => {
    if (!numeral || numeral.ending) return numeral
    const part = options.and && !numeral.fraction ? partBehind(tokens, numeral.last, { ...options, words }) : null
    const whole = part ? { ...numeral, last: part.last, value: numeral.value + part.value } : numeral
    const scaled = multiplied(tokens, whole, options)
    const late = options.and && !part && scaled.scale >= 6 ? partBehind(tokens, scaled.last, { ...options, words }) : null
    if (!late) return scaled
    const own = late.last < options.limit ? entry(words.scales, tokens[late.last]!.lower) : undefined
    return own === undefined
      ? { ...scaled, last: late.last, value: scaled.value + late.value * 10 ** scaled.scale } // "3 million and a half"
      : { ...scaled, last: late.last + 1, value: scaled.value + late.value * 10 ** own } // "one billion and a half million"
  }

  function multiplied(tokens: readonly Token[], numeral: Numeral, { limit }: NumeralOptions): Numeral {
    let { last, value, scale } = numeral
    const joined = numeral.digits ? joinedScale(tokens, last, { limit, powers }) : null
    if (joined) return { ...numeral, ...joined, value: timesTen(value, joined.scale) }
    for (let n = 0; n < 2 && last < limit; n++) {
      const { lower } = tokens[last]!
      const table = numeral.digits || words.closed ? powers : words.scales
      const hyphen = lower.indexOf('-')
      if (hyphen > 0 && entry(table, lower.slice(0, hyphen)) !== undefined)
        return tailed(tokens, { ...numeral, value, scale, last }, table)
      const power = entry(table, lower)
      const dozen = entry(words.collectives, lower)
      if (power !== undefined) {
        value = timesTen(value, power)
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

/** "5 million-dollar homes", "$1 trillion-plus" */
function tailed(tokens: readonly Token[], numeral: Numeral, table: Readonly<Record<string, number>>): Numeral {
  const [name = '', ...rest] = tokens[numeral.last]!.lower.split('-')
  const power = entry(table, name)!
  const [value, scale] = [timesTen(numeral.value, power), numeral.scale + power]
  return { ...numeral, value, scale, last: numeral.last + 1, ending: rest.join('-') }
}

/** "a $2-million house", "ein 3-Millionen-Euro-Paket": scale and perhaps unit behind a hyphen. */
function joinedScale(
  tokens: readonly Token[],
  index: number,
  { limit, powers }: { limit: number; powers: Readonly<Record<string, number>> },
): { last: number; scale: number; ending: string | null } | null {
  const [dash, word] = [tokens[index], tokens[index + 1]]
  if (index + 1 >= limit || !dash?.glued || !/^[-‐‑]$/u.test(dash.text) || !word?.glued) return null
  const [name = '', ...rest] = word.lower.split('-')
  const scale = entry(powers, name)
  return scale === undefined ? null : { last: index + 2, scale, ending: rest.length ? rest.join('-') : null }
}

/** Exact: 4.1 * 1e6 is 4099999.9999999995. */
const timesTen = (value: number, power: number): number => {
  const scaled = Number(`${value}e${power}`)
  return Number.isNaN(scaled) ? value * 10 ** power : scaled
}

/** "and a half", "und drei Viertel"; "and a third of them" is none. */
function partBehind(tokens: readonly Token[], index: number, { limit, words }: Words): { value: number; last: number } | null {
  if (index + 2 >= limit || tokens[index]!.lower !== words.and) return null
  const [count, name, behind] = [tokens[index + 1]!.lower, tokens[index + 2]!.lower, tokens[index + 3]?.lower ?? '']
  const parts = entry(words.fractions, name)
  if (parts === undefined || words.ofWhole.has(behind)) return null
  const isArticle = words.articles.has(count)
  // "five, and a third man": an article alone says it of halves and quarters only, unless nothing follows
  if (isArticle && parts !== 2 && parts !== 4 && index + 3 < limit && /^\p{L}/u.test(behind)) return null
  const times = isArticle ? 1 : entry(words.small, count)
  return times === undefined || times < 1 || times >= parts ? null : { value: times / parts, last: index + 3 }
}

/** "eine halbe Million", "half a dozen", "half an hour", "a quarter million"; what a bare "half" is half of stands behind it. */
export function halfAt(
  tokens: readonly Token[],
  index: number,
  { limit, words, isUnit }: Words & { isUnit: (word: string) => boolean },
): Numeral | null {
  const base = { first: index, digits: false, ending: null }
  const joined = hyphened(tokens[index]!.lower, { words, isUnit })
  if (joined) return { ...base, last: index + 1, scale: 0, fraction: false, ...joined }
  let i = index
  let part: number | null = null
  for (; i < limit && i < index + 2; i++) {
    const { lower } = tokens[i]!
    const share = entry(words.halves, lower)
    if (share !== undefined) part = share
    else if (!words.articles.has(lower)) break
  }
  const noun = i < limit ? tokens[i]!.lower : ''
  if (part === null || !noun || words.orderly.has(tokens[index - 1]?.lower ?? '')) return null
  const isBare = i === index + 1 && words.pronominal.notBehind.has(tokens[index - 1]?.lower ?? '') // "the first quarter million"
  const scale = entry(words.scales, noun)
  if (scale && !(isBare && part !== 0.5)) return { ...base, last: i + 1, value: part * 10 ** scale, scale, fraction: false }
  const dozen = entry(words.collectives, noun)
  if (dozen && part === 0.5) return { ...base, last: i + 1, value: dozen / 2, scale: 0, fraction: false }
  if (part !== 0.5 && (isBare || !isUnit(noun))) return null
  return { ...base, last: i, value: part, scale: 0, fraction: true }
}

/** "half-litre", "quarter-mile" */
function hyphened(lower: string, { words, isUnit }: { words: NumeralWords; isUnit: (word: string) => boolean }) {
  const at = lower.indexOf('-')
  const value = at > 0 ? entry(words.halves, lower.slice(0, at)) : undefined
  const ending = lower.slice(at + 1)
  return value !== undefined && isUnit(ending.split('-')[0]!) ? { value, ending } : null
}

/** "zwei Drittel", "three quarters", "two thirds of a million", "drei halbe". */
export function fractionOf(tokens: readonly Token[], numeral: Numeral, { limit, words }: Words): Numeral {
  const name = numeral.last < limit ? tokens[numeral.last]!.lower : ''
  if (words.closed && entry(words.halves, name) === 0.5 && Number.isInteger(numeral.value) && numeral.value > 1)
    return { ...numeral, last: numeral.last + 1, value: numeral.value / 2 } // "drei halbe Tage"
  const joint = numeral.ending === null ? null : (entry(words.fractions, numeral.ending) ?? null) // "two-thirds"
  const parts = joint ?? entry(words.fractions, name)
  if (!parts || numeral.scale || numeral.value >= parts) return numeral
  const last = joint ? numeral.last : numeral.last + 1
  const fraction = { ...numeral, last, value: numeral.value / parts, ending: null, fraction: true }
  // "two thirds of a million", "three quarters billion"
  let at = last
  if (at < limit && words.ofWhole.has(tokens[at]!.lower) && at + 1 < limit && words.articles.has(tokens[at + 1]!.lower)) at += 2
  const scale = at < limit ? entry(words.scales, tokens[at]!.lower) : undefined
  return scale ? { ...fraction, last: at + 1, value: fraction.value * 10 ** scale, scale, fraction: false } : fraction
}

/** "one in three", "9 out of 10": a share; "two in five days" is none. */
export function shareOf(
  tokens: readonly Token[],
  numeral: Numeral,
  { limit, words, isUnit, read }: Words & { isUnit: (word: string) => boolean; read: (index: number) => Numeral | null },
): Numeral | null {
  const { value, last, scale, ending, fraction } = numeral
  if (!Number.isInteger(value) || value < 1 || value > 999 || scale || ending || fraction || last + 1 >= limit) return null
  const link = words.shares.find(phrase => phrase.every((word, k) => tokens[last + k]?.lower === word))
  const whole = link && last + link.length < limit ? read(last + link.length) : null
  if (!link || !whole || whole.ending || whole.fraction || !Number.isInteger(whole.value)) return null
  const isRound = value === 1 || ROUND.has(whole.value)
  if (whole.value <= value || whole.value > 100_000 || !isRound || (whole.value >= 1500 && whole.value <= 2100)) return null
  if (whole.last < limit && isUnit(tokens[whole.last]!.lower)) return null
  return { ...numeral, last: whole.last, value: value / whole.value, fraction: true, share: true }
}

/** Of so many a share is said: "two in five", "9 out of 10". Others count people of a group: "two out of the seven". */
const ROUND = new Set([3, 4, 5, 6, 8, 10, 20, 50, 100, 1000, 10_000, 100_000])
