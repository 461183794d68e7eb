// Which documents a question is about: all, those of a story, those that had been published or seen by a time.
//   documentsIn(db, { asOf: '2026-03-15T12:00:00Z' })   the newest version of each as of that noon, in their order in time

import type { Kysely } from 'kysely'
import { LagebildError } from '../../errors.ts'
import type { Tables } from '../schema.ts'
import { momentOf } from '../time-line.ts'
import { ambiguous } from './ids.ts'
import { type DocumentRecord, loadDocuments } from './load.ts'
import type { About } from './naming.ts'
import { type UserStories, userStories } from './user-stories.ts'

export interface Scope {
  /** Only what had been published by then: RFC 3339, or a day, of which all counts. What says no date counts from when it was seen. */
  readonly asOf?: string | null
  /** Only what this ledger had seen by then. */
  readonly seenBy?: string | null
  /** Only one story: the id of its first document. */
  readonly story?: string | null
  /** The same by that document's key. */
  readonly root?: number | null
  /** Only documents with these keys. */
  readonly documents?: readonly number[] | null
  /** Of the documents only these entities, by key, and claims, by Reading and number, and no figures. */
  readonly only?: Pick<About, 'entities' | 'claims'>
  /** 'all': versions that have been replaced, too; 'current' unless given. */
  readonly versions?: 'current' | 'all'
}

/** In the order of their places in time. Throws USAGE for a time that is none, NOT_FOUND for a story that is none. */
export async function documentsIn(db: Kysely<Tables>, scope: Scope = {}): Promise<DocumentRecord[]> {
  const { story = null, documents = null, versions = 'current' } = scope
  const [published, seen] = [endOf(scope.asOf), endOf(scope.seenBy)]
  const judged = await userStories(db)
  const root = story === null ? (scope.root ?? null) : await storyOf(db, story, judged)
  const loaded = await loadDocuments(db, { story: judged ? null : root, documents, publishedBy: published })
  const all = judged ? inStories(loaded, judged, root) : loaded
  const found = seen === null ? all : all.filter(document => (momentOf(document.seen) ?? 0) <= seen)
  const inTime = numbered(found)
  return versions === 'all' ? inTime : newest(inTime)
}

/** Versions by their places in time, whatever the order of adding. */
function numbered(records: readonly DocumentRecord[]): DocumentRecord[] {
  const last = new Map<string, number>()
  return records.map(record => {
    const version = (last.get(record.id) ?? 0) + 1
    last.set(record.id, version)
    return { ...record, version }
  })
}

/** The last version of each document; the others in the order they had. */
function newest(records: readonly DocumentRecord[]): DocumentRecord[] {
  const last = new Map(records.map(record => [record.id, record]))
  return records.filter(record => last.get(record.id) === record)
}

/** Milliseconds; of a day its last one. */
export function endOf(written: string | null | undefined): number | null {
  if (written === null || written === undefined) return null
  const at = momentOf(written)
  if (at === null) throw noTime(written)
  return /^\d{4}-\d\d-\d\d$/u.test(written) ? at + 86_400_000 - 1 : at
}

const noTime = (written: string) =>
  new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no time`,
    where: written,
    remedy: 'Write it like 2026-03-14, for the whole day, or 2026-03-14T16:40:00+01:00.',
  })

/** With the story that the user's judgements put each in; only those of one story, unless it is null. */
function inStories(records: readonly DocumentRecord[], { first }: UserStories, story: number | null): DocumentRecord[] {
  const judged = records.map(record => ({ ...record, firstOfStory: first.get(record.document) ?? record.firstOfStory }))
  return story === null ? judged : judged.filter(({ firstOfStory }) => firstOfStory === story)
}

/** Key of a story's first document. */
async function storyOf(db: Kysely<Tables>, id: string, judged: UserStories | null): Promise<number> {
  const found = await db
    .selectFrom('articles')
    .innerJoin('documents', 'documents.key', 'articles.document')
    .select(['articles.document', 'articles.story', 'documents.id'])
    .where(eb =>
      eb.or([eb('documents.id', '=', id), eb.and([eb('documents.id', '>', id), eb('documents.id', '<', `${id}\u{10FFFF}`)])]),
    )
    .orderBy('documents.id')
    .limit(50)
    .execute()
  const exact = found.filter(each => each.id === id)
  const meant = exact.length > 0 ? exact : found
  const stories = [...new Set(meant.map(({ document, story }) => judged?.first.get(document) ?? story))]
  if (stories.length === 1) return stories[0]!
  if (stories.length === 0) throw noStory(id)
  throw ambiguous(id, [...new Set(found.map(each => each.id))], `Documents of several stories begin with "${id}"`)
}

const noStory = (id: string) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `There is no story of the document "${id}"`,
    where: id,
    remedy: 'Name a story by its id, or by the id of any document in it: lagebild stories lists them.',
  })
