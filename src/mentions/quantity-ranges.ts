// Reads two amounts as one range: "zwischen 8.000 und 10.000", "180 bis 240 Millionen Euro", "5–7 %", "two or three".
// "from nine to 14" after a verb of change is two figures, and "3-1" is a score and none.

import { entry } from '../text/lookup.ts'
import type { Sentence, Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import { dimensionOf } from './quantity-units.ts'
import type { RangeWords } from './quantity-words.ts'

/** The two ends, first below second; the unit and scale that only the second carries hold for both. */
interface Range {
  readonly first: number
  readonly last: number
  readonly low: Amount
  readonly high: Amount
}

interface RangeContext {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  /** Where the first amount begins with its modifiers; an opener stands before it. */
  readonly start: number
  /** Reads the amount that begins at a token, with or without a modifier of its own. */
  readonly read: (index: number) => Amount | null
}

/** A range that opens with this amount; "score": two numbers that mean neither a range nor a figure each. */
export type RangeReader = (amount: Amount, context: RangeContext) => Range | 'score' | null

/** A verb of change stands at most this many tokens from its figures. */
const VERB_REACH = 30
/** "rose by 5 to 12": a difference and a level, where a range would be wider than this many times its lower end. */
const STEP = 2.2
const DASH = /^[-‐‑–—]$/u

export function rangeReader(words: RangeWords): RangeReader {
  return (amount, { tokens, sentence, start, read }) => {
    const link = tokens[amount.last]
    if (!link || amount.last + 1 >= sentence.last || amount.joined) return null
    const opener = start > sentence.first ? tokens[start - 1]!.lower : ''
    const asked = entry(words.openers, opener)
    const isDash = DASH.test(link.text)
    const dash = isDash && link.glued && tokens[amount.last + 1]!.glued
    const kind =
      asked === link.lower || (asked && words.links.has(link.lower))
        ? 'opened'
        : words.links.has(link.lower)
          ? 'linked'
          : dash
            ? 'dash'
            : isDash
              ? 'spaced'
              : 'either'
    if (kind === 'either' && !words.either.has(link.lower)) return null
    if (kind === 'linked' && words.change.openers.has(opener) && changes(tokens, sentence, start)) return null
    const end = read(amount.last + 1)
    if (!end) return null
    const [low, high] = matched(amount, end)
    if (!low || dimensionOf(low.unit) !== dimensionOf(high.unit)) return null
    if (kind === 'spaced' && !(amount.digits && end.digits && end.unit !== null)) return null // "100 – 1000 Liter"
    if (kind === 'linked' && words.change.by.has(opener) && low.value * STEP <= high.value) return null
    if (low.value >= high.value) return kind === 'dash' ? 'score' : null
    if (kind === 'either' && (high.value !== low.value + 1 || high.value > 20)) return null
    return { first: kind === 'opened' ? start - 1 : start, last: end.last, low, high }
  }

  /** "Police revised the number from nine to 14." */
  function changes(tokens: readonly Token[], { first, last }: Sentence, at: number): boolean {
    for (let i = Math.max(first, at - VERB_REACH); i < Math.min(last, at + VERB_REACH); i++)
      if (words.change.verbs.has(tokens[i]!.lower)) return true
    return false
  }
}

/** "180 bis 240 Millionen Euro": the first end takes over scale and unit of the second; "$5–7": the other way round. */
function matched(first: Amount, second: Amount): [Amount | null, Amount] {
  const unit = first.unit ?? second.unit
  const high = { ...second, unit: second.unit ?? first.unit }
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return [null, high]
  if (!second.scale || first.scale) return [{ ...first, unit }, high]
  const mantissa = second.value / 10 ** second.scale
  const scaled = first.value < mantissa ? Number(`${first.value}e${second.scale}`) : first.value
  return [{ ...first, unit, value: scaled }, high]
}
