// Joins people whose names are written in two alphabets: "Сергій Кислиця" and "Sergiy Kyslytsya".
// Both parts of the name must be alike, and alike enough together; names of one alphabet are not compared here.

import { type Groups, listed } from './groups.ts'
import { isCyrillic, likeness } from './romanisation.ts'

/** A person with both parts of the name, folded. */
interface Named {
  readonly index: number
  readonly given: string
  readonly family: string
}

/** Names of one key that are compared with each other; keeps long ledgers linear. */
const COMPARED = 200

/** Consonants that one letter of the other alphabet may stand for share a figure; vowels have none. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[aeiouyаеиоуыэюяьъієј]/gu, ''],
  [/[kgqcxszhjкгхсзжшщцчґћ]/gu, '1'],
  [/[bpvwfбпвф]/gu, '2'],
  [/[dtдтђџ]/gu, '3'],
  [/[lrлрљ]/gu, '4'],
  [/[mnмнњ]/gu, '5'],
]

export function joinAcrossScripts(people: readonly Named[], groups: Groups): void {
  const cyrillic = people.filter(({ family, given }) => isCyrillic(family) && isCyrillic(given))
  if (cyrillic.length === 0) return
  const latin = new Map<string, Named[]>()
  const seen = new Set<string>()
  for (const person of people) {
    if (isCyrillic(person.family) || seen.has(`${person.given} ${person.family}`)) continue
    seen.add(`${person.given} ${person.family}`)
    const alike = listed(latin, keyOf(person))
    if (alike.length < COMPARED) alike.push(person)
  }
  for (const person of cyrillic) {
    const likely = (latin.get(keyOf(person)) ?? []).filter(other => isOneName(other, person))
    if (likely[0]) groups.join(likely[0].index, person.index)
  }
}

const isOneName = (latin: Named, cyrillic: Named): boolean =>
  likeness(latin.given, cyrillic.given) >= 0 && likeness(latin.family, cyrillic.family) >= 0

/** First consonant of the given name, first two of the family name, roughly. */
const keyOf = ({ given, family }: Named): string => `${rough(given).slice(0, 1)}|${rough(family).slice(0, 2)}`

const rough = (name: string): string =>
  CLASSES.reduce((word, [letters, figure]) => word.replace(letters, figure), name).replace(/(\d)\1+/gu, '$1')
