// Reads Atom: 1.0 (RFC 4287) and 0.3.
//   <entry><link href="/a"/><title type="html">…</title><content type="xhtml">…   a link with title, times, authors and its article

import type { Body, Found, OpenOptions } from '../body.ts'
import { attributeOf, basesOf, childOf, childrenOf, type Element, inherited, markupOf, textOf, wordsOf } from '../xml-tree.ts'
import { addressIn } from './addresses.ts'
import { foundOf, type Item, type Words } from './items.ts'
import { listedXml } from './listed.ts'
import { languageIn, peopleIn, titleIn } from './named.ts'
import { timeOf, unread } from './times.ts'

/** Yields a link for each entry. Throws FEED_BROKEN, XML_UNSAFE and what makes it no text. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  // An entry alone is a document, too (RFC 4287, 2).
  const wanted = { roots: ['feed', 'entry'], records: ['entry'], called: 'an Atom feed' }
  const { root, note } = await listedXml(body, wanted, options)
  const feed: Feed = {
    title: titleOf(root),
    authors: childrenOf(root, 'author'),
    bases: [addressIn(linkOf(root, 'alternate'), []), body.address ?? addressIn(linkOf(root, 'self'), [])],
  }
  const entries = (root.name === 'entry' ? [root] : childrenOf(root, 'entry')).filter(({ cut }) => !cut)
  yield* foundOf(
    entries.map(entry => itemOf(entry, feed)),
    { where: body.where, called: 'the feed', note, cut: root.cut },
  )
}

interface Feed {
  readonly title: string | null
  readonly authors: readonly Element[]
  readonly bases: readonly (string | null)[]
}

function itemOf(entry: Element, feed: Feed): Item {
  const bases = [...feed.bases, ...basesOf(entry)]
  const source = childOf(entry, 'source')
  const outlet = (source && titleOf(source)) ?? (entry.name === 'entry' && entry.parent ? feed.title : null)
  const written = { published: wordsOf(entry, 'published', 'issued', 'created'), updated: wordsOf(entry, 'updated', 'modified') }
  const [published, updated] = [timeOf(written.published), timeOf(written.updated)]
  const content = childOf(entry, 'content')
  const links = [wordsOf(entry, 'feedburner:origlink'), linkOf(entry, 'alternate'), attributeOf(content, 'src'), idAddress(entry)]
  const url = links.map(link => addressIn(link, bases)).find(Boolean) ?? null
  return {
    url,
    id: wordsOf(entry, 'id'),
    title: titleOf(entry),
    published: published ?? updated,
    modified: published && updated !== published ? updated : null,
    authors: peopleIn(authorsOf(entry, feed), outlet),
    outlet,
    lang: languageIn(langOf(entry)),
    content: wordsIn(content),
    summary: wordsIn(childOf(entry, 'summary')),
    recording: !url && childrenOf(entry, 'link').some(link => /^(?:audio|video)\//iu.test(attributeOf(link, 'type') ?? '')),
    badTime: unread(written.published) ?? unread(written.updated),
  }
}

/** The page before other forms of the same, should there be several. */
function linkOf(element: Element, rel: string): string | null {
  const links = childrenOf(element, 'link').filter(link => (attributeOf(link, 'rel') ?? 'alternate').toLowerCase() === rel)
  const page = links.find(link => /html/iu.test(attributeOf(link, 'type') ?? 'text/html')) ?? links[0] ?? null
  return attributeOf(page, 'href') ?? textOf(page)
}

const idAddress = (entry: Element): string | null => {
  const id = wordsOf(entry, 'id')
  return id && /^https?:/iu.test(id) ? id : null
}

function titleOf(element: Element): string | null {
  const title = childOf(element, 'title')
  return titleIn(markupOf(title))
}

/** Its own authors, else those of the feed that it comes from, else the feed's. */
function authorsOf(entry: Element, feed: Feed): (string | null)[] {
  const own = childrenOf(entry, 'author')
  const source = childrenOf(childOf(entry, 'source'), 'author')
  const authors = [own, source, feed.authors].find(list => list.length > 0) ?? []
  const named = authors.map(author => wordsOf(author, 'name'))
  return named.some(Boolean) ? named : childrenOf(entry, 'dc:creator').map(textOf)
}

/** Said of the entry or its text; what holds for the whole feed is too often its template's. */
function langOf(entry: Element): string | null {
  const near = attributeOf(childOf(entry, 'content'), 'xml:lang') ?? attributeOf(childOf(entry, 'title'), 'xml:lang')
  return near ?? (entry.name === 'entry' && entry.parent ? attributeOf(entry, 'xml:lang') : inherited(entry, 'xml:lang'))
}

/** RFC 4287, 4.1.3: "text", "html" or "xhtml", and in Atom 0.3 media types; other types are files. */
function wordsIn(element: Element | null): Words | null {
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase()
  if (/^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/u.test(type)) {
    const value = markupOf(element)
    return value ? { value, kind: 'html' } : null
  }
  if (!/^text(?:\/plain)?$/u.test(type)) return null
  const value = markupOf(element)
  // Said to be text and written as markup all the same: no text has paragraphs in angle brackets.
  if (value && /<(?:p|br|div|a|img)\b[^<>]{0,2000}>/iu.test(value)) return { value, kind: 'html' }
  return value ? { value, kind: 'text' } : null
}
