// Finds through what and to whom somebody spoke: "sagte Ruiz in einem Interview", "told reporters", "gegenüber der Zeitung".

import { overlaps } from '../text/spans.ts'
import type { Span } from '../types.ts'
import { headOf } from './compounds.ts'
import { type Found, isSaid } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { type Scene, spanOf } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Tokens around the cue that are looked at. */
const REACH = { before: 12, behind: 16 }

/** What `at` finds first in the cue's frame: its sentence without the content. */
export function inFrame(scene: Scene, found: Found, at: (i: number) => Span | null): Span | null {
  const cue = found.cue[0]
  if (cue === undefined) return null
  const { first, last } = scene.sentences[scene.tokens[cue]!.sentence]!
  for (let i = Math.max(first, cue - REACH.before); i < Math.min(last, cue + REACH.behind); i++) {
    if (isSaid(found, scene.tokens[i]!)) continue
    const span = at(i)
    if (span && !found.content.some(content => overlaps(content, span))) return span
  }
  return null
}

/** "auf einer Pressekonferenz", "through an interpreter" */
export function channelAt(scene: Scene, i: number, words: AttributionWords): Span | null {
  const limit = scene.sentences[scene.tokens[i]!.sentence]!.last
  if (!words.channel.prepositions.has(scene.tokens[i]!.lower)) return null
  const phrase = phraseAfter(scene, { from: i + 1, limit }, words.phrase)
  if (!phrase || phrase.first !== i + 1) return null
  const named = scene.tokens.slice(phrase.first, phrase.last).some(({ lower }) => isChannel(lower, words))
  return named ? spanOf(scene, { first: i, last: phrase.last }) : null
}

/** The noun itself, or a compound that ends in it: "Fernsehinterview". */
function isChannel(word: string, { grammar, channel }: AttributionWords): boolean {
  const { compounds } = grammar
  return headOf(word, { isListed: noun => channel.nouns.has(noun), compounds }) !== null
}

/** "gegenüber der Zeitung", "told reporters", "sagte dem Sender" */
export function addresseeAt(scene: Scene, i: number, words: AttributionWords): Span | null {
  const { tokens } = scene
  const limit = scene.sentences[tokens[i]!.sentence]!.last
  const word = tokens[i]!.lower
  if (words.addressee.prepositions.has(word)) {
    const phrase = phraseAfter(scene, { from: i + 1, limit }, words.phrase)
    return phrase && phrase.first === i + 1 ? spanOf(scene, { first: i, last: phrase.last }) : null
  }
  const verbs = words.verbs.get(word)
  if (verbs?.some(verb => words.addressee.verbs.has(verb.lemma))) {
    const phrase = phraseAfter(scene, { from: i + 1, limit }, { ...words.phrase, pronouns: words.addressee.pronouns })
    return phrase && phrase.first === i + 1 ? spanOf(scene, phrase) : null
  }
  if (words.addressee.determiners.has(word) && scene.tags[i - 1] !== 'ADP') {
    const phrase = phraseAfter(scene, { from: i, limit }, words.phrase)
    return phrase && phrase.first === i && phrase.last > i + 1 ? spanOf(scene, phrase) : null
  }
  return null
}
