// A PDF is a document if it holds text: the lines of its pages as paragraphs. A PDF of pictures says so.
//   report.pdf → { text: 'Der Pegel sank …', title, authors, published }

import { LagebildError } from '../../errors.ts'
import type { DocumentInput } from '../../types.ts'
import { tooLarge } from '../batch.ts'
import type { Body, Found, OpenOptions } from '../body.ts'
import { LIMITS } from '../limits.ts'
import { bytesOf } from '../lines.ts'
import { medianOf } from './layout.ts'
import type { Paragraph } from './paragraphs.ts'
import type { ReadPdf } from './read.ts'
import { pdfOf, tooDear } from './thread.ts'

/** Yields one document. Throws PDF_BROKEN, PDF_LIMIT, NO_TEXT, ENCRYPTED, FILE_TOO_LARGE. */
export async function* open(body: Body, { maxBytes, limits = LIMITS }: OpenOptions): AsyncGenerator<Found> {
  const { where, address } = body
  const bytes = await bytesOf(body.bytes, maxBytes)
  if (!bytes) throw tooLarge(where, maxBytes)
  const pdf = await pdfOf(bytes, { where, limits })
  if ('problem' in pdf) throw problemOf(pdf, { where, most: limits.pdfPages })
  const { given, text } = documentOf(pdf)
  if (!/\p{L}{3}/u.test(text)) throw pictures(where, pdf.pages)
  const original = { bytes, type: 'application/pdf', address, fetched: body.fetched, given: {} }
  yield { where, input: { ...given, ...(address ? { address } : {}), text }, note: null, original }
}

/** Headline to body text, by the size of their letters. */
const LARGER = 1.25

/** The title is what the file says, else the first line in large letters; where it begins the text, it is no part of it. */
function documentOf({ paragraphs, title, author, created }: ReadPdf): { given: DocumentInput; text: string } {
  const headline = headlineOf(paragraphs)
  const named = title ?? headline
  const [first] = paragraphs
  const rest = first && (first.text === headline || first.text === title) ? paragraphs.slice(1) : paragraphs
  return {
    given: {
      ...(named ? { title: named } : {}),
      ...(author ? { authors: [author] } : {}),
      ...(created ? { published: created } : {}),
    },
    text: (rest.length > 0 ? rest : paragraphs).map(({ text }) => text).join('\n'),
  }
}

function headlineOf(paragraphs: readonly Paragraph[]): string | null {
  const [first] = paragraphs
  const size = medianOf(paragraphs.flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 80) }, () => size)))
  return first && paragraphs.length > 1 && first.size >= size * LARGER && first.text.length < 200 ? first.text : null
}

function problemOf(
  { problem, pages }: { problem: 'encrypted' | 'broken' | 'pages'; pages: number },
  { where, most }: { where: string; most: number },
) {
  if (problem === 'pages') return tooDear(where, `has ${pages} pages, and ${most} is the limit`)
  if (problem === 'encrypted') {
    return new LagebildError({
      code: 'ENCRYPTED',
      message: 'The PDF is locked with a password',
      where,
      remedy: 'Open it with the password, save it without, and give that.',
    })
  }
  return new LagebildError({
    code: 'PDF_BROKEN',
    message: 'The PDF is damaged beyond reading',
    where,
    remedy: 'Get it again, or save its text as .txt and give that.',
  })
}

const pictures = (where: string, pages: number) =>
  new LagebildError({
    code: 'NO_TEXT',
    message:
      pages === 1 ? 'The PDF holds a picture of a page and no text' : `The PDF holds pictures of its ${pages} pages and no text`,
    where,
    remedy: 'Have the text recognised first, for example with: ocrmypdf FILE FILE-with-text.pdf',
  })
