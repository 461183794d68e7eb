// Contents that stand before the verb as its object, where the verb stands second.
// "Den Vorschlag lehnte Ruiz ab" · "Von Zufall sprach die Leiterin" · "Die Schäden beziffert das Land auf drei Millionen Euro".

import { within } from '../../text/spans.ts'
import { hasVerb, isNoun, type Scene, spanOf } from '../scene.ts'
import { afterDateline, type Content, frameEnd, type Place } from './place.ts'

/** Null: the speaker does not stand behind the verb, or what stands before it is no object. */
export function objectBefore(scene: Scene, place: Place): Content | null {
  const { cue, source, words } = place
  const verb = cue.auxiliary ?? cue.at
  if (!words.grammar.verbSecond || !source || source.first < verb || source.first > cue.at + 2) return null
  const first = afterDateline(scene, scene.sentences[cue.clause.sentence]!.first)
  if (cue.clause.introducer !== null || first >= verb || !isObject(scene, first, place)) return null
  if (scene.tokens[verb - 1]!.text === ',' || hasVerb(scene, first, verb)) return null
  const end = cue.particle[0] ?? cue.clause.last
  const from = frameEnd(place)
  const tail = from < end ? spanOf(scene, { first: from, last: end }) : null
  // "… auf drei Millionen Euro": a figure behind the speaker is said, where and when it was said is not.
  const said = tail && within(scene.mentions.quantities, tail).length > 0 ? [tail] : []
  return { spans: [spanOf(scene, { first, last: verb }), ...said], rule: 'object', asks: false }
}

/** A noun phrase, or the preposition that the verb has: "Von Zufall sprach …". */
function isObject(scene: Scene, first: number, { cue, words }: Place): boolean {
  const { tokens, tags, isTime } = scene
  const verb = cue.auxiliary ?? cue.at
  const { prepositions } = cue.verb
  if (isTime[first] || words.anaphors.has(tokens[first]!.lower)) return false
  if (prepositions.length) {
    if (!prepositions.includes(tokens[first]!.lower)) return false
  } else if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PUNCT)$/.test(tags[first]!)) return false
  for (let i = first; i < verb; i++) if (isNoun(scene, i)) return true
  return false
}
