// Arithmetic on half-open spans.

import type { Span } from '../types.ts'
import { firstNot } from './search.ts'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The span without white space and the marks given at its ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span, marks = ''): Span | null {
  const drop = (char: string | undefined) => char !== undefined && (/\s/u.test(char) || marks.includes(char))
  while (start < end && drop(text[start])) start++
  while (end > start && drop(text[end - 1])) end--
  return start < end ? { start, end } : null
}

/** Index of the first item that ends after `offset`, in a list ordered by start and without overlaps. */
export const firstEndingAfter = (items: readonly Span[], offset: number): number => firstNot(items, ({ end }) => end <= offset)

/** The items that touch the span; the list is ordered by start and without overlaps. */
export function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let i = firstEndingAfter(items, span.start); i < items.length && items[i]!.start < span.end; i++) found.push(items[i]!)
  return found
}
