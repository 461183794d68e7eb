// The core of a noun phrase, without attributes and appositions: "der neue Sprecher", "Dr. Ruiz", "die Zeitung „Kurier“".

import { isNominal, isNoun, type Scene } from '../scene.ts'
import type { PhraseWords } from '../words.ts'

/** No speaker is described in more tokens than this; keeps the searches linear. */
export const LONGEST = 30
/** A bracket behind a name closes within so many: "Ruiz (54)". */
export const BRACKET = 8
/** Words of a name in quotation marks, with its opening mark. */
const QUOTED = 5

/** Where a search starts, and the token that it stops before. */
export interface Stretch {
  readonly from: number
  readonly limit: number
}

/** Determiners, adjectives and nouns from `from` on; `from` when there is no noun among them. */
export function coreEnd(scene: Scene, { from, limit }: Stretch, words: PhraseWords): number {
  const { tokens, tags, isTime } = scene
  let end = from
  let nouns = 0
  // "ließ die Leiterin offen": what stands behind the last noun is no part of it.
  let close = from
  while (end < limit && isNominal(scene, end) && !isTime[end] && !words.never.has(tokens[end]!.lower)) {
    // "nach Angaben der Gewerkschaft 78 Prozent": a determiner or number behind the noun begins another phrase.
    if (nouns > 0 && (tags[end] === 'DET' || tags[end] === 'NUM')) break
    // A capital outweighs the tag of a rare name: "Peter Struck".
    let names = isNoun(scene, end) || (nouns > 0 && /^\p{Lu}/u.test(tokens[end]!.text))
    end++
    if (isAbbreviation(scene, end - 1, limit)) end++
    const quoted = quotedName(scene, { from: end, limit })
    if (quoted > end) {
      names = true
      end = quoted
    }
    if (!names) continue
    nouns++
    close = end
  }
  return close
}

/** "Dr. Ruiz", "St. Pölten": a stop that ends no sentence, behind a short noun and before another. */
export function isAbbreviation(scene: Scene, i: number, limit: number): boolean {
  const stop = scene.tokens[i + 1]
  return (
    i + 2 < limit &&
    stop!.text === '.' &&
    stop!.glued &&
    scene.tokens[i]!.text.length <= 4 &&
    isNoun(scene, i) &&
    isNoun(scene, i + 2)
  )
}

/** A name in quotation marks, with what is joined to it: „Kurier“, „Kurier“-Zeitung. Its end, or `from` when there is none. */
export function quotedName({ tokens, quotes, quoteAt, tags }: Scene, { from, limit }: Stretch): number {
  const quote = quotes[quoteAt[from + 1] ?? -1]
  if (from + 1 >= limit || !quote || quote.start !== tokens[from]!.start) return from
  let close = from + 1
  while (close < limit && tokens[close]!.end <= quote.inner.end) close++
  if (close - from > QUOTED || close >= limit || tags[close] !== 'PUNCT') return from
  const joined = tokens[close + 1]?.text === '-' && tokens[close + 1]!.glued && tokens[close + 2]?.glued
  return joined && close + 2 < limit ? close + 3 : close + 1
}
