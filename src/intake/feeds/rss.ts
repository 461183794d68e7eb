// Reads RSS: 0.9x, 1.0 (RDF) and 2.0, with what Dublin Core, content, Atom and FeedBurner add to it.
//   <item><title>Pegel</title><link>https://example.org/a</link><content:encoded>…   a link with title, time, authors and its article

import type { Body, Found, OpenOptions } from '../body.ts'
import { attributeOf, basesOf, childOf, childrenOf, type Element, elementsOf, markupOf, textOf, wordsOf } from '../xml-tree.ts'
import { addressIn } from './addresses.ts'
import { foundOf, type Item, type Words } from './items.ts'
import { listedXml } from './listed.ts'
import { languageIn, peopleIn, titleIn } from './named.ts'
import { type TimeWords, timeOf, timeWords, unread } from './times.ts'

/** Yields a link for each item. Throws FEED_BROKEN, XML_UNSAFE and what makes it no text. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const wanted = { roots: ['rss', 'rdf'], records: ['item'], called: 'an RSS feed' }
  const { root, note } = await listedXml(body, wanted, options)
  const channel = childOf(root, 'channel') ?? root
  const feed: Feed = {
    words: await timeWords(),
    title: titleIn(wordsOf(channel, 'title')),
    bases: [addressIn(wordsOf(channel, 'link'), []), body.address ?? selfOf(channel)],
  }
  // RSS 1.0 has its items beside the channel.
  const items = [...childrenOf(channel, 'item'), ...(channel === root ? [] : childrenOf(root, 'item'))].filter(({ cut }) => !cut)
  yield* foundOf(
    items.map(item => itemOf(item, feed)),
    { where: body.where, called: 'the feed', note, cut: root.cut },
  )
}

interface Feed {
  readonly words: TimeWords
  readonly title: string | null
  readonly bases: readonly (string | null)[]
}

const selfOf = (channel: Element): string | null =>
  attributeOf(childrenOf(channel, 'atom:link').find(link => attributeOf(link, 'rel') === 'self') ?? null, 'href')

function itemOf(item: Element, feed: Feed): Item {
  const bases = [...feed.bases, ...basesOf(item)]
  const guid = wordsOf(item, 'guid')
  const url = addressIn(linkOf(item, guid), bases)
  const written = wordsOf(item, 'pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'date', 'atom:published')
  const published = timeOf(written, feed.words)
  const outlet = titleIn(wordsOf(item, 'source')) ?? feed.title
  return {
    url,
    id: guid ?? attributeOf(item, 'rdf:about'),
    title: titleIn(markupOf(childOf(item, 'title')) ?? wordsOf(item, 'dc:title', 'media:title')),
    published,
    modified: timeOf(wordsOf(item, 'dcterms:modified', 'atom:updated'), feed.words),
    authors: peopleIn(authorsOf(item), outlet),
    outlet,
    lang: languageIn(attributeOf(item, 'xml:lang') ?? wordsOf(item, 'dc:language')),
    content: html(childOf(item, 'content:encoded')) ?? html(childOf(item, 'xhtml:body')),
    summary: html(childOf(item, 'description')) ?? html(childOf(item, 'dc:description')),
    recording: isRecording(item, url),
    badTime: unread(written, feed.words),
  }
}

/** FeedBurner puts its own address in place of the article's, and keeps that one. */
function linkOf(item: Element, guid: string | null): string | null {
  const link = childrenOf(item, 'link')
    .map(link => textOf(link) ?? attributeOf(link, 'href'))
    .find(Boolean)
  const alternate = childrenOf(item, 'atom:link').find(link => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate')
  return (
    wordsOf(item, 'feedburner:origlink') ?? link ?? attributeOf(alternate ?? null, 'href') ?? permanent(item, guid) ?? about(item)
  )
}

/** RSS 2.0: a guid is the address unless it says that it is not. */
const permanent = (item: Element, guid: string | null): string | null =>
  guid && /^https?:/iu.test(guid) && attributeOf(childOf(item, 'guid'), 'ispermalink')?.toLowerCase() !== 'false' ? guid : null

const about = (item: Element): string | null => {
  const address = attributeOf(item, 'rdf:about')
  return address && /^https?:/iu.test(address) ? address : null
}

function authorsOf(item: Element): (string | null)[] {
  const creators = childrenOf(item, 'dc:creator')
  const authors = creators.length > 0 ? creators : childrenOf(item, 'author')
  const named = authors.map(author => wordsOf(author, 'name') ?? textOf(author))
  return named.length > 0 ? named : [wordsOf(item, 'itunes:author')]
}

const html = (element: Element | null): Words | null => {
  const value = markupOf(element)
  return value ? { value, kind: 'html' } : null
}

/** A podcast: nothing but the sound or film, or its address as that of the item. */
function isRecording(item: Element, url: string | null): boolean {
  const recordings = elementsOf(item).filter(
    child => child.name === 'enclosure' && /^(?:audio|video)\//iu.test(attributeOf(child, 'type') ?? ''),
  )
  if (recordings.length === 0) return false
  return url === null || RECORDING.test(new URL(url).pathname) || recordings.some(child => attributeOf(child, 'url') === url)
}

const RECORDING = /\.(?:mp3|m4a|m4v|mp4|aac|ogg|oga|opus|wav|flac|webm|mov)$/iu
