// Finds characters that nobody sees: soft hyphens, zero-width spaces, byte order marks, marks of direction.
// "Donau\u00ADdampf" → one zone over the soft hyphen.

import type { Damage } from '../../types.ts'

/** Joiners (U+200C, U+200D) count only beside Latin letters and digits: elsewhere they shape emoji and scripts. */
const INVISIBLE =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+|(?<=[\p{Script=Latin}\p{Nd}])[\u200C\u200D]+|[\u200C\u200D]+(?=[\p{Script=Latin}\p{Nd}])/gu

/** A zone for each run. */
export function invisibles(text: string): Damage[] {
  return Array.from(text.matchAll(INVISIBLE), ({ index, 0: run }) => {
    return { kind: 'invisible', start: index, end: index + run.length }
  })
}
