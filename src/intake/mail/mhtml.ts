// A page in one file (MHTML, RFC 2557): a mail whose first page is the article; its pictures, styles and frames are left alone.
//   saved.mhtml → the body of its page, with the address where it was saved

import { tooLarge } from '../batch.ts'
import type { Body, Found, OpenOptions } from '../body.ts'
import { once } from '../byte-reader.ts'
import { MIXED_TIMES } from '../limits.ts'
import { bytesOf } from '../lines.ts'
import { broken } from '../packed/inflate.ts'
import { headerOf, type Part, parameterOf, partsOf, unencoded } from './parts.ts'

/** Yields what its page holds. Throws ARCHIVE_BROKEN, FILE_TOO_LARGE. */
export async function* open(body: Body, { open, maxBytes }: OpenOptions): AsyncGenerator<Found> {
  const { where, name, fetched } = body
  const bytes = await bytesOf(body.bytes, maxBytes * MIXED_TIMES)
  if (!bytes) throw tooLarge(where, maxBytes * MIXED_TIMES)
  const whole = headerOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  const page = pageOf(whole)
  if (!page) throw broken(where, 'The page in one file')
  const location = page.fields.get('content-location') ?? whole.fields.get('snapshot-content-location') ?? null
  const time = Date.parse(whole.fields.get('date') ?? '')
  yield* open({
    where,
    bytes: once(unencoded(page)),
    type: page.fields.get('content-type') ?? 'text/html',
    name: name?.replace(/\.mht(?:ml)?$/iu, '.html') ?? null,
    address: location && /^https?:/iu.test(location) ? location : body.address,
    fetched: fetched ?? (Number.isNaN(time) ? null : new Date(time).toISOString()),
  })
}

/** The part that `start` names, else the first that is a page; a frame may hold another. */
function pageOf(whole: Part): Part | null {
  const parts = partsOf(whole)
  const pages = parts.filter(({ fields }) => /^(?:text\/html|application\/xhtml\+xml)\b/iu.test(fields.get('content-type') ?? ''))
  const start = parameterOf(whole.fields.get('content-type') ?? '', 'start')
  return pages.find(({ fields }) => start !== null && fields.get('content-id') === start) ?? pages[0] ?? null
}
