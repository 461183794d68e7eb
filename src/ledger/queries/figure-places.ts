// Where figures hold whose own sentence names no place: the seat of who states them ("Leipzig police"), else the scene of their
// article: the place of the first people that it counts.
//   placesOf(figure)   ['Leipzig']

import { happensToPeople } from '../../figures/scopes.ts'
import { fold } from '../../identity/fold.ts'
import { listed } from '../../identity/groups.ts'
import { placeOf } from '../../identity/places.ts'
import type { Figure, Survey } from './survey.ts'

/** Kinds of speakers whose name may tell their seat. */
const SEATED: ReadonlySet<string> = new Set(['organization', 'group'])

export function figurePlaces({ figures, entities }: Pick<Survey, 'figures' | 'entities'>): (figure: Figure) => readonly string[] {
  const seatOf = seatFinder(entities)
  const articles = new Map<number, Figure[]>()
  for (const figure of figures) listed(articles, figure.reading).push(figure)
  const scenes = new Map(Array.from(articles, ([reading, own]) => [reading, sceneOf(own, seatOf)]))

  return figure => {
    if (figure.places.length > 0) return figure.places
    const { first, all } = scenes.get(figure.reading)!
    const seat = seatOf(figure)
    // The ministry in Vienna speaks of the whole country; the police in Leipzig where the article counts people in Leipzig.
    if (seat !== null && (all.size === 0 || all.has(placeOf(seat)))) return [seat]
    return happensToPeople(figure) ? first : []
  }
}

interface Scene {
  /** Of the first people counted; else the seat of who counts them first. */
  readonly first: readonly string[]
  /** Keys of all that figures name. */
  readonly all: ReadonlySet<string>
}

function sceneOf(figures: readonly Figure[], seatOf: (figure: Figure) => string | null): Scene {
  const people = figures.filter(happensToPeople)
  const told = people.map(({ places }) => places).filter(({ length }) => length > 0)
  const seats = told.length > 0 ? [] : people.flatMap(figure => seatOf(figure) ?? []).slice(0, 1)
  return { first: told[0] ?? seats, all: new Set([...told.flat(), ...seats].map(placeOf)) }
}

/** The longest place of the article that stands in the name of who speaks; null: none does. */
function seatFinder(entities: Survey['entities']): (figure: Figure) => string | null {
  const named = new Map<number, { name: string; folded: string }[]>()
  for (const { type, reading, name } of entities) {
    if (type === 'place') listed(named, reading).push({ name, folded: ` ${fold(name)} ` })
  }
  for (const names of named.values()) names.sort((a, b) => b.folded.length - a.folded.length)

  return ({ claim, reading }) => {
    if (claim === null || claim.speaker.name === null || !SEATED.has(claim.speaker.kind)) return null
    const speaker = ` ${fold(claim.speaker.name)} `
    return named.get(reading)?.find(({ folded }) => speaker.includes(folded))?.name ?? null
  }
}
