// Who makes a claim: the same speaker has the same key in all documents.

import type { Selectable } from 'kysely'
import { fold } from '../../identity/fold.ts'
import type { Identity } from '../../identity/identify.ts'
import type { Attribution } from '../../types.ts'
import type { ClaimTable } from '../schema.ts'
import type { EntityRecord } from './load.ts'
import type { SurveyedDocument } from './survey.ts'

export interface Speaker {
  /** Alike for one speaker in all documents. */
  readonly key: string
  readonly name: string | null
  readonly kind: Attribution['source']['kind']
  /** Index into `identities`. */
  readonly identity: number | null
}

interface Known {
  readonly identities: readonly Identity[]
  readonly entities: readonly EntityRecord[]
  readonly documents: readonly SurveyedDocument[]
}

type Claimed = Pick<Selectable<ClaimTable>, 'reading' | 'entity' | 'speaker' | 'kind'>

/** "Markus Schöllbauer" to "schollbauer". */
const familyOf = (name: string): string => fold(name).split(' ').at(-1)!

/**
 * Says who speaks: the identity of the Reading's entity, else the only one of that name or, in this article, of that
 * family name; else nobody known, but the description, within its origin.
 */
export function speakerFinder({ identities, entities, documents }: Known): (claim: Claimed, document: number) => Speaker {
  const byEntity = new Map<string, number>()
  const byName = new Map<string, number | null>()
  const byFamily = new Map<string, number | null>()
  for (const [index, { type, name, members }] of identities.entries()) {
    for (const member of members) byEntity.set(`${entities[member]!.reading} ${entities[member]!.id}`, index)
    const key = `${type} ${fold(name)}`
    byName.set(key, byName.has(key) ? null : index)
    if (type !== 'person') continue
    const family = familyOf(name)
    for (const reading of new Set(members.map(member => entities[member]!.reading))) {
      const own = `${reading} ${family}`
      byFamily.set(own, byFamily.has(own) ? null : index)
    }
  }
  return ({ reading, entity, speaker, kind: given }, document) => {
    const kind = given as Speaker['kind']
    const named = speaker === null ? '' : fold(speaker)
    const bearer = kind === 'person' ? byFamily.get(`${reading} ${named}`) : null
    const identity = byEntity.get(`${reading} ${entity}`) ?? byName.get(`${kind} ${named}`) ?? bearer ?? null
    if (identity !== null) return { key: `#${identity}`, name: identities[identity]!.name, kind, identity }
    // "Feuerwehr" is the fire brigade in every report; who "a senior official" is, only his report knows.
    const isKnownEverywhere = kind === 'organization' || kind === 'group' || speaker === null
    const scope = isKnownEverywhere ? '' : `${documents[document]!.report} `
    return { key: `${kind} ${scope}${named}`, name: speaker, kind, identity: null }
  }
}
