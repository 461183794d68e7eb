// Finds sentences that stand in the text a second time: a teaser, a pull quote, a list of headlines.

import type { Segmented } from '../../segment/segment.ts'
import type { Damage } from '../../types.ts'

/** Shorter ones repeat by chance or on purpose: "Das Ministerium lehnte eine Stellungnahme ab." has 44 characters. */
const LEAST = 60

/** Every later copy; copies that follow each other are one zone. */
export function repetitions({ text, sentences }: Segmented): Damage[] {
  const seen = new Set<string>()
  const zones: Damage[] = []
  let last = -2
  for (const { index, start, end } of sentences) {
    if (end - start < LEAST) continue
    const words = text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, ' ')
    if (!seen.has(words)) seen.add(words)
    else if (last === index - 1) {
      zones.push({ ...zones.pop()!, end })
      last = index
    } else {
      zones.push({ kind: 'repeatedText', start, end })
      last = index
    }
  }
  return zones
}
