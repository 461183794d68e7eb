// Judges who is who, block by block: forms of which documents say something new, with all that they meet under keys.

import { type Kysely, sql } from 'kysely'
import { type Block, judgeBlock } from '../../identity/block.ts'
import { groupsByKeys } from '../../identity/blocks.ts'
import { fold } from '../../identity/fold.ts'
import { type IdentityJudgement, type JudgementIndex, judgedOf, judgementIndex } from '../../identity/judgements.ts'
import { connected, counterpart, soughtBy } from '../../identity/keys.ts'
import type { Link } from '../../identity/links.ts'
import { among } from '../among.ts'
import { identityJudgements } from '../judgements.ts'
import type { Tables } from '../schema.ts'
import { stale } from './articles.ts'
import { type FormRow, formRows, readers, seenForm } from './forms.ts'

type Db = Kysely<Tables>

/** Forms that are judged in one go. */
const AT_ONCE = 300

/** Judges the blocks of some of the forms that are in doubt; says how many forms are so no more. */
export async function judgeForms(db: Db, part = 1): Promise<number> {
  const doubts = await db
    .selectFrom('doubts')
    .select('form')
    .orderBy('form')
    .limit(Math.ceil(AT_ONCE * part))
    .execute()
  if (doubts.length === 0) return 0
  const judgements = await identityJudgements(db)
  const asked = doubts.map(({ form }) => form)
  const judged: JudgedForm[] = []
  for (const block of await blocksAround(db, asked, judgements)) judged.push(...(await judge(db, block, judgements)))
  await save(db, judged)
  const done = new Set([...asked, ...judged.map(({ row }) => row.key)])
  await db.deleteFrom('doubts').where('form', 'in', among(done)).execute()
  return done.size
}

/** The whole blocks that hold these forms. */
async function blocksAround(db: Db, forms: readonly number[], judgements: readonly IdentityJudgement[]): Promise<FormRow[][]> {
  const rows = await neighbours(db, forms, judgementIndex(judgements))
  const standing = rows.map(row => ({ form: seenForm(row), entities: [] }))
  const blocks = groupsByKeys(standing, { readers: await readers(), judgements })
  const asked = new Set(forms)
  return blocks.map(block => block.map(index => rows[index]!)).filter(block => block.some(({ key }) => asked.has(key)))
}

/** The forms, and all that they meet, by way of others too. */
async function neighbours(db: Db, forms: readonly number[], index: JudgementIndex): Promise<FormRow[]> {
  const known = new Map<number, FormRow>()
  let edge = await formRows(db, { keys: forms })
  while (edge.length > 0) {
    for (const row of edge) known.set(row.key, row)
    const met = await meeting(db, edge, index)
    edge = (await formRows(db, { keys: met.filter(key => !known.has(key)) })).filter(row => !known.has(row.key))
  }
  return [...known.values()]
}

/** Forms under the keys of these. Those of another alphabet belong to them only where the names are one. */
async function meeting(db: Db, rows: readonly FormRow[], index: JudgementIndex): Promise<number[]> {
  const reading = await readers()
  const sought = new Map<string, FormRow[]>()
  for (const row of rows) {
    for (const key of soughtBy(row.form, reading, Object.keys(row.shorts))) sought.set(key, [...(sought.get(key) ?? []), row])
  }
  const found = await db.selectFrom('form_keys').selectAll().where('key', 'in', among(sought.keys())).execute()
  const across = found.filter(({ key }) => counterpart(key) !== null)
  const others = new Map((await formRows(db, { keys: across.map(({ form }) => form) })).map(row => [row.key, row]))
  const met = found.filter(({ key, form }) => {
    const other = counterpart(key) === null ? null : others.get(form)
    return !other || sought.get(key)!.some(row => connected(row.form, other.form))
  })
  return [...met.map(({ form }) => form), ...(await named(db, rows, index))]
}

/** Forms that the user's judgements on these name. */
async function named(db: Db, rows: readonly FormRow[], index: JudgementIndex): Promise<number[]> {
  const about = index.about(rows.map(({ form }) => form)).filter(({ verdict }) => verdict === 'same')
  const names = about.flatMap(({ a, b }) => [...a.names, ...b.names]).map(fold)
  if (names.length === 0) return []
  const found = await db.selectFrom('forms').select('key').where('name', 'in', among(names)).execute()
  return found.map(({ key }) => key)
}

interface JudgedForm {
  readonly row: FormRow
  readonly block: number
  readonly identity: string
  readonly apart: 0 | 1
}

async function judge(db: Db, rows: readonly FormRow[], judgements: readonly IdentityJudgement[]): Promise<JudgedForm[]> {
  const { groups, links } = await judgedBlock(db, rows, judgements)
  const block = Math.min(...rows.map(({ key }) => key))
  await keepLinks(db, block, links)
  return groups.flatMap(({ key: identity, forms, isApart }) =>
    forms.map(index => ({ row: rows[index]!, block, identity, apart: isApart ? 1 : 0 }) as const),
  )
}

/** Most blocks have one form, and nothing to say of it. */
async function keepLinks(db: Db, block: number, links: readonly Link[]): Promise<void> {
  if (links.length === 0) await db.deleteFrom('links').where('block', '=', block).execute()
  else
    await db
      .replaceInto('links')
      .values({ block, body: JSON.stringify(links) })
      .execute()
}

async function save(db: Db, judged: readonly JudgedForm[]): Promise<void> {
  const rows = judged.map(({ row, block, identity, apart }) => [row.key, block, identity, apart])
  await sql`UPDATE forms SET block = row.value ->> 1, identity = row.value ->> 2, apart = row.value ->> 3
    FROM json_each(${JSON.stringify(rows)}) AS row WHERE forms.key = row.value ->> 0`.execute(db)
  const changed = judged.filter(({ row, identity, apart }) => row.identity !== identity || row.apart !== apart)
  await staleStoriesOf(
    db,
    changed.map(({ row }) => row.key),
  )
}

async function judgedBlock(db: Db, block: readonly FormRow[], judgements: readonly IdentityJudgement[]) {
  const forms = block.map(seenForm)
  const constraints = judgedOf(forms, judgementIndex(judgements).about(forms))
  return judgeBlock({ forms, meetings: await meetingsIn(db, block) }, { readers: await readers(), constraints })
}

/** Which of the forms stand side by side in a document. */
async function meetingsIn(db: Db, block: readonly FormRow[]): Promise<Block['meetings']> {
  if (block.length < 2) return []
  const place = new Map(block.map(({ key }, index) => [key, index]))
  const rows = await db
    .selectFrom('entities')
    .select(({ fn }) => fn.agg<string>('json_group_array', ['bearer']).distinct().as('forms'))
    .where('bearer', 'in', among(place.keys()))
    .groupBy('reading')
    .having(({ fn }) => fn.count('bearer').distinct(), '>', 1)
    .execute()
  const meetings = new Set(rows.map(({ forms }) => JSON.stringify((JSON.parse(forms) as number[]).sort((a, b) => a - b))))
  return [...meetings].map(forms => (JSON.parse(forms) as number[]).map(key => place.get(key)!))
}

/** What is told of them changes with who they are. */
async function staleStoriesOf(db: Db, forms: readonly number[]): Promise<void> {
  const stories = await db
    .selectFrom('entities')
    .innerJoin('articles', 'articles.reading', 'entities.reading')
    .select('story')
    .distinct()
    .where('bearer', 'in', among(forms))
    .execute()
  await stale(
    db,
    stories.map(({ story }) => story),
  )
}
