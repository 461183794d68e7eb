// Finds whom a pronoun means: "Er rief die Bewohner auf …" → the governor of the sentence before.
// Gender and number rule out, the speaker of the attribution before and the subjects of near sentences are preferred.

import { backwards, type Event, type Referent, type Scene } from './scene.ts'
import type { Pronoun } from './words.ts'

/** A pronoun reaches back this many sentences. */
const REACH = 4
/** Two candidates closer than this are equally likely. */
const MARGIN = 1

/** What each reason is worth, in sentences of distance. Set by hand on the project's own cases. */
const WORTH = { distance: -2, subject: 2.5, lastSpeaker: 3, person: 2, quoted: -4, inner: -2.5, unknownGender: -1.5, plural: 2 }

/** The most likely referent; several when they are equally likely; [] when none fits. */
export function resolvePronoun(scene: Scene, pronoun: Pronoun, at: { start: number; sentence: number }): Referent[] {
  const scores = new Map<Referent, number>()
  for (const event of backwards(scene, at.start)) {
    if (at.sentence - event.sentence > REACH) break
    if (!agrees(event.referent, pronoun)) continue
    const score = scoreOf(scene, event, { pronoun, sentence: at.sentence })
    if (score > (scores.get(event.referent) ?? Number.NEGATIVE_INFINITY)) scores.set(event.referent, score)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  scene.analysis.trace?.note({ step: 'ranked', by: 'pronoun', start: at.start, ranked, margin: MARGIN })
  const best = ranked[0]
  if (!best) return []
  return ranked.filter(([, score]) => best[1] - score < MARGIN).map(([referent]) => referent)
}

function agrees({ gender, plural, type, kind }: Referent, pronoun: Pronoun): boolean {
  if (type === 'place' || type === 'work') return false
  const person = type === 'person' || kind === 'person' || kind === 'anonymous'
  if (pronoun.thing) return !person && !plural
  if (pronoun.number === 'plural') return plural || type === 'group' || !person
  if (pronoun.number === 'singular' && plural) return false
  if (pronoun.gender && gender && pronoun.gender !== gender) return false
  return pronoun.gender !== null && !person ? gender === pronoun.gender : true
}

function scoreOf(scene: Scene, event: Event, { pronoun, sentence }: { pronoun: Pronoun; sentence: number }): number {
  const { referent } = event
  const { speaker } = scene
  const person = referent.type === 'person' || referent.kind === 'anonymous' || referent.kind === 'person'
  let score = WORTH.distance * (sentence - event.sentence)
  if (event.subject) score += WORTH.subject
  if (event.quoted) score += WORTH.quoted
  if (event.inner) score += WORTH.inner
  if (speaker?.referent === referent && sentence - speaker.sentence <= 2) score += WORTH.lastSpeaker
  if (person && pronoun.number !== 'plural') score += WORTH.person
  if (pronoun.number === null && referent.plural) score += WORTH.plural
  if (pronoun.gender && !referent.gender) score += WORTH.unknownGender
  return score
}
