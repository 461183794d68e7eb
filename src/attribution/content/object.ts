// Contents that are a mere noun phrase: "condemned the plan", "sprach von Zufall", "put the toll at nine".

import { dependentsOf, sureOf } from '../../syntax/tree-view.ts'
import { within } from '../../text/spans.ts'
import type { TokenRange, Word } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { isNominal, isVerb, type Scene } from '../scene.ts'
import { agrees } from '../tree-words.ts'
import type { AttributionWords } from '../words.ts'
import { bracketEnd, type Content, frameEnd, type Place } from './place.ts'

/** A tree at least so sure tells a subject. */
const SURE = 0.5

/** "Ruiz condemned the plan" · "Ruiz sprach von Zufall": what the verb has behind it, up to its particle or the clause's end. */
export function objectBehind(scene: Scene, place: Place): Content | null {
  const { cue, words } = place
  const { tokens, tags, isTime } = scene
  const { verb } = cue
  if (cue.form === 'participle' && cue.auxiliary === null) return null
  if (isOpen(scene, place)) return null
  const limit = scene.sentences[cue.clause.sentence]!.last
  let from = words.grammar.particlesClose ? frameEnd(place) : bracketEnd(place)
  while (from < limit && (isTime[from] || (/^(?:ADV|PART)$/.test(tags[from]!) && !isCounted(scene, from)))) from++
  while (verb.prepositions.length && from < limit && !leadsIn(scene, from, verb)) {
    if (/^[,;:!?]$/.test(tokens[from]!.text)) return null
    from++
  }
  let last = from
  const end = Math.min(limit, adverbialFrom(scene, cue) ?? limit)
  while (last < end && !/^[,;:.!?–—]$/.test(tokens[last]!.text) && !cue.particle.includes(last)) {
    if (tags[last] === 'CCONJ' && isVerb(scene, last + 1)) break
    last++
  }
  // "bestätigte das | später im Radio"
  if (words.anaphors.has(tokens[from]?.lower ?? '') && tags[from] === 'PRON') last = Math.min(last, from + 1)
  if (from >= limit || words.polarity.negations.has(tokens[from]!.lower) || isNounsOwn(scene, from, cue.at)) return null
  if (last <= from || !isObject(scene, { first: verb.prepositions.length ? from + 1 : from, last }, words)) return null
  if (holdsSubject(scene, { first: from, last }, cue)) return null
  if (verb.needs && !tokens.slice(from, last).some(({ lower }) => lower === verb.needs)) return null
  return {
    spans: [{ start: tokens[from]!.start, end: tokens[last - 1]!.end }],
    rule: 'object',
    asks: words.openers.undecided.has(tokens[from]!.lower),
  }
}

/** "spoke of six dead | while others counted four": token of the conjunction whose clause the tree hangs to the cue; null: none. */
function adverbialFrom({ trees, wordAt }: Scene, { at }: VerbCue): number | null {
  const isClause = (word: Word) => word.token > at && word.feats.VerbForm === 'Fin' && sureOf(word) >= SURE
  const [clause] = dependentsOf(trees, wordAt[at] ?? 0, /^advcl$/).filter(isClause)
  const mark = clause && dependentsOf(trees, clause.index, /^mark$/)[0]
  return mark && mark.token > at ? mark.token : null
}

/** The verb's preposition, also with an article in it: "vom" of "sprach vom Glück". */
const leadsIn = ({ tokens, trees, wordAt }: Scene, i: number, { prepositions }: VerbCue['verb']): boolean =>
  prepositions.includes(tokens[i]!.lower) || prepositions.includes(trees.words[wordAt[i] ?? -1]?.form.toLowerCase() ?? '')

/** "would condemn the plan": nobody has said anything yet; "could not confirm the report": somebody has. */
function isOpen({ tokens }: Scene, { cue, words }: Place): boolean {
  const auxiliary = cue.auxiliary === null ? null : tokens[cue.auxiliary]!.lower
  if (auxiliary === null || !words.polarity.modals.has(auxiliary)) return false
  const near = tokens.slice(cue.auxiliary! + 1, cue.at)
  return !words.polarity.abilities.has(auxiliary) || !near.some(({ lower }) => words.polarity.negations.has(lower))
}

/**
 * "Das bestätigte am Abend die Leiterin": what the tree takes for the subject is no object. Of 35 such in 500 German articles one
 * was content.
 */
function holdsSubject({ trees, wordAt }: Scene, { first, last }: TokenRange, { at }: VerbCue): boolean {
  const verb = trees.words[wordAt[at] ?? -1]
  if (!verb) return false
  // "Beide forderten den Rat auf": what is not of the verb's number is no subject of it, unless another is joined to it.
  const isInside = ({ token }: Word) => first <= token && token < last
  const canBe = (word: Word) => sureOf(word) >= SURE && agrees(trees, word, verb.feats.Number)
  return dependentsOf(trees, verb.index, /^nsubj/).some(word => isInside(word) && canBe(word))
}

/** "spoke on condition of anonymity": the preposition belongs to the common noun before it, not to the verb. */
function isNounsOwn({ tokens, tags }: Scene, from: number, verb: number): boolean {
  return from > verb + 1 && tags[from - 1] === 'NOUN' && /^\p{Ll}/u.test(tokens[from - 1]!.text)
}

/** Begins like a noun phrase, also a quoted or a counted one ("up to 25 millimetres"). */
function isObject(scene: Scene, { first, last }: TokenRange, words: AttributionWords): boolean {
  // "dementierte das": the pronoun is all the words that there are.
  if (last === first + 1 && words.anaphors.has(scene.tokens[first]!.lower)) return true
  for (let i = first; i < Math.min(last, first + 3); i++) {
    if (isVerb(scene, i)) return false
    if (scene.tags[i] === 'ADP' && !isCounted(scene, i)) return false
    // "forderte ihn zum Rücktritt auf": the pronoun is whom, a noun behind it what.
    if (words.phrase.oblique.has(scene.tokens[i]!.lower) && scene.tags[i] === 'PRON') return hasNominal(scene, i + 1, last)
    if (scene.tags[i] === 'PRON') return false
    if (isNominal(scene, i) || scene.quoteAt[i]! >= 0) return hasNominal(scene, i, last)
  }
  return false
}

/** A word that belongs to a figure: "up to 25", "about 25", "bis zu 25". */
function isCounted({ mentions, tokens }: Scene, i: number): boolean {
  return within(mentions.quantities, tokens[i]!).length > 0
}

function hasNominal({ tags, quoteAt }: Scene, from: number, last: number): boolean {
  for (let i = from; i < last; i++)
    if (tags[i] === 'NOUN' || tags[i] === 'PROPN' || tags[i] === 'NUM' || quoteAt[i]! >= 0) return true
  return false
}
