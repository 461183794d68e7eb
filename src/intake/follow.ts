// Addresses → what lies there, and what the lists there lead to: a feed's articles, a sitemap's, a list of feeds' feeds' articles.
//   const { at } = reaching({ fetcher, limit: 50 })
//   for await (const found of at('https://tagesbote.example/feed.xml')) …   the fifty newest articles, an error for each that fails

import { cleanAddress } from '../fetch/address.ts'
import type { Answer, Fetcher } from '../fetch/answer.ts'
import type { TakenDocument } from '../types.ts'
import { joined } from './batch.ts'
import type { Found } from './body.ts'
import { once } from './byte-reader.ts'
import { feedsOf, type NamedFeed } from './feeds/discover.ts'
import { documentOf, listOf, type NamedLink } from './links.ts'
import { withListed } from './listed.ts'
import { type OpenBodyOptions, openBody } from './open.ts'

export interface ReachOptions {
  readonly fetcher: Fetcher
  /** Articles that are followed of what one address or file names, the newest. */
  readonly limit: number
  /** False: `at` yields the links of a list as links. */
  readonly follow?: boolean
  readonly open?: OpenBodyOptions
  /** Given: nothing more is fetched, and nothing is told of what is missing. */
  readonly signal?: AbortSignal
  /** Hears what is done. */
  readonly told?: (what: Reaching) => void
}

/**
 * `named`: so many articles will be fetched, and so many older ones will not. `feeds`: those that the page at an address names. `note`: what is
 * to be known of a list, such as that it is broken.
 */
export type Reaching =
  | { readonly fetching: string }
  | { readonly named: number; readonly left: number }
  | { readonly page: string; readonly feeds: readonly NamedFeed[] }
  | { readonly list: string; readonly note: string }

export interface Reach {
  /** Never rejects. */
  at(url: string): AsyncGenerator<Found>
  /** In the order of the links, newest first. Never rejects. */
  follow(links: readonly NamedLink[]): AsyncGenerator<Found>
}

/** Feeds and sitemaps that are opened for one address: a sitemap index names thousands, the newest of which hold the news. */
const MOST_LISTS = 50
/** A list of lists of lists. */
const DEEPEST = 3
/** Articles that are asked for or wait to be read at once; the fetcher keeps the pace of each host. */
const AHEAD = 8

/** What lies at addresses, as bodies from files are opened. */
export function reaching(options: ReachOptions): Reach {
  const { follow = true } = options
  const reach: Reach = {
    async *at(url) {
      const links: NamedLink[] = []
      for await (const found of opened(url, await asked(url, options), options)) {
        if (follow && 'link' in found) links.push(found)
        else yield found
        const html = 'input' in found ? found.input.html : null
        if (html)
          options.told?.({ page: found.where, feeds: feedsOf(html, 'input' in found ? (found.input.address ?? null) : null) })
      }
      if (links.length > 0) yield* reach.follow(links)
    },
    async *follow(links) {
      const articles: NamedLink[] = []
      yield* articlesOf(links, articles, options)
      const all = newest(distinct(articles))
      const chosen = all.slice(0, options.limit)
      options.told?.({ named: chosen.length, left: all.length - chosen.length })
      yield* inOrder(chosen, options)
    },
  }
  return reach
}

/** Opens the lists among the links until only articles are left, which `articles` takes; yields what lists hold beside links. */
async function* articlesOf(links: readonly NamedLink[], articles: NamedLink[], options: ReachOptions): AsyncGenerator<Found> {
  const seen = new Set<string>()
  let lists = links
  let left = MOST_LISTS
  for (let depth = 0; lists.length > 0 && depth <= DEEPEST; depth++) {
    const deeper: NamedLink[] = []
    for (const named of lists) if (named.note) options.told?.({ list: listOf(named), note: named.note })
    for (const named of newest(lists)) {
      const url = cleanAddress(named.link.url)
      if (named.link.role === 'article') articles.push(named)
      else if (left > 0 && depth < DEEPEST && !seen.has(url) && !options.signal?.aborted) {
        seen.add(url)
        left--
        for await (const found of opened(named.link.url, await asked(named.link.url, options), options)) {
          if ('link' in found) deeper.push(found)
          else yield found
        }
      }
    }
    lists = deeper
  }
}

/** Asks for some at once and yields in order. */
async function* inOrder(links: readonly NamedLink[], options: ReachOptions): AsyncGenerator<Found> {
  const ahead: Promise<Answer>[] = []
  for (const [index, named] of links.entries()) {
    while (ahead.length < AHEAD && index + ahead.length < links.length)
      ahead.push(asked(links[index + ahead.length]!.link.url, options))
    const answer = await ahead.shift()!
    if (options.signal?.aborted) return
    if (answer.kind === 'failed' && named.link.whole) yield listsWords(named, answer.error.message)
    else yield* articleOf(opened(named.link.url, answer, options), named)
  }
}

function asked(url: string, { fetcher, signal, told }: ReachOptions): Promise<Answer> {
  told?.({ fetching: url })
  return fetcher.get(url, signal ? { signal } : {})
}

async function* opened(where: string, answer: Answer, { open, signal }: ReachOptions): AsyncGenerator<Found> {
  if (signal?.aborted) return
  if (answer.kind === 'failed') yield { where, error: answer.error }
  if (answer.kind !== 'body') return
  const { address, at, type, body } = answer
  const bytes = once(body)
  for await (const found of openBody({ where, bytes, type, name: nameOf(address), address, fetched: at }, open)) {
    yield 'input' in found && found.input.address
      ? { ...found, input: { ...found.input, address: cleanAddress(found.input.address) } }
      : found
  }
}

async function* articleOf(found: AsyncIterable<Found>, named: NamedLink): AsyncGenerator<Found> {
  for await (const one of found) {
    if ('input' in one && named.link.whole)
      yield { ...withListed(one, named.link.given), otherwise: listsWords(named, 'it does not show the article') }
    else yield 'input' in one ? withListed(one, named.link.given) : one
  }
}

/** The item itself, where its page cannot be had. */
function listsWords(named: NamedLink, why: string): TakenDocument {
  const found = documentOf(named)
  return { ...found, where: named.link.url, note: joined(found.note, `as the list has it, for the page cannot be had: ${why}`) }
}

function distinct(links: readonly NamedLink[]): NamedLink[] {
  return [...new Map(links.toReversed().map(named => [cleanAddress(named.link.url), named])).values()].reverse()
}

/** Those without a time come last, in the order of the list. */
const newest = (links: readonly NamedLink[]): NamedLink[] =>
  links
    .map(named => ({ named, time: Date.parse(named.link.given.published ?? named.link.given.modified ?? '') || 0 }))
    .sort((a, b) => b.time - a.time)
    .map(({ named }) => named)

/** "feed.xml" of "https://host/news/feed.xml?x=1"; null: the path ends with "/". */
function nameOf(address: string): string | null {
  const last = URL.parse(address)?.pathname.split('/').at(-1)
  return last || null
}
