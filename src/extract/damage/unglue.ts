// Parts the words that a scraper glued, so that each of them is read: "UkraineWas" → "Ukraine", "Was". Offsets stay those of the text.

import type { Segmented } from '../../segment/segment.ts'
import { within } from '../../text/spans.ts'
import type { Damage, Token } from '../../types.ts'
import { retokened } from './retokened.ts'

/** Where a small letter meets a capital. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u

/** The same text with glued words as two tokens each; zones in order of start. */
export function unglued(segmented: Segmented, damage: readonly Damage[]): Segmented {
  const zones = damage.filter(({ kind }) => kind === 'gluedWords')
  if (zones.length === 0) return segmented
  return retokened(segmented, (_, own) => own.flatMap(token => (within(zones, token).length > 0 ? partsOf(token) : [token])))
}

function partsOf(token: Token): Token[] {
  const { text, lower, start, end } = token
  const seam = text.search(SEAM)
  // Characters without a shape are in the span and not in the text: no telling where it parts.
  if (token.kind !== 'word' || seam < 0 || end - start !== text.length) return [token]
  return [
    { ...token, text: text.slice(0, seam), lower: lower.slice(0, seam), end: start + seam },
    { ...token, text: text.slice(seam), lower: lower.slice(seam), start: start + seam, glued: true },
  ]
}
