// Takes a person's name apart.
//   personName('Ida von der Aue')     { given: 'ida', middle: '', family: 'aue', isFull: true }
//   personName('W. Selenskyj')        { given: 'w', middle: '', family: 'selenskyj', isFull: false }

import { NAME_PARTICLES, NAME_SUFFIXES } from '../languages/name-parts.ts'
import { remembered } from '../text/remembered.ts'
import { fold } from './fold.ts'

export interface PersonName {
  /** Folded; "" where only a family name stands; one letter for an initial. */
  readonly given: string
  /** What stands between the two, particles left out. */
  readonly middle: string
  /** With what tells father and son apart: "John Kennedy Jr" and "John Miller Jr" share no family name. */
  readonly family: string
  /** A given name stands there, and not as an initial. */
  readonly isFull: boolean
}

/** Names remembered at once; a ledger's block is judged with the same names again and again. */
const REMEMBERED = 50_000

export const personName: (name: string) => PersonName = remembered((name: string): PersonName => {
  const words = fold(name).split(' ')
  const particles = words.findIndex((word, i) => i === words.length - 1 || !NAME_PARTICLES.has(word))
  const hasSuffix = words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!)
  const given = words.length > 1 && particles === 0 ? words[0]! : ''
  const family = words.slice(hasSuffix ? -2 : -1).join(' ')
  const middle = words.slice(given === '' ? 0 : 1, hasSuffix ? -2 : -1).filter(word => !NAME_PARTICLES.has(word))
  return { given, middle: given === '' ? '' : middle.join(' '), family, isFull: given.length > 1 }
}, REMEMBERED)

/** "Anna Maria Kruse" is Anna Kruse's name with more in it: so far two people of these names may be one. */
export const nameKey = ({ given, family }: PersonName): string => `${given}|${family}`
