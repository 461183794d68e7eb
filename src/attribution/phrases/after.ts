// Finds the noun phrase that may be a speaker, forwards from a place in a sentence.
// "…, sagte der Sprecher des Amtes, Jan Ruiz, am Montag": behind "sagte" it is "der Sprecher des Amtes, Jan Ruiz".

import type { TokenRange } from '../../types.ts'
import { isVerb, type Scene } from '../scene.ts'
import type { PhraseWords } from '../words.ts'
import { BRACKET, coreEnd, LONGEST, quotedName, type Stretch } from './core.ts'

/** An apposition ends within so many tokens. */
const APPOSITION = 14
/** Adverbs and dates before the phrase. */
const SKIPPED = 12

/** The phrase that starts at `from` or behind adverbs and dates there, before token `limit`; null: none. */
export function phraseAfter(scene: Scene, { from, limit }: Stretch, words: PhraseWords): TokenRange | null {
  const { tokens, tags, isTime } = scene
  let first = from
  while (
    first < limit &&
    (isTime[first] || tags[first] === 'ADV' || tags[first] === 'PART' || words.reflexives.has(tokens[first]!.lower))
  )
    first++
  if (first >= limit || first > from + SKIPPED) return null
  // "diese" alone, but not "diese Lösung"
  if (words.pronouns.has(tokens[first]!.lower) && tags[first] !== 'DET') return { first, last: first + 1 }
  const last = nominalEnd(scene, { from: first, limit: Math.min(limit, first + LONGEST) }, words)
  return last > first ? { first, last } : null
}

/** End of the noun phrase that starts at `from`, attributes and appositions taken in; `from` itself when none does. */
export function nominalEnd(scene: Scene, { from, limit }: Stretch, words: PhraseWords): number {
  const { tokens, tags } = scene
  let end = coreEnd(scene, { from, limit }, words)
  while (end > from && end < limit) {
    const token = tokens[end]!
    const attaches = words.attaching.has(token.lower) || words.genitives.has(token.lower) || words.joining.has(token.lower)
    if (attaches) {
      const next = coreEnd(scene, { from: words.genitives.has(token.lower) ? end : end + 1, limit }, words)
      if (next <= end + 1 || (words.joining.has(token.lower) && next < limit && isVerb(scene, next))) break
      end = next
    } else if (words.adjectivesBehind && tags[end] === 'ADJ' && words.attaching.has(tokens[end + 1]?.lower ?? '')) {
      const next = coreEnd(scene, { from: end + 2, limit }, words)
      if (next <= end + 2) break
      end = next
    } else if (token.text === '(') {
      const close = closing(scene, { from: end + 1, limit: Math.min(limit, end + BRACKET) }, ')')
      if (close < 0) break
      end = close + 1
    } else if (token.text === ',') {
      const next = appositionEnd(scene, { from: end + 1, limit: Math.min(limit, end + APPOSITION) }, words)
      if (next < 0) break
      return next
    } else {
      const next = quotedName(scene, { from: end, limit })
      if (next === end) break
      end = next
    }
  }
  return end
}

/** ", Jan Ruiz," behind a noun: the token that ends it (exclusive), or -1 if what stands there is no apposition. */
function appositionEnd(scene: Scene, { from, limit }: Stretch, words: PhraseWords): number {
  const { tokens, tags } = scene
  let end = coreEnd(scene, { from, limit }, words)
  while (end > from && end < limit && (words.attaching.has(tokens[end]!.lower) || words.genitives.has(tokens[end]!.lower))) {
    const next = coreEnd(scene, { from: words.genitives.has(tokens[end]!.lower) ? end : end + 1, limit }, words)
    if (next > end + 1) end = next
    else if (tags[end + 1] === 'NUM')
      end += 2 // "a pensioner of 68"
    else return -1
  }
  if (end <= from) return -1
  return /^[,.:;?!]$/.test(tokens[end]?.text ?? '.') ? end : -1
}

function closing({ tokens }: Scene, { from, limit }: Stretch, mark: string): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.text === mark) return i
  return -1
}
