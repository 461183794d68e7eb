// What the ledger has of somebody, found without a look at all the rest.
//   await aboutName(db, 'Gruenauer')   { documents: [1, 2, 5], entities: [3, 17, …], claims: [[1, 7], …] }

import { type Kysely, sql } from 'kysely'
import { fold } from '../../identity/fold.ts'
import { among } from '../among.ts'
import type { Tables } from '../schema.ts'

type Db = Kysely<Tables>

/** What of the ledger is about somebody. */
export interface About {
  /** Keys of the documents that name them, or let such a voice speak. */
  readonly documents: readonly number[]
  /** Keys of their entities there, and of those that speak in the claims. */
  readonly entities: readonly number[]
  /** What they said, what others said of them, and what reports either: Reading and number. */
  readonly claims: readonly Place[]
}

/** Of everybody who bears the name, in any spelling. */
export async function aboutName(db: Db, name: string): Promise<About> {
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
  const named = await db.selectFrom('entities').select(['key', 'reading']).where('bearer', 'in', bearers).execute()
  const voices = await db.selectFrom('voices').select('reading').where('name', '=', fold(name)).execute()
  const keys = named.map(({ key }) => key)
  const claims = await claimsAbout(db, { entities: keys, voices: voices.map(({ reading }) => reading) })
  const readings = new Set([...named, ...voices].map(({ reading }) => reading))
  const documents = await db.selectFrom('articles').select('document').where('reading', 'in', among(readings)).execute()
  return {
    documents: documents.map(({ document }) => document),
    entities: [...new Set([...keys, ...(await speakersIn(db, claims))])],
    claims,
  }
}

type Place = readonly [reading: number, number: number]

/** Theirs: by entity, by a name that no entity was found for, by description; those that mention them; and what these stand in. */
async function claimsAbout(
  db: Db,
  { entities, voices }: { readonly entities: readonly number[]; readonly voices: readonly number[] },
): Promise<Place[]> {
  const { rows } = await sql<{ reading: number; number: number; within: number | null }>`
    SELECT claims.reading, claims.number, claims.within FROM entities AS own JOIN claims
      ON claims.reading = own.reading AND (claims.entity = own.id OR EXISTS (
        SELECT 1 FROM mentions WHERE mentions.entity = own.key
          AND mentions.start BETWEEN claims.start AND claims."end" AND mentions."end" <= claims."end"))
      WHERE own.key IN ${among(entities)}
    UNION SELECT claims.reading, claims.number, claims.within FROM entities AS own JOIN claims
      ON claims.reading = own.reading AND claims.entity IS NULL AND claims.speaker IN (
        SELECT DISTINCT words FROM mentions WHERE entity IN ${among(entities)} AND form = 'name')
      WHERE own.key IN ${among(entities)}
    UNION SELECT reading, number, within FROM claims WHERE reading IN ${among(voices)} AND entity IS NULL`.execute(db)
  const places = rows.flatMap(({ reading, number, within }): Place[] =>
    within === null
      ? [[reading, number]]
      : [
          [reading, number],
          [reading, within],
        ],
  )
  return [...new Map(places.map(place => [place.join(), place])).values()]
}

/** Entities that make these claims. */
async function speakersIn(db: Db, claims: readonly Place[]): Promise<number[]> {
  const { rows } = await sql<{ key: number }>`
    SELECT entities.key FROM json_each(${JSON.stringify(claims)}) AS place
      JOIN claims ON claims.reading = place.value ->> 0 AND claims.number = place.value ->> 1
      JOIN entities ON entities.reading = claims.reading AND entities.id = claims.entity`.execute(db)
  return rows.map(({ key }) => key)
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
