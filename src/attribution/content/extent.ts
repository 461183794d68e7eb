// How far a content reaches: to the end of its sentence, or to where the next cue of equal rank begins.
// "Ruiz sagte, der Damm halte, und fügte hinzu, er sei alt": the first content ends before "und".

import { dependentsOf, sureOf } from '../../syntax/tree-view.ts'
import type { Span } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { commaBeforeVerb, hasVerb, type Scene } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import type { Place } from './place.ts'

/** A tree at least so sure joins two verbs. */
const SURE = 0.5

/** The cue opens a clause of its own ("…, und fügte hinzu"), so that a content before it ends there. */
export function startsOwn({ tags, tokens }: Scene, cue: VerbCue): boolean {
  const before = tags[cue.at - 1]
  return (
    before === 'CCONJ' ||
    (before === 'ADV' && tags[cue.at - 2] === 'CCONJ') ||
    (cue.form === 'gerund' && tokens[cue.at - 1]?.text === ',')
  )
}

/** From token `from` to the end of the sentence, or to where the next cue of equal rank begins. */
export function toEnd(scene: Scene, from: number, { cue, next, words }: Place): Span {
  const { tokens, tags } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  let last = sentence.last
  const endsHere = (other: VerbCue) =>
    other.clause.introducer === null &&
    ((startsOwn(scene, other) && !isInside(scene, other, from)) ||
      (other.clause.first > from && isParenthetical(scene, other, words)))
  const other = next.find(candidate => candidate.at > from && endsHere(candidate))
  if (other) {
    last = isParenthetical(scene, other, words) ? other.clause.first : other.at
    while (last > from + 1 && (tags[last - 1] === 'CCONJ' || tags[last - 1] === 'ADV' || tokens[last - 1]!.text === ',')) last--
  }
  // "…, who had denied any part, said that": what the relative clause holds ends where the main clause's verb follows.
  if (cue.clause.kind === 'relative') last = commaBeforeVerb(scene, from, last)
  last = Math.min(last, joinedTo(scene, cue, from) ?? last)
  const particle = cue.particle.find(i => i >= from)
  if (particle !== undefined) last = Math.min(last, particle)
  return { start: tokens[from]!.start, end: tokens[last - 1]!.end }
}

/** "They said he rated them and talked about them": joined to a verb of the content, it is part of it. */
function isInside({ trees, wordAt }: Scene, { at, form }: VerbCue, from: number): boolean {
  const word = trees.words[wordAt[at] ?? -1]
  if (!word || word.head === null || word.relation !== 'conj' || form === 'gerund') return false
  return sureOf(word) >= SURE && trees.words[word.head]!.token >= from
}

/**
 * "Ruiz claimed that the dam held, but offered no proof": where the tree joins a verb behind the content to the cue, the content ends
 * before it, its conjunction and the comma. Null: there is none.
 */
function joinedTo({ trees, wordAt, tokens, tags, quoteAt }: Scene, { at }: VerbCue, from: number): number | null {
  const verb = wordAt[at]
  const joined = verb === undefined ? [] : dependentsOf(trees, verb, /^conj$/)
  for (const word of joined) {
    if (!/^(?:VERB|AUX)$/.test(word.upos) || sureOf(word) < SURE || quoteAt[word.token] !== quoteAt[at]) continue
    let start = Math.min(word.token, ...dependentsOf(trees, word.index, /./).map(({ token }) => token))
    while (start > from && tags[start - 1] === 'CCONJ') start--
    while (start > from && tokens[start - 1]!.text === ',') start--
    if (start > from) return start
  }
  return null
}

/** "…, she said,", "…, she told the Courier," or "…, (so) sagte Ruiz": a short clause of speaker, verb, addressee and date, set off by a comma. */
export function isParenthetical(scene: Scene, { at, clause, verb }: VerbCue, words: AttributionWords): boolean {
  const { tokens, tags, isTime } = scene
  if (tokens[clause.first - 1]?.text !== ',' || clause.introducer !== null) return false
  if (words.grammar.verbSecond) {
    const first = words.adjuncts.quotatives.has(tokens[clause.first]!.lower) ? clause.first + 1 : clause.first
    return at === first && clause.last > at + 1 && !hasVerb(scene, at + 1, clause.last)
  }
  const tells = words.addressee.verbs.has(verb.lemma)
  if (at === clause.first || clause.last - clause.first > (tells ? 14 : 9) || at - clause.first > 6) return false
  const mayStand = (i: number) =>
    isTime[i] || /^(?:PUNCT|ADV)$/.test(tags[i]!) || (tells && /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP)$/.test(tags[i]!))
  for (let i = at + 1; i < clause.last; i++) if (!mayStand(i)) return false
  return true
}
