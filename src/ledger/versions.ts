// The versions of documents with all that says when each was there.
//   await versionsOf(db).where('id', '=', id).execute()   for timeLineOf

import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** A query; what it gives is `Dated`, with the key of each version. */
export const versionsOf = (db: Kysely<Tables>) =>
  db
    .selectFrom('documents')
    .leftJoin('extractions', 'extractions.document', 'documents.key')
    .select(['key', 'id', 'version', 'hash', 'published', 'modified', 'seen', 'fetched', 'original'])
