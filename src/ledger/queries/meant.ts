// Whom a user means who writes a name for `lagebild link`: any spelling, or one document's entity.
//   whomMeant('Kyslyzja', survey)    { reference: { type: 'person', names: ['Serhij Kyslyzja'], document: null }, identities: [4] }
//   whomMeant('s1a1:e5', survey)     … document: 's1a1'
//   whomMeant('place:March', survey)

import { LagebildError } from '../../errors.ts'
import { fold } from '../../identity/fold.ts'
import type { Identity } from '../../identity/identify.ts'
import type { Reference } from '../../identity/judgements.ts'
import { personName } from '../../identity/person-name.ts'
import type { EntityType } from '../../types.ts'
import type { EntityRecord } from './load.ts'
import { nearestNames, unknownName } from './nearest.ts'
import type { Survey } from './survey.ts'

export interface Meant {
  readonly reference: Reference
  /** Indices of the identities that it belongs to: one, but for a family name that several bear. */
  readonly identities: readonly number[]
}

type Known = Pick<Survey, 'documents' | 'identities' | 'entities'>

const TYPES: readonly string[] = ['person', 'organization', 'place', 'group', 'other'] satisfies EntityType[]

/** Throws NOT_FOUND with the nearest names, AMBIGUOUS with whom it may mean and how to say which. */
export function whomMeant(asked: string, known: Known): Meant {
  const [, before, after] = /^(.+):(.+)$/su.exec(asked) ?? []
  if (before !== undefined && after !== undefined) {
    if (TYPES.includes(before)) return named(after, { ...known, type: before })
    const document = documentOf(before, known)
    if (document !== null) return inDocument(after, { asked, document, known })
  }
  return named(asked, { ...known, type: null })
}

/** Of its id or of the beginning of it; null: there is none, or several. */
function documentOf(written: string, { documents }: Known): string | null {
  const ids = new Set(documents.map(({ id }) => id))
  if (ids.has(written)) return written
  const found = [...ids].filter(id => id.startsWith(written))
  return found.length === 1 ? found[0]! : null
}

interface Asked {
  readonly asked: string
  readonly document: string
  readonly known: Known
}

function inDocument(written: string, { asked, document, known }: Asked): Meant {
  const readings = new Set(known.documents.flatMap(({ id, reading }) => (id === document ? [reading] : [])))
  const there = entitiesWith(known, ({ entity }) => readings.has(entity.reading))
  const byId = there.filter(({ entity }) => entity.id === written)
  const found = byId.length > 0 ? byId : bearing(written, there)
  const names = new Set(found.map(({ entity }) => `${entity.type} ${fold(entity.name)}`))
  if (found.length === 0) {
    throw unknownName(
      asked,
      nearestNames(
        written,
        there.map(({ entity }) => [entity.name, spellingsOf(entity)] as const),
      ).map(name => `${document}:${name}`),
    )
  }
  if (names.size > 1) {
    const inOrder = [...found].sort((a, b) => a.entity.start - b.entity.start)
    const ways = inOrder.map(({ entity }) => `${document}:${entity.id} (${entity.name}, ${entity.type})`)
    throw ambiguous(asked, ways)
  }
  return meantBy(found, document)
}

/** Wherever it stands. A name in full goes before one that is only spelled so somewhere, and that before a part of one. */
function named(written: string, { type, ...known }: Known & { readonly type: string | null }): Meant {
  const found = bearing(
    written,
    entitiesWith(known, ({ entity }) => type === null || entity.type === type),
  )
  if (found.length === 0) {
    throw unknownName(
      written,
      nearestNames(
        written,
        known.identities.map(({ name, spellings }) => [name, spellings.map(({ words }) => words)] as const),
      ),
    )
  }
  const bearers = Map.groupBy(found, ({ identity, entity }) => {
    const { isApart } = known.identities[identity]!
    return isApart ? `${entity.type} ${fold(entity.name)}` : String(identity)
  })
  if (bearers.size > 1) throw ambiguous(written, waysToSay(written, [...bearers.values()], known))
  return meantBy(found, null)
}

/** The same, and the person whom a family name alone stands for: who links "Kruse" means Anna Kruse, not that spelling. */
export function wholeMeant({ reference, identities }: Meant, known: Known): Reference {
  const [identity] = identities
  const isShort = reference.type === 'person' && reference.names.every(name => !personName(name).isFull)
  if (!isShort || reference.document !== null || identities.length > 1) return reference
  const { name, type } = known.identities[identity!]!
  return type === 'person' && personName(name).isFull ? { ...reference, names: [...reference.names, name] } : reference
}

interface Placed {
  readonly entity: EntityRecord
  /** Index. */
  readonly identity: number
}

function entitiesWith({ identities, entities }: Known, isAsked: (placed: Placed) => boolean): Placed[] {
  return identities.flatMap(({ members }, identity) =>
    members.map(member => ({ entity: entities[member]!, identity })).filter(isAsked),
  )
}

/** Those whose whole name it is; else whom a document spells so; else those whose names hold every word. */
function bearing(written: string, placed: readonly Placed[]): Placed[] {
  const asked = fold(written)
  const exact = placed.filter(({ entity }) => fold(entity.name) === asked)
  if (exact.length > 0 || asked === '') return exact
  const spelled = placed.filter(({ entity }) => spellingsOf(entity).some(words => fold(words) === asked))
  if (spelled.length > 0) return spelled
  const words = asked.split(' ')
  return placed.filter(({ entity }) => {
    const own = fold(entity.name).split(' ')
    return words.every(word => own.includes(word))
  })
}

function meantBy(found: readonly Placed[], document: string | null): Meant {
  const names = new Map(found.map(({ entity }) => [fold(entity.name), entity.name]))
  const reference: Reference = { type: found[0]!.entity.type as EntityType, names: [...names.values()].sort(), document }
  return { reference, identities: [...new Set(found.map(({ identity }) => identity))] }
}

const spellingsOf = ({ spellings }: EntityRecord): string[] => JSON.parse(spellings) as string[]

/** How to say each of several: by its name where that is another, else by its type, else by a document of its own. */
function waysToSay(
  written: string,
  bearers: readonly (readonly Placed[])[],
  { identities, documents, entities }: Known,
): string[] {
  const described = bearers.map(([first]) => ({ first: first!, ...identities[first!.identity]! }))
  return described
    .sort((a, b) => b.members.length - a.members.length)
    .map(({ first, name, type, members }) => {
      const isAlone = (others: (other: Pick<Identity, 'name' | 'type'>) => boolean) => described.filter(others).length === 1
      const reading = entities[members[0]!]!.reading
      const document = documents.find(each => each.reading === reading)?.id
      const how = isAlone(other => fold(other.name) === fold(name) && fold(name) !== fold(written))
        ? name
        : isAlone(other => other.type === type)
          ? `${type}:${written}`
          : `${document}:${first.entity.id}`
      return `${how} (${name}, ${type}, in ${members.length} ${members.length === 1 ? 'document' : 'documents'})`
    })
}

/** Most that are listed of those whom a name may mean. */
const LISTED = 8

function ambiguous(asked: string, ways: readonly string[]): LagebildError {
  const more = ways.length > LISTED ? `; and ${ways.length - LISTED} more` : ''
  return new LagebildError({
    code: 'AMBIGUOUS',
    message: `"${asked}" may mean several`,
    where: asked,
    remedy: `Write which: ${ways.slice(0, LISTED).join('; ')}${more}.`,
  })
}
