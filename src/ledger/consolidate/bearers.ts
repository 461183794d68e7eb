// Notes who is named in a document: each entity gets its form, and forms of which the document says something new are judged again.
// What counts as new is so rare that a name which stands in every document is not judged anew with each.

import { type Kysely, sql } from 'kysely'
import type { SeenRole } from '../../identity/block.ts'
import { widened } from '../../identity/blocks.ts'
import { fold } from '../../identity/fold.ts'
import { type Form, formKey, formOf } from '../../identity/form.ts'
import { listed } from '../../identity/groups.ts'
import { type IdentityJudgement, ownOf } from '../../identity/judgements.ts'
import { monthOf } from '../../identity/roles.ts'
import { explanationsOf } from '../../identity/short-forms.ts'
import type { EntityType } from '../../types.ts'
import { among } from '../among.ts'
import { identityJudgements } from '../judgements.ts'
import { type EntityRecord, loadEntities } from '../queries/load.ts'
import type { Tables } from '../schema.ts'
import { addForms, addSpellings, doubt, type FormRow, formRows, removeForm, saveForms } from './forms.ts'

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

/** Gives the entities of documents their forms. */
export async function enter(db: Db, documents: readonly Naming[]): Promise<void> {
  const borne = await borneIn(db, documents)
  const grown = together(borne)
  const rows = new Map((await formRows(db, { forms: grown.keys() })).map(row => [formKey(row.form), row]))
  const added = await addForms(
    db,
    [...grown].filter(([key]) => !rows.has(key)).map(([, { form }]) => form),
  )
  for (const row of added) rows.set(formKey(row.form), row)
  await saveForms(
    db,
    Array.from(grown, ([key, saying]) => [rows.get(key)!, after(rows.get(key)!, saying)]),
  )
  const bearers = [...grown].flatMap(([key, { members }]) => members.map(member => [member.key, rows.get(key)!.key]))
  await sql`UPDATE entities SET bearer = pair.value ->> 1 FROM json_each(${JSON.stringify(bearers)}) AS pair
    WHERE entities.key = pair.value ->> 0`.execute(db)
  await addSpellings(
    db,
    [...grown].flatMap(([key, { members }]) => members.flatMap(spellingsOf).map(words => [rows.get(key)!.key, words] as const)),
  )
  await addVoices(db, documents)
  for (const { forms } of borne)
    await meet(
      db,
      Array.from(forms.keys(), key => rows.get(key)!),
    )
}

const spellingsOf = ({ name, spellings }: EntityRecord): string[] => [name, ...(JSON.parse(spellings) as string[])]

async function addVoices(db: Db, documents: readonly Naming[]): Promise<void> {
  const claims = await db
    .selectFrom('claims')
    .select(['reading', 'speaker'])
    .distinct()
    .where('reading', 'in', among(documents.map(({ reading }) => reading)))
    .where('entity', 'is', null)
    .where('speaker', 'is not', null)
    .execute()
  const voices = claims.map(({ reading, speaker }) => [reading, fold(speaker!)])
  await sql`INSERT OR IGNORE INTO voices (reading, name) SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(voices)})`.execute(
    db,
  )
}

/** Forms of one block that a document names side by side were kept apart by its author. */
async function meet(db: Db, rows: readonly FormRow[]): Promise<void> {
  for (const [block, side] of Map.groupBy(rows, row => row.block)) {
    if (block !== null && side.length > 1) {
      await doubt(
        db,
        side.map(({ key }) => key),
      )
    }
  }
}

/** Takes the forms from the entities of a document that is taken out of time. */
export async function leave(db: Db, document: Naming): Promise<void> {
  const [borne] = await borneIn(db, [document])
  const bearers = await db.selectFrom('entities').select('bearer').distinct().where('reading', '=', document.reading).execute()
  await db.updateTable('entities').set({ bearer: null }).where('reading', '=', document.reading).execute()
  await db.deleteFrom('voices').where('reading', '=', document.reading).execute()
  for (const row of await formRows(db, { keys: bearers.flatMap(({ bearer }) => bearer ?? []) })) {
    if (row.documents <= 1) await removeForm(db, row)
    else await saveForms(db, [[row, await without(db, row, borne!.forms.get(formKey(row.form))?.shorts ?? [])]])
  }
}

