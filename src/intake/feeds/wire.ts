// Items of news agencies, whatever their format → documents. Each is the article itself, and its bytes are kept.
//   documentsOf([{ id: 'urn:newsml:…', title: 'Pegel', body: { value: '<p>…', kind: 'html' }, … }], list)   [{ where, input, note, original }]

import { LagebildError } from '../../errors.ts'
import type { DocumentInput } from '../../types.ts'
import { joined } from '../batch.ts'
import type { Body, Found } from '../body.ts'
import type { Words } from './items.ts'

export interface WireItem {
  readonly id: string | null
  readonly url: string | null
  readonly title: string | null
  readonly subtitle: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly outlet: string | null
  readonly lang: string | null
  /** Null: no text, but a picture, an event, a package of others. */
  readonly body: Words | null
  /** "canceled", "withheld"; null: it may be used. */
  readonly withdrawn: string | null
  /** What whoever uses it should know: until when it is held back, for what it may be used. */
  readonly notes: readonly (string | null)[]
  /** The item alone, as it was sent. */
  readonly bytes: () => Uint8Array
}

export interface Wire {
  readonly body: Body
  /** Media type of one item. */
  readonly type: string
  /** "a ninjs item" */
  readonly called: string
  readonly note: string | null
}

/** In order; a withdrawn item is ITEM_WITHDRAWN. Without any article: FEED_EMPTY. */
export function documentsOf(items: readonly WireItem[], wire: Wire): Found[] {
  const { where } = wire.body
  const found: Found[] = []
  let textless = 0
  for (const [index, item] of items.entries()) {
    const place = items.length === 1 ? where : `${where}#${index + 1}`
    if (item.withdrawn) found.push({ where: place, error: withdrawn(place, item, wire.called) })
    else if (item.body) found.push(documentOf(place, item, wire))
    else textless++
  }
  const told = textless === 0 ? null : `${textless === 1 ? 'one item is' : `${textless} items are`} no text and left out`
  const note = joined(wire.note, told)
  if (found.length === 0) return [{ where, error: nothing(where, wire.called, note) }]
  const first = found.find(one => 'input' in one)
  return found.map(one => (one === first && 'input' in one ? { ...one, note: joined(note, one.note) } : one))
}

function documentOf(where: string, item: WireItem, { body, type }: Wire): Found {
  const given = givenOf(item)
  const original = { bytes: item.bytes(), type, address: body.address, fetched: body.fetched, given }
  return { where, input: { ...given, [item.body!.kind]: item.body!.value }, note: joined(...item.notes), original }
}

function givenOf({ id, url, title, subtitle, published, modified, authors, agencies, outlet, lang }: WireItem): DocumentInput {
  const all = {
    id,
    url,
    title,
    subtitle,
    published,
    modified,
    authors: authors.length > 0 ? [...authors] : null,
    agencies: agencies.length > 0 ? [...agencies] : null,
    outlet,
    lang,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as DocumentInput
}

const withdrawn = (where: string, { title, withdrawn: state }: WireItem, called: string) =>
  new LagebildError({
    code: 'ITEM_WITHDRAWN',
    message: `This is ${called} that may not be used (${state})${title ? `: "${title.slice(0, 100)}"` : ''}`,
    where,
    remedy: 'Do not use it. Should an earlier version be in the ledger, lagebild forget takes it out.',
  })

const nothing = (where: string, called: string, note: string | null) =>
  new LagebildError({
    code: 'FEED_EMPTY',
    message: `There is no article in it that would be ${called}${note ? ` (${note})` : ''}`,
    where,
    remedy: 'Pictures, sounds, events and packages of other items are no articles: give the items that hold their text.',
  })
