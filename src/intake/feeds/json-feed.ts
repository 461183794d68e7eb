// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
//   { "version": "https://jsonfeed.org/version/1.1", "items": [{ "id": "1", "url": …, "content_html": … }] }   links with their articles

import { z } from 'zod'
import type { Body, Found, OpenOptions } from '../body.ts'
import { addressIn } from './addresses.ts'
import { foundOf, type Item, type Words } from './items.ts'
import { recordIn, recordsIn } from './json.ts'
import { listedText } from './listed.ts'
import { languageIn, peopleIn, titleIn } from './named.ts'
import { somethingElse } from './page.ts'
import { timeOf, unread } from './times.ts'

const CALLED = 'a JSON Feed'

/** A field of the wrong kind counts as absent. */
const text = z.string().trim().min(1).nullable().catch(null)
const person = z.object({ name: text }).nullable().catch(null)
const people = z.array(person).catch([])

const feedShape = z.object({
  title: text.default(null),
  home_page_url: text.default(null),
  feed_url: text.default(null),
  author: person.default(null),
  authors: people.default([]),
})

const itemShape = z.object({
  id: z
    .union([z.string().min(1), z.number()])
    .transform(String)
    .nullable()
    .catch(null)
    .default(null),
  url: text.default(null),
  external_url: text.default(null),
  title: text.default(null),
  content_html: text.default(null),
  content_text: text.default(null),
  summary: text.default(null),
  date_published: text.default(null),
  date_modified: text.default(null),
  author: person.default(null),
  authors: people.default([]),
  language: text.default(null),
  attachments: z
    .array(z.object({ mime_type: text }))
    .catch([])
    .default([]),
})

/** Yields a link for each item. Throws FEED_BROKEN and what makes it no text. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const { where } = body
  const { text: source, note } = await listedText(body, options)
  const record = recordIn(source, { where, called: CALLED })
  if (!Array.isArray(record.items)) throw somethingElse(where, CALLED, 'JSON without "items"')
  const feed = feedShape.parse(record)
  const bases = [addressIn(feed.home_page_url, []), body.address ?? addressIn(feed.feed_url, [])]
  const items = recordsIn(record.items).map(item => itemOf(itemShape.parse(item), feed, bases))
  yield* foundOf(items, { where, called: 'the feed', note })
}

function itemOf(item: z.infer<typeof itemShape>, feed: z.infer<typeof feedShape>, bases: readonly (string | null)[]): Item {
  const published = timeOf(item.date_published)
  const outlet = titleIn(feed.title)
  const url = [item.url, item.external_url, /^https?:/iu.test(item.id ?? '') ? item.id : null]
    .map(link => addressIn(link, bases))
    .find(Boolean)
  const authors = [
    [...item.authors, item.author],
    [...feed.authors, feed.author],
  ].find(list => list.some(Boolean))
  return {
    url: url ?? null,
    id: item.id,
    title: titleIn(item.title),
    published,
    modified: timeOf(item.date_modified),
    authors: peopleIn(authors?.map(author => author?.name ?? null) ?? [], outlet),
    outlet,
    lang: languageIn(item.language),
    content: words(item.content_html, 'html') ?? words(item.content_text, 'text'),
    summary: words(item.summary, 'text'),
    recording: !url && item.attachments.some(({ mime_type }) => /^(?:audio|video)\//iu.test(mime_type ?? '')),
    badTime: unread(item.date_published),
  }
}

const words = (value: string | null, kind: Words['kind']): Words | null => (value ? { value, kind } : null)
