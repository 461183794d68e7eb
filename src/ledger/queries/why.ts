// Why the spellings of somebody are one, who else it may be, and who it is not: judged anew for those who ask.
//   await linksOf(db, entities)   [{ a: { name: 'Schöllbauer', … }, b: …, verdict: 'same', by: 'program', reasons: ['familyOnly'] }]

import type { Kysely } from 'kysely'
import { formKey } from '../../identity/form.ts'
import type { Link } from '../../identity/links.ts'
import { formRows } from '../consolidate/forms.ts'
import { linksAbout } from '../consolidate/judge-forms.ts'
import type { Tables } from '../schema.ts'
import type { EntityRecord } from './load.ts'

/** Judgements on the forms of these entities; the user's come first, then what is the same, undecided, different. */
export async function linksOf(db: Kysely<Tables>, entities: readonly Pick<EntityRecord, 'bearer'>[]): Promise<Link[]> {
  const bearers = [...new Set(entities.flatMap(({ bearer }) => bearer ?? []))]
  const own = new Set((await formRows(db, { keys: bearers })).map(({ form }) => formKey(form)))
  const links = await linksAbout(db, bearers)
  return links.filter(({ a, b }) => own.has(formKey(a)) || own.has(formKey(b))).sort((x, y) => rank(x) - rank(y))
}

const VERDICTS = ['same', 'undecided', 'different'] as const

const rank = ({ by, verdict }: Link): number => (by === 'user' ? 0 : VERDICTS.length) + VERDICTS.indexOf(verdict)
