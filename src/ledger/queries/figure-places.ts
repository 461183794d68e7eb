// Where figures hold whose own sentence names no place: the seat of who states them ("Leipzig police"), else the place
// of the first figure that their article gives of the same matter.
//   placesOf(figure)   ['Leipzig']

import { fold } from '../../identity/fold.ts'
import { listed } from '../../identity/groups.ts'
import type { Figure, Survey } from './survey.ts'

/** Kinds of speakers whose name may tell their seat. */
const SEATED: ReadonlySet<string> = new Set(['organization', 'group'])

export function figurePlaces({ figures, entities, documents }: Survey): (figure: Figure) => readonly string[] {
  const named = namesByReading(entities)
  const own = new Map(figures.map(figure => [figure, figure.places.length > 0 ? figure.places : seatOf(figure)]))
  const firsts = firstPlaces()
  return figure => {
    const places = own.get(figure) ?? figure.places
    return places.length > 0 ? places : (firsts.get(matterIn(figure)) ?? [])
  }

  function seatOf({ claim, document }: Figure): readonly string[] {
    if (claim === null || claim.speaker.name === null || !SEATED.has(claim.speaker.kind)) return []
    const speaker = ` ${fold(claim.speaker.name)} `
    const seat = named.get(documents[document]!.reading)?.find(({ folded }) => speaker.includes(` ${folded} `))
    return seat ? [seat.name] : []
  }

  /** Of the first figure of each matter in each article, where it has one and all others that have one have the same. */
  function firstPlaces(): Map<string, readonly string[]> {
    const byMatter = new Map<string, Figure[]>()
    for (const figure of figures) listed(byMatter, matterIn(figure)).push(figure)
    const found = new Map<string, readonly string[]>()
    for (const [matter, same] of byMatter) {
      const places = same.map(figure => own.get(figure)!)
      const [first] = places
      const others = new Set(places.filter(({ length }) => length > 0).map(each => each.map(fold).join('/')))
      if (first!.length > 0 && others.size === 1) found.set(matter, first!)
    }
    return found
  }
}

const matterIn = ({ reading, concept, counted, unit }: Figure): string =>
  `${reading}|${concept ?? fold(counted ?? '')}|${unit ?? ''}`

interface PlaceName {
  readonly name: string
  readonly folded: string
}

/** Longest first. */
function namesByReading(entities: Survey['entities']): Map<number, PlaceName[]> {
  const found = new Map<number, PlaceName[]>()
  for (const { type, reading, name } of entities) {
    if (type === 'place') listed(found, reading).push({ name, folded: fold(name) })
  }
  for (const names of found.values()) names.sort((a, b) => b.folded.length - a.folded.length)
  return found
}
