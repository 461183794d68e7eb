// Entities of documents → their forms, what the documents say of these, and the blocks that are judged together.
//   blocksOf(entities, readers).blocks   [{ forms: [0, 3], meetings: [] }, { forms: [1], … }]

import type { Block, SeenForm, SeenRole } from './block.ts'
import { fold } from './fold.ts'
import { formKey, formOf } from './form.ts'
import { groupsOf, listed } from './groups.ts'
import type { Known } from './identify.ts'
import { connected, counterpart, isRarer, keysOf, type OrganizationReaders } from './keys.ts'
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

export function blocksOf(entities: readonly Known[], readers: OrganizationReaders): Blocks {
  const byForm = new Map<string, number[]>()
  for (const [index, entity] of entities.entries()) listed(byForm, formKey(formOf(entity))).push(index)
  const shortForms = shortFormsOf(entities)
  const standing = Array.from(byForm.values(), (members): Standing => {
    return {
      form: seenForm(
        members.map(index => entities[index]!),
        key => shortForms.get(key),
      ),
      entities: members,
    }
  })
  return { standing, blocks: withMeetings(groupsByKeys(standing, readers), standing, entities) }
}

/** What the entities of one form say of it together. */
function seenForm(entities: readonly Known[], shortFormsOf: (key: string) => ReadonlySet<string> | undefined): SeenForm {
  const form = formOf(entities[0]!)
  const roles = new Map<string, SeenRole>()
  for (const { roles: own, day = null } of entities) {
    for (const role of new Set(own.map(fold))) roles.set(role, widened(roles.get(role), { role, from: day, to: day }))
  }
  return {
    ...form,
    documents: new Set(entities.map(({ document }) => document)).size,
    seenRoles: [...roles.values()].sort((a, b) => (a.role < b.role ? -1 : 1)),
    shortForms: [...(shortFormsOf(formKey(form)) ?? [])].sort(),
  }
}

/** From the first day to the last. */
function widened(known: SeenRole | undefined, { role, from, to }: SeenRole): SeenRole {
  if (!known) return { role, from, to }
  const days = [known.from, known.to, from, to].filter(day => day !== null).sort()
  return { role, from: days[0] ?? null, to: days.at(-1) ?? null }
}

/** Form to the short forms that a document explains by it. */
function shortFormsOf(entities: readonly Known[]): Map<string, Set<string>> {
  const byDocument = new Map<number, Known[]>()
  for (const entity of entities) if (entity.type === 'organization') listed(byDocument, entity.document).push(entity)
  const found = new Map<string, Set<string>>()
  for (const organizations of byDocument.values()) {
    for (const { short, entity } of explanationsOf(organizations)) {
      const key = formKey(formOf(organizations[entity]!))
      found.set(key, (found.get(key) ?? new Set()).add(short))
    }
  }
  return found
}

/** Forms that meet under keys, by way of others too: indices, rising. */
function groupsByKeys(standing: readonly Standing[], readers: OrganizationReaders): number[][] {
  const groups = groupsOf(standing.length)
  const first = new Map<string, number>()
  const waiting = new Map<string, number[]>()
  const seeking: { readonly index: number; readonly key: string }[] = []
  for (const [index, { form }] of standing.entries()) {
    for (const key of keysOf(form, readers, form.shortForms)) {
      const other = counterpart(key)
      if (other === null) {
        const known = first.get(key)
        if (known === undefined) first.set(key, index)
        else groups.join(known, index)
      } else if (isRarer(key)) seeking.push({ index, key: other })
      else listed(waiting, key).push(index)
    }
  }
  for (const { index, key } of seeking) {
    for (const other of waiting.get(key) ?? []) {
      if (connected(standing[index]!.form, standing[other]!.form)) groups.join(other, index)
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
