// Finds what opens a clause that only says who said it: "wie" of "…, wie Ruiz sagte", "as" of "As Ruiz said, …".

import type { VerbCue } from './cues.ts'
import { isVerb, type Scene } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** Between the opener and its verb stand at most this many tokens: a speaker with an apposition, a date. */
const REACH = 24

/** Its token before the cue, first in the sentence or behind a comma, with no other verb between; null: none. */
export function mannerOpener(scene: Scene, { at, auxiliary, clause }: VerbCue, words: AttributionWords): number | null {
  const { tokens, quoteAt } = scene
  const floor = scene.sentences[clause.sentence]!.first
  for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
    if (quoteAt[i] !== quoteAt[at]) continue
    if (words.openers.manner.has(tokens[i]!.lower)) return i === floor || /^[,“”"»«]$/.test(tokens[i - 1]!.text) ? i : null
    if ((isVerb(scene, i) && i !== auxiliary) || /^[:;]$/.test(tokens[i]!.text)) return null
  }
  return null
}
