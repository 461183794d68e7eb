// The name of a cause: alike whenever and wherever it is computed.
//   causeId('newHighest', ['s1a4', '1030', 'mindestens sechs'])   "5f0c…", 16 hexadecimal digits

import { createHash } from 'node:crypto'

/** 64 bits: among a million causes, two share a name once in 37 million ledgers. */
const DIGITS = 16

/** Of the kind and of the words that fired it: document, place and wording of each, never a key of the database. */
export function causeId(kind: string, cause: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...cause]))
    .digest('hex')
    .slice(0, DIGITS)
}
