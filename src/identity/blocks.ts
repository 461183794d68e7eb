// Entities of documents → their forms, what the documents say of these, and the blocks that are judged together.
//   blocksOf(entities, readers).blocks   [{ forms: [0, 3], meetings: [] }, { forms: [1], … }]

import { type Block, roughly, type SeenForm, type SeenRole } from './block.ts'
import { fold } from './fold.ts'
import { type Form, formKey, formOf } from './form.ts'
import { groupsOf, listed } from './groups.ts'
import type { Known } from './identify.ts'
import { type IdentityJudgement, judgementIndex, ownOf } from './judgements.ts'
import { connected, counterpart, isRarer, keysOf, type OrganizationReaders } from './keys.ts'
import { monthOf } from './roles.ts'
import { explanationsOf } from './short-forms.ts'

/** A form and where it stands. */
export interface Standing {
  readonly form: SeenForm
  /** Indices into the entities, rising. */
  readonly entities: readonly number[]
}

export interface Blocks {
  readonly standing: readonly Standing[]
  /** `forms` are indices into `standing`, `meetings` into the block's `forms`. */
  readonly blocks: readonly { readonly forms: readonly number[]; readonly meetings: Block['meetings'] }[]
}

export interface BlockOptions {
  readonly readers: OrganizationReaders
  readonly judgements?: readonly IdentityJudgement[]
}

export function blocksOf(entities: readonly Known[], { readers, judgements = [] }: BlockOptions): Blocks {
  const forms = formsOf(entities, judgements)
  const byForm = new Map<string, number[]>()
  for (const [index, form] of forms.entries()) listed(byForm, formKey(form)).push(index)
  const shortForms = shortFormsOf(entities, forms)
  const standing = Array.from(byForm.values(), (members): Standing => {
    return {
      form: seenForm(
        forms[members[0]!]!,
        members.map(index => entities[index]!),
        shortForms,
      ),
      entities: members,
    }
  })
  return { standing, blocks: withMeetings(groupsByKeys(standing, { readers, judgements }), standing, entities) }
}

/** The form of each entity. */
function formsOf(entities: readonly Known[], judgements: readonly IdentityJudgement[]): Form[] {
  const named = new Set(judgements.flatMap(({ a, b }) => [a.document, b.document]))
  const own = new Map<number, string>()
  const asked = [...entities.keys()].filter(index => named.has(entities[index]!.id ?? null) && entities[index]!.id !== undefined)
  for (const there of Map.groupBy(asked, index => entities[index]!.document).values()) {
    const found = ownOf(
      entities[there[0]!]!.id!,
      there.map(index => entities[index]!),
      judgements,
    )
    for (const [i, index] of there.entries()) own.set(index, found[i]!)
  }
  return entities.map((entity, index) => formOf(entity, own.get(index)))
}

/** What the entities of one form say of it together. */
function seenForm(form: Form, entities: readonly Known[], shortForms: ReadonlyMap<string, ReadonlySet<string>>): SeenForm {
  const roles = new Map<string, SeenRole>()
  for (const { roles: own, day = null } of entities) {
    const month = day === null ? null : monthOf(day)
    for (const role of new Set(own.map(fold))) roles.set(role, widened(roles.get(role), { role, from: month, to: month }))
  }
  return {
    ...form,
    documents: roughly(new Set(entities.map(({ document }) => document)).size),
    seenRoles: [...roles.values()].sort((a, b) => (a.role < b.role ? -1 : 1)),
    shortForms: [...(shortForms.get(formKey(form)) ?? [])].sort(),
  }
}

/** From the first month to the last. */
export function widened(known: SeenRole | undefined, { role, from, to }: SeenRole): SeenRole {
  if (!known) return { role, from, to }
  const months = [known.from, known.to, from, to].filter(month => month !== null).sort()
  return { role, from: months[0] ?? null, to: months.at(-1) ?? null }
}

/** Form to the short forms that a document explains by it. */
function shortFormsOf(entities: readonly Known[], forms: readonly Form[]): Map<string, Set<string>> {
  const byDocument = new Map<number, number[]>()
  for (const [index, { type, document }] of entities.entries()) {
    if (type === 'organization') listed(byDocument, document).push(index)
  }
  const found = new Map<string, Set<string>>()
  for (const organizations of byDocument.values()) {
    for (const { short, entity } of explanationsOf(organizations.map(index => entities[index]!))) {
      const key = formKey(forms[organizations[entity]!]!)
      found.set(key, (found.get(key) ?? new Set()).add(short))
    }
  }
  return found
}

/** Forms that meet under keys, by way of others too: indices, rising. */
export function groupsByKeys(standing: readonly Standing[], { readers, judgements }: Required<BlockOptions>): number[][] {
  const groups = groupsOf(standing.length)
  const index = judgementIndex(judgements)
  const first = new Map<string, number>()
  const waiting = new Map<string, number[]>()
  const seeking: { readonly place: number; readonly key: string }[] = []
  for (const [place, { form }] of standing.entries()) {
    for (const key of [...keysOf(form, readers, form.shortForms), ...index.keysOf(form)]) {
      const other = counterpart(key)
      if (other === null) {
        const known = first.get(key)
        if (known === undefined) first.set(key, place)
        else groups.join(known, place)
      } else if (isRarer(key)) seeking.push({ place, key: other })
      else listed(waiting, key).push(place)
    }
  }
  for (const { place, key } of seeking) {
    for (const other of waiting.get(key) ?? []) {
      if (connected(standing[place]!.form, standing[other]!.form)) groups.join(other, place)
    }
  }
  return groups.lists()
}

function withMeetings(blocks: readonly number[][], standing: readonly Standing[], entities: readonly Known[]): Blocks['blocks'] {
  return blocks.map(forms => {
    if (forms.length === 1) return { forms, meetings: [] }
    const byDocument = new Map<number, Set<number>>()
    for (const [place, form] of forms.entries()) {
      for (const entity of standing[form]!.entities) {
        const { document } = entities[entity]!
        byDocument.set(document, (byDocument.get(document) ?? new Set()).add(place))
      }
    }
    const meetings = new Map<string, number[]>()
    for (const places of byDocument.values()) if (places.size > 1) meetings.set([...places].join(), [...places])
    return { forms, meetings: [...meetings.values()] }
  })
}
