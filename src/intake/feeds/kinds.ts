// The kinds of bodies that list articles or carry them as items.
//   RSS, Atom, JSON Feed, OPML, sitemaps, ninjs, NewsML-G2

import type { Head } from '../head.ts'
import type { Kind } from '../kind.ts'

/** XML whose first element is one of `roots`; likely when one stands further on, behind what a broken server wrote before it. */
function begins({ root, text }: Head, roots: readonly string[], mark = /(?:)/u): 'sure' | 'likely' | null {
  if (root && roots.includes(root.name)) return mark.test(text) ? 'sure' : null
  if (/<html[\s>]/iu.test(text)) return null
  const later = new RegExp(`<(?:[\\w.-]{1,80}:)?(?:${roots.join('|')})[\\s>]`, 'iu')
  return later.test(text) && mark.test(text) ? 'likely' : null
}

const shared = { memory: 'mixed', holds: 'many', family: 'list' } as const

/** In the order in which they are asked whether a body looks like one of them. */
export const FEED_KINDS: readonly Kind[] = [
  {
    ...shared,
    name: 'rss',
    called: 'an RSS feed',
    endings: ['.rss', '.rdf'],
    types: ['application/rss+xml', 'application/rdf+xml', 'application/x-rss+xml', 'text/rss+xml', 'text/rss'],
    looks: head => begins(head, ['rss']) ?? begins(head, ['rdf'], /purl\.org\/rss|my\.netscape\.com\/rdf/iu),
    open: () => import('./rss.ts'),
  },
  {
    ...shared,
    name: 'atom',
    called: 'an Atom feed',
    endings: ['.atom'],
    types: ['application/atom+xml', 'text/atom+xml'],
    looks: head => begins(head, ['feed', 'entry'], /www\.w3\.org\/2005\/atom|purl\.org\/atom/iu),
    open: () => import('./atom.ts'),
  },
  {
    ...shared,
    name: 'jsonfeed',
    called: 'a JSON Feed',
    endings: [],
    types: ['application/feed+json'],
    looks: ({ text }) =>
      /^\{/u.test(text) && /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/iu.test(text) ? 'sure' : null,
    open: () => import('./json-feed.ts'),
  },
  {
    ...shared,
    name: 'opml',
    called: 'a list of feeds (OPML)',
    endings: ['.opml'],
    types: ['text/x-opml', 'text/opml', 'application/opml+xml', 'application/xml+opml'],
    looks: head => begins(head, ['opml']),
    open: () => import('./opml.ts'),
  },
  {
    ...shared,
    name: 'sitemap',
    called: 'a sitemap',
    endings: [],
    types: [],
    looks: head => begins(head, ['urlset', 'sitemapindex']) ?? (isAddresses(head) ? 'sure' : null),
    open: () => import('./sitemap.ts'),
  },
  {
    ...shared,
    name: 'newsml',
    called: 'news items (NewsML-G2, NITF)',
    endings: ['.nitf'],
    types: [
      'application/vnd.iptc.g2.newsitem+xml',
      'application/vnd.iptc.g2.newsmessage+xml',
      'application/vnd.iptc.g2.packageitem+xml',
      'application/nitf+xml',
    ],
    looks: head => begins(head, ['newsitem', 'newsmessage', 'packageitem', 'nitf']),
    open: () => import('./newsml.ts'),
  },
  {
    ...shared,
    name: 'ninjs',
    called: 'news items (ninjs)',
    endings: [],
    types: [],
    looks: ({ text }) => (/^[[{]/u.test(text) && /"(?:uri|guid)"\s{0,9}:/u.test(text) && NINJS.test(text) ? 'sure' : null),
    open: () => import('./ninjs.ts'),
  },
]

/** Names that no other JSON with articles in it uses. */
const NINJS = /"(?:versioncreated|firstcreated|pubstatus|representationtype|body_x?html|bodies|copyrightholder)"\s{0,9}:/iu

/** Lines of addresses and nothing else, two at least: the plain form of a sitemap. */
function isAddresses({ text }: Head): boolean {
  const lines = text.split(/\r\n?|\n/u).filter(line => line.trim())
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines
  return lines.length > 1 && whole.every(line => /^\s{0,9}https?:\/\/\S{1,4000}\s{0,9}$/iu.test(line))
}
