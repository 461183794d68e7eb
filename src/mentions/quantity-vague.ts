// Reads vague numerals as intervals: "Dutzende" is 24 to 99, "several hundred" 300 to 999, "tens of thousands" 20 000 to 99 999.
//
// The ends are a convention of ours, the same in both languages, and follow from what the words say: a plural ("Hunderte") is at
// least two of its kind, "several" and "a handful" at least three, and all are less than the next larger word ("Tausende").
// Words that name no size ("viele", "many", a bare "several") are no figures.

import { entry } from '../text/lookup.ts'
import type { Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import { phrases } from './quantity-phrases.ts'
import { unitReader } from './quantity-units.ts'
import type { QuantityWords } from './quantity-words.ts'

export interface VagueWords {
  /** Plurals that stand alone: `hunderte: 100`, `tausende: 1000`: their unit. */
  readonly plurals: Readonly<Record<string, number>>
  /** Larger ones that count only with a noun behind, for they follow numerals, too: `millionen: 1e6`. */
  readonly large: Readonly<Record<string, number>>
  /** In front of a plural, by a link or without: `tens: 10` in "tens of thousands". */
  readonly multiples: Readonly<Record<string, number>>
  /** In front of a power: "several hundred": `several: 3`, its least number of them. */
  readonly several: Readonly<Record<string, number>>
  /** Powers behind those: `hundred: 100`, `million: 1e6`. */
  readonly powers: Readonly<Record<string, number>>
  /** Whole phrases: `a handful: [3, 9]`. */
  readonly phrases: Readonly<Record<string, readonly [number, number]>>
  /** Between multiple, plural and noun: "of", "von". */
  readonly of: ReadonlySet<string>
}

export interface Vague {
  readonly amount: Amount
  readonly value: [number, number]
}

type VagueReader = (tokens: readonly Token[], index: number, limit: number) => Vague | null

/** "Hunderte" reach to one below ten hundreds, "Dutzende" to one below a hundred. */
const next = (unit: number): number => (unit === 12 || unit === 20 ? 100 : unit * 10)

/** Millions end where billions begin; smaller ones have a word for each ten. */
const top = (unit: number): number => (unit >= 1e6 ? unit * 1000 : next(unit))

export function vagueReader(words: QuantityWords): VagueReader {
  const { vague } = words
  const whole = phrases(vague.phrases)
  const several = phrases(vague.several)
  const units = unitReader(words.units)
  const opens = new Set(
    [vague.plurals, vague.large, vague.multiples, vague.several, vague.phrases]
      .flatMap(table => Object.keys(table))
      .map(key => key.split(' ')[0]!.slice(0, 2)),
  )

  const plural = ({ lower }: Token): number | undefined => entry(vague.plurals, lower) ?? entry(vague.large, lower)

  return (tokens, index, limit) => {
    if (tokens[index]!.kind !== 'word' || !opens.has(tokens[index]!.lower.slice(0, 2))) return null
    const read = phraseAt(tokens, index, limit) ?? severalAt(tokens, index, limit) ?? pluralAt(tokens, index, limit)
    if (!read) return null
    const behind = read.last < limit && vague.of.has(tokens[read.last]!.lower) ? read.last + 1 : read.last
    const unit = behind < limit ? units.at(tokens, behind, limit) : null
    if (unit && unit.parts > 1) return null
    const last = unit?.last ?? read.last
    const numeral = { first: index, last: read.last }
    const amount = { numeral, value: read.value[0], scale: 3, unit: unit?.unit ?? null, parts: 1, digits: false, fraction: false }
    return { amount: { ...amount, first: index, last, joined: false }, value: read.value }
  }

  function phraseAt(tokens: readonly Token[], index: number, limit: number): { value: [number, number]; last: number } | null {
    const match = whole.at(tokens, index, limit)
    return match && { value: [...match.value], last: match.last }
  }

  /** "mehrere hundert", "a few thousand", "several million" */
  function severalAt(tokens: readonly Token[], index: number, limit: number): { value: [number, number]; last: number } | null {
    const match = several.at(tokens, index, limit)
    if (!match || match.last >= limit) return null
    let unit = 1
    let last = match.last
    for (let n = 0; n < 2 && last < limit; n++) {
      const power = entry(vague.powers, tokens[last]!.lower)
      if (power === undefined) break
      unit *= power
      last++
    }
    return last === match.last ? null : { value: [match.value * unit, next(unit) - 1], last }
  }

  /** "Dutzende", "tens of thousands", "Hunderte Millionen", "hundreds of thousands" */
  function pluralAt(tokens: readonly Token[], index: number, limit: number): { value: [number, number]; last: number } | null {
    const word = tokens[index]!.lower
    const times = entry(vague.multiples, word)
    const link = index + 1 < limit && vague.of.has(tokens[index + 1]!.lower) ? index + 2 : index + 1
    const larger = times !== undefined && link < limit ? plural(tokens[link]!) : undefined
    if (times !== undefined && larger !== undefined && larger > times && !countsBefore(tokens, index))
      return { value: [2 * times * larger, next(times) * larger - 1], last: link + 1 }
    const unit = entry(vague.plurals, word) ?? (opensNoun(tokens, index + 1, limit) ? entry(vague.large, word) : undefined)
    return unit === undefined || countsBefore(tokens, index) ? null : { value: [2 * unit, top(unit) - 1], last: index + 1 }
  }

  /** "drei Millionen", "1,5 Millionen": the numeral before it was none, or it would have been taken. */
  function countsBefore(tokens: readonly Token[], index: number): boolean {
    const before = tokens[index - 1]
    return before?.kind === 'number' || (before !== undefined && Object.hasOwn(words.numerals.small, before.lower))
  }

  /** "Millionen Menschen", "millions of people", "millions more" */
  function opensNoun(tokens: readonly Token[], index: number, limit: number): boolean {
    const token = index < limit ? tokens[index]! : null
    if (token?.kind !== 'word') return false
    return (
      vague.of.has(token.lower) ||
      words.phrases.fillers.has(token.lower) ||
      (words.phrases.capitalised && /^\p{Lu}/u.test(token.text))
    )
  }
}
