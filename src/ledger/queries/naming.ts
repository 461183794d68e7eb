// Which documents name somebody, found without a look at all the others.
//   await documentsNaming(db, 'Gruenauer')   [1, 2, 5]   keys

import type { Kysely } from 'kysely'
import { fold } from '../../identity/fold.ts'
import { among } from '../among.ts'
import type { Tables } from '../schema.ts'

type Db = Kysely<Tables>

/** Keys of the documents that name whoever bears the name, in any spelling, or that let such a voice speak. */
export async function documentsNaming(db: Db, name: string): Promise<number[]> {
  const bearers = db
    .selectFrom('forms')
    .select('key')
    .where(
      'identity',
      'in',
      db
        .selectFrom('forms')
        .select('identity')
        .where('key', 'in', among(await formsSpelled(db, name))),
    )
  const named = db
    .selectFrom('entities')
    .innerJoin('articles', 'articles.reading', 'entities.reading')
    .select('articles.document')
    .where('bearer', 'in', bearers)
  const voiced = db
    .selectFrom('voices')
    .innerJoin('articles', 'articles.reading', 'voices.reading')
    .select('articles.document')
    .where('voices.name', '=', fold(name))
  const rows = await named.union(voiced).execute()
  return rows.map(({ document }) => document)
}

/** A full match of any spelling; where there is none, all whose spellings hold every word asked for. */
async function formsSpelled(db: Db, name: string): Promise<number[]> {
  const asked = fold(name)
  const words = asked.split(' ').filter(Boolean)
  const rows = await db.selectFrom('spellings').select(['words', 'form']).where('word', '=', words[0]!).execute()
  const exact = rows.filter(row => row.words === asked)
  const found = exact.length > 0 ? exact : rows.filter(row => words.every(word => row.words.split(' ').includes(word)))
  return found.map(({ form }) => form)
}

/** Every name in the ledger, once for all that it is spelled, to find the one that was meant. */
export async function allNames(db: Db): Promise<[name: string, spellings: readonly string[]][]> {
  const forms = await db.selectFrom('forms').select(['form', 'identity', 'documents']).orderBy('name').orderBy('form').execute()
  const named = forms.map(({ form, ...row }) => ({ ...row, name: (JSON.parse(form) as [string, string])[1] }))
  const byIdentity = Map.groupBy(named, ({ identity, name }) => identity ?? name)
  const voices = await db.selectFrom('voices').select('name').distinct().orderBy('name').execute()
  return [
    ...voices.map(({ name }): [string, string[]] => [name, [name]]),
    ...Array.from(byIdentity.values(), (same): [string, string[]] => [
      same.reduce((a, b) => (weight(b) > weight(a) ? b : a)).name,
      same.map(({ name }) => name),
    ]),
  ]
}

/** Who has no "ö" at hand writes "oe": marks count more than documents. */
const weight = ({ name, documents }: { readonly name: string; readonly documents: number }): number =>
  documents * (/^\p{ASCII}*$/u.test(name) ? 1 : 3)
