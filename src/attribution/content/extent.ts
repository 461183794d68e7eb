// How far a content reaches: to the end of its sentence, or to where the next cue of equal rank begins.
// "Ruiz sagte, der Damm halte, und fügte hinzu, er sei alt": the first content ends before "und".

import type { Span } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import { commaBeforeVerb, hasVerb, type Scene } from '../scene.ts'
import type { AttributionWords } from '../words.ts'
import type { Place } from './place.ts'

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
    (startsOwn(scene, other) || (other.clause.first > from && isParenthetical(scene, other, words)))
  const other = next.find(candidate => candidate.at > from && endsHere(candidate))
  if (other) {
    last = isParenthetical(scene, other, words) ? other.clause.first : other.at
    while (last > from + 1 && (tags[last - 1] === 'CCONJ' || tags[last - 1] === 'ADV' || tokens[last - 1]!.text === ',')) last--
  }
  // "…, who had denied any part, said that": what the relative clause holds ends where the main clause's verb follows.
  if (cue.clause.kind === 'relative') last = commaBeforeVerb(scene, from, last)
  const particle = cue.particle.find(i => i >= from)
  if (particle !== undefined) last = Math.min(last, particle)
  return { start: tokens[from]!.start, end: tokens[last - 1]!.end }
}

/** "…, she said," or "…, sagte Ruiz": a short clause of speaker, verb and date alone, set off by a comma. */
export function isParenthetical(scene: Scene, { at, clause }: VerbCue, { grammar }: AttributionWords): boolean {
  const { tokens, tags, isTime } = scene
  if (tokens[clause.first - 1]?.text !== ',' || clause.introducer !== null) return false
  if (grammar.verbSecond) return at === clause.first && clause.last > at + 1 && !hasVerb(scene, at + 1, clause.last)
  if (at === clause.first || clause.last - clause.first > 9 || at - clause.first > 6) return false
  for (let i = at + 1; i < clause.last; i++) if (!isTime[i] && tags[i] !== 'PUNCT' && tags[i] !== 'ADV') return false
  return true
}
