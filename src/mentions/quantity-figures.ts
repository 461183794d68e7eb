// Reads the figures of a sentence, before anything is known of what they are about: amounts, ranges, vague numerals with their
// modifiers and the noun behind, as in "bis zu 12.000 Soldaten", "zwischen 200 und 300 Gästen", "Dutzende Häuser".

import type { Analysis, Sentence, Token } from '../types.ts'
import { ageReader, sharedAges } from './quantity-ages.ts'
import { type Amount, type AmountReader, amountReader } from './quantity-amounts.ts'
import { joinedBounds } from './quantity-bounds.ts'
import { type CountedMatch, type CountedReader, countedReader } from './quantity-counted.ts'
import { type Figure, sharedNouns } from './quantity-figure.ts'
import { fractionTest } from './quantity-fractions.ts'
import { type Guard, quantityGuard } from './quantity-guards.ts'
import { lateModifier, type ModifierReader, modifierReader, stronger } from './quantity-modifiers.ts'
import { countedNouns } from './quantity-nouns.ts'
import { phrases } from './quantity-phrases.ts'
import { isCut, type RangeReader, rangeReader } from './quantity-ranges.ts'
import { correctedNoun, treeNoun } from './quantity-tree.ts'
import { unitSense } from './quantity-unit-senses.ts'
import { dimensionOf } from './quantity-units.ts'
import { type Vague, vagueReader } from './quantity-vague.ts'
import type { QuantityWords } from './quantity-words.ts'

interface Readers {
  readonly amounts: AmountReader
  readonly modifiers: ModifierReader
  readonly ranges: RangeReader
  readonly counted: CountedReader
  readonly guard: Guard
}

/** One amount or range with its modifiers, before anything is known about its noun. */
interface Found {
  readonly first: number
  readonly last: number
  readonly modifier: Figure['modifier']
  readonly value: Figure['value']
  readonly amount: Amount
  readonly vague: boolean
}

/** Nothing that is counted or measured comes so far; behind it lie keys, serial numbers and what no number can hold. */
const LARGEST = 1e100

