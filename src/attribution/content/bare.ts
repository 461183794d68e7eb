// Contents without an opener: "er sagte, die Brücke halte", "he said the bridge would hold".

import { phraseAfter } from '../phrases/after.ts'
import { hasVerb, isVerb, type Scene } from '../scene.ts'
import { contentBefore } from './before.ts'
import { holdsInfinitive } from './clause.ts'
import { isParenthetical, toEnd } from './extent.ts'
import { bracketEnd, type Content, clauseFrom, type Place } from './place.ts'

/** Behind a comma or without a mark, as the language has it. */
export function bareBehind(scene: Scene, place: Place): Content | null {
  return place.words.grammar.clausesNeedComma ? behindComma(scene, place) : withoutMark(scene, place)
}

/** "Ruiz sagte am Montag, die Brücke halte": a main clause behind the frame's comma. */
function behindComma(scene: Scene, place: Place): Content | null {
  const { cue } = place
  const { tokens, tags } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  let comma = bracketEnd(place)
  while (comma < sentence.last && !/^[,:]$/.test(tokens[comma]!.text)) {
    if (isVerb(scene, comma) && comma !== cue.auxiliary && !cue.particle.includes(comma) && cue.form === 'finite') return null
    comma++
  }
  const from = comma + 1
  if (from >= sentence.last || tags[from] === 'CCONJ' || isVerb(scene, from)) return null
  // "Ein Zeuge widerspricht: Es sei dunkel gewesen, sagte er": what follows has a cue of its own.
  if (tokens[comma]!.text === ':' && place.next.some(other => isParenthetical(scene, other, place.words))) return null
  const clause = clauseFrom(scene, place, from)
  if (!clause || clause.kind === 'infinitive' || clause.kind === 'adverbial' || clause.kind === 'complement') return null
  if (clause.kind === 'relative' && clause.mood !== 'subjunctive' && !verbIsSecond(scene, clause.first)) return null
  if (!hasVerb(scene, from, sentence.last)) return null
  if (clause.finite === null && holdsInfinitive(scene, clause, place.words)) return null
  // "…, sagte Ruiz, der …": content stood before the cue already, and what follows only says who Ruiz is.
  const apposed = place.source !== null && place.source.first < cue.at
  const inverted = !apposed && cue.at > sentence.first && tokens[cue.at - 1]!.text === ',' && !opensWithAdverbial(scene, place)
  if (inverted && clause.mood !== 'subjunctive') return null
  if (inverted) {
    const first = contentBefore(scene, place)
    if (first) return { ...first, spans: [...first.spans.slice(0, 1), toEnd(scene, from, place)], rule: 'around' }
  }
  return { spans: [toEnd(scene, from, place)], rule: 'bare', asks: false }
}

/** "das sei falsch" and "die Brücke halte": a verb among the first few words tells a main clause from a relative one. */
function verbIsSecond(scene: Scene, first: number): boolean {
  const noun = scene.tags[first + 1] === 'NOUN' || scene.tags[first + 1] === 'ADJ'
  for (let i = first + 1; i < first + 6; i++) {
    if (scene.tags[i] === 'PUNCT') return false
    if (isVerb(scene, i)) return noun || i === first + 1
  }
  return false
}

/** "Als sie ankam, sagte Ruiz, …": what stands before the cue is no content. */
function opensWithAdverbial({ clausesOf, sentences }: Scene, { cue }: Place): boolean {
  const { first } = sentences[cue.clause.sentence]!
  const opening = clausesOf[cue.clause.sentence]![0]
  return opening !== undefined && opening.first <= first + 1 && /^(?:adverbial|infinitive)$/.test(opening.kind)
}

/** "Ruiz said the bridge would hold": a noun phrase and a verb behind the cue, after dates and an addressee. */
function withoutMark(scene: Scene, place: Place): Content | null {
  const { cue, words } = place
  const { tokens, tags, isTime } = scene
  const { last } = scene.sentences[cue.clause.sentence]!
  const standsBehind = place.source !== null && place.source.first > cue.at
  if (standsBehind) return null
  let from = Math.max(cue.at, cue.particle.at(-1) ?? 0) + 1
  while (from < last && (isTime[from] || (tags[from] === 'ADV' && isTime[from + 1]))) from++
  if (words.addressee.verbs.has(cue.verb.lemma)) {
    const whom = tags[from] === 'PRON' ? { last: from + 1 } : phraseAfter(scene, { from, limit: last }, words.phrase)
    if (!whom) return null
    from = whom.last
    while (from < last && isTime[from]) from++
  }
  const opener = tags[from]
  if (from >= last || (opener === 'PUNCT' && !/^[“"‘]$/.test(tokens[from]!.text))) return null
  // "denied taking part"
  const isGerund = cue.verb.takes.has('object') && (words.forms.gerund?.test(tokens[from]!.lower) ?? false)
  if (opener === 'CCONJ' || opener === 'ADP' || (isVerb(scene, from) && !isGerund)) return null
  if (!hasVerb(scene, from, last)) return null
  return { spans: [toEnd(scene, from, place)], rule: 'bare', asks: false }
}
