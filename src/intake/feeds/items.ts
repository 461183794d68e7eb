// The items of a list, whatever its format → links, and documents where an item without an address carries its article.
//   foundOf([{ url: 'https://example.org/a', title: 'Pegel', … }], list)   [{ where: 'feed.xml#1', link: { url, role: 'article', given, whole } }]

import { LagebildError } from '../../errors.ts'
import { cleanAddress } from '../../fetch/address.ts'
import type { DocumentInput } from '../../types.ts'
import { joined, originalOf } from '../batch.ts'
import type { Found } from '../body.ts'
import { isWhole } from './whole.ts'

export interface Item {
  /** Absolute; null: it has none. */
  readonly url: string | null
  /** As the list gives it; null: none. */
  readonly id: string | null
  readonly title: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  /** Only what is said of this item: what a feed says of itself is too often its template's. */
  readonly lang: string | null
  /** What is meant to be the article; null: only a summary, or nothing. */
  readonly content: Words | null
  readonly summary: Words | null
  /** A sound or a film and no page. */
  readonly recording: boolean
  /** A time is given that is none. */
  readonly badTime: string | null
}

export interface Words {
  readonly value: string
  readonly kind: 'html' | 'text'
}

export interface List {
  readonly where: string
  /** "a feed", for messages. */
  readonly called: string
  readonly note: string | null
  readonly role?: 'article' | 'feed' | 'sitemap'
  /** It ends in the middle: that nothing is in it proves nothing. */
  readonly cut?: boolean
}

/** In the order of the list, each address once. Without anything to read: FEED_EMPTY; cut off before its first item: FEED_BROKEN. */
export function foundOf(items: readonly Item[], list: List): Found[] {
  const left: Left = { recordings: 0, nameless: 0, times: 0, time: null }
  const ids = countOf(items)
  const seen = new Set<string>()
  const found: Found[] = []
  for (const [index, item] of items.entries()) {
    const where = `${list.where}#${index + 1}`
    if (isLeft(item, seen, left)) continue
    if (item.badTime) left.time ??= item.badTime
    if (item.badTime) left.times++
    const given = givenOf(item, ids)
    const whole = isWhole(item)
    if (item.url) found.push({ where, link: { url: item.url, role: list.role ?? 'article', given, whole } })
    else if (whole) found.push(documentOf(where, given))
    else left.nameless++
  }
  const note = joined(list.note, toldOf(left))
  if (found.length === 0) {
    const broken = list.cut && items.length === 0
    return [{ where: list.where, error: broken ? cutShort(list) : nothingIn(list, items.length, note) }]
  }
  return noted(found, note)
}

interface Left {
  recordings: number
  nameless: number
  times: number
  time: string | null
}

/** What is left out whatever it says. */
function isLeft({ recording, url, id, title }: Item, seen: Set<string>, left: Left): boolean {
  if (recording) left.recordings++
  if (recording) return true
  // Many feeds give one id to everything, so that alone it proves nothing.
  const keys = [url && cleanAddress(url), id && title && `${id}\n${title}`].filter(key => key !== null && key !== '')
  const known = keys.some(key => seen.has(key!))
  for (const key of keys) seen.add(key!)
  return known
}

/** How many items have an id. */
function countOf(items: readonly Item[]): ReadonlyMap<string, number> {
  const addresses = new Map<string, Set<string>>()
  for (const { id, url } of items) {
    if (id) addresses.set(id, (addresses.get(id) ?? new Set()).add(url ?? ''))
  }
  return new Map([...addresses].map(([id, urls]) => [id, urls.size]))
}

function givenOf(item: Item, ids: ReadonlyMap<string, number>): DocumentInput {
  const { url, id, title, published, modified, authors, outlet, lang, content, summary } = item
  const words = content ?? summary
  return withoutNothing({
    url,
    // An id that is no address or URN is unique within its feed at best.
    id: id && /^[a-z][a-z\d+.-]{1,20}:\S/iu.test(id) && (ids.get(id) ?? 0) < 2 ? id : null,
    title,
    published,
    modified,
    authors: authors.length > 0 ? [...authors] : null,
    outlet,
    lang,
    ...(words ? { [words.kind]: words.value } : {}),
  })
}

const withoutNothing = (input: DocumentInput): DocumentInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as DocumentInput

function documentOf(where: string, input: DocumentInput): Found {
  return input.html ? { where, input, note: null, original: originalOf(input) } : { where, input, note: null }
}

/** The note goes with what comes first. */
function noted(found: readonly Found[], note: string | null): Found[] {
  const [first, ...rest] = found
  if (!note || !first || 'error' in first) return [...found]
  return [{ ...first, note: joined(note, first.note ?? null) }, ...rest]
}

function toldOf({ recordings, nameless, times, time }: Left): string | null {
  return joined(
    recordings > 0 ? `${counted(recordings)} only a recording and left out` : null,
    nameless > 0 ? `${counted(nameless)} without an address and left out` : null,
    times > 0 ? `${times === 1 ? 'one time' : `${times} times`} could not be read, such as "${time!.slice(0, 40)}"` : null,
  )
}

const counted = (count: number): string => (count === 1 ? 'one item is' : `${count} items are`)

const nothingIn = ({ where, called }: List, items: number, note: string | null) =>
  new LagebildError({
    code: 'FEED_EMPTY',
    message: `There is nothing to read in ${called}${items === 0 ? ', which has no items' : ''}${note ? ` (${note})` : ''}`,
    where,
    remedy: 'A feed may be empty for a while; when it stays so, look for another one of the same site.',
  })

const cutShort = ({ where, called }: List) =>
  new LagebildError({
    code: 'FEED_BROKEN',
    message: `${called[0]!.toUpperCase()}${called.slice(1)} ends before its first item`,
    where,
    remedy: 'It was not sent or saved as a whole: fetch it again.',
  })