interface Borne {
  readonly form: Form
  readonly members: EntityRecord[]
  /** Short forms that the document explains by it. */
  readonly shorts: string[]
}

interface BorneThere {
  readonly month: string
  /** By formKey. */
  readonly forms: ReadonlyMap<string, Borne>
}

/** Who is named in each of the documents. */
async function borneIn(db: Db, documents: readonly Naming[]): Promise<BorneThere[]> {
  const judgements = await identityJudgements(db)
  const entities = await loadEntities(
    db,
    documents.map(({ reading }) => reading),
  )
  const byReading = Map.groupBy(entities, ({ reading }) => reading)
  return documents.map(document => ({
    month: monthAt(document.at),
    forms: borneBy(document, byReading.get(document.reading) ?? [], judgements),
  }))
}

function borneBy(
  { id, language }: Naming,
  entities: readonly EntityRecord[],
  judgements: readonly IdentityJudgement[],
): Map<string, Borne> {
  const there = entities.map(({ type, name, roles, spellings }) => ({
    type: type as EntityType,
    name,
    roles: JSON.parse(roles) as string[],
    spellings: JSON.parse(spellings) as string[],
    language: language.split('-')[0]!,
  }))
  const own = ownOf(id, there, judgements)
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

interface Saying extends Borne {
  documents: number
  readonly roles: SeenRole[]
}

/** What several documents say of each form. */
function together(borne: readonly BorneThere[]): Map<string, Saying> {
  const all = new Map<string, Saying>()
  for (const { month, forms } of borne) {
    for (const [key, { form, members, shorts }] of forms) {
      const known = all.get(key) ?? { form, members: [], shorts: [], documents: 0, roles: [] }
      all.set(key, known)
      known.documents++
      known.members.push(...members)
      known.shorts.push(...shorts)
      known.roles.push(...members.flatMap(rolesOf).map(role => ({ role, from: month, to: month })))
    }
  }
  return all
}

const monthAt = (at: number): string => monthOf(new Date(at).toISOString())
const rolesOf = ({ roles }: EntityRecord): string[] => (JSON.parse(roles) as string[]).map(fold)

function after(row: FormRow, { documents, roles, shorts }: Saying): FormRow {
  const counts = { ...row.shorts }
  for (const short of shorts) counts[short] = (counts[short] ?? 0) + 1
  return { ...row, documents: row.documents + documents, roles: merged([...row.roles, ...roles]), shorts: counts }
}

/** With one document less, which explained these short forms by it. */
async function without(db: Db, row: FormRow, shorts: readonly string[]): Promise<FormRow> {
  const counts = { ...row.shorts }
  for (const short of shorts) if (--counts[short]! < 1) delete counts[short]
  const left = await db
    .selectFrom('entities')
    .innerJoin('articles', 'articles.reading', 'entities.reading')
    .select(['roles', 'at'])
    .where('bearer', '=', row.key)
    .execute()
  const roles = left.flatMap(({ roles: own, at }) =>
    (JSON.parse(own) as string[]).map(role => ({ role: fold(role), from: monthAt(at), to: monthAt(at) })),
  )
  return { ...row, documents: row.documents - 1, roles: merged(roles), shorts: counts }
}

/** Each role once, from its first month to its last. */
function merged(roles: readonly SeenRole[]): SeenRole[] {
  const byRole = new Map<string, SeenRole[]>()
  for (const role of roles) listed(byRole, role.role).push(role)
  return Array.from(byRole.values(), same => same.reduce((a, b) => widened(a, b))).sort((a, b) => (a.role < b.role ? -1 : 1))
}
