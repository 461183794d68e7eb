// Takes a person's name apart.
//   personName('Ida von der Aue')     { given: 'ida', middle: '', family: 'aue', isFull: true }
//   personName('W. Selenskyj')        { given: 'w', middle: '', family: 'selenskyj', isFull: false }

import { givenNames } from '../languages/given-names.ts'
import { GENITIVE_ENDING, NAME_PARTICLES, NAME_SUFFIXES } from '../languages/name-parts.ts'
import { remembered } from '../text/remembered.ts'
import { fold, sound } from './fold.ts'

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

/** Whether people bear this folded word as a given name: "andrew" of "Prinz Andrew", who bears no family name. */
export const isGivenName = (folded: string): boolean => given.has(folded)

const given: ReadonlySet<string> = new Set(
  Object.values(givenNames).flatMap(names => Array.from(names as ReadonlySet<string>, fold)),
)

/** Shorter ones would lose a letter of their own. */
const SHORTEST_BASE = 3

/** "kruses" without the ending that a case may have left on it: "kruse"; null where there is none. */
export function withoutGenitive(family: string): string | null {
  const base = family.slice(0, -GENITIVE_ENDING.length)
  return family.endsWith(GENITIVE_ENDING) && base.length >= SHORTEST_BASE && !base.includes(' ') ? base : null
}

/** Popes and kings are told apart by it: "Elizabeth II." */
export const isNumeral = (family: string): boolean => /^[ivx]+$/u.test(family)

/** Whether names in the middle may be one person's: "Walker" and "W."; "W." of "H. W."; but not "Karl" and "Otto". */
export function isMiddleAlike(a: string, b: string): boolean {
  const [few, many] = [a, b].map(middle => middle.split(' ').filter(word => word !== '')).sort((x, y) => x.length - y.length)
  let at = 0
  for (const word of few!) {
    while (at < many!.length && !isOneWord(word, many![at]!)) at++
    if (at++ >= many!.length) return false
  }
  return true
}

const isOneWord = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  (sound(a) !== '' && sound(a) === sound(b))
