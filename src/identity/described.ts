// What an identity is called, and in which spellings and roles its entities are named.
//   described(entities, [0, 4])   { type: 'person', name: 'Anna Kruse', spellings: [ … ], roles: ['Sprecherin'], members: [0, 4] }

import type { EntityType } from '../types.ts'
import { fold } from './fold.ts'
import type { Identity, Known } from './identify.ts'
import { personName } from './person-name.ts'
import { isShortForm } from './short-forms.ts'

/** `members`: indices of its entities. */
export function described(entities: readonly Known[], members: readonly number[]): Omit<Identity, 'key' | 'links' | 'isApart'> {
  const uses = new Map<string, number>()
  const roles = new Map<string, string>()
  for (const member of members) {
    const { name, spellings, roles: own } = entities[member]!
    for (const words of new Set([name, ...spellings])) uses.set(words, (uses.get(words) ?? 0) + 1)
    for (const role of own) if (!roles.has(fold(role))) roles.set(fold(role), role)
  }
  const type = typeOf(members.map(member => entities[member]!.type))
  const fullest = new Set(members.map(member => entities[member]!.name))
  const rank = (words: string) => (fullest.has(words) ? 2 : 0) + (isComplete(words, type) ? 1 : 0)
  const spellings = Array.from(uses, ([words, documents]) => ({ words, documents })).sort(
    (a, b) => rank(b.words) - rank(a.words) || byUse(a, b),
  )
  return {
    type,
    name: spellings[0]!.words,
    spellings,
    roles: [...roles.values()],
    members,
  }
}

/** Of most entities: the user may link those of two types. */
function typeOf(types: readonly EntityType[]): EntityType {
  const uses = [...Map.groupBy(types, type => type)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return uses[0]![0]
}

/** "Kruse" and "IGBM" are not what one is called by where there is more. */
const isComplete = (words: string, type: EntityType): boolean =>
  type === 'person' ? personName(words).isFull : type !== 'organization' || !isShortForm(words)

interface Use {
  readonly words: string
  readonly documents: number
}

/** What most documents write; then more words, small letters, the alphabet. Marks count threefold: who has no "ö" at hand writes "oe" or "o". */
function byUse(a: Use, b: Use): number {
  const words = b.words.split(/\s+/u).length - a.words.split(/\s+/u).length
  const capitals = Number(a.words === a.words.toUpperCase()) - Number(b.words === b.words.toUpperCase())
  return weight(b) - weight(a) || words || capitals || (a.words < b.words ? -1 : 1)
}

const weight = ({ words, documents }: Use): number => documents * (/^\p{ASCII}*$/u.test(words) ? 1 : 3)
