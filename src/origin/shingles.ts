// What a text is made of, small enough to compare with every other: a sample of its five-word runs as numbers.
//   sharedPart(shinglesOf(reprint), shinglesOf(original))   0.93
//   shinglesOf("Elf weitere würden noch vermisst, sagte der Sprecher")   Uint32Array [ … ]

/** Words in a run: long enough that only copying makes two texts share many. */
const RUN = 5
/** One run in this many is kept; about 60 for an article. */
export const SAMPLE = 8

const WORD = /[\p{L}\p{N}]+/gu

/** Hashes of the kept runs, each once, ascending. Linear in the text. */
export function shinglesOf(text: string): Uint32Array {
  const words = Array.from(text.toLowerCase().matchAll(WORD), match => hashOf(match[0]))
  const kept = new Set<number>()
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = runHash(words, i)
    if (run % SAMPLE === 0) kept.add(run)
  }
  return Uint32Array.from(kept).sort()
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function runHash(words: readonly number[], start: number): number {
  let hash = 0
  for (let i = start; i < start + RUN; i++) hash = mixed(Math.imul(hash, 31) + words[i]!)
  return hash
}

/** Spreads the bits (MurmurHash3's last step), so that the sample is a fair one. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
