// Finds units beside a numeral: "$5", "7 Meter", "97 per cent", "3 cm pro Stunde", "71-jährige", "30-metre".
// What a unit measures follows from its code alone, the same in every language.

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import { type PhraseMatch, phrases } from './quantity-phrases.ts'
import type { UnitWords } from './quantity-words.ts'

export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'temperature'
  | 'rate'
  | 'other'

/** UCUM codes (https://ucum.org, version 2.2) by what they measure; all others are "other". */
const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  ...all('% %{point} [ppth]', 'percent'),
  ...all('mm cm m km [in_i] [ft_i] [yd_i] [mi_i] [nmi_i] [ly]', 'length'),
  ...all('m2 km2 ha [acr_us] [mi_i]2 [ft_i]2', 'area'),
  ...all('m3 L mL hL [bbl_us] [gal_us]', 'volume'),
  ...all('mg g kg t kt Mt [lb_av] [oz_av] [ston_av]', 'mass'),
  ...all('s min h d wk mo a', 'time'),
  ...all('Cel [degF] K', 'temperature'),
}

/** What a unit's code measures; ISO 4217 codes are three capitals. Euros per day are money, metres per hour a rate. */
export function dimensionOf(unit: string | null): Dimension {
  if (unit === null) return 'count'
  if (/^[A-Z]{3}(?:\/|$)/.test(unit)) return 'money'
  return DIMENSIONS[unit] ?? (unit.includes('/') ? 'rate' : 'other')
}

interface UnitMatch {
  readonly unit: string
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Joined by a hyphen or grown on: "71-jährige". */
  readonly joined: boolean
}

interface UnitReader {
  /** "$" in front of the token. */
  before(tokens: readonly Token[], index: number, floor: number): UnitMatch | null
  /** "Meter pro Sekunde" from the token on. */
  at(tokens: readonly Token[], index: number, limit: number): UnitMatch | null
  /** Unit of a word's ending: "jährige" → a. */
  ofEnding(ending: string): string | null
}

export function unitReader(words: UnitWords): UnitReader {
  const spelled = phrases(words.words)
  const signs = phrases(words.signs, { exact: true })
  const prefixes = phrases(words.prefixes, { exact: true })
  const per = phrases(words.per)

  return {
    before: (tokens, index, floor) => {
      const match = prefixes.before(tokens, index, floor)
      return match && { unit: match.value, first: match.first, last: match.last, joined: false }
    },
    at: (tokens, index, limit) => {
      const suffix = suffixAt(tokens, index, limit)
      if (suffix) return suffix
      // "km/h" is spelled, and longer than the sign "km".
      const match = longer(signs.at(tokens, index, limit), spelled.at(tokens, index, limit))
      if (!match) return null
      const rate = dimensionOf(match.value) === 'time' ? null : per.at(tokens, match.last, limit) // not "seven days a week"
      const unit = rate ? `${match.value}/${rate.value}` : match.value
      return { unit, first: index, last: rate?.last ?? match.last, joined: false }
    },
    ofEnding: ending => entry(words.suffixes, ending) ?? null,
  }

  /** "-jährige", "-year-old", "-metre": the hyphen is glued to the number, the word to the hyphen. */
  function suffixAt(tokens: readonly Token[], index: number, limit: number): UnitMatch | null {
    const word = tokens[index + 1]
    if (index + 1 >= limit || !tokens[index]!.glued || !/^[-‐‑–]$/u.test(tokens[index]!.text) || !word?.glued) return null
    const unit = entry(words.suffixes, word.lower)
    return unit === undefined ? null : { unit, first: index, last: index + 2, joined: true }
  }
}

const longer = <T>(a: PhraseMatch<T> | null, b: PhraseMatch<T> | null): PhraseMatch<T> | null =>
  a && b ? (b.last > a.last ? b : a) : (a ?? b)

function all(codes: string, dimension: Dimension): Record<string, Dimension> {
  return Object.fromEntries(codes.split(' ').map(code => [code, dimension]))
}
