// Reads a probability that is given as a figure: "put the probability at less than 10 per cent" → 0–0.10.
// A percentage counts only beside a noun such as "chance"; "10 per cent of voters" is a share.

import { entry } from '../text/lookup.ts'
import type { CertaintyMention, Token } from '../types.ts'
import { BANDS, type Band } from './certainty-bands.ts'

export interface PercentWords {
  /** Nouns beside which a percentage is a probability: "chance", "Wahrscheinlichkeit". */
  readonly nouns: ReadonlySet<string>
  /** "per cent", "Prozent", "%". */
  readonly signs: ReadonlySet<string>
  /** Numbers written as words. */
  readonly numbers: Readonly<Record<string, number>>
  /** "unter", "less than": what the figure bounds. */
  readonly bounds: Readonly<Record<string, 'below' | 'above'>>
}

/** Bands that a figure in per cent can fall in, in order. */
const SCALE: readonly Band[] = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
]

/** Words between a percentage and its noun: "put the probability of a breach near Marchegg at less than 10 per cent". */
const PERCENT_REACH = 12

/** A number at this token that says how probable something is ("less than 10 per cent"); `free` is the first token not yet taken, `next` is the token behind it. */
export function percentAt(
  tokens: readonly Token[],
  { at, free, words }: { at: number; free: number; words: PercentWords },
): { mention: CertaintyMention; next: number } | null {
  const value = numberOf(tokens[at]!, words.numbers)
  if (value === null || value > 100) return null
  const next = signAt(tokens, at + 1, words.signs)
  if (!next || !hasNoun(tokens, { first: at, last: next }, words.nouns)) return null
  const { side, first } = boundBefore(tokens, { at, free }, words.bounds)
  const share = value / 100
  const [low, high] = side === 'below' ? [0, share] : side === 'above' ? [share, 1] : [share, share]
  const middle = (low + high) / 2
  const band = SCALE.find(name => middle <= BANDS[name][1]) ?? 'certain'
  return { mention: { start: tokens[first]!.start, end: tokens[next - 1]!.end, low, high, band }, next }
}

function boundBefore(
  tokens: readonly Token[],
  { at, free }: { at: number; free: number },
  bounds: PercentWords['bounds'],
): { side: 'below' | 'above' | null; first: number } {
  for (const first of [at - 2, at - 1]) {
    if (first < free) continue
    const words = tokens.slice(first, at).map(token => token.lower)
    const side = entry(bounds, words.join(' '))
    if (side) return { side, first }
  }
  return { side: null, first: at }
}

function numberOf(token: Token, numbers: PercentWords['numbers']): number | null {
  if (token.kind !== 'number') return entry(numbers, token.lower) ?? null
  const value = Number(token.text.replace(',', '.'))
  return Number.isNaN(value) ? null : value
}

/** Position behind the sign of per cent; null where there is none. */
function signAt(tokens: readonly Token[], at: number, signs: ReadonlySet<string>): number | null {
  if (signs.has(tokens[at]?.lower ?? '')) return at + 1
  return signs.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`) ? at + 2 : null
}

function hasNoun(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  nouns: ReadonlySet<string>,
): boolean {
  const near = [...tokens.slice(Math.max(0, first - PERCENT_REACH), first), ...tokens.slice(last, last + 2)]
  return near.some(token => nouns.has(token.lower))
}
