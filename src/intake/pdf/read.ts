// A PDF → its paragraphs and what it says of itself, with Mozilla's pdf.js as unpdf packs it. Runs in a thread of its own (worker.ts), for a
// hostile file may take for ever.

import { definePDFJSModule, getDocumentProxy } from 'unpdf'
import { linesOf, type Piece } from './layout.ts'
import { type Page, type Paragraph, paragraphsOf } from './paragraphs.ts'

export interface ReadPdf {
  readonly paragraphs: readonly Paragraph[]
  readonly pages: number
  readonly title: string | null
  readonly author: string | null
  /** RFC 3339. */
  readonly created: string | null
}

/** `problem`: what is told instead. */
export type PdfAnswer = ReadPdf | { readonly problem: 'encrypted' | 'broken' | 'pages'; readonly pages: number }

/** Pieces of one page: a map has so many, an article never. */
const MOST_PIECES = 20_000

export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<PdfAnswer> {
  await definePDFJSModule(() => import('unpdf/pdfjs'))
  try {
    const document = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 1,
      verbosity: 0,
    } as Parameters<typeof getDocumentProxy>[1])
    if (document.numPages > maxPages) return { problem: 'pages', pages: document.numPages }
    const pages: Page[] = []
    let column = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await pageOf(document, number, column)
      column = (page.lines.at(-1)?.column ?? column) + 1
      pages.push(page)
    }
    return { paragraphs: paragraphsOf(pages), pages: document.numPages, ...(await saidOf(document)) }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    return { problem: encrypted ? 'encrypted' : 'broken', pages: 0 }
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A page that cannot be read is empty, and the others are read. */
async function pageOf(document: Pdf, number: number, column: number): Promise<Page> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap(item => ('str' in item ? pieceOf(item) : [])).slice(0, MOST_PIECES)
    const height = page.view[3]! - page.view[1]!
    page.cleanup()
    return { lines: linesOf(pieces, column), height }
  } catch {
    return { lines: [], height: 0 }
  }
}

/** Text that stands on its side belongs to a picture or the margin. */
function pieceOf({ str, transform, width }: { str: string; transform: unknown[]; width: number }): Piece[] {
  const [across, up, aslant, tall, x, y] = transform.map(Number)
  const size = Math.hypot(aslant ?? 0, tall ?? 0)
  const upright = Math.abs(up ?? 0) < 0.1 * Math.abs(across ?? 0)
  const placed = [x, y, width, size].every(Number.isFinite)
  return str.trim() && upright && placed && size > 0 ? [{ text: str, x: x!, y: y!, width, size }] : []
}

async function saidOf(document: Pdf): Promise<Pick<ReadPdf, 'title' | 'author' | 'created'>> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const field = (name: string): string | null => {
    const value: unknown = (info as Record<string, unknown>)[name]
    return typeof value === 'string' && value.trim() ? value.replace(/\s+/gu, ' ').trim() : null
  }
  return { title: titled(field('Title')), author: field('Author'), created: momentOf(field('CreationDate') ?? field('ModDate')) }
}

/** Programs write the name of the file where nobody gave a title. */
const titled = (title: string | null): string | null =>
  title && !/\.(?:docx?|odt|indd|qxd|pdf|tex|rtf|txt|html?)$|^(?:microsoft word|untitled|\W*$)/iu.test(title) ? title : null

const MOMENT =
  /^D:(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)?(?<zone>Z|[+-]\d{2}'?\d{2})?/u

/** "D:20260314164000+01'00'" (ISO 32000, 7.9.4) as RFC 3339. */
function momentOf(written: string | null): string | null {
  const parts = MOMENT.exec(written ?? '')?.groups
  if (!parts) return null
  const { year, month, day, hour, minute, second = '00', zone = 'Z' } = parts
  const digits = zone.replace("'", '')
  const moment = hour
    ? `${year}-${month}-${day}T${hour}:${minute}:${second}${digits === 'Z' ? 'Z' : `${digits.slice(0, 3)}:${digits.slice(3)}`}`
    : `${year}-${month}-${day}`
  return Number.isNaN(Date.parse(moment)) ? null : moment
}
