// What kind of people roles are of, where they say it clearly: two of one name and of two kinds are two people until a text says that
// one was both.
//   fieldsOf(['ehemaliger Fußball-Nationalspieler'])   ['sport']

import { ROLE_ENDINGS, roleFields } from '../languages/role-fields.ts'
import { remembered } from '../text/remembered.ts'
import { fold } from './fold.ts'

/** In alphabetical order; [] where no role tells. */
export const fieldsOf = (roles: readonly string[]): string[] => [...new Set(roles.flatMap(fieldsOfRole))].sort()

/** Walks of life that hardly anybody changes between; an actor may become a senator, and a judge a minister. */
const EXCLUSIVE: Readonly<Record<string, readonly string[]>> = {
  sport: ['politics', 'science', 'justice', 'police', 'religion'],
  science: ['politics', 'justice', 'police', 'culture', 'religion', 'sport'],
  police: ['politics', 'science', 'culture', 'religion', 'sport'],
  politics: ['sport', 'science', 'police', 'religion'],
  justice: ['sport', 'science', 'culture', 'religion'],
  culture: ['science', 'justice', 'police', 'religion'],
  religion: ['sport', 'science', 'police', 'politics', 'justice', 'culture'],
}

/** Nothing in common, and something that hardly goes together. */
export const areOfOtherFields = (a: readonly string[], b: readonly string[]): boolean =>
  !a.some(field => b.includes(field)) && a.some(field => b.some(other => EXCLUSIVE[field]?.includes(other)))

const fieldsOfRole = remembered((role: string): string[] => [fieldOf(headOf(role)) ?? []].flat(), 50_000)

/** Words this short join a role to what it is of: "Sohn | des Kanzlers", "mayor | of Tilsford". */
const JOINING = 3

/** The word that says what somebody is: the last one before what it is of. */
function headOf(role: string): string {
  const words = fold(role).split(' ')
  const from = words.findIndex(({ length }) => length > JOINING)
  const end = words.findIndex(({ length }, i) => i > from && length <= JOINING)
  return from < 0 ? '' : words.slice(from, end < 0 ? undefined : end).at(-1)!
}

/** Of the longest end that tells: "schiedsrichter" is no judge. */
function fieldOf(word: string): string | null {
  for (let at = 0; at <= word.length - SHORTEST; at++) {
    const end = word.slice(at)
    for (const ending of ROLE_ENDINGS) {
      const field = end.endsWith(ending) ? known.get(end.slice(0, end.length - ending.length)) : undefined
      if (field !== undefined) return field
    }
  }
  return null
}

const known = new Map(Object.entries(roleFields).flatMap(([field, words]) => words.map(word => [fold(word), field] as const)))
const SHORTEST = Math.min(...Array.from(known.keys(), word => word.length))
