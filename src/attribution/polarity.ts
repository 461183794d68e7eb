// What a speaker does with the content, by the words around the cue.
// "Ruiz sagte nicht, ob" declines, "Ruiz glaubt nicht, dass" denies, "Ruiz bestritt nicht, dass" affirms, "Ruiz konnte nicht sagen" leaves open,
// "Ruiz neither confirmed nor denied" declines.

import { within } from '../text/spans.ts'
import type { ReportedSpeech } from '../types.ts'
import { type Found, isSaid } from './found.ts'
import type { Scene } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** A word turns a cue that is no more than so many tokens away. */
const REACH = 8

/** A negation or a refusal in the cue's own clause turns it. */
export function polarityOf(scene: Scene, found: Found, words: AttributionWords): ReportedSpeech['polarity'] {
  const at = found.cue[0]
  // "Er dementierte: „Wer das sagt, lügt.“", "wollte nicht sagen, ob: „Es ist zu früh.“": what stands in quotation marks he says.
  if (found.mode === 'direct') return found.polarity === 'questioned' ? 'questioned' : 'affirmed'
  if (at === undefined || !found.verb) return found.polarity
  const [clause] = within(scene.clauses, scene.tokens[at]!)
  const from = Math.max(clause?.first ?? at, at - REACH)
  const near = scene.tokens
    .slice(from, Math.min(clause?.last ?? at + 1, at + 1 + REACH))
    .filter(token => !found.cue.includes(token.index) && !isSaid(found, token))
  const holds = (list: ReadonlySet<string>) => near.some(({ lower }) => list.has(lower))
  if (holds(words.polarity.refusals) || holds(words.polarity.neither)) return 'declined'
  if (!holds(words.polarity.negations)) return found.polarity
  if (found.polarity === 'denied') return 'affirmed'
  // "Ruiz bezweifelt nicht, dass", "Ruiz konnte nicht sagen, ob"; "Ruiz wollte nicht sagen, ob" declines.
  if (found.verb.polarity === 'questioned' || holds(words.polarity.abilities)) return 'questioned'
  if (found.kind !== 'thought' && found.kind !== 'estimate') return 'declined'
  // "Ruiz wusste nicht, ob" leaves open, "Ruiz glaubt nicht, dass" denies.
  return found.polarity === 'questioned' ? 'questioned' : 'denied'
}