/** Builds the reader of one sentence; `taken` are tokens inside dates, clock times and names. */
export function figureReader(words: QuantityWords) {
  const readers: Readers = {
    amounts: amountReader(words),
    modifiers: modifierReader(words.modifiers),
    ranges: rangeReader(words.ranges),
    counted: countedReader(words.phrases, words.parts.behind),
    guard: quantityGuard(words.guards, words.numerals, countedNouns(words.concepts)),
  }
  const ageOf = ageReader(words.concepts, readers.counted.isPlural)
  const isFigure = fractionTest(words)
  const senseOf = unitSense(words.units)
  const vagueAt = vagueReader(words)
  const lateModifierAt = lateModifier(words.modifiers)
  const { pronominal } = words.numerals
  const { fillers, capitalised } = words.phrases
  const openers = phrases(words.ranges.openers)

  return (analysis: Analysis, sentence: Sentence, taken: ReadonlySet<number>): Figure[] => {
    const { tokens } = analysis
    const figures: Figure[] = []
    let floor = sentence.first
    for (let i = sentence.first; i < sentence.last; i++) {
      const found = foundAt(i)
      if (!found) continue
      if ('skip' in found) {
        i = found.skip - 1
        floor = found.skip
        continue
      }
      const figure = figureOf(analysis, sentence, found)
      if (figure) figures.push(figure)
      i = found.last - 1
      floor = found.last
    }
    const bounded = joinedBounds(tokens, figures, words.ranges.bounds)
    return sharedAges(tokens, sharedNouns(tokens, bounded, words.ranges), words.ranges.joins)

    /** The figure that begins with the token; `skip`: the token behind something that is none. */
    function foundAt(index: number): Found | { readonly skip: number } | null {
      const limits = { floor, limit: sentence.last }
      const vague = taken.has(index) ? null : vagueAt(tokens, index, sentence.last)
      if (vague) return vagueFound(vague, readers.modifiers(tokens, vague.amount, limits))
      const widest = readers.amounts(tokens, index, { ...limits, and: true })
      if (!widest) return null
      const amount = opensRange(tokens, index, floor) ? readers.amounts(tokens, index, { ...limits, and: false }) : widest
      if (!amount) return null
      const modified = readers.modifiers(tokens, amount, limits)
      const context = { tokens, sentence, taken, isOpen: true }
      const read = (at: number) => amountFrom(tokens, at, sentence.last)
      const counts = (at: number) =>
        readers.counted.at(tokens, at, { limit: sentence.last, measured: false, single: false, behindNumeral: i => i }).noun !==
        null
      const range = readers.ranges(amount, { tokens, sentence, start: modified.first, read, counts })
      if (range === 'score') return { skip: Math.max(amount.last, read(amount.last + 1)?.last ?? 0) }
      if (!range && isCut(tokens, amount.last, words.ranges.links)) return { skip: amount.last } // "zwei- bis dreimal"
      if (!range)
        return readers.guard(amount, { ...context, isOpen: modified.last === amount.last })
          ? { skip: amount.last }
          : { ...modified, value: amount.value, amount, vague: false }
      if (readers.guard(range.low, context) || readers.guard(range.high, context)) return { skip: range.last }
      const whole = readers.modifiers(tokens, { ...range.high, first: range.first, last: range.last }, limits)
      const bound = ['atLeast', 'atMost', 'moreThan', 'lessThan'].includes(whole.modifier)
      const value: [number, number] = [range.low.value, range.high.value]
      const modifier = bound ? whole.modifier : 'between'
      return { ...whole, modifier, value, amount: { ...range.high, first: range.low.first }, vague: false }
    }
  }

  /** The amount that begins with the token, be it a numeral, a currency in front of one, or a word that blurs it ("und etwa 7"). */
  function amountFrom(tokens: readonly Token[], at: number, limit: number): Amount | null {
    for (let i = at; i < Math.min(at + 3, limit); i++) {
      const amount = readers.amounts(tokens, i, { floor: at, limit, and: true })
      if (!amount) continue
      if (amount.first === at) return amount
      const { first, modifier } = readers.modifiers(tokens, amount, { floor: at, limit: amount.last })
      return first === at && modifier === 'approximately' ? { ...amount, first } : null
    }
    return null
  }

  /** "between one hundred and two hundred": the "and" belongs to the range. */
  function opensRange(tokens: readonly Token[], index: number, floor: number): boolean {
    for (let i = Math.max(floor, index - 3); i < index; i++)
      if (openers.before(tokens, i + 1, floor)?.value === words.numerals.and) return true
    return false
  }

  function figureOf(
    analysis: Analysis,
    sentence: Sentence,
    { first, last, modifier, value, amount, vague }: Found,
  ): Figure | null {
    if ([value].flat().some(end => !(Math.abs(end) < LARGEST))) return null
    const { tokens } = analysis
    const single = value === 1
    const measured = amount.unit !== null
    const limit = sentence.last
    const { noun, whole } = countedNoun(analysis, { last, amount, limit, single })
    const isPlain = pronominal.words.has(tokens[amount.first]!.lower) && amount.numeral.last === amount.first + 1
    if (isPlain && isPronoun(tokens, amount, sentence)) return null
    if (isPlain && !measured && (!noun || whole !== null || readers.counted.isPlural(tokens[noun.last - 1]!))) return null
    if (noun === null && (isName(tokens, amount, sentence) || isCode(tokens, amount, sentence))) return null
    if (amount.fraction && whole === null && !isFigure(tokens, amount, { sentence, modifier, noun })) return null
    const late = noun && !measured ? lateModifierAt(tokens, noun.last, limit) : null
    const age = measured ? null : ageOf(tokens, amount, { sentence, bare: noun === null })
    const unit =
      senseOf(tokens, amount.unit, { sentence, last: amount.last, thing: capitalised && noun !== null }) ??
      (amount.fraction ? '1' : age)
    return {
      sentence: sentence.index,
      first,
      last: late?.last ?? last,
      numeral: amount.numeral.last - 1,
      start: tokens[first]!.start,
      end: tokens[(late?.last ?? last) - 1]!.end,
      value,
      modifier: late ? stronger(late.value, modifier) : modifier,
      unit,
      dimension: amount.fraction ? 'percent' : dimensionOf(unit),
      scale: amount.scale,
      joined: amount.joined,
      noun: amount.joined || age ? null : noun,
      isPart: whole !== null && !(vague && whole === last + 1), // "hundreds of people" are no part of the people
      vague,
      decimal: amount.digits && amount.scale === 0 && tokens[amount.numeral.last - 1]!.text.includes(words.decimal),
    }
  }

  /** What the amount counts by the order of words, put right or found by the tree. */
  function countedNoun(
    analysis: Analysis,
    { last, amount, limit, single }: { last: number; amount: Amount; limit: number; single: boolean },
  ): CountedMatch {
    const { tokens } = analysis
    const measured = amount.unit !== null
    const behindNumeral = (index: number) => readers.amounts(tokens, index, { floor: index, limit, and: true })?.last ?? index
    const { noun, whole } = readers.counted.at(tokens, last, { limit, measured, single, behindNumeral })
    // "15 Kilometer von den Grenzen" counts no limits
    if (whole !== null && measured && dimensionOf(amount.unit) === 'length') return { noun: null, whole }
    const place = { numeral: amount.numeral.last - 1, from: last, limit }
    if (noun) return { noun: measured || single ? noun : correctedNoun(analysis, noun, place), whole }
    const isFree = last < limit && !fillers.has(tokens[last]!.lower)
    return { noun: whole === null && !measured && !single && isFree ? treeNoun(analysis, place) : null, whole }
  }

  /** "Flug LH 400": two capitals before bare digits are a carrier's, and no currency, which would be a unit. */
  function isCode(tokens: readonly Token[], { numeral: { first }, digits, unit }: Amount, sentence: Sentence): boolean {
    return digits && unit === null && first > sentence.first && /^\p{Lu}{2}$/u.test(tokens[first - 1]!.text)
  }

  /** "seine Elf", "die Drei": where nouns have capitals a small number that has one names something. */
  function isName(tokens: readonly Token[], { numeral, digits }: Amount, sentence: Sentence): boolean {
    const { first, last } = numeral
    if (!capitalised || digits || last - first > 1 || first === sentence.first || tokens[first - 1]!.kind === 'mark') return false
    return /^\p{Lu}/u.test(tokens[first]!.text) && Object.hasOwn(words.numerals.small, tokens[first]!.lower)
  }

  /** "one of the basins", "no one", "one another" */
  function isPronoun(tokens: readonly Token[], { numeral: { first, last } }: Amount, sentence: Sentence): boolean {
    const before = first > sentence.first ? tokens[first - 1]!.lower : ''
    const after = last < sentence.last ? tokens[last]!.lower : ''
    return pronominal.notBehind.has(before) || pronominal.notBefore.has(after)
  }
}

/** "Dutzende" is an interval of its own, whatever blurs it ("rund ein paar hundert"); "mindestens Dutzende" keeps its bound. */
function vagueFound({ amount, value }: Vague, modified: { first: number; last: number; modifier: Figure['modifier'] }): Found {
  const isBound = ['atLeast', 'atMost', 'moreThan', 'lessThan'].includes(modified.modifier)
  return { ...modified, modifier: isBound ? modified.modifier : 'between', value, amount, vague: true }
}
