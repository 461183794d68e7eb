// Numbers that look random and are the same in every run: mulberry32.
//   const random = randomFrom(7); random.below(10) → 0 … 9; random.pick(['a', 'b'])

export interface Random {
  /** 0 ≤ n < limit, whole. */
  below(limit: number): number
  /** One of the items. Throws without items. */
  pick<T>(items: readonly T[]): T
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: items => {
      if (!items.length) throw new Error('There is nothing to pick from')
      return items[below(items.length)]!
    },
  }
}
