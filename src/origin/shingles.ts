// What a text is made of, small enough to compare with every other: a sample of its five-word runs as numbers.
//   shinglesOf("Elf weitere würden noch vermisst, sagte der Sprecher")   Uint32Array [ … ]
// Runs of words: Broder 1997, "On the resemblance and containment of documents". Keeping those that are 0 modulo a number:
// Manber 1994, "Finding similar files in a large file system"; texts of any length stay comparable, a part with its whole.

/** Words in a run: long enough that only copying makes two texts share many. */
const RUN = 5
/** One run in this many is kept, about 110 for an article: shares of a text are right within five points or so. */
export const SAMPLE = 4

/** Hashes of the kept runs, each once, ascending. Linear in the text. */
export function shinglesOf(text: string): Uint32Array {
  const { words } = wordHashes(text)
  const kept = new Set<number>()
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = runHash(words, i)
    if (run % SAMPLE === 0) kept.add(run)
  }
  return Uint32Array.from(kept).sort()
}

/** Words of a sentence from which on two texts have it by copying: "Das teilte die Polizei am Montag mit" anybody may write. */
const LONG = 12

/** Hashes of the long sentences, each once, ascending. Where a mark only seems to end a sentence ("am 3. März"), it does so in every copy. */
export function linesOf(text: string): Uint32Array {
  const { words, ends } = wordHashes(text)
  const lines = new Set<number>()
  let start = 0
  for (const end of [...ends, words.length]) {
    if (end - start >= LONG) lines.add(runHash(words, start, end))
    start = end
  }
  return Uint32Array.from(lines).sort()
}

/** Hash of the beginning of a quotation; null: it is too short to be one of its own. */
export function phraseOf(text: string): number | null {
  const { words } = wordHashes(text)
  return words.length < RUN ? null : runHash(words, 0)
}

/** The text without the stretches that are not its own; they are in the order of the text and apart. */
export function living(text: string, dead: readonly (readonly [number, number])[]): string {
  const edges = [0, ...dead.flat(), text.length]
  return Array.from({ length: edges.length / 2 }, (_, i) => text.slice(edges[2 * i], edges[2 * i + 1])).join('\n')
}

/** How many numbers two ascending lists have in common. */
export function inCommon(a: Uint32Array, b: Uint32Array): number {
  let [i, j, common] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) common++
    const [x, y] = [a[i]!, b[j]!]
    if (x <= y) i++
    if (y <= x) j++
  }
  return common
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

/** Code units of line feed and of the marks that end a sentence. */
const ENDS: ReadonlySet<number> = new Set(Array.from('\n.!?:', mark => mark.charCodeAt(0)))

/** Every word as a number: FNV-1a (Fowler, Noll, Vo; 32 bits), over code units instead of bytes; and where sentences end, in words. */
function wordHashes(written: string): { words: number[]; ends: number[] } {
  const text = written.toLowerCase().normalize('NFC')
  const words: number[] = []
  const ends: number[] = []
  let hash = FNV.offset
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20
    const kind = KINDS[code] === 3 ? kindOf(code) : KINDS[code]
    if (kind === 1) hash = Math.imul(hash ^ code, FNV.prime)
    else if (kind === 0 && hash !== FNV.offset) {
      words.push(hash >>> 0)
      hash = FNV.offset
    }
    if (ENDS.has(code) && ends.at(-1) !== words.length) ends.push(words.length)
  }
  return { words, ends }
}

function runHash(words: readonly number[], start: number, end = start + RUN): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = mixed(Math.imul(hash, 31) + words[i]!)
  return hash
}

/** Spreads the bits (MurmurHash3's last step), so that the sample is a fair one. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
