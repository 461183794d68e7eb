// Why the spellings of somebody are one, who else it may be, and who it is not.
//   await linksOf(db, entities)   [{ a: { name: 'Schöllbauer', … }, b: …, verdict: 'same', by: 'program', reasons: ['familyOnly'] }]

import type { Kysely } from 'kysely'
import { formKey } from '../../identity/form.ts'
import type { Link } from '../../identity/links.ts'
import { among } from '../among.ts'
import type { Tables } from '../schema.ts'
import type { EntityRecord } from './load.ts'

/** Judgements on the forms of these entities; the user's come first, then what is the same, undecided, different. */
export async function linksOf(db: Kysely<Tables>, entities: readonly Pick<EntityRecord, 'bearer'>[]): Promise<Link[]> {
  const bearers = new Set(entities.flatMap(({ bearer }) => bearer ?? []))
  const rows = await db.selectFrom('forms').select(['form', 'block']).where('key', 'in', among(bearers)).execute()
  const own = new Set(rows.map(({ form }) => form))
  const blocks = new Set(rows.flatMap(({ block }) => block ?? []))
  const kept = await db.selectFrom('links').select('body').where('block', 'in', among(blocks)).orderBy('block').execute()
  const links = kept.flatMap(({ body }) => JSON.parse(body) as Link[])
  return links.filter(({ a, b }) => own.has(formKey(a)) || own.has(formKey(b))).sort(byRank)
}

const VERDICTS = ['same', 'undecided', 'different'] as const

const rank = ({ by, verdict }: Link): number => (by === 'user' ? 0 : VERDICTS.length) + VERDICTS.indexOf(verdict)

const byRank = (x: Link, y: Link): number => rank(x) - rank(y) || (wordsOf(x) < wordsOf(y) ? -1 : 1)

const wordsOf = ({ a, b }: Link): string => `${formKey(a)} ${formKey(b)}`
