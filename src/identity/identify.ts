// Who is who across documents: "Markus Schöllbauer", "Markus Schoellbauer" and, elsewhere, just "Schöllbauer" are one.
// A judgement over the entities of Readings, made anew each time and so reversible: entities → forms → blocks → groups.
// About n log n: forms meet under keys only. Whatever the order of the entities, the same come together.

import type { EntityType } from '../types.ts'
import { judgeBlock } from './block.ts'
import { blocksOf, type Standing } from './blocks.ts'
import { described } from './described.ts'
import { formKey } from './form.ts'
import { listed } from './groups.ts'
import { type IdentityJudgement, judgedOf, judgementIndex } from './judgements.ts'
import { organizationReaders } from './keys.ts'
import type { Link } from './links.ts'
import type { OrganizationWords } from './organization-keys.ts'

/** One entity of one Reading. */
export interface Known {
  /** Any number that tells the document apart. */
  readonly document: number
  /** The document's id, which its versions share; absent: none of its entities is named by a judgement. */
  readonly id?: string
  readonly type: EntityType
  /** BCP 47 code of the document's language, without its region; null: not known. */
  readonly language: string | null
  /** Fullest name in this document. */
  readonly name: string
  /** Every form in which it is named there. */
  readonly spellings: readonly string[]
  readonly roles: readonly string[]
  /** Day of publication: "2026-03-14"; absent or null: not known. */
  readonly day?: string | null
}

export interface Identity {
  /** Alike for this identity whatever else the ledger holds in whatever order, and for no other one. */
  readonly key: string
  readonly type: EntityType
  /** The most frequent of its full spellings. */
  readonly name: string
  /** Fullest first; `documents`: how many use it. */
  readonly spellings: readonly { readonly words: string; readonly documents: number }[]
  readonly roles: readonly string[]
  /** Indices of its entities in what was handed in, in order. */
  readonly members: readonly number[]
  /** One document's bearer of a name that several bear, of whom it is not decided which is meant: `links` say who. */
  readonly isApart: boolean
  /** Every judgement on one of its forms: why they are one, who else it might be. */
  readonly links: readonly Link[]
}

export interface IdentifyOptions {
  /** Words of organisations' names by language; none: names of two languages are one only where they are spelled alike. */
  readonly organizations?: ReadonlyMap<string, OrganizationWords>
  /** The user's; they win. */
  readonly judgements?: readonly IdentityJudgement[]
}

/** Every entity belongs to exactly one identity. Identities come in order of their first entity. */
export function identify(
  entities: readonly Known[],
  { organizations = new Map(), judgements = [] }: IdentifyOptions = {},
): Identity[] {
  const readers = organizationReaders(organizations)
  const { standing, blocks } = blocksOf(entities, { readers, judgements })
  const index = judgementIndex(judgements)
  const found: Identity[] = []
  for (const { forms, meetings } of blocks) {
    const seen = forms.map(form => standing[form]!.form)
    const judged = judgeBlock({ forms: seen, meetings }, { readers, constraints: judgedOf(seen, index.about(seen)) })
    const places = judged.groups.flatMap(group =>
      membersOf(group, forms, { standing, entities }).map(({ key, members }) => ({
        key,
        members,
        forms: group.forms,
        isApart: group.isApart,
      })),
    )
    const links = linksByForm(judged.links)
    for (const { key, members, forms: own, isApart } of places) {
      const about = [...new Set(own.flatMap(i => links.get(formKey(standing[forms[i]!]!.form)) ?? []))]
      found.push({ key, ...described(entities, members), isApart, links: about })
    }
  }
  return found.sort((a, b) => a.members[0]! - b.members[0]!)
}

type Group = ReturnType<typeof judgeBlock>['groups'][number]

interface Given {
  readonly standing: readonly Standing[]
  readonly entities: readonly Known[]
}

/** Those of a group that is apart: document by document. */
function membersOf({ key, forms, isApart }: Group, block: readonly number[], { standing, entities }: Given) {
  const members = forms.flatMap(i => standing[block[i]!]!.entities).sort((a, b) => a - b)
  if (!isApart) return [{ key, members }]
  const byDocument = new Map<string, number[]>()
  for (const member of members) listed(byDocument, entities[member]!.id ?? String(entities[member]!.document)).push(member)
  return Array.from(byDocument, ([document, own]) => ({ key: `${key}@${document}`, members: own }))
}

function linksByForm(links: readonly Link[]): Map<string, Link[]> {
  const byForm = new Map<string, Link[]>()
  for (const link of links) for (const form of [link.a, link.b]) listed(byForm, formKey(form)).push(link)
  return byForm
}
