// Reads ninjs of the IPTC: 1.x ("headline", "body_xhtml"), 2.x ("headlines", "bodies", "by") and 3.x (the same, "versionCreated").
//   { "uri": "urn:newsml:…", "type": "text", "headline": "Pegel", "body_xhtml": "<p>…" }   a document; an array of them: each one

import type { Body, Found, OpenOptions } from '../body.ts'
import { addressIn } from './addresses.ts'
import { type Byline, bylineReader, type Signed } from './byline.ts'
import type { Words } from './items.ts'
import { isRecord, type Json, jsonIn, recordsIn } from './json.ts'
import { listedText } from './listed.ts'
import { languageIn, titleIn } from './named.ts'
import { somethingElse } from './page.ts'
import { timeOf } from './times.ts'
import { documentsOf, type WireItem } from './wire.ts'

const CALLED = 'a ninjs item'

/** Yields a document for each item with a text. Throws FEED_BROKEN and what makes it no text. */
export async function* open(body: Body, options: OpenOptions): AsyncGenerator<Found> {
  const { text, note } = await listedText(body, options)
  const items = itemsIn(jsonIn(text, { where: body.where, called: CALLED }))
  if (items.length === 0) throw somethingElse(body.where, CALLED, 'JSON without "uri"')
  const read = await bylineReader()
  yield* documentsOf(
    items.map(item => itemOf(item, read)),
    { body, type: 'application/json', called: CALLED, note },
  )
}

/** One item, an array, or what services wrap them in: { "items": [{ "item": … }] }. */
function itemsIn(value: unknown): Json[] {
  const list = isRecord(value) ? (value.items ?? value.item ?? [value]) : value
  return recordsIn(Array.isArray(list) ? list : [list])
    .map(one => (isRecord(one.item) ? one.item : one))
    .filter(one => typeof one.uri === 'string' || typeof one.guid === 'string')
}

function itemOf(written: Json, read: (byline: Byline) => Signed): WireItem {
  // From 3.0 on the names have capitals within.
  const item = lowered(written)
  const created = timeOf(string(item.firstcreated) ?? string(item.contentcreated))
  const changed = timeOf(string(item.versioncreated) ?? string(item.contentmodified))
  const outlet = titleIn(string(item.copyrightholder) ?? named(item.infosources))
  const uri = string(item.uri) ?? string(item.guid)
  return {
    id: uri,
    url: addressIn(uri, []),
    title: headlineOf(item, 'main') ?? titleIn(string(item.title)),
    subtitle: headlineOf(item, 'sub'),
    published: created ?? changed,
    modified: created && changed !== created ? changed : null,
    ...read({ lines: [string(item.byline) ?? string(item.by)], credits: [string(item.creditline)], outlet }),
    outlet,
    lang: languageIn(string(item.language)),
    body: isText(item) ? bodyOf(item) : null,
    withdrawn: withdrawnOf(item),
    notes: [noteOf('held back until', item.embargoed), noteOf('usage terms:', item.usageterms)],
    bytes: () => Buffer.from(JSON.stringify(written)),
  }
}

const lowered = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]))

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)

const named = (values: unknown): string | null => (Array.isArray(values) ? string(recordsIn(values)[0]?.name) : null)

/** An item that does not say what it is is one of text when it has a text. */
const isText = ({ type }: Json): boolean => type == null || type === 'text'

const withdrawnOf = ({ pubstatus }: Json): string | null =>
  pubstatus === 'canceled' || pubstatus === 'withheld' ? pubstatus : null

/** 2.0 on: a list of { role, value }, where the first is the main one unless a role says so; before: "headline". */
function headlineOf(item: Json, role: 'main' | 'sub'): string | null {
  const headlines = Array.isArray(item.headlines) ? recordsIn(item.headlines).map(lowered) : []
  const ofRole = headlines.find(headline => String(headline.role).toLowerCase().startsWith(role))
  if (role === 'sub') return titleIn(string(ofRole?.value))
  return titleIn(string(item.headline) ?? string((ofRole ?? headlines[0])?.value))
}

/** The one with the most of its structure left: XHTML, HTML, text. */
function bodyOf(item: Json): Words | null {
  const bodies = Array.isArray(item.bodies) ? recordsIn(item.bodies).map(lowered) : []
  const typed = bodies.map(({ contenttype, role, value }) => ({
    key: `${contenttype ?? ''} ${role ?? ''}`,
    value: string(value),
  }))
  const named = Object.entries(item)
    .filter(([key]) => key.startsWith('body_'))
    .map(([key, value]) => ({ key, value: string(value) }))
  const all = [...named, ...typed].filter(({ value }) => value !== null)
  const markup = all.find(({ key }) => /html/iu.test(key))
  const [any] = all
  if (markup) return { value: markup.value!, kind: 'html' }
  return any ? { value: any.value!, kind: /<p[\s>]/iu.test(any.value!) ? 'html' : 'text' } : null
}

const noteOf = (label: string, value: unknown): string | null => {
  const words = titleIn(string(value))
  return words ? `${label} ${words.slice(0, 300)}` : null
}
