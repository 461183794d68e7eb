// Who is who within a scope, as it was judged over the whole ledger; names and spellings are those of the scope.

import { described } from '../../identity/described.ts'
import type { Identity, Known } from '../../identity/identify.ts'
import type { EntityType } from '../../types.ts'
import type { DocumentRecord, EntityRecord } from './load.ts'

/** Every entity belongs to exactly one; in the order of their first entity. Why they are one is not in here: see why.ts. */
export function identitiesOf(entities: readonly EntityRecord[], documents: ReadonlyMap<number, DocumentRecord>): Identity[] {
  const known = entities.map(entity => knownOf(entity, documents.get(entity.reading)!))
  const members = Map.groupBy(known.keys(), index => keyOf(entities[index]!, documents))
  return Array.from(members, ([key, own]) => {
    const isApart = entities[own[0]!]!.apart === 1
    return { key, ...described(known, own), isApart, links: [] }
  })
}

/** An entity that no judgement has reached yet is somebody of its own. */
function keyOf({ reading, id, identity, apart }: EntityRecord, documents: ReadonlyMap<number, DocumentRecord>): string {
  const document = documents.get(reading)!.id
  if (identity === null) return `${id}@${document}`
  return apart === 1 ? `${identity}@${document}` : identity
}

const knownOf = ({ type, name, roles, spellings }: EntityRecord, { document, language, at }: DocumentRecord): Known => ({
  document,
  language: language.split('-')[0]!,
  type: type as EntityType,
  name,
  roles: JSON.parse(roles) as string[],
  spellings: JSON.parse(spellings) as string[],
  day: new Date(at).toISOString().slice(0, 10),
})
