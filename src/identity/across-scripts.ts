// Joins people whose names are written in two alphabets: "Сергій Кислиця" and "Sergiy Kyslytsya".
// All parts of the name must be alike; names of one alphabet are not compared here.

import { type Groups, listed } from './groups.ts'
import { isCyrillic, likeness } from './romanisation.ts'

/** A person's name, folded. `given` is "" where only a family name stands. */
interface Named {
  readonly index: number
  readonly given: string
  readonly family: string
}

/** Names of one key that are compared with each other; keeps long ledgers linear. */
const COMPARED = 400

/** Labial stops, liquids and nasals, which every romanisation keeps; "w", "f", "h", "ts" come and go. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/[bpбп]/gu, '1'],
  [/[lrлрљ]/gu, '2'],
  [/[mnмнњ]/gu, '3'],
]

export function joinAcrossScripts(people: readonly Named[], groups: Groups): void {
  const cyrillic = people.filter(({ family }) => isCyrillic(family))
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
  likeness(latin.family, cyrillic.family) >= 0 && (latin.given === cyrillic.given || likeness(latin.given, cyrillic.given) >= 0)

/** First kept consonant of the given name, first three of the family name. */
const keyOf = ({ given, family }: Named): string => `${rough(given).slice(0, 1)}|${rough(family).slice(0, 3)}`

const rough = (name: string): string =>
  KEPT.reduce((word, [letters, figure]) => word.replace(letters, figure), name)
    .replace(/\D/gu, '')
    .replace(/(.)\1+/gu, '$1')
