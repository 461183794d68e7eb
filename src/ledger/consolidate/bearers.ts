// Notes who is named in a document: each entity gets its form, and forms of which the document says something new are judged again.
// What counts as new is so rare that a name which stands in every document is not judged anew with each.

import type { Kysely } from 'kysely'
import type { SeenRole } from '../../identity/block.ts'
import { widened } from '../../identity/blocks.ts'
import { fold } from '../../identity/fold.ts'
import { type Form, formKey, formOf } from '../../identity/form.ts'
import { listed } from '../../identity/groups.ts'
import { ownOf } from '../../identity/judgements.ts'
import { explanationsOf } from '../../identity/short-forms.ts'
import type { EntityType } from '../../types.ts'
import { among } from '../among.ts'
import { identityJudgements } from '../judgements.ts'
import { type EntityRecord, loadEntities } from '../queries/load.ts'
import type { Tables } from '../schema.ts'
import { addForm, doubt, type FormRow, formRows, removeForm, seenForm, update } from './forms.ts'

type Db = Kysely<Tables>

/** A document in time. */
export interface Naming {
  readonly id: string
  readonly reading: number
  /** Milliseconds. */
  readonly at: number
  /** BCP 47. */
  readonly language: string
}

/** Gives the entities of a document their forms. */
export async function enter(db: Db, document: Naming): Promise<void> {
  const entities = await loadEntities(db, [document.reading])
  const borne = await borneBy(db, document, entities)
  const rows = new Map((await formRows(db, { forms: borne.keys() })).map(row => [formKey(row.form), row]))
  const day = dayOf(document.at)
  const now: FormRow[] = []
  for (const [key, { form, members, shorts }] of borne) {
    const row = rows.get(key) ?? (await addForm(db, form))
    now.push(await grown(db, row, { roles: members.flatMap(rolesOf).map(role => ({ role, from: day, to: day })), shorts }))
    const keys = members.map(member => member.key)
    await db.updateTable('entities').set({ bearer: row.key }).where('key', 'in', among(keys)).execute()
  }
  // Forms of one block that a document names side by side were kept apart by its author.
  for (const [block, together] of Map.groupBy(now, row => row.block)) {
    if (block !== null && together.length > 1) await doubt(db, keysIn(together))
  }
}

/** Takes the forms from the entities of a document that is taken out of time. */
export async function leave(db: Db, document: Naming): Promise<void> {
  const entities = await loadEntities(db, [document.reading])
  const borne = await borneBy(db, document, entities)
  const bearers = await db.selectFrom('entities').select('bearer').distinct().where('reading', '=', document.reading).execute()
  await db.updateTable('entities').set({ bearer: null }).where('reading', '=', document.reading).execute()
  for (const row of await formRows(db, { keys: bearers.flatMap(({ bearer }) => bearer ?? []) })) {
    if (row.documents <= 1) await removeForm(db, row)
    else await shrunk(db, row, borne.get(formKey(row.form))?.shorts ?? [])
  }
}

interface Borne {
  readonly form: Form
  readonly members: EntityRecord[]
  /** Short forms that the document explains by it. */
  readonly shorts: string[]
}

/** By formKey. */
async function borneBy(db: Db, { id, language }: Naming, entities: readonly EntityRecord[]): Promise<Map<string, Borne>> {
  const there = entities.map(({ type, name, roles, spellings }) => ({
    type: type as EntityType,
    name,
    roles: JSON.parse(roles) as string[],
    spellings: JSON.parse(spellings) as string[],
    language: language.split('-')[0]!,
  }))
  const own = ownOf(id, there, await identityJudgements(db))
  const borne = new Map<string, Borne>()
  const forms = there.map((entity, index) => {
    const form = formOf(entity, own[index])
    const known = borne.get(formKey(form)) ?? { form, members: [], shorts: [] }
    borne.set(formKey(form), known)
    known.members.push(entities[index]!)
    return known
  })
  const organizations = [...there.keys()].filter(index => there[index]!.type === 'organization')
  for (const { short, entity } of explanationsOf(organizations.map(index => there[index]!))) {
    forms[organizations[entity]!]!.shorts.push(short)
  }
  return borne
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const rolesOf = ({ roles }: EntityRecord): string[] => (JSON.parse(roles) as string[]).map(fold)
const keysIn = (rows: readonly FormRow[]): number[] => rows.map(({ key }) => key)

interface Saying {
  readonly roles: readonly SeenRole[]
  readonly shorts: readonly string[]
}

/** One more document has the form. */
async function grown(db: Db, row: FormRow, { roles, shorts }: Saying): Promise<FormRow> {
  const counts = { ...row.shorts }
  for (const short of shorts) counts[short] = (counts[short] ?? 0) + 1
  return changed(db, row, { ...row, documents: row.documents + 1, roles: merged([...row.roles, ...roles]), shorts: counts })
}

/** One document less. */
async function shrunk(db: Db, row: FormRow, shorts: readonly string[]): Promise<void> {
  const counts = { ...row.shorts }
  for (const short of shorts) if (--counts[short]! < 1) delete counts[short]
  const left = await db
    .selectFrom('entities')
    .innerJoin('articles', 'articles.reading', 'entities.reading')
    .select(['roles', 'at'])
    .where('bearer', '=', row.key)
    .execute()
  const roles = left.flatMap(({ roles: own, at }) =>
    (JSON.parse(own) as string[]).map(role => ({ role: fold(role), from: dayOf(at), to: dayOf(at) })),
  )
  await changed(db, row, { ...row, documents: row.documents - 1, roles: merged(roles), shorts: counts })
}

async function changed(db: Db, before: FormRow, after: FormRow): Promise<FormRow> {
  await update(db, after)
  if (JSON.stringify(seenForm(before)) !== JSON.stringify(seenForm(after))) await doubt(db, [after.key])
  return after
}

/** Each role once, from its first day to its last. */
function merged(roles: readonly SeenRole[]): SeenRole[] {
  const byRole = new Map<string, SeenRole[]>()
  for (const role of roles) listed(byRole, role.role).push(role)
  return Array.from(byRole.values(), same => same.reduce((a, b) => widened(a, b))).sort((a, b) => (a.role < b.role ? -1 : 1))
}
