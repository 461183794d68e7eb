// What a text is made of, small enough to compare with every other: a sample of its five-word runs as numbers.
//   shinglesOf("Elf weitere würden noch vermisst, sagte der Sprecher")   Uint32Array [ … ]
// Runs of words: Broder 1997, "On the resemblance and containment of documents". Keeping those that are 0 modulo a number:
// Manber 1994, "Finding similar files in a large file system"; texts of any length stay comparable, a part with its whole.

/** Words in a run: long enough that only copying makes two texts share many. */
const RUN = 5
/** One run in this many is kept; about 60 for an article. */
export const SAMPLE = 8

/** Hashes of the kept runs, each once, ascending. Linear in the text. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text.toLowerCase().normalize('NFC'))
  const kept = new Set<number>()
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = runHash(words, i)
    if (run % SAMPLE === 0) kept.add(run)
  }
  return Uint32Array.from(kept).sort()
}

/** What a code unit does to a word: 0 ends it, 1 belongs to it, 2 is not seen (soft hyphen, joiner, mark): filled when first met. */
const KINDS = new Uint8Array(0x10000).fill(3)

function kindOf(code: number): number {
  const char = String.fromCharCode(code)
  const kind = /[\p{L}\p{N}]/u.test(char) ? 1 : /[\p{M}\p{Cf}]/u.test(char) ? 2 : 0
  KINDS[code] = kind
  return kind
}

const FNV = { offset: 0x811c9dc5, prime: 0x01000193 }

/** Every word as a number: FNV-1a (Fowler, Noll, Vo; 32 bits), over code units instead of bytes. */
function wordHashes(text: string): number[] {
  const words: number[] = []
  let hash = FNV.offset
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20
    const kind = KINDS[code] === 3 ? kindOf(code) : KINDS[code]
    if (kind === 1) hash = Math.imul(hash ^ code, FNV.prime)
    else if (kind === 0 && hash !== FNV.offset) {
      words.push(hash >>> 0)
      hash = FNV.offset
    }
  }
  return words
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
