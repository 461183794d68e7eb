// Which people a figure counts and what happened to them, as keys that all languages share.
//   peopleIn('neun Beamte')   'police'      stateIn('ausgebildet')   'trained', as stateIn('trained')

import { fold } from '../identity/fold.ts'
import { figureWords } from '../languages/figure-words.ts'

/** Key of the people that the words count, the last of them first: "police officers"; null: none that is listed. */
export const peopleIn = (words: string): string | null => keyIn(words, people)

/** Key of what the words say that happened; null: none that is listed. */
export const stateIn = (words: string): string | null => keyIn(words, states)

/** "18.000 Neuinfektionen" are those of a day, and no level. */
export function isFlow(words: string): boolean {
  const folded = fold(words).split(' ')
  return folded.some(word => flows.has(word) || flowParts.some(part => word.includes(part)))
}

const listOf = (name: 'flows' | 'flowParts'): string[] =>
  figureWords.flatMap(language => language[name].split(' ').filter(Boolean).map(fold))
const flows = new Set(listOf('flows'))
const flowParts = listOf('flowParts')
const people = tableOf('people')
const states = tableOf('states')

function keyIn(words: string, table: ReadonlyMap<string, string>): string | null {
  const last = fold(words)
    .split(' ')
    .findLast(word => table.has(word))
  return last === undefined ? null : table.get(last)!
}

function tableOf(name: 'people' | 'states'): Map<string, string> {
  const forms = figureWords.flatMap(language => Object.entries(language[name]))
  return new Map(forms.flatMap(([key, list]) => list.split(' ').map((word): [string, string] => [fold(word), key])))
}
