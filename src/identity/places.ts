// Which place a name means, whatever the language: "Kiew", "Kyiv" and "Kiev" are one.
//   placeOf('Kiev') === placeOf('Kiew')      placeOf('Grönland') === placeOf('Greenland')

import { exonyms } from '../languages/exonyms.ts'
import { placeNames } from '../languages/place-names.ts'
import { fold } from './fold.ts'

/** Alike for all names of one place; a place that the table lacks is its folded name. */
export const placeOf = (name: string): string => firstNames.get(fold(name)) ?? fold(name)

/** Folded name to the folded first name of its place. */
const firstNames = new Map(
  `${placeNames};${exonyms}`.split(';').flatMap(place => {
    const names = place.split('|').map(fold)
    return names.map((name): [string, string] => [name, names[0]!])
  }),
)
