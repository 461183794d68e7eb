// A judgement of the user comes or goes: whom it names is judged again.
//   await judgedAgain(db, [judgement.a, judgement.b], () => insert(db, row))

import type { Kysely } from 'kysely'
import { fold } from '../../identity/fold.ts'
import type { Reference } from '../../identity/judgements.ts'
import { among } from '../among.ts'
import type { Tables } from '../schema.ts'
import { articlesOf, namingOf } from './articles.ts'
import { enter, leave } from './bearers.ts'
import { doubt } from './forms.ts'

type Db = Kysely<Tables>

/**
 * Runs `change`, which alters the judgements on these references, and has judged again what they name. Entities of a document that one
 * names alone get their forms anew, as a form may be one document's own.
 */
export async function judgedAgain<T>(db: Db, references: readonly Reference[], change: () => Promise<T>): Promise<T> {
  const ids = [...new Set(references.flatMap(({ document }) => document ?? []))]
  const documents = await db.selectFrom('documents').select('key').where('id', 'in', among(ids)).execute()
  const articles = await articlesOf(
    db,
    documents.map(({ key }) => key),
  )
  const namings = []
  for (const article of articles) namings.push(await namingOf(db, article))
  for (const naming of namings) await leave(db, naming)
  const done = await change()
  await enter(db, namings)
  const names = references.flatMap(reference => reference.names.map(fold))
  const named = await db.selectFrom('forms').select('key').where('name', 'in', among(names)).execute()
  await doubt(
    db,
    named.map(({ key }) => key),
  )
  return done
}
