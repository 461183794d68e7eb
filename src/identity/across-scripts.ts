// Names written in two alphabets: "Сергій Кислиця" and "Sergiy Kyslytsya". All parts of the name must be alike.

import type { PersonName } from './person-name.ts'
import { isCyrillic, likeness } from './romanisation.ts'

type Named = Pick<PersonName, 'given' | 'family'>

/** Labial stops, liquids and nasals, which every romanisation keeps; "w", "f", "h", "ts" come and go. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/[bpбп]/gu, '1'],
  [/[lrлрљ]/gu, '2'],
  [/[mnмнњ]/gu, '3'],
]

/** First kept consonant of the given name, first three of the family name: alike in both alphabets. */
export const roughKey = ({ given, family }: Named): string => `${rough(given).slice(0, 1)}|${rough(family).slice(0, 3)}`

/** Whether two names of different alphabets are one. */
export const isOneName = (a: Named, b: Named): boolean => nearness(a, b) !== null

/** The worse of how likely their parts are one, 0 and more; null: they are not one name, or of one alphabet. */
export function nearness(a: Named, b: Named): number | null {
  if (isCyrillic(a.family) === isCyrillic(b.family)) return null
  const [latin, cyrillic] = isCyrillic(b.family) ? [a, b] : [b, a]
  const family = likeness(latin.family, cyrillic.family)
  if (family < 0) return null
  const given = latin.given === cyrillic.given ? family : likeness(latin.given, cyrillic.given)
  return given < 0 ? null : Math.min(given, family)
}

const rough = (name: string): string =>
  KEPT.reduce((word, [letters, figure]) => word.replace(letters, figure), name)
    .replace(/\D/gu, '')
    .replace(/(.)\1+/gu, '$1')
