// Who is who across documents: "Markus Schöllbauer", "Markus Schoellbauer" and, elsewhere, just "Schöllbauer" are one.
// A judgement over the entities of Readings, made anew each time and so reversible. About n log n: names meet under keys only.

import type { EntityType } from '../types.ts'
import { fold } from './fold.ts'
import { type Groups, groupsOf, joinByKey } from './groups.ts'
import type { OrganizationWords } from './organization-keys.ts'
import { joinOrganizations } from './organizations.ts'
import { joinPeople } from './people.ts'
import { placeOf } from './places.ts'

/** One entity of one Reading. */
export interface Known {
  /** Any number that tells the document apart. */
  readonly document: number
  readonly type: EntityType
  /** BCP 47 code of the document's language; null: not known. */
  readonly language: string | null
  /** Fullest name in this document. */
  readonly name: string
  /** Every form in which it is named there. */
  readonly spellings: readonly string[]
  readonly roles: readonly string[]
}

export interface Identity {
  readonly type: EntityType
  /** The fullest, most frequent spelling. */
  readonly name: string
  /** Fullest first; `documents`: how many use it. */
  readonly spellings: readonly { readonly words: string; readonly documents: number }[]
  readonly roles: readonly string[]
  /** Indices of its entities in what was handed in, in order. */
  readonly members: readonly number[]
}

export interface IdentifyOptions {
  /** Words of organisations' names by language; none: names of two languages are one only where they are spelled alike. */
  readonly organizations?: ReadonlyMap<string, OrganizationWords>
}

/** Every entity belongs to exactly one identity. Identities come in order of their first entity. */
export function identify(entities: readonly Known[], { organizations = new Map() }: IdentifyOptions = {}): Identity[] {
  const groups = groupsOf(entities.length)
  joinPeople(entities, groups)
  joinByName(entities, groups)
  joinOrganizations(entities, groups, organizations)
  return groups.lists().map(members => identityOf(entities, members))
}

/** All but people, of whom two may bear one name in parts: the same folded name is the same thing; a place has one a language. */
function joinByName(entities: readonly Known[], groups: Groups): void {
  const indices = entities.flatMap(({ type }, index) => (type === 'person' ? [] : [index]))
  joinByKey(indices, groups, {
    index: index => index,
    key: index => {
      const { type, name } = entities[index]!
      return `${type}|${type === 'place' ? placeOf(name) : fold(name)}`
    },
  })
}

function identityOf(entities: readonly Known[], members: readonly number[]): Identity {
  const uses = new Map<string, number>()
  const roles = new Map<string, string>()
  for (const member of members) {
    const { name, spellings, roles: own } = entities[member]!
    for (const words of new Set([name, ...spellings])) uses.set(words, (uses.get(words) ?? 0) + 1)
    for (const role of own) if (!roles.has(fold(role))) roles.set(fold(role), role)
  }
  const fullest = new Set(members.map(member => entities[member]!.name))
  const spellings = Array.from(uses, ([words, documents]) => ({ words, documents })).sort(
    (a, b) => Number(fullest.has(b.words)) - Number(fullest.has(a.words)) || byFullness(a, b),
  )
  return { type: entities[members[0]!]!.type, name: spellings[0]!.words, spellings, roles: [...roles.values()], members }
}

interface Use {
  readonly words: string
  readonly documents: number
}

/** More words, then more documents, then the alphabet. Marks count threefold: who has no "ö" at hand writes "oe" or "o". */
function byFullness(a: Use, b: Use): number {
  const words = b.words.split(/\s+/u).length - a.words.split(/\s+/u).length
  return words || weight(b) - weight(a) || (a.words < b.words ? -1 : 1)
}

const weight = ({ words, documents }: Use): number => documents * (/^\p{ASCII}*$/u.test(words) ? 1 : 3)
