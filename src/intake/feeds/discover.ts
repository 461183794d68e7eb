// Finds the feeds that a page names, for whoever was given the page: <link rel="alternate" type="application/rss+xml" href="/feed">.
//   feedsOf('<link rel="alternate" …>', 'https://example.org/')   [{ url: 'https://example.org/feed', title: 'Der Bote', kind: 'rss' }]

import { Parser } from 'htmlparser2'
import { addressIn } from './addresses.ts'
import { titleIn } from './named.ts'

export interface NamedFeed {
  readonly url: string
  readonly title: string | null
  readonly kind: 'rss' | 'atom' | 'jsonfeed'
}

const KIND_OF: ReadonlyMap<string, NamedFeed['kind']> = new Map([
  ['application/rss+xml', 'rss'],
  ['application/rdf+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/feed+json', 'jsonfeed'],
  // JSON Feed 1.0 named no type of its own.
  ['application/json', 'jsonfeed'],
])

/** Characters that are looked at: a page says it in its head. */
const MOST = 1_000_000

/** In the order of the page, each address once; [] where it names none. `address`: of the page. */
export function feedsOf(html: string, address: string | null): NamedFeed[] {
  const feeds = new Map<string, NamedFeed>()
  const bases: (string | null)[] = [address]
  const parser = new Parser({
    onopentag(name, { href = '', rel = '', type = '', title = '' }) {
      if (name === 'base' && href && bases.length === 1) bases.push(href)
      if (name !== 'link') return
      const kind = KIND_OF.get(type.split(';', 1)[0]!.trim().toLowerCase())
      const relations = rel.toLowerCase().split(/\s+/u)
      if (!kind || !(relations.includes('alternate') || relations.includes('feed'))) return
      // WordPress names its own interface in the same way.
      if (kind === 'jsonfeed' && /\/wp-json\//u.test(href)) return
      const url = addressIn(href.replace(/^feed:(?:\/\/)?(?=https?:)/iu, ''), bases)
      if (url && !feeds.has(url)) feeds.set(url, { url, title: titleIn(title), kind })
    },
  })
  parser.end(html.slice(0, MOST))
  return [...feeds.values()]
}
