// Finds characters that nobody sees: soft hyphens, zero-width spaces, byte order marks, marks of direction, runs of hard spaces.
// "Donau\u00ADdampf" → one zone over the soft hyphen.

import type { Damage } from '../../types.ts'

/**
 * Joiners (U+200C, U+200D) and selectors of a shape (U+FE00 to U+FE0F) count only beside Latin letters and digits: elsewhere
 * they shape emoji and scripts. A single hard space is good typography, "5\u00A0km"; two, or one beside a space, hold a layout.
 */
const INVISIBLE = new RegExp(
  [
    '[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\u3164\\uFEFF\\uFFF9-\\uFFFB]+',
    '[\\u0000-\\u0008\\u000E-\\u001F\\u007F]+',
    '(?<=[\\p{Script=Latin}\\p{Nd}])(?![0-9]\\uFE0F?\\u20E3)[\\u200C\\u200D]+|[\\u200C\\u200D]+(?=[\\p{Script=Latin}\\p{Nd}])',
    '(?<=\\p{Script=Latin})[\\uFE00-\\uFE0F]+',
    ' ?\\u00A0[\\u00A0\\u2000-\\u200A\\u202F]+(?:[ \\u00A0]*\\u00A0)?',
  ].join('|'),
  'gu',
)

/** A zone for each run. */
export function invisibles(text: string): Damage[] {
  return Array.from(text.matchAll(INVISIBLE), ({ index, 0: run }) => {
    return { kind: 'invisible', start: index, end: index + run.length }
  })
}
