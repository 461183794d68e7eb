// Binary search in a list that is in order.
//   firstNot(tokens, token => token.start < offset)   the first token that starts at the offset or behind it

/** Index of the first item that is not before; the length when all are. `isBefore` holds for a head of the list and for nothing behind it. */
export function firstNot<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
