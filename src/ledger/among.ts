// Rows whose key is one of many: a list of any length as one value, so that no statement grows with it.
//   db.selectFrom('claims').selectAll().where('reading', 'in', among(readings))

import { type RawBuilder, sql } from 'kysely'

/** For `where(column, 'in', among(keys))`. SQLite takes at most 32,766 values in a statement, and plans a long list anew each time. */
export const among = <T extends number | string>(keys: Iterable<T>): RawBuilder<T> =>
  sql<T>`(SELECT value FROM json_each(${JSON.stringify([...keys])}))`
