// Finds the noun phrase that may be a speaker, forwards or backwards from a place in a sentence.
// "…, sagte der Sprecher des Amtes, Jan Ruiz, am Montag": forwards from "sagte" it is "der Sprecher des Amtes, Jan Ruiz".

import type { TokenRange } from '../types.ts'
import { isNominal, isNoun, isVerb, type Scene } from './scene.ts'
import type { PhraseWords } from './words.ts'

/** No speaker is described in more words than this; keeps the search linear. */
const LONGEST = 30
const APPOSITION = 14
const BRACKET = 8
/** Words of a name in quotation marks, with its opening mark. */
const QUOTED = 5

/** The phrase that starts at `from` or behind adverbs and dates there, before token `limit`; null: none. */
export function phraseAfter(
  scene: Scene,
  { from, limit }: { from: number; limit: number },
  words: PhraseWords,
): TokenRange | null {
  const { tokens, tags, isTime } = scene
  let first = from
  while (first < limit && (isTime[first] || tags[first] === 'ADV' || tags[first] === 'PART' || isReflexive(tokens[first]!.lower)))
    first++
  if (first >= limit || first > from + 12) return null
  if (words.pronouns.has(tokens[first]!.lower)) return { first, last: first + 1 }
  const last = nominalEnd(scene, { from: first, limit: Math.min(limit, first + LONGEST) }, words)
  return last > first ? { first, last } : null

  function isReflexive(word: string) {
    return words.reflexives.has(word)
  }
}

