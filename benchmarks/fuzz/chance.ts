// Numbers that look like chance and are the same for the same seed (mulberry32, Tommy Ettinger, public domain).
//   const chance = chanceOf('rss:7:42'); chance.below(10)   7

export interface Chance {
  /** A whole number from 0 up to and without `end`. */
  below(end: number): number
  pick<T>(from: readonly T[]): T
}

export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { below, pick: from => from[below(from.length)]! }
}
