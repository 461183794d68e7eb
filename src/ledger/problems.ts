// Everything that can be wrong with a ledger file, in the one shape of errors.
//   ledgerProblem('/news/ledger.db', SqliteError SQLITE_CORRUPT)   LEDGER_UNREADABLE "The ledger /news/ledger.db is damaged …"

import { LagebildError } from '../errors.ts'

const NAME_ANOTHER = 'Name a ledger file in a folder that you may write to: --ledger PATH, or LAGEBILD_LEDGER.'
const ROOM = 'See that the disk has room and can be written to, then run the command again. What was stored before stays.'

/** SQLite's primary result code (https://sqlite.org/rescode.html) to what that means of a ledger, and what to do. */
const PROBLEMS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  SQLITE_NOTADB: ['is no ledger', 'Name another file with --ledger PATH; Lagebild makes a new ledger where there is none.'],
  SQLITE_CORRUPT: [
    'is damaged',
    'Put a copy of it back in its place, or add the documents again into a new file: lagebild add FILE… --ledger PATH.',
  ],
  SQLITE_BUSY: ['is held by another program', 'Wait until that one has written, then run the command again.'],
  SQLITE_FULL: ['cannot be written to', ROOM],
  SQLITE_IOERR: ['cannot be read or written', ROOM],
  SQLITE_READONLY: ['may not be written to', NAME_ANOTHER],
}

/** LEDGER_UNREADABLE for whatever went wrong with the file. */
export function unreadable(file: string, thrown: unknown): LagebildError {
  const [what, remedy] = PROBLEMS[codeOf(thrown) ?? ''] ?? ['cannot be opened', NAME_ANOTHER]
  return new LagebildError({
    code: 'LEDGER_UNREADABLE',
    message: `The ledger ${file} ${what}: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    where: file,
    remedy,
    cause: thrown,
  })
}

/** What SQLite threw in the middle of work, as LEDGER_UNREADABLE; anything else as it is. */
export const ledgerProblem = (file: string, thrown: unknown): unknown => (codeOf(thrown) ? unreadable(file, thrown) : thrown)

export const noLedger = (file: string) =>
  new LagebildError({
    code: 'NOT_FOUND',
    message: `There is no ledger at ${file} yet`,
    where: file,
    remedy: 'Put documents into it first: lagebild add FILE… — or name another ledger with --ledger PATH.',
  })

export const folder = (file: string) =>
  new LagebildError({
    code: 'LEDGER_UNREADABLE',
    message: `${file} is a folder, and a ledger is a file`,
    where: file,
    remedy: 'Name a file in it, such as ledger.db: --ledger PATH, or LAGEBILD_LEDGER.',
  })

export const foreign = (file: string) =>
  new LagebildError({
    code: 'LEDGER_UNREADABLE',
    message: `${file} is a database, but not a ledger of Lagebild`,
    where: file,
    remedy: 'Name another file with --ledger PATH; Lagebild makes a new ledger where there is none.',
  })

export const tooNew = (file: string, names: readonly string[]) =>
  new LagebildError({
    code: 'LEDGER_VERSION',
    message: `The ledger ${file} was written by a newer Lagebild (it knows ${names.join(', ')})`,
    where: file,
    remedy: 'Update Lagebild, or name another ledger with --ledger PATH.',
  })

/** What SQLite says of a damaged file; null: something else was thrown. */
export const damageSaid = (thrown: unknown): string | null =>
  ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR'].includes(codeOf(thrown) ?? '') ? (thrown as Error).message : null

/** OUTPUT_FAILED for whatever went wrong with a copy of the ledger. */
export const outputFailed = (file: string, thrown: unknown) =>
  new LagebildError({
    code: 'OUTPUT_FAILED',
    message: `The copy ${file} cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    where: file,
    remedy:
      'See that its folder is there and may be written to, and that the disk has room, then run the command again. Nothing is left of it.',
    cause: thrown,
  })

export const outputExists = (file: string) =>
  new LagebildError({
    code: 'OUTPUT_EXISTS',
    message: `There is a file at ${file} already`,
    where: file,
    remedy: 'Name another one, or write over it with --force.',
  })

/** "SQLITE_IOERR" of SQLITE_IOERR_WRITE; null: not SQLite's. */
function codeOf(thrown: unknown): string | null {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return /^SQLITE_[A-Z]+/u.exec(code)?.[0] ?? null
}
