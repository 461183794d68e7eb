// A figure on its way through the files quantity-*.ts: read, but without concept and scope yet.

import type { Modifier, Span, Token } from '../types.ts'
import type { Counted } from './quantity-counted.ts'
import type { Dimension } from './quantity-units.ts'
import type { RangeWords } from './quantity-words.ts'

export interface Figure extends Span {
  /** Index of its sentence. */
  readonly sentence: number
  /** Tokens `[first, last)`, modifiers and unit included. */
  readonly first: number
  readonly last: number
  /** Last token of the numeral alone. */
  readonly numeral: number
  readonly value: number | [number, number]
  readonly modifier: Modifier
  readonly unit: string | null
  readonly dimension: Dimension
  /** Power of ten of its scale word, 0 without. */
  readonly scale: number
  /** "71-jährige" */
  readonly joined: boolean
  readonly noun: Counted | null
  /** It is a part of what follows: "zwei" in "zwei der vier Toten". */
  readonly isPart: boolean
  /** "Dutzende" */
  readonly vague: boolean
  /** Written with decimals: "4,0" counts nothing. */
  readonly decimal: boolean
}

/** The figure's size, the middle of a range. */
export const sizeOf = ({ value }: Figure): number => (typeof value === 'number' ? value : (value[0] + value[1]) / 2)

/** True for commas and joining words alone: between "8, 12 and 45" stands nothing else. */
export const isListing = (between: readonly Token[], joins: ReadonlySet<string>): boolean =>
  between.length > 0 && between.every(({ text, lower }) => text === ',' || joins.has(lower))

/** At most this many words stand between two figures that share a noun: "200 feste und 300 freie Mitarbeiter". */
const SHARED_REACH = 3

/** Gives figures in a row the noun or unit of the last one: "100,000, 200,000 or 250,000 refugees", "3 und 5 Prozent". */
export function sharedNouns(
  tokens: readonly Token[],
  figures: readonly Figure[],
  { joins, steps }: Pick<RangeWords, 'joins' | 'steps'>,
): Figure[] {
  const result = [...figures]
  let isRow = false
  for (let i = result.length - 2; i >= 0; i--) {
    const [figure, next] = [result[i]!, result[i + 1]!]
    const link = tokens[next.first - 1]!
    const isNear = next.first > figure.last && next.first - figure.last <= SHARED_REACH
    const isBare = figure.noun === null && figure.unit === null && !figure.isPart && !next.joined
    const joined: boolean =
      joins.has(link.lower) ||
      (isStep(figure, next) && steps.has(link.lower)) ||
      (isRow && link.text === ',' && next.first - figure.last === 1)
    isRow = isNear && isBare && joined && (next.noun !== null || next.unit !== null)
    if (isRow) result[i] = { ...figure, noun: sharedNoun(figure, next), unit: next.unit, dimension: next.dimension }
  }
  return result
}

/** "um 38 auf 642 Zentimeter", "from nine to 14 people": nothing but the link between. */
const isStep = (figure: Figure, next: Figure): boolean => next.first - figure.last === 1

/** "200 feste und 300 freie Mitarbeiter": the first counts Mitarbeiter, and not "freie" ones. */
function sharedNoun({ last }: Figure, { first, noun }: Figure): Counted | null {
  return noun && first - last > 1 ? { first: noun.last - 1, last: noun.last } : noun
}
