// Under which id a document stands in the ledger. A Reading without an id of its own carries the hash of its text, and forty
// outlets that print one wire story word for word would be one document. What tells them apart is where each was printed.

import { createHash } from 'node:crypto'
import type { Reading } from '../types.ts'

type Printed = Pick<Reading, 'id' | 'text' | 'url' | 'outlet'>

/**
 * The given id. Without one: of the address, so that a changed article is a new version of the same document; else of the outlet
 * and the text; else the hash of the text that the Reading has. Hexadecimal SHA-256 where it is made here.
 */
export function documentId({ id, text, url, outlet }: Printed): string {
  if ((url === null && outlet === null) || id !== sha256(text)) return id
  return url === null ? sha256(JSON.stringify([outlet, text])) : sha256(JSON.stringify([url]))
}

/** The id that the Reading had, from the one that its document has in the ledger. */
export function readingId(document: Printed): string {
  const own = sha256(document.text)
  return document.id === documentId({ ...document, id: own }) ? own : document.id
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
