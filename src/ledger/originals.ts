// The bytes that documents were made of, as they came: kept once each, packed, so that a better extractor can be run over them later.
//   await keepOriginal(db, 17, packed(original))   the page's bytes in `originals`, and that version 17 was made of them

import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { DocumentInput, Original } from '../types.ts'
import { version } from '../version.ts'
import type { ExtractionTable, OriginalTable, Tables } from './schema.ts'

export type PackedOriginal = Omit<OriginalTable, 'key'> & Omit<ExtractionTable, 'document' | 'original'>

/** Of eleven. 231 pages became 17.2 % of their size at the fifth, in 1.4 ms for 100 kB; 16.9 % at the ninth, in 16.5 ms. */
const QUALITY = 5

/** Ready to be stored; pure, so that it can be made before a transaction begins. */
export function packed({ bytes, type, address, fetched, given }: Original): PackedOriginal {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return {
    hash: sha256(bytes),
    size: bytes.length,
    packed: brotliCompressSync(bytes, { params }),
    ...{ type, address, fetched, given: JSON.stringify(given), extractor: version },
  }
}

/** Says of which bytes a version of a document was made. Those that are there already are kept once. */
export async function keepOriginal(db: Kysely<Tables>, document: number, original: PackedOriginal): Promise<void> {
  const { hash, size, packed, ...extraction } = original
  await db
    .insertInto('originals')
    .values({ hash, size, packed })
    .onConflict(on => on.doNothing())
    .execute()
  const { key } = await db.selectFrom('originals').select('key').where('hash', '=', hash).executeTakeFirstOrThrow()
  await db
    .insertInto('extractions')
    .values({ ...extraction, document, original: key })
    .execute()
}

/** Of documents that a tombstone stands for already: of which bytes they were made, and the bytes that no other was made of. */
export async function forgetOriginals(db: Kysely<Tables>, documents: readonly number[]): Promise<void> {
  for (const document of documents) await db.deleteFrom('extractions').where('document', '=', document).execute()
  await sql`DELETE FROM originals WHERE NOT EXISTS (SELECT 1 FROM extractions WHERE original = originals.key)`.execute(db)
}

/** The bytes again, with what was known of them; null for a version that was plain text. Throws what zlib throws where they are broken. */
export async function originalOf(
  db: Kysely<Tables>,
  document: number,
): Promise<(Original & { readonly extractor: string }) | null> {
  const row = await db
    .selectFrom('extractions')
    .innerJoin('originals', 'originals.key', 'extractions.original')
    .selectAll()
    .where('document', '=', document)
    .executeTakeFirst()
  if (!row) return null
  const { type, address, fetched, given, extractor } = row
  return { bytes: unpacked(row), type, address, fetched, given: JSON.parse(given) as DocumentInput, extractor }
}

export const unpacked = ({ packed, size }: Pick<Selectable<OriginalTable>, 'packed' | 'size'>): Uint8Array =>
  brotliDecompressSync(packed, { maxOutputLength: Math.max(size, 1) })

/** What is wrong with kept bytes; null where they are those that their hash was made of. */
export function originalFault(row: Pick<Selectable<OriginalTable>, 'hash' | 'packed' | 'size'>): string | null {
  try {
    return sha256(unpacked(row)) === row.hash ? null : 'its bytes are not those that its hash was made of'
  } catch (thrown) {
    return `it cannot be unpacked: ${thrown instanceof Error ? thrown.message : thrown}`
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
