// Finds whom a pronoun means: "Er rief die Bewohner auf …" → the governor of the sentence before.
// Gender and number rule out; the speaker of the attribution before and the subjects of near sentences are preferred (salience.ts).

import { numberOf, SURE, wordsIn } from './heads.ts'
import { type Candidate, isPerson, likeliest, ranked } from './salience.ts'
import { type Referent, type Scene, sentenceAt } from './scene.ts'
import { noteRanked } from './trace.ts'
import type { Pronoun } from './words.ts'

/** "It" stands for nothing as often as not, so that what it stands for must be in front. */
const THING_FLOOR = -1

/** The most likely referent; several when they are equally likely; [] when none fits. */
export const resolvePronoun = (scene: Scene, pronoun: Pronoun, span: { start: number; end: number }): Referent[] =>
  likeliest(rankPronoun(scene, pronoun, span))

/** Everybody whom the pronoun may mean, with scores and reasons. */
export function rankPronoun(scene: Scene, pronoun: Pronoun, span: { start: number; end: number }): Candidate[] {
  const number = pronoun.number ?? numberInSentence(scene, span)
  const candidates = ranked(scene, {
    start: span.start,
    sentence: sentenceAt(scene.analysis, span.start),
    gender: number === 'plural' ? null : pronoun.gender,
    number,
    floor: pronoun.thing ? THING_FLOOR : null,
    fits: referent => agrees(referent, pronoun, number),
  })
  noteRanked(scene, { by: 'pronoun', start: span.start }, candidates)
  return candidates
}

/** "sie sagten" and "sie sagte": one form, told apart by the verb. */
function numberInSentence({ analysis }: Scene, span: { start: number; end: number }): Pronoun['number'] {
  const [word] = wordsIn(analysis, span)
  return word && word.upos === 'PRON' && word.confidence.upos >= SURE ? numberOf(word) : null
}

function agrees(referent: Referent, pronoun: Pronoun, number: Pronoun['number']): boolean {
  const { gender, plural, type, kind } = referent
  if (type === 'place') return false
  const person = isPerson(referent)
  // "The report says … It also points out": what is written may go on, and nothing else of that sort.
  if (type === 'work' || kind === 'document') return pronoun.thing && !plural
  if (pronoun.thing) return kind === 'organization' && !person && !plural && type !== 'group'
  if (number === 'plural') return plural || type === 'group' || (!person && pronoun.gender === null)
  if (number === 'singular' && (plural || type === 'group')) return false
  if (pronoun.gender && gender && pronoun.gender !== gender) return false
  return pronoun.gender !== null && !person ? gender === pronoun.gender : true
}
