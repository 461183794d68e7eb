// Reads two amounts as one range: "zwischen 8.000 und 10.000", "180 bis 240 Millionen Euro", "5–7 %", "two or three".
// "from nine to 14" after a verb of change is two figures, and "3-1" is a score and none.

import type { Sentence, Token } from '../types.ts'
import type { Amount } from './quantity-amounts.ts'
import { phrases } from './quantity-phrases.ts'
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
  /** Whether a noun stands at the token. */
  readonly counts: (index: number) => boolean
}

/** A range that opens with this amount; "score": two numbers that mean neither a range nor a figure each. */
export type RangeReader = (amount: Amount, context: RangeContext) => Range | 'score' | null

/** A verb of change stands at most this many tokens from its figures. */
const VERB_REACH = 30
/** "rose by 5 to 12": a difference and a level, where a range would be wider than this many times its lower end. */
const STEP = 2.2
const DASH = /^[-‐‑–—]$/u

export function rangeReader(words: RangeWords): RangeReader {
  const openers = phrases(words.openers)

  return (amount, { tokens, sentence, start, read, counts }) => {
    const at = isCut(tokens, amount.last, words.links) ? amount.last + 1 : amount.last // "fünf- bis sechstausend"
    const link = tokens[at]
    if (!link || at + 1 >= sentence.last || amount.joined) return null
    const opener = start > sentence.first ? tokens[start - 1]!.lower : ''
    const opening = openers.before(tokens, start, sentence.first)
    const asked = opening?.value
    const isDash = DASH.test(link.text)
    const dash = isDash && link.glued && tokens[at + 1]!.glued
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
    const end = read(at + 1)
    if (!end) return null
    const [low, high] = matched(amount, end)
    if (!low || dimensionOf(low.unit) !== dimensionOf(high.unit)) return null
    if (kind === 'spaced' && !(amount.digits && end.digits && (end.unit !== null || isSpread(low, high, counts(end.last)))))
      return null
    if (kind === 'linked' && words.change.by.has(opener) && low.value * STEP <= high.value) return null
    if (low.value >= high.value) return kind === 'dash' ? 'score' : null
    if (kind === 'either' && !isNext(low.value, high.value)) return null
    return { first: kind === 'opened' && opening ? opening.first : start, last: end.last, low, high }
  }

  /** "Police revised the number from nine to 14." */
  function changes(tokens: readonly Token[], { first, last }: Sentence, at: number): boolean {
    for (let i = Math.max(first, at - VERB_REACH); i < Math.min(last, at + VERB_REACH); i++)
      if (words.change.verbs.has(tokens[i]!.lower)) return true
    return false
  }
}

/** "fünf- bis": the hyphen stands for the rest of the second. */
export const isCut = (tokens: readonly Token[], index: number, links: ReadonlySet<string>): boolean =>
  tokens[index]?.glued === true && DASH.test(tokens[index]!.text) && links.has(tokens[index + 1]?.lower ?? '')

/** "100 – 200 Menschen", "100 – 1000 Liter"; "es starben 100 – 5000 wurden verletzt" is none. */
const isSpread = (low: Amount, high: Amount, isNoun: boolean): boolean => isNoun && high.value <= 10 * low.value

/** "zwei oder drei", "300 or 400": one step of the first's size; else two figures. */
function isNext(low: number, high: number): boolean {
  const step = low < 10 ? 1 : 10 ** Math.floor(Math.log10(low))
  return high === low + step && (low <= 20 || low % step === 0)
}

/** "two to three thousand", "fünf bis sechshundert": words take over the power of the second. */
function powered(first: Amount, second: Amount): Amount {
  if (first.digits || second.digits || first.value >= 100 || first.scale || second.scale) return first
  const power = [3, 2].find(power => second.value % 10 ** power === 0)
  if (power === undefined || first.value >= second.value / 10 ** power || second.value / 10 ** power >= 100) return first
  return { ...first, value: first.value * 10 ** power }
}

/** "180 bis 240 Millionen Euro": the first end takes over scale and unit of the second; "$5–7": the other way round. */
function matched(first: Amount, second: Amount): [Amount | null, Amount] {
  const unit = first.unit ?? second.unit
  const high = { ...second, unit: second.unit ?? first.unit }
  const isOther = first.unit !== second.unit || first.parts !== second.parts // "lost 3 cents to $12.45"
  if (first.unit !== null && second.unit !== null && isOther) return [null, high]
  if (!second.scale || first.scale) return [{ ...powered(first, second), unit }, high]
  const mantissa = second.value / 10 ** second.scale
  const scaled = first.value < mantissa ? Number(`${first.value}e${second.scale}`) : first.value
  return [{ ...first, unit, value: scaled }, high]
}
