// Reads NewsML-G2 of the IPTC (news items alone or in a message) and NITF, alone or within.
//   <newsItem guid="urn:newsml:…"><contentMeta><headline>Pegel</headline>…<contentSet><inlineXML><html>…   a document

import type { Body, Found, OpenOptions } from '../body.ts'
import {
  at,
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  elementsOf,
  inherited,
  markupOf,
  type Tags,
  textOf,
  wordsOf,
} from '../xml-tree.ts'
import { addressIn } from './addresses.ts'
import { type Byline, bylineReader, type Signed } from './byline.ts'
import type { Words } from './items.ts'
import { listedXml } from './listed.ts'
import { languageIn, titleIn } from './named.ts'
import { nitfOf } from './nitf.ts'
import { timeOf } from './times.ts'
import { documentsOf, type WireItem } from './wire.ts'

/** Yields a document for each item with a text. Throws FEED_BROKEN, XML_UNSAFE and what makes it no text. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const roots = ['newsmessage', 'newsitem', 'packageitem', 'nitf']
  const called = 'a NewsML-G2 item'
  const { root, source, note } = await listedXml(body, { roots, records: ['newsitem'], called }, options)
  const read = await bylineReader()
  const reading = (element: Element): Reading => ({ read, bytes: () => Buffer.from(source.slice(element.start, element.end)) })
  const items =
    root.name === 'nitf'
      ? [nitfItem(root, reading(root))]
      : itemsIn(root)
          .filter(({ cut }) => !cut)
          .map(item => itemOf(item, reading(item)))
  const type = root.name === 'nitf' ? 'application/nitf+xml' : 'application/vnd.iptc.g2.newsitem+xml'
  yield* documentsOf(items, { body, type, called, note })
}

interface Reading {
  readonly read: (byline: Byline) => Signed
  readonly bytes: () => Uint8Array
}

/** News items, packages of them and what else a message holds. */
function itemsIn(root: Element): Element[] {
  if (root.name !== 'newsmessage') return [root]
  return childrenOf(root, 'itemset').flatMap(elementsOf)
}

function itemOf(item: Element, { read, bytes }: Reading): WireItem {
  const [itemMeta, contentMeta] = [childOf(item, 'itemmeta'), childOf(item, 'contentmeta')]
  const created = timeOf(wordsOf(itemMeta, 'firstcreated') ?? wordsOf(contentMeta, 'contentcreated'))
  const changed = timeOf(wordsOf(itemMeta, 'versioncreated') ?? wordsOf(contentMeta, 'contentmodified'))
  const outlet = partyOf(childOf(itemMeta, 'provider'))
  const content = item.name === 'newsitem' ? contentOf(childOf(item, 'contentset')) : null
  const guid = attributeOf(item, 'guid')
  const by = [...childrenOf(contentMeta, 'by').map(textOf), ...(content?.authors ?? [])]
  const creators = by.length > 0 ? by : childrenOf(contentMeta, 'creator').map(partyOf)
  return {
    id: guid,
    url: addressIn(guid, []),
    title: headlineOf(contentMeta, 'main') ?? content?.title ?? titleIn(wordsOf(itemMeta, 'title')),
    subtitle: headlineOf(contentMeta, 'sub') ?? content?.subtitle ?? null,
    published: created ?? changed,
    modified: created && changed !== created ? changed : null,
    ...read({ lines: creators, credits: childrenOf(contentMeta, 'creditline').map(textOf), outlet }),
    outlet,
    lang: languageIn(attributeOf(childOf(contentMeta, 'language'), 'tag') ?? inherited(item, 'xml:lang')),
    body: isText(itemMeta) ? (content?.body ?? null) : null,
    withdrawn: statusOf(itemMeta),
    notes: [
      noteOf('held back until', wordsOf(itemMeta, 'embargoed')),
      noteOf('usage terms:', textOf(at(item, 'rightsinfo', 'usageterms'))),
    ],
    bytes,
  }
}

/** A headline with a role "hld:sub" goes below the one without, or with another. */
function headlineOf(contentMeta: Element | null, wanted: 'main' | 'sub'): string | null {
  const headlines = childrenOf(contentMeta, 'headline')
  const isSub = (headline: Element) => /sub/iu.test(attributeOf(headline, 'role') ?? '')
  const found = wanted === 'sub' ? headlines.find(isSub) : (headlines.find(one => !isSub(one)) ?? headlines[0])
  return titleIn(markupOf(found ?? null))
}

/** Its name, else what stands for it: literal="dpa", qcode="nprov:dpa". */
const partyOf = (party: Element | null): string | null =>
  titleIn(
    wordsOf(party, 'name') ?? attributeOf(party, 'literal') ?? attributeOf(party, 'qcode')?.replace(/^[^:]{0,80}:/u, '') ?? null,
  )

/** "ninat:text" of the IPTC's item classes; who names none says nothing against it. */
const isText = (itemMeta: Element | null): boolean => /(?:^|[:/])text$/iu.test(codeOf(itemMeta, 'itemclass') ?? ':text')

const statusOf = (itemMeta: Element | null): string | null =>
  /(?:^|[:/])(?<status>canceled|withheld)$/iu.exec(codeOf(itemMeta, 'pubstatus') ?? '')?.groups?.status?.toLowerCase() ?? null

const codeOf = (itemMeta: Element | null, name: string): string | null => {
  const element = childOf(itemMeta, name)
  return attributeOf(element, 'qcode') ?? attributeOf(element, 'uri')
}

interface Content {
  readonly body: Words | null
  readonly title: string | null
  readonly subtitle: string | null
  readonly authors: readonly (string | null)[]
}

const NO_MORE = { title: null, subtitle: null, authors: [] }

/** The first of the item's renditions that is a text. */
function contentOf(set: Element | null): Content | null {
  for (const inline of childrenOf(set, 'inlinexml')) {
    const content = inlineOf(inline)
    if (content?.body) return content
  }
  for (const data of childrenOf(set, 'inlinedata')) {
    const type = attributeOf(data, 'contenttype') ?? 'text/plain'
    const value = /^text\//iu.test(type) ? textOf(data) : null
    if (value) return { body: { value, kind: /html/iu.test(type) ? 'html' : 'text' }, ...NO_MORE }
  }
  return null
}

function inlineOf(inline: Element): Content | null {
  const [root] = elementsOf(inline)
  if (localOf(root) === 'nitf') return nitfOf(root!)
  const html = localOf(root) === 'html' ? elementsOf(root!).find(child => localOf(child) === 'body') : inline
  const value = markupOf(html ?? null, NO_CAPTIONS)
  return value ? { body: { value, kind: 'html' }, ...NO_MORE } : null
}

const NO_CAPTIONS: Tags = { figure: null, script: null, style: null }

const localOf = (element: Element | undefined): string => element?.name.replace(/^.*:/u, '') ?? ''

function nitfItem(root: Element, { read, bytes }: Reading): WireItem {
  const { body, title, subtitle, authors, issued, id } = nitfOf(root)
  return {
    id,
    url: null,
    title,
    subtitle,
    published: timeOf(issued),
    modified: null,
    ...read({ lines: authors, credits: [], outlet: null }),
    outlet: null,
    lang: languageIn(inherited(root, 'xml:lang')),
    body,
    withdrawn: null,
    notes: [],
    bytes,
  }
}

const noteOf = (label: string, words: string | null): string | null => (words ? `${label} ${words.slice(0, 300)}` : null)
