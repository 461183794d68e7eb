// Finds whom a noun means that says something new of somebody: German and English vary a name by age, origin, trade or past.
//   "Anna Feld wohnt am Ufer. Die Rentnerin …" · "der 54-Jährige" · "die Hamburgerin" · "the Texan" · "the former mayor"

import { nameLexicon } from '../mentions/name-lexicon.ts'
import { conflict } from './people.ts'
import type { Phrase } from './phrases.ts'
import { ranked } from './salience.ts'
import { backwards, type Referent, type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** Sentences back in which another person makes it unclear who is meant. */
const NEAR = 1

export type Bridge = (scene: Scene, phrase: Phrase) => Referent | null

/** Builds a language's finder. Null: the phrase is no such noun, or nobody can be told. */
export function bridgeFinder(words: CoreferenceWords): Bridge {
  const { names } = words
  const places = new Set([...names.places.names, ...names.places.shared].map(place => place.toLowerCase()))
  const { isCommon } = nameLexicon(names)

  return (scene, phrase) => {
    if (!phrase.definite || phrase.plural) return null
    const age = words.ages.exec(phrase.word)?.[1]
    if (age) return aged(scene, phrase, Number(age))
    if (!phrase.role && comesFrom(phrase)) return only(scene, phrase, () => true)
    if (!phrase.role) return null
    const wasOnce = phrase.modifiers.length > 0 && phrase.modifiers.every(word => words.former.has(word))
    // "Der Minister" may be another man, and so may "der frühere Minister" beside a minister.
    if (wasOnce) return only(scene, phrase, ({ roles }) => !roles.some(({ head }) => words.offices.has(head)))
    return words.offices.has(phrase.role) || phrase.modifiers.length > 0 ? null : only(scene, phrase, () => true)
  }

  /** "die Hamburgerin", "the Texan": somebody from a place; not "the Senate" or "der Sender". */
  function comesFrom({ head, word }: Phrase): boolean {
    if (names.groups.has(word)) return true
    const match = words.fromPlace.exec(head.text)
    if (!match) return false
    const place = match.groups?.place
    return place ? places.has(place.toLowerCase()) : !isCommon(word) && !words.notPeople.has(word)
  }
}

/** Whoever has that age; failing that the person in front, unless known to be of another. */
function aged(scene: Scene, phrase: Phrase, age: number): Referent | null {
  for (const { referent } of backwards(scene, phrase.start)) if (referent.age === age) return referent
  return only(scene, phrase, referent => referent.age === null)
}

/** The only person near who fits; where none is near, the one who spoke last or is the only one at all. */
function only(scene: Scene, phrase: Phrase, fits: (referent: Referent) => boolean): Referent | null {
  const sentence = sentenceAt(scene.analysis, phrase.start)
  const candidates = ranked(scene, {
    start: phrase.start,
    sentence,
    gender: phrase.gender,
    number: 'singular',
    floor: null,
    fits: ({ type, entity, gender }) => type === 'person' && entity !== null && !conflict(gender, phrase.gender),
  }).filter(({ reasons }) => !reasons.some(({ name }) => name === 'inner' || name === 'quoted'))
  const near = candidates.filter(({ start }) => sentence - sentenceAt(scene.analysis, start) <= NEAR)
  const spoke = candidates.filter(({ reasons }) => reasons.some(({ name }) => name === 'lastSpeaker'))
  const [one, ...others] = near.length > 0 ? near : spoke.length > 0 ? spoke : candidates
  return one && others.length === 0 && fits(one.referent) ? one.referent : null
}
