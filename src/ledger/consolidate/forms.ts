// The rows of forms: what entities of one spelling share, under which keys they meet, and what their documents say of them.

import type { Kysely, Selectable } from 'kysely'
import type { SeenForm, SeenRole } from '../../identity/block.ts'
import { fold } from '../../identity/fold.ts'
import { type Form, formKey } from '../../identity/form.ts'
import { keysOf, type OrganizationReaders, organizationReaders, shortFormKey } from '../../identity/keys.ts'
import type { OrganizationWords } from '../../identity/organization-keys.ts'
import { languages, loadOrganizations } from '../../languages/index.ts'
import type { EntityType } from '../../types.ts'
import { among } from '../among.ts'
import type { FormTable, Tables } from '../schema.ts'

type Db = Kysely<Tables>

/** A row with its JSON read. */
export interface FormRow extends Omit<Selectable<FormTable>, 'form' | 'roles' | 'shorts'> {
  readonly form: Form
  readonly roles: readonly SeenRole[]
  /** Short form to how many documents explain it by this one. */
  readonly shorts: Readonly<Record<string, number>>
}

/** By formKey or by key of the row. */
export async function formRows(
  db: Db,
  by: { readonly forms: Iterable<string> } | { readonly keys: Iterable<number> },
): Promise<FormRow[]> {
  const query = db.selectFrom('forms').selectAll().orderBy('key')
  const rows = await ('forms' in by
    ? query.where('form', 'in', among(by.forms))
    : query.where('key', 'in', among(by.keys))
  ).execute()
  return rows.map(row => ({ ...row, form: formOfKey(row.form), roles: JSON.parse(row.roles), shorts: JSON.parse(row.shorts) }))
}

/** Puts in a form that nobody bears yet. */
export async function addForm(db: Db, form: Form): Promise<FormRow> {
  const empty = { documents: 0, block: null, identity: null, apart: 0 }
  const { key } = await db
    .insertInto('forms')
    .values({ ...empty, form: formKey(form), name: fold(form.name), roles: '[]', shorts: '{}' })
    .returning('key')
    .executeTakeFirstOrThrow()
  await addKeys(db, key, keysOf(form, await readers()))
  return { ...empty, key, form, name: fold(form.name), roles: [], shorts: {} }
}

/** Keeps what documents say of a form now. */
export async function update(db: Db, row: FormRow): Promise<void> {
  const { key, documents, roles, shorts } = row
  await db
    .updateTable('forms')
    .set({ documents, roles: JSON.stringify(roles), shorts: JSON.stringify(shorts) })
    .where('key', '=', key)
    .execute()
  await addKeys(db, key, Object.keys(shorts).map(shortFormKey))
}

/** Takes out a form that nobody bears any more; those that were judged with it are judged again. */
export async function removeForm(db: Db, { key, block }: FormRow): Promise<void> {
  const others = await db.selectFrom('forms').select('key').where('block', '=', block).where('key', '<>', key).execute()
  await doubt(
    db,
    others.map(other => other.key),
  )
  await db.deleteFrom('form_keys').where('form', '=', key).execute()
  await db.deleteFrom('doubts').where('form', '=', key).execute()
  await db.deleteFrom('forms').where('key', '=', key).execute()
}

/** Has forms judged again. */
export async function doubt(db: Db, forms: readonly number[]): Promise<void> {
  if (forms.length === 0) return
  await db
    .insertInto('doubts')
    .values(forms.map(form => ({ form })))
    .onConflict(on => on.doNothing())
    .execute()
}

/** As judgements see it. What grows with every document is rounded, so that it rarely changes. */
export const seenForm = ({ form, documents, roles, shorts }: FormRow): SeenForm => ({
  ...form,
  documents: rounded(documents),
  seenRoles: roles,
  shortForms: Object.keys(shorts).sort(),
})

/** Down to a power of two. */
const rounded = (documents: number): number => (documents < 1 ? 0 : 2 ** Math.floor(Math.log2(documents)))

/** What reads organisations' names in every language that there is a pack for. */
export function readers(): Promise<OrganizationReaders> {
  loaded ??= loadReaders()
  return loaded
}

let loaded: Promise<OrganizationReaders> | undefined

async function loadReaders(): Promise<OrganizationReaders> {
  const words = await Promise.all(languages.map(loadOrganizations))
  const known = languages.flatMap((language, i): [string, OrganizationWords][] => (words[i] ? [[language, words[i]]] : []))
  return organizationReaders(new Map(known))
}

async function addKeys(db: Db, form: number, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await db
    .insertInto('form_keys')
    .values(keys.map(key => ({ key, form })))
    .onConflict(on => on.doNothing())
    .execute()
}

function formOfKey(key: string): Form {
  const [type, name, language, roles, own] = JSON.parse(key) as [EntityType, string, string | null, string, string]
  return { type, name, language, roles, own }
}
