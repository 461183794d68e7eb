// Reads sitemaps (sitemaps.org): lists of pages, of news, of other sitemaps, and plain lists of one address a line.
//   <url><loc>https://example.org/a</loc><news:news><news:title>Pegel</news:title>…   a link with title and time of publication

import type { Body, Found, OpenOptions } from '../body.ts'
import { at, childOf, childrenOf, type Element, textOf, wordsOf } from '../xml-tree.ts'
import { addressIn } from './addresses.ts'
import { foundOf, type Item } from './items.ts'
import { type Listed, listedText, xmlIn } from './listed.ts'
import { languageIn, titleIn } from './named.ts'
import { timeOf, unread } from './times.ts'

const CALLED = 'the sitemap'

/** Yields a link for each page or sitemap. Throws FEED_BROKEN, XML_UNSAFE and what makes it no text. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const listed = await listedText(body, options)
  yield* isLines(listed.text) ? fromLines(body, listed) : fromXml(body, listed, options)
}

/** Nothing but addresses. */
export const isLines = (text: string): boolean => /^\s{0,99}https?:\/\/[^\s<>]{1,8000}(?:\s|$)/iu.test(text)

function fromLines({ where }: Body, { text, note }: Listed): Found[] {
  const lines = text.split(/\r\n?|\n/u).filter(line => line.trim())
  return foundOf(
    lines.map(line => ({ ...NOTHING, url: addressIn(line, []) })),
    { where, called: CALLED, note },
  )
}

function fromXml(body: Body, listed: Listed, options: OpenOptions): Found[] {
  const { where, address } = body
  const wanted = { roots: ['urlset', 'sitemapindex'], records: ['url', 'sitemap'], called: 'a sitemap' }
  const { root, note } = xmlIn(listed, { ...wanted, where, limits: options.limits })
  const role = root.name === 'sitemapindex' ? 'sitemap' : 'article'
  const entries = [...childrenOf(root, 'url'), ...childrenOf(root, 'sitemap')].filter(({ cut }) => !cut)
  return foundOf(
    entries.map(entry => itemOf(entry, address)),
    { where, called: CALLED, note, role, cut: root.cut },
  )
}

const NOTHING: Item = {
  url: null,
  id: null,
  title: null,
  published: null,
  modified: null,
  authors: [],
  outlet: null,
  lang: null,
  content: null,
  summary: null,
  recording: false,
  badTime: null,
}

/** News sitemaps say more than an address: developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function itemOf(entry: Element, address: string | null): Item {
  const news = childOf(entry, 'news:news')
  const written = { published: wordsOf(news, 'news:publication_date'), modified: wordsOf(entry, 'lastmod') }
  const [published, modified] = [timeOf(written.published), timeOf(written.modified)]
  return {
    ...NOTHING,
    url: addressIn(wordsOf(entry, 'loc'), [address]),
    title: titleIn(wordsOf(news, 'news:title')),
    published,
    modified: modified === published ? null : modified,
    outlet: titleIn(textOf(at(news, 'news:publication', 'news:name'))),
    lang: languageIn(textOf(at(news, 'news:publication', 'news:language'))),
    badTime: unread(written.published) ?? unread(written.modified),
  }
}
