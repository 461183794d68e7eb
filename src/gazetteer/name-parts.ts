// Says whether a word is part of people's names, given or family, anywhere in the world: "kyslytsya", "Müller" → true.
// The table holds sorted 32-bit hashes of 160,000 words without marks, so that it needs no memory of its own once loaded;
// a word that is none passes for one in 0.004 % of cases.

import { modelError } from '../models/container.ts'
import { folded } from '../text/spelling.ts'

/** True for a word that people bear as a name; the case does not matter. */
export type NameParts = (word: string) => boolean

const HEAD = 12
const VERSION = 1

/** Reads the bytes of models/name-parts.bin: "LGBN", version, count, hashes in order (u32, little endian). Throws MODEL_BROKEN. */
export function namePartsOf(bytes: Uint8Array): NameParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  const count = bytes.length >= HEAD ? view.getUint32(8, true) : 0
  if (magic !== 'LGBN' || view.getUint32(4, true) !== VERSION || bytes.length !== HEAD + 4 * count)
    throw modelError('name-parts.bin', `it is no table of ${count} hashes`)
  const hashes = new Uint32Array(count)
  for (let i = 0; i < count; i++) hashes[i] = view.getUint32(HEAD + 4 * i, true)
  return word => {
    const hash = namePartHash(word)
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if (hashes[middle]! < hash) low = middle + 1
      else high = middle
    }
    return hashes[low] === hash
  }
}

/** FNV-1a, 32 bit, over the UTF-16 code units of the word in lower case and without marks. */
export function namePartHash(word: string): number {
  const bare = folded(word)
  let hash = 0x811c9dc5
  for (let i = 0; i < bare.length; i++) {
    hash ^= bare.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
