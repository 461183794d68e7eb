// Finds sentences and paragraphs that stand in the text a second time: a teaser, a pull quote, a list of headlines.

import type { Segmented } from '../../segment/segment.ts'
import type { Damage, Sentence } from '../../types.ts'

/** Shorter ones repeat by chance or on purpose: "Das Ministerium lehnte eine Stellungnahme ab." has 44 characters. */
const LEAST = 60

/** Shorter ones count behind a copy: they are the rest of what was copied. */
const LEAST_BEHIND = 15

/** A longer paragraph is no copy by itself: its sentences are. */
const LONGEST = 1500

/** Every later copy; copies that follow each other are one zone. Short sentences count where their whole paragraph is a copy, or behind one. */
export function repetitions({ text, sentences }: Segmented): Damage[] {
  const seenSentences: Seen = new Map()
  const seenParagraphs: Seen = new Map()
  const zones: Damage[] = []
  let last = -2
  for (const paragraph of paragraphsOf(sentences)) {
    const [start, end] = [paragraph[0]!.start, paragraph.at(-1)!.end]
    const whole = paragraph.length > 1 && end - start <= LONGEST && isCopy(text.slice(start, end), seenParagraphs)
    for (const { index, start, end } of paragraph) {
      const own = isCopy(text.slice(start, end), seenSentences, LEAST_BEHIND)
      if (!whole && !(own && (end - start >= LEAST || last === index - 1))) continue
      if (last === index - 1) zones.push({ ...zones.pop()!, end })
      else zones.push({ kind: 'repeatedText', start, end })
      last = index
    }
  }
  return zones
}

/** Letters at a stretch's end by which two are compared before all of it is, and how far from its end they may stand. */
const TAIL = { letters: 8, reach: 24 }

/** Under the letters at their end, stretches that were seen: one as it is, several by their words. */
type Seen = Map<string, string | Set<string>>

/** True for a stretch that was seen before; from now on it was. Marks and spaces count for nothing. */
function isCopy(own: string, seen: Seen, least: number = LEAST): boolean {
  if (own.length < least) return false
  const tail = own.slice(-TAIL.reach).replace(APART, '').slice(-TAIL.letters)
  const alike = seen.get(tail)
  if (alike === undefined) {
    seen.set(tail, own)
    return false
  }
  const several = typeof alike === 'string' ? new Set([wordsOf(alike)]) : alike
  const words = wordsOf(own)
  if (several.has(words)) return true
  seen.set(tail, several.add(words))
  return false
}

const APART = /[^\p{L}\p{N}]+/gu
const wordsOf = (own: string): string => own.replace(APART, ' ')

function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    if (paragraphs.at(-1)?.[0]?.paragraph === sentence.paragraph) paragraphs.at(-1)!.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}
