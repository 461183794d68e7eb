// What becomes of the links that a list of articles yields. Nobody follows: an article that the list carries whole is a document, of the
// others it is told how many there are. Somebody follows: the documents that they lead to.
//   settled(openBody(feed))   { input: { title, html, … }, note: '3 items are only named in the list: …' }

import { LagebildError } from '../errors.ts'
import { cleanAddress } from '../fetch/address.ts'
import type { Taken } from '../types.ts'
import { joined, originalOf } from './batch.ts'
import type { Found, Link } from './body.ts'

export interface NamedLink {
  readonly where: string
  readonly link: Link
  /** Of the list as a whole, on its first link. */
  readonly note?: string | null
}

/** What a list only names. */
interface Named {
  count: number
  /** Of the list; null: none, or one of its articles carries it. */
  readonly note: string | null
}

/** Documents and errors in the order in which they are found; what links lead to comes behind them. */
export async function* settled(
  found: AsyncIterable<Found>,
  follow?: (links: readonly NamedLink[]) => AsyncIterable<Found>,
): AsyncGenerator<Taken> {
  const links: NamedLink[] = []
  const named = new Map<string, Named>()
  let last: Taken | null = null
  for await (const one of found) {
    const taken = 'link' in one ? (follow ? void links.push(one) : takenOf(one, named)) : one
    if (!taken) continue
    if (last) yield last
    last = taken
  }
  const told = [...named].map(([where, { count, note }]) => ({
    where,
    message: `${count} ${count === 1 ? 'item is' : 'items are'} only named in the list${note ? ` (${note})` : ''}`,
  }))
  if (last && 'input' in last && told.length > 0) {
    yield { ...last, note: joined(last.note, `${told.map(({ message }) => message).join(', ')}: --follow fetches them`) }
  } else {
    if (last) yield last
    for (const { where, message } of told) yield { where, error: notFollowed(where, message) }
  }
  if (links.length > 0 && follow) yield* settled(follow(links))
}

/** What a list says of an article, as the document itself. */
export function documentOf({ where, link }: NamedLink): Extract<Taken, { input: unknown }> {
  // It is the document of its address, as its page would be: the list's own id would make another one of it.
  const { id: _id, ...said } = link.given
  const input = { ...said, url: cleanAddress(link.given.url ?? link.url) }
  if (!input.html?.trim()) return { where, input, note: null }
  const { text: _, ...page } = input // markup keeps paragraphs; the text of the same item is made of it
  return { where, input: page, note: null, original: originalOf(page) }
}

function takenOf(one: NamedLink, named: Map<string, Named>): Taken | null {
  if (one.link.whole) return { ...documentOf(one), note: one.note ?? null }
  const list = listOf(one)
  const known = named.get(list)
  if (known) known.count++
  else named.set(list, { count: 1, note: one.note ?? null })
  return null
}

/** "feed.xml" of "feed.xml#3". */
export const listOf = ({ where }: NamedLink): string => where.replace(/#[^#]*$/u, '')

const notFollowed = (where: string, message: string) =>
  new LagebildError({
    code: 'NOT_FOLLOWED',
    message,
    where,
    remedy: 'Give --follow to fetch them, or the address of the list instead of a file.',
  })