/** End of the noun phrase that starts at `from`, attributes and appositions taken in; `from` itself when none does. */
function nominalEnd(scene: Scene, { from, limit }: TokenRangeLimit, words: PhraseWords): number {
  const { tokens } = scene
  let end = coreEnd(scene, { from, limit }, words)
  while (end > from && end < limit) {
    const token = tokens[end]!
    const attaches = words.attaching.has(token.lower) || words.genitives.has(token.lower) || words.joining.has(token.lower)
    if (attaches) {
      const next = coreEnd(scene, { from: words.genitives.has(token.lower) ? end : end + 1, limit }, words)
      if (next <= end + 1 || (words.joining.has(token.lower) && next < limit && isVerb(scene, next))) break
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

type TokenRangeLimit = { readonly from: number; readonly limit: number }

/** Determiners, adjectives and nouns from `from` on; `from` when there is no noun among them. */
function coreEnd(scene: Scene, { from, limit }: TokenRangeLimit, words: PhraseWords): number {
  const { tokens, tags, isTime } = scene
  let end = from
  let nouns = 0
  while (end < limit && isNominal(scene, end) && !isTime[end] && !words.never.has(tokens[end]!.lower)) {
    // "nach Angaben der Gewerkschaft 78 Prozent": a determiner or number behind the noun begins another phrase.
    if (nouns > 0 && (tags[end] === 'DET' || tags[end] === 'NUM')) break
    if (isNoun(scene, end)) nouns++
    end++
    if (isAbbreviation(scene, end - 1, limit)) end++
    const name = quotedName(scene, { from: end, limit })
    if (name > end) {
      nouns++
      end = name
    }
  }
  return nouns ? end : from
}

/** "Dr. Ruiz", "St. Pölten": a stop that ends no sentence, behind a short noun and before another. */
function isAbbreviation(scene: Scene, i: number, limit: number): boolean {
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
function quotedName({ tokens, quotes, quoteAt, tags }: Scene, { from, limit }: TokenRangeLimit): number {
  const quote = quotes[quoteAt[from + 1] ?? -1]
  if (from + 1 >= limit || !quote || quote.start !== tokens[from]!.start) return from
  let close = from + 1
  while (close < limit && tokens[close]!.end <= quote.inner.end) close++
  if (close - from > QUOTED || close >= limit || tags[close] !== 'PUNCT') return from
  const joined = tokens[close + 1]?.text === '-' && tokens[close + 1]!.glued && tokens[close + 2]?.glued
  return joined && close + 2 < limit ? close + 3 : close + 1
}

/** ", Jan Ruiz," behind a noun: the token that ends it (exclusive), or -1 if what stands there is no apposition. */
function appositionEnd(scene: Scene, { from, limit }: TokenRangeLimit, words: PhraseWords): number {
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

function closing({ tokens }: Scene, { from, limit }: TokenRangeLimit, mark: string): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.text === mark) return i
  return -1
}

/** The phrase that ends before `end` (adverbs, auxiliaries and dates skipped), not reaching before token `floor`. */
export function phraseBefore(
  scene: Scene,
  { end, floor }: { end: number; floor: number },
  words: PhraseWords,
): TokenRange | null {
  const { tokens, tags, isTime } = scene
  let last = end
  while (last > floor && (tags[last - 1] === 'ADV' || tags[last - 1] === 'AUX' || tags[last - 1] === 'PART' || isTime[last - 1]))
    last--
  if (last <= floor) return null
  const edge = tokens[last - 1]!
  if (edge.text === ',') return beforeComma(scene, { end: last - 1, floor }, words)
  if (edge.text === ')') {
    let open = last - 1
    while (open > Math.max(floor, last - BRACKET) && tokens[open]!.text !== '(') open--
    const inner = tokens[open]!.text === '(' ? phraseBefore(scene, { end: open, floor }, words) : null
    return inner && { first: inner.first, last }
  }
  if (words.pronouns.has(edge.lower)) return { first: last - 1, last }
  const first = nominalStart(scene, { end: last, floor: Math.max(floor, last - LONGEST) }, words)
  return first < last ? { first, last } : null
}

/** "The mayor, Ana Ruiz, | said" and "the mayor, who was away, | said": the comma closes an apposition or a clause. */
function beforeComma(scene: Scene, { end, floor }: { end: number; floor: number }, words: PhraseWords): TokenRange | null {
  const { tokens, clausesOf } = scene
  let comma = end - 1
  while (comma > floor && tokens[comma]!.text !== ',') comma--
  if (comma <= floor) return null
  if (nominalEnd(scene, { from: comma + 1, limit: end }, words) === end || isAge(scene, comma + 1, end)) {
    const head = nominalStart(scene, { end: comma, floor: Math.max(floor, comma - LONGEST) }, words)
    return head < comma ? { first: head, last: end } : null
  }
  const own = clausesOf[tokens[end]!.sentence]!
  const relative = own.findLast(({ first, kind }) => first > floor && first < end && kind === 'relative')
  if (!relative) return null
  const stop = relative.first - 1
  const head = nominalStart(scene, { end: stop, floor: Math.max(floor, stop - LONGEST) }, words)
  return head < stop ? { first: head, last: stop } : null
}

/** "Ana Ruiz, 54, said" */
function isAge({ tags }: Scene, from: number, end: number): boolean {
  return end - from === 1 && tags[from] === 'NUM'
}

/** Start of the noun phrase that ends at `end`; `end` when there is none, or when a preposition rules it. */
function nominalStart(scene: Scene, { end, floor }: { end: number; floor: number }, words: PhraseWords): number {
  const { tokens, tags, isTime } = scene
  let first = end
  let nouns = 0
  while (first > floor) {
    const i = first - 1
    const word = tokens[i]!.lower
    if (isTime[i]) break
    if (tags[i] === 'DET') {
      first = i
      const before = tokens[i - 1]?.lower ?? ''
      if (
        i > floor &&
        (words.attaching.has(before) || words.joining.has(before) || (words.genitives.has(word) && isNoun(scene, i - 1)))
      )
        continue
      break
    }
    if (isNominal(scene, i)) {
      if (isNoun(scene, i)) nouns++
      first = i
    } else if (first < end && i > floor && (words.attaching.has(word) || words.joining.has(word)) && isNoun(scene, i - 1))
      first = i
    else break
  }
  if (!nouns) return end
  const before = tokens[first - 1]
  const ruled = before && before.sentence === tokens[first]!.sentence && tags[first - 1] === 'ADP' && first - 1 >= floor
  return ruled ? end : first
}
