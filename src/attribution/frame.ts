// Finds through what and to whom somebody spoke: "sagte Ruiz in einem Interview", "told reporters", "gegenüber der Zeitung".

import { dependentsOf, sureOf } from '../syntax/tree-view.ts'
import { overlaps, within } from '../text/spans.ts'
import type { Span, TokenRange, Word } from '../types.ts'
import { headOf } from './compounds.ts'
import { type Found, isSaid } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { phraseAround } from './phrases/around.ts'
import type { Stretch } from './phrases/core.ts'
import { type Scene, spanOf } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Tokens around the cue that are looked at. */
const REACH = { before: 12, behind: 16 }
/** A tree at least so sure tells whom it was said to. */
const SURE = 0.5

/** What `at` finds first in the cue's frame: its sentence without the content; inside another's words (`outer`) no further than these. `cues`: all tokens that are one. */
export function inFrame(
  scene: Scene,
  { found, outer, cues }: { found: Found; outer: Found | null; cues: ReadonlySet<number> },
  at: (i: number) => Span | null,
): Span | null {
  const cue = found.cue[0]
  if (cue === undefined) return null
  const { first, last } = scene.sentences[scene.tokens[cue]!.sentence]!
  // "schrieb sie auf Facebook und sagte es im Radio": the frame ends where another cue stands.
  const isOther = (i: number) => cues.has(i) && !found.cue.includes(i) && !isSaid(found, scene.tokens[i]!)
  const [clause] = within(scene.clauses, scene.tokens[cue]!)
  let from = cue
  while (from > Math.max(first, cue - REACH.before) && !isOther(from - 1)) from--
  if (from > first && isOther(from - 1)) from = Math.max(from, clause?.first ?? from)
  for (let i = from; i < Math.min(last, cue + REACH.behind); i++) {
    if (i > cue && isOther(i)) return null
    if (isSaid(found, scene.tokens[i]!) || (outer && !isSaid(outer, scene.tokens[i]!))) continue
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
  // "in a post", "on Facebook", but not "by the Yorkshire Post"
  const inside = scene.tokens.slice(phrase.first, phrase.last)
  const names = inside.filter(({ index }) => scene.tags[index] === 'PROPN').length
  const named = inside.some(({ lower, index }) => (scene.tags[index] === 'NOUN' || names === 1) && isChannel(lower, words))
  return named ? spanOf(scene, { first: i, last: withWhom(scene, { from: phrase.last, limit }, words) }) : null
}

/** "im Interview | mit der Nordpost": the token behind it. */
function withWhom(scene: Scene, { from, limit }: Stretch, words: AttributionWords): number {
  if (from >= limit || !words.channel.links.has(scene.tokens[from]!.lower)) return from
  const phrase = phraseAfter(scene, { from: from + 1, limit }, words.phrase)
  return phrase?.first === from + 1 ? phrase.last : from
}

/** The noun itself, or a compound that ends in it: "Fernsehinterview". */
function isChannel(word: string, { grammar, channel }: AttributionWords): boolean {
  const { compounds } = grammar
  return headOf(word, { isListed: noun => channel.nouns.has(noun), compounds }) !== null
}

/** How many words lead one in: "gegenüber", "vor" one, "speaking to" two; null: none. */
function leadsAddressee({ tokens }: Scene, i: number, { addressee }: AttributionWords): number | null {
  const { lower } = tokens[i]!
  if (addressee.prepositions.has(lower) || addressee.before.has(lower)) return 1
  return addressee.speaking.has(lower) && addressee.speakingTo.has(tokens[i + 1]?.lower ?? '') ? 2 : null
}

const isListener = ({ tokens }: Scene, { first, last }: TokenRange, { addressee }: AttributionWords): boolean =>
  tokens.slice(first, last).some(({ lower }) => addressee.audience.has(lower))

/** "sagte der Nordpost": a dative below the cue in the tree, without a preposition. */
export function dativeOf(scene: Scene, { cue, source }: Found, words: AttributionWords): Span | null {
  const verb = scene.wordAt[cue[0] ?? -1]
  if (verb === undefined || !words.grammar.verbSecond) return null
  const isDative = ({ index, feats, token, upos }: Word) =>
    feats.Case === 'Dat' &&
    !feats.Reflex &&
    /^(?:NOUN|PROPN)$/.test(upos) &&
    !(source && source.first <= token && token < source.last) &&
    dependentsOf(scene.trees, index, /^case$/).length === 0
  const dative = dependentsOf(scene.trees, verb, /^(?:i?obj|obl)/).find(word => isDative(word) && sureOf(word) >= SURE)
  return dative ? spanOf(scene, phraseAround(scene, dative, words.phrase)) : null
}

/** "gegenüber der Zeitung", "told reporters", "sagte dem Sender" */
export function addresseeAt(scene: Scene, i: number, words: AttributionWords): Span | null {
  const { tokens } = scene
  const limit = scene.sentences[tokens[i]!.sentence]!.last
  const word = tokens[i]!.lower
  const led = leadsAddressee(scene, i, words)
  if (led !== null) {
    const phrase = phraseAfter(scene, { from: i + led, limit }, words.phrase)
    const isAudience = !words.addressee.before.has(word) || (phrase !== null && isListener(scene, phrase, words))
    return phrase && phrase.first === i + led && isAudience ? spanOf(scene, { first: i + led - 1, last: phrase.last }) : null
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
