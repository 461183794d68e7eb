// What of a word's features its ending depends on: a noun's number, whether a verb is finite. "Häusern" → "Plur", "sagte" → "Fin.Past".

import type { Features, Upos } from '../../types.ts'

/** "Sing", "Sing.Gen", "Fin.Past", "Part", "Cmp", "Dat.Sing"; "": nothing. */
export function shapeOf(upos: Upos, features: Features): string {
  if (upos === 'NOUN' || upos === 'PROPN') return joined([features.Number, features.Case === 'Gen' ? 'Gen' : undefined])
  if (upos === 'VERB' || upos === 'AUX') return verbShape(features)
  if (upos === 'ADJ' || upos === 'ADV') return joined([features.Degree])
  if (upos === 'PRON' || upos === 'DET') return joined([features.Case, features.Number, features.Person, features.Poss])
  return ''
}

/** Some treebanks give VerbForm for finite verbs only; a mood tells those, a tense without one tells participles. */
function verbShape({ VerbForm, Mood, Tense, Number: number, Person }: Features): string {
  if (VerbForm === 'Ger' || (VerbForm === 'Part' && Tense === 'Pres')) return 'Ing'
  if (Mood)
    return joined([
      'Fin',
      Mood === 'Imp' ? 'Imp' : Tense,
      Tense === 'Pres' && Person === '3' && number === 'Sing' ? '3' : undefined,
    ])
  if (VerbForm === 'Part' || (!VerbForm && Tense)) return 'Part'
  return VerbForm ?? 'Inf'
}

/**
 * How well readings agree with features, 0 to 1: the best reading's share of agreeing features among those that both state;
 * number and verb form count double. No reading says anything: 0.5.
 */
export function likeness(readings: readonly Features[], features: Features): number {
  if (readings.length === 0) return 0.5
  let most = 0
  for (const reading of readings) {
    let same = 0
    let stated = 0
    for (const name in reading) {
      const value = name === 'VerbForm' ? (features[name] ?? impliedForm(features)) : features[name]
      if (value === undefined) continue
      const weight = name === 'Number' || name === 'VerbForm' ? 2 : 1
      stated += weight
      if (value === reading[name]) same += weight
    }
    most = Math.max(most, stated === 0 ? 0.5 : same / stated)
  }
  return most
}

function impliedForm({ Mood, Tense }: Features): string {
  if (Mood) return 'Fin'
  return Tense ? 'Part' : 'Inf'
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('.')
