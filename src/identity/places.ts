// Which place a name means, whatever the language: "Kiew", "Kyiv" and "Kiev" are one.
//   placeOf('Kiev') === placeOf('Kiew')      placeOf('Grönland') === placeOf('Greenland')

import { exonyms } from '../languages/exonyms.ts'
import { PLACE_PARTICLES } from '../languages/name-parts.ts'
import { placeNames } from '../languages/place-names.ts'
import { fold } from './fold.ts'

/** Alike for all names of one place; a place that the table lacks is its folded name. */
export const placeOf = (name: string): string => firstNames.get(fold(name)) ?? fold(name)

/** "Hohenau" of "Hohenau an der March", which many texts leave at that; null: the name has no such addition. */
export function placeInShort(name: string): string | null {
  const words = fold(name).split(' ')
  const at = words.findIndex(word => PLACE_PARTICLES.has(word))
  return at > 0 && at < words.length - 1 ? placeOf(words.slice(0, at).join(' ')) : null
}

/** Folded name to the folded first name of its place. */
const firstNames = new Map(
  `${placeNames};${exonyms}`.split(';').flatMap(place => {
    const names = place.split('|').map(fold)
    return names.map((name): [string, string] => [name, names[0]!])
  }),
)
