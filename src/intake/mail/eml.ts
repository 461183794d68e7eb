// A mail (RFC 5322): a newsletter is a page, a press release often a plain text, and what is attached may be articles as well.
//   letter.eml → the document "Subject", sent then, by the sender; letter.eml#report.pdf

import type { Attachment, Email } from 'postal-mime'
import type { DocumentInput, Original } from '../../types.ts'
import { originalOf, tooLarge } from '../batch.ts'
import type { Body, Found, OpenOptions } from '../body.ts'
import { once } from '../byte-reader.ts'
import { empty } from '../decode.ts'
import { kindOfEnding, kindOfType } from '../kinds.ts'
import { MIXED_TIMES } from '../limits.ts'
import { bytesOf } from '../lines.ts'
import { broken } from '../packed/inflate.ts'

/** Parts within parts, and bytes of all headers, that a mail may have. */
const MIME = { maxNestingDepth: 20, maxHeadersSize: 1_000_000, forceRfc822Attachments: true }

/** Yields the mail and what is attached to it. Throws ARCHIVE_BROKEN, FILE_EMPTY, FILE_TOO_LARGE. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const { where } = body
  const most = options.maxBytes * MIXED_TIMES
  const bytes = await bytesOf(body.bytes, most)
  if (!bytes) throw tooLarge(where, most)
  const mail = await parsed(bytes, where)
  const given = givenOf(mail)
  const attached = mail.attachments.filter(isNews)
  const html = mail.html?.trim() ? mail.html : null
  const text = mail.text?.trim() ? mail.text : null
  if (Math.max(html?.length ?? 0, text?.length ?? 0) > options.maxBytes) throw tooLarge(where, options.maxBytes)
  if (html) yield pageOf({ ...given, html }, where)
  else if (text) yield { where, input: { ...given, text: plain(text) }, note: null, original: wholeOf(bytes, body) }
  else if (attached.length === 0) throw empty(where)
  for (const [index, attachment] of attached.entries()) yield* opened(attachment, { body, options, number: index + 1 })
}

async function parsed(bytes: Uint8Array, where: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, MIME)
  } catch {
    throw broken(where, 'The mail')
  }
}

/** Who sends a mail publishes this copy; who wrote it, only the text says. */
function givenOf({ subject, from, date }: Email): DocumentInput {
  const sender = from?.name?.trim() || from?.address?.trim() || null
  const time = Date.parse(date ?? '')
  return {
    ...(subject?.trim() ? { title: subject.trim() } : {}),
    ...(sender ? { outlet: sender } : {}),
    ...(Number.isNaN(time) ? {} : { published: new Date(time).toISOString() }),
  }
}

const pageOf = (input: DocumentInput, where: string): Found => ({ where, input, note: null, original: originalOf(input) })

const wholeOf = (bytes: Uint8Array, { type, address, fetched }: Body): Original => ({
  bytes,
  type: type ?? 'message/rfc822',
  address,
  fetched,
  given: {},
})

const plain = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

/** Pictures of the mail itself are `related`; a text without a name is a signature. */
const isNews = ({ filename, mimeType, related }: Attachment): boolean => {
  if (related) return false
  const kind = kindOfType(mimeType) ?? (filename ? kindOfEnding(filename) : null)
  return kind !== null && (filename !== null || kind.name === 'eml' || kind.name === 'pdf')
}

async function* opened(
  { filename, mimeType, content }: Attachment,
  { body, options, number }: { body: Body; options: OpenOptions; number: number },
): AsyncGenerator<Found> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  const where = `${body.where}#${filename ?? number}`
  yield* options.open({ where, bytes: once(bytes), type: mimeType, name: filename, address: null, fetched: body.fetched })
}
