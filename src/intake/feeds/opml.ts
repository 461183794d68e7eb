// Reads OPML 1.0 and 2.0: a list of feeds, in folders or not.
//   <outline text="Region"><outline type="rss" text="Der Bote" xmlUrl="https://example.org/feed"/>   a link to a feed

import type { Body, Found, OpenOptions } from '../body.ts'
import { attributeOf, childOf, type Element, elementsOf } from '../xml-tree.ts'
import { addressIn } from './addresses.ts'
import { foundOf, type Item } from './items.ts'
import { listedXml } from './listed.ts'
import { languageIn, titleIn } from './named.ts'

/** Yields a link for each feed. Throws FEED_BROKEN, XML_UNSAFE and what makes it no text. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const { root, note } = await listedXml(body, { roots: ['opml'], called: 'an OPML list of feeds' }, options)
  const items = outlinesIn(childOf(root, 'body') ?? root).flatMap(outline => itemOf(outline, body.address))
  yield* foundOf(items, { where: body.where, called: 'the list of feeds', note, role: 'feed', cut: root.cut })
}

/** All of them, in order, however deep they lie. */
function outlinesIn(element: Element): Element[] {
  return elementsOf(element)
    .filter(({ name }) => name === 'outline')
    .flatMap(outline => [outline, ...outlinesIn(outline)])
}

/** A folder, a note or a link to a page has no feed's address. "include" names another list. */
function itemOf(outline: Element, address: string | null): Item[] {
  const included = attributeOf(outline, 'type')?.toLowerCase() === 'include' ? attributeOf(outline, 'url') : null
  const written = attributeOf(outline, 'xmlurl') ?? included
  if (!written) return []
  const title = titleIn(attributeOf(outline, 'title') ?? attributeOf(outline, 'text'))
  return [
    {
      url: addressIn(written.replace(/^feed:(?:\/\/)?(?=https?:)/iu, '').replace(/^feed:\/\//iu, 'https://'), [address]),
      id: null,
      title,
      published: null,
      modified: null,
      authors: [],
      outlet: title,
      lang: languageIn(attributeOf(outline, 'language')),
      content: null,
      summary: null,
      recording: false,
      badTime: null,
    },
  ]
}
