// A figure on its way through the files quantity-*.ts: read, but without concept and scope yet.

import type { Modifier, Span } from '../types.ts'
import type { Counted } from './quantity-counted.ts'
import type { Dimension } from './quantity-units.ts'

export interface Figure extends Span {
  /** Index of its sentence. */
  readonly sentence: number
  /** Tokens `[first, last)`, modifiers and unit included. */
  readonly first: number
  readonly last: number
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
}

/** The figure's size, the middle of a range. */
export const sizeOf = ({ value }: Figure): number => (typeof value === 'number' ? value : (value[0] + value[1]) / 2)
