// A clause that the cue of a quotation has besides it: both are said, and what the verb denies is the clause.
// "Dass die Brücke halte, bestritt Ruiz: „Sie bröckelt.“" · "Ruiz denied that the bridge was safe: “It crumbles.”"

import type { VerbCue } from '../cues.ts'
import type { Scene } from '../scene.ts'
import { contentBefore, opensWithComplement } from './before.ts'
import { clauseBehind } from './clause.ts'
import type { Content, Place } from './place.ts'

/** Token of the colon behind the cue that leads a quotation in; null: there is none in its sentence. */
function quotedBehind({ tokens, sentences, quotes, quoteAt }: Scene, { at, clause }: VerbCue): number | null {
  const { last } = sentences[clause.sentence]!
  for (let i = at + 1; i < last; i++) {
    if (quoteAt[i]! >= 0) return null
    const opens = tokens[i]!.text === ':' && quotes[quoteAt[i + 2] ?? -1]?.start === tokens[i + 1]?.start
    if (opens) return i
  }
  return null
}

/** The clause before the cue, or between it and the colon; null: the quotation is all that it has. */
export function besideQuote(scene: Scene, place: Place): Content | null {
  const colon = quotedBehind(scene, place.cue)
  if (colon === null) return null
  if (opensWithComplement(scene, place)) return contentBefore(scene, place)
  const behind = clauseBehind(scene, place)
  const end = scene.tokens[colon - 1]!.end
  const first = behind?.spans[0]
  return behind && first && first.start < end ? { ...behind, spans: [{ start: first.start, end }] } : null
}
