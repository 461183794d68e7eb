// Rows in lists that a statement can take.
//   for (const part of parts(rows)) await db.insertInto('claims').values(part).execute()

/** SQLite takes at most 32,766 values in a statement. */
const ROWS_AT_ONCE = 1000

export function* parts<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) yield rows.slice(i, i + ROWS_AT_ONCE)
}
