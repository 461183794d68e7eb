// The pages and feeds of the benchmark's site at a moment: RSS, Atom and JSON Feed; with validators of one sort, of the other, or of none.
//   answerFor('/feed3/index.xml', { plan, seconds: 120, began })   { type: 'application/rss+xml', body: '<?xml …', etag: '"…"', … }

import { createHash } from 'node:crypto'
import { type Planned, type State, stateAt } from './plan.ts'

export interface Site {
  readonly plan: readonly Planned[]
  /** When it began, milliseconds since 1970, and how long ago that is. */
  readonly began: number
  readonly seconds: number
  /** "http://localhost:4711" */
  readonly address: string
}

export interface Served {
  readonly type: string
  readonly body: string
  readonly etag: string | null
  readonly modified: Date | null
}

/** Articles that a feed names, the newest. */
const IN_FEED = 60

export function answerFor(path: string, site: Site): Served | null {
  const feed = /^\/feed(\d+)\/index\.xml$/u.exec(path)
  if (feed) return feedOf(Number(feed[1]), site)
  const article = /^\/feed\d+\/article-(\d+)\.html$/u.exec(path)
  const planned = article && site.plan[Number(article[1])]
  return planned ? pageOf(planned, site) : null
}

const dateAt = ({ began }: Site, seconds: number): Date => new Date(Math.floor((began + seconds * 1000) / 1000) * 1000)

function feedOf(feed: number, site: Site): Served {
  const items = site.plan
    .filter(planned => planned.feed === feed)
    .flatMap(planned => itemAt(planned, site) ?? [])
    .sort((a, b) => b.changed - a.changed)
    .slice(0, IN_FEED)
  const last = dateAt(site, items[0]?.changed ?? 0)
  const [type, body] = [rss, atom, jsonFeed][feed % 3]!(items, site)
  return { type, body, ...validatorsOf(feed, body, last) }
}

interface Item {
  readonly planned: Planned
  readonly state: State
  /** When it was published, and when its feed says that it was changed: seconds. */
  readonly published: number
  readonly changed: number
}

/** What the feed knows: the title and the time of the last state that was announced. */
function itemAt(planned: Planned, { seconds }: Site): Item | null {
  const state = planned.states.findLast(({ from, change }) => from <= seconds && (change === null || change === 'announced'))
  return state ? { planned, state, published: planned.states[0]!.from, changed: state.from } : null
}

const linkOf = ({ planned }: Item, { address }: Site): string => `${address}${planned.path}`

function rss(items: readonly Item[], site: Site): [string, string] {
  const entries = items.map(
    item => `<item><title>${escaped(item.state.made.title)}</title><link>${linkOf(item, site)}</link><guid>${linkOf(item, site)}</guid>
<pubDate>${dateAt(site, item.published).toUTCString()}</pubDate><atom:updated>${dateAt(site, item.changed).toISOString()}</atom:updated>
<description>${escaped(item.state.made.paragraphs[0]!.slice(0, 80))}</description></item>`,
  )
  const head = '<title>Nachrichten</title><link>http://localhost/</link><description>-</description>'
  return [
    'application/rss+xml; charset=utf-8',
    `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${entries.join('\n')}</channel></rss>`,
  ]
}

function atom(items: readonly Item[], site: Site): [string, string] {
  const entries = items.map(
    item => `<entry><title>${escaped(item.state.made.title)}</title><id>${linkOf(item, site)}</id><link href="${linkOf(item, site)}"/>
<published>${dateAt(site, item.published).toISOString()}</published><updated>${dateAt(site, item.changed).toISOString()}</updated>
<summary>${escaped(item.state.made.paragraphs[0]!.slice(0, 80))}</summary></entry>`,
  )
  const head = `<title>News</title><id>urn:site</id><updated>${dateAt(site, items[0]?.changed ?? 0).toISOString()}</updated>`
  return [
    'application/atom+xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${head}${entries.join('\n')}</feed>`,
  ]
}

function jsonFeed(items: readonly Item[], site: Site): [string, string] {
  const entries = items.map(item => ({
    ...{ id: linkOf(item, site), url: linkOf(item, site), title: item.state.made.title },
    date_published: dateAt(site, item.published).toISOString(),
    date_modified: dateAt(site, item.changed).toISOString(),
    summary: item.state.made.paragraphs[0]!.slice(0, 80),
  }))
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: entries }
  return ['application/feed+json', JSON.stringify(feed)]
}

function pageOf(planned: Planned, site: Site): Served | null {
  const state = stateAt(planned, site.seconds)
  if (!state) return null
  const { made } = state
  // Of what changed since, the page says only what it is meant to say.
  const told = planned.states.findLast(
    ({ from, change }) =>
      from <= site.seconds && from > planned.states[0]!.from && (change === 'announced' || change === 'modified'),
  )
  const modified = told ? `<meta property="article:modified_time" content="${dateAt(site, told.from).toISOString()}">` : ''
  // Furniture that is another one at each visit, on every third page.
  const visit = planned.number % 3 === 0 ? Math.floor(site.seconds * 10) : 0
  const body = `<!doctype html><html lang="${made.language}"><head><meta charset="utf-8"><title>${escaped(made.title)}</title>
<link rel="canonical" href="${site.address}${planned.path}"><meta property="og:site_name" content="Bote ${planned.feed}">
<meta property="article:published_time" content="${dateAt(site, planned.states[0]!.from).toISOString()}">${modified}</head>
<body><header><nav><ul><li><a href="/">Start</a></li><li><a href="/feed${planned.feed}/">Ressort</a></li></ul></nav></header>
<main><article><h1>${escaped(made.title)}</h1>${made.paragraphs.map(part => `<p>${escaped(part)}</p>`).join('\n')}</article></main>
<aside><h2>Mehr</h2><ul><li><a href="/feed${planned.feed}/article-${visit}.html">${visit}</a></li></ul></aside><footer>© ${visit}</footer></body></html>`
  return { type: 'text/html; charset=utf-8', body, ...validatorsOf(planned.number, body, dateAt(site, state.from)) }
}

/** A third has entity tags, a third dates, a third neither. */
function validatorsOf(number: number, body: string, modified: Date): Pick<Served, 'etag' | 'modified'> {
  const sort = Math.floor(number / 3) % 3
  const etag = sort === 0 ? `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"` : null
  return { etag, modified: sort === 1 ? modified : null }
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, mark => `&#${mark.charCodeAt(0)};`)
