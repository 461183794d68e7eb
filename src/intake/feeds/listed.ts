// The bytes of a list (feed, sitemap, ninjs, NewsML-G2) as text or as XML, and what is said when it is something else.
//   listedXml(body, { roots: ['rss'], called: 'an RSS feed', maxBytes })   root, text, note; FEED_BROKEN for a web page in its place

import { joined, tooLarge } from '../batch.ts'
import type { Body, OpenOptions } from '../body.ts'
import { decode } from '../decode.ts'
import { LIMITS, MIXED_TIMES } from '../limits.ts'
import { bytesOf } from '../lines.ts'
import { type Xml, xmlOf } from '../xml.ts'
import type { Element } from '../xml-tree.ts'
import { isPage, pageNamed, somethingElse } from './page.ts'

export interface Listed {
  readonly bytes: Uint8Array
  readonly text: string
  readonly note: string | null
}

/** A list may be as large as some documents. Throws FILE_TOO_LARGE, FILE_EMPTY, FILE_BINARY. */
export async function listedText(body: Body, { maxBytes }: Pick<OpenOptions, 'maxBytes'>): Promise<Listed> {
  const { where, type } = body
  const most = maxBytes * MIXED_TIMES
  const bytes = await bytesOf(body.bytes, most)
  if (!bytes) throw tooLarge(where, most)
  return { bytes, ...(await decode(bytes, { where, html: true, type })) }
}

export interface Wanted {
  readonly roots: readonly string[]
  readonly records?: readonly string[]
  /** "an RSS feed" */
  readonly called: string
}

export interface ListedXml extends Listed {
  readonly root: Element
  /** What `start` and `end` of elements count in. */
  readonly source: string
}

/** Throws what `listedText` does, XML_UNSAFE, FEED_BROKEN. */
export async function listedXml(body: Body, wanted: Wanted, options: OpenOptions): Promise<ListedXml> {
  return xmlIn(await listedText(body, options), { ...wanted, where: body.where, limits: options.limits })
}

/** Throws XML_UNSAFE, FEED_BROKEN. */
export function xmlIn(
  listed: Listed,
  { called, ...wanted }: Wanted & Pick<OpenOptions, 'limits'> & { where: string },
): ListedXml {
  const { limits = LIMITS, where } = wanted
  const xml = xmlOf(listed.text, { ...wanted, limits })
  if (!xml.root) throw somethingElse(where, called, whatItIs(listed.text, xml))
  return { ...listed, root: xml.root, source: xml.source, note: joined(listed.note, xml.flaws) }
}

function whatItIs(text: string, { first }: Xml): string {
  if (first === 'html' || isPage(text)) return pageNamed(text)
  if (first !== null) return `XML that begins with <${first.slice(0, 80)}>`
  return /^\s*[[{]/u.test(text) ? 'JSON' : 'no XML at all'
}
