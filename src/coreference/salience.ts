// Ranks those who were spoken of before a word that may mean them, and says why each stands where it does.
//   "Minister Radko Hudak kam mit Karl Lenk. Er …" → Hudak 2.5 (subject 2.5, person 2, distance -2), Lenk 0 (person 2, distance -2)
// The scores are sums of named reasons, so that what was considered can be shown.

import { backwards, type Event, type Referent, type Scene } from './scene.ts'

/** Sentences that a pronoun reaches back. */
const REACH = 4
/** Whoever has less is not meant: an object of three sentences ago has as much. */
const FLOOR = -4.5
/** A speaker speaks often from here on. */
const OFTEN = 2
/** Two candidates closer than this are equally likely. */
export const MARGIN = 1

/** What each reason is worth, in the same unit throughout. Set by hand on the project's own cases. */
export const WORTH = {
  /** For each sentence between the two. */
  distance: -2,
  /** It stands in another paragraph. */
  paragraph: -1,
  /** It is the subject of its sentence or opens it, or spoke there. */
  subject: 2.5,
  /** It spoke last, at most two sentences ago. */
  lastSpeaker: 3,
  person: 2,
  quoted: -4,
  /** It belongs to another's role or name: "Sprecher von X". */
  inner: -2.5,
  /** Nobody whom the text names: "one questioner". */
  unnamed: -2,
  /** It has been let speak more than once before. */
  speaksOften: 1,
  /** The words tell a gender and nothing tells whether it is his or hers. */
  unknownGender: -1.5,
  /** Several, where the words leave it open whether one or several are meant. */
  plural: 2,
  /** One organisation, where the words mean several: "The company … They". */
  oneForMany: -3,
} as const

export interface Reason {
  readonly name: keyof typeof WORTH
  readonly worth: number
}

/** Somebody who may be meant. */
export interface Candidate {
  readonly referent: Referent
  /** The sum of its reasons; higher is likelier. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** Where it was spoken of last, or best: offset in the text. */
  readonly start: number
}

/** What is looked for. */
export interface Wanted {
  readonly start: number
  readonly sentence: number
  readonly gender: Referent['gender']
  /** Null where neither form nor verb tells. */
  readonly number: 'singular' | 'plural' | null
  /** What one must have at least to be meant; null: as usual. */
  readonly floor: number | null
  fits(referent: Referent): boolean
}

/** All who fit, the likeliest first; equal ones the nearer first. Looks no further back than a few sentences. */
export function ranked(scene: Scene, wanted: Wanted): Candidate[] {
  const best = new Map<Referent, Candidate>()
  for (const event of backwards(scene, wanted.start)) {
    if (wanted.sentence - event.sentence > REACH) break
    if (!wanted.fits(event.referent)) continue
    const candidate = judged(scene, event, wanted)
    if (candidate.score < (wanted.floor ?? FLOOR)) continue
    if (candidate.score > (best.get(event.referent)?.score ?? Number.NEGATIVE_INFINITY)) best.set(event.referent, candidate)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** Those at the top that are equally likely; more than one means that nobody can tell. */
export function likeliest(candidates: readonly Candidate[]): Referent[] {
  const [first] = candidates
  return first ? candidates.filter(({ score }) => first.score - score < MARGIN).map(({ referent }) => referent) : []
}

function judged(scene: Scene, event: Event, { sentence, gender, number }: Wanted): Candidate {
  const { referent, start } = event
  const person = isPerson(referent)
  const spoke = scene.speaker?.referent === referent && sentence - scene.speaker.sentence <= 2
  const reasons = [
    reason('distance', sentence - event.sentence),
    reason('paragraph', paragraphOf(scene, sentence) !== paragraphOf(scene, event.sentence)),
    reason('subject', event.subject),
    reason('quoted', event.quoted),
    reason('inner', event.inner),
    reason('lastSpeaker', spoke),
    reason('person', person && number !== 'plural'),
    reason('unnamed', person && referent.entity === null && referent.among.length === 0 && number !== 'plural'),
    reason('speaksOften', (scene.spoken.get(referent) ?? 0) >= OFTEN),
    reason('plural', number === null && referent.plural),
    reason('oneForMany', number === 'plural' && !referent.plural && referent.type !== 'group'),
    reason('unknownGender', gender !== null && referent.gender === null && number !== 'plural'),
  ].filter(({ worth }) => worth !== 0)
  return { referent, score: reasons.reduce((total, { worth }) => total + worth, 0), reasons, start }
}

const reason = (name: keyof typeof WORTH, times: number | boolean): Reason => ({ name, worth: WORTH[name] * Number(times) })

const paragraphOf = ({ analysis }: Scene, sentence: number): number => analysis.sentences[sentence]!.paragraph

/** A person, named or not. */
export const isPerson = ({ type, kind }: Referent): boolean => type === 'person' || kind === 'person' || kind === 'anonymous'
