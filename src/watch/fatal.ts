// Which errors are the ledger's: a full or dead disk, a damaged file. A watch ends with them; what it had stored stands.

/** SQLite says so itself. */
export const isLedgerProblem = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && /^(?:SQLITE_|ERR_SQLITE)/u.test(String(thrown.code))

/** Another program is writing for longer than anybody waits: it goes on when that is done. */
export const isHeld = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && /^SQLITE_(?:BUSY|LOCKED)/u.test(String(thrown.code))
