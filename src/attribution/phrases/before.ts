// Finds the noun phrase that may be a speaker, backwards from a place in a sentence.
// "The mayor, Ana Ruiz, on Monday said": before "said" it is "The mayor, Ana Ruiz,".

import type { TokenRange } from '../../types.ts'
import { isNominal, isNoun, type Scene } from '../scene.ts'
import type { PhraseWords } from '../words.ts'
import { nominalEnd } from './after.ts'
import { BRACKET, isAbbreviation, LONGEST } from './core.ts'

/** Where a search backwards starts, exclusive, and the first token that it may reach. */
interface Stretch {
  readonly end: number
  readonly floor: number
}

/** The phrase that ends before `end` (adverbs, auxiliaries and dates skipped), not reaching before token `floor`. */
export function phraseBefore(scene: Scene, { end, floor }: Stretch, words: PhraseWords): TokenRange | null {
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
function beforeComma(scene: Scene, { end, floor }: Stretch, words: PhraseWords): TokenRange | null {
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
function nominalStart(scene: Scene, { end, floor }: Stretch, words: PhraseWords): number {
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
    } else if (first < end && i > floor && isAbbreviation(scene, i - 1, end)) {
      // "Sen. | Linda Grant"
      first = i - 1
    } else if (first < end && i > floor && (words.attaching.has(word) || words.joining.has(word)) && isNoun(scene, i - 1))
      first = i
    else break
  }
  if (!nouns) return end
  const before = tokens[first - 1]
  const ruled = before && before.sentence === tokens[first]!.sentence && tags[first - 1] === 'ADP' && first - 1 >= floor
  return ruled ? end : first
}
