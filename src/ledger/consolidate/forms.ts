// The rows of forms: what entities of one spelling share, under which keys they meet, and what their documents say of them.

import { type Kysely, type Selectable, sql } from 'kysely'
import { roughly, type SeenForm, type SeenRole } from '../../identity/block.ts'
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

/** Puts in forms that nobody bears yet. */
export async function addForms(db: Db, forms: readonly Form[]): Promise<FormRow[]> {
  const empty = { documents: 0, block: null, identity: null, apart: 0 }
  const names = new Map(forms.map(form => [formKey(form), fold(form.name)]))
  await db
    .insertInto('forms')
    .columns(['form', 'name', 'documents', 'roles', 'shorts', 'apart'])
    .expression(sql`SELECT value ->> 0, value ->> 1, 0, '[]', '{}', 0 FROM json_each(${JSON.stringify([...names])})`)
    .execute()
  const added = await db.selectFrom('forms').select(['key', 'form']).where('form', 'in', among(names.keys())).execute()
  const rows = added.map(({ key, form }) => ({
    ...empty,
    key,
    form: formOfKey(form),
    name: names.get(form)!,
    roles: [],
    shorts: {},
  }))
  const reading = await readers()
  await addKeys(
    db,
    rows.flatMap(({ key, form }) => keysOf(form, reading).map((own): [string, number] => [own, key])),
  )
  return rows
}

/** Keeps what documents say of forms now; those of which that is something new are judged again. */
export async function saveForms(db: Db, changes: readonly (readonly [before: FormRow, after: FormRow])[]): Promise<void> {
  const rows = changes.map(([, { key, documents, roles, shorts }]) => [
    key,
    documents,
    JSON.stringify(roles),
    JSON.stringify(shorts),
  ])
  await sql`UPDATE forms SET documents = row.value ->> 1, roles = row.value ->> 2, shorts = row.value ->> 3
    FROM json_each(${JSON.stringify(rows)}) AS row WHERE forms.key = row.value ->> 0`.execute(db)
  await addKeys(
    db,
    changes.flatMap(([before, { key, shorts }]) =>
      Object.keys(shorts).flatMap((short): [string, number][] => (short in before.shorts ? [] : [[shortFormKey(short), key]])),
    ),
  )
  const isNew = ([before, after]: readonly [FormRow, FormRow]) =>
    JSON.stringify(seenForm(before)) !== JSON.stringify(seenForm(after))
  await doubt(
    db,
    changes.filter(isNew).map(([, { key }]) => key),
  )
}

/** Notes under which words forms are found; each is given its spellings as they are written. */
export async function addSpellings(db: Db, spellings: readonly (readonly [form: number, words: string])[]): Promise<void> {
  const rows = spellings.flatMap(([form, written]) => {
    const words = fold(written)
    return words.split(' ').map(word => [word, words, form])
  })
  await sql`INSERT OR IGNORE INTO spellings (word, words, form)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(rows)})`.execute(db)
}

/** Takes out a form that nobody bears any more; those that were judged with it are judged again. */
export async function removeForm(db: Db, { key, block }: FormRow): Promise<void> {
  const others = await db.selectFrom('forms').select('key').where('block', '=', block).where('key', '<>', key).execute()
  await doubt(
    db,
    others.map(other => other.key),
  )
  await db.deleteFrom('links').where('block', '=', block).execute()
  for (const table of ['form_keys', 'spellings', 'doubts'] as const) await db.deleteFrom(table).where('form', '=', key).execute()
  await db.deleteFrom('forms').where('key', '=', key).execute()
}

/** Has forms judged again. */
export async function doubt(db: Db, forms: readonly number[]): Promise<void> {
  if (forms.length === 0) return
  await sql`INSERT OR IGNORE INTO doubts (form) SELECT value FROM json_each(${JSON.stringify(forms)})`.execute(db)
}

/** As judgements see it. What grows with every document is rounded, so that it rarely changes. */
export const seenForm = ({ form, documents, roles, shorts }: FormRow): SeenForm => ({
  ...form,
  documents: roughly(documents),
  seenRoles: roles,
  shortForms: Object.keys(shorts).sort(),
})

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

async function addKeys(db: Db, keys: readonly (readonly [key: string, form: number])[]): Promise<void> {
  if (keys.length === 0) return
  await sql`INSERT OR IGNORE INTO form_keys (key, form) SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(keys)})`.execute(
    db,
  )
}

function formOfKey(key: string): Form {
  const [type, name, language, roles, own] = JSON.parse(key) as [EntityType, string, string | null, string, string]
  return { type, name, language, roles, own }
}
