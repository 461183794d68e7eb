// When a page says that its article was published, and when it was changed: every source in the order of trust.
//   JSON-LD, <meta>, microdata, <time>, words near the headline ("12. März 2024, 14:05 Uhr"), the address (/2024/03/12/)

import type { DateReader } from './dates.ts'
import { stringsOf, type Thing } from './json-ld.ts'
import { dayOf, localDay, type Said } from './local-day.ts'
import type { Scan } from './scan.ts'
import { visibleDates } from './visible-dates.ts'
import type { PageWords } from './words.ts'

export interface When {
  /** As Document.published. */
  readonly published: string | null
  readonly modified: string | null
}

export interface Given {
  readonly scan: Scan
  readonly reader: DateReader
  readonly words: readonly PageWords[]
  /** What JSON-LD says of the article and of the page as a whole. */
  readonly article: Thing | null
  readonly page: Thing | null
  /** The page's own addresses. */
  readonly addresses: readonly string[]
}

/** Names of <meta>, in the order of trust. */
const PUBLISHED = [
  ...['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'datepublished'],
  ...['parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'rnews:datepublished', 'published_at'],
  ...['dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dc.date', 'dc:date'],
  ...['citation_publication_date', 'citation_online_date', 'citation_date'],
  ...['prism.publicationdate', 'bepress_citation_date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published'],
  ...['publication_date', 'publication-date', 'date_published', 'article:post_date', 'article.published', 'og:release_date'],
  ...['shareaholic:article_published_time', 'originalpublicationdate', 'release_date', 'article.created'],
  ...['article_date_original', 'article-publication-date'],
]
/** Names under which some pages give the day on which they were made anew. */
const VAGUE = ['date', 'created', 'dcterms.created', 'dcterms:created', 'dc.created', 'dc.date.created', 'dc:date.created']
const MODIFIED = [
  ...[
    'article:modified_time',
    'og:article:modified_time',
    'article:modified',
    'og:modified_time',
    'datemodified',
    'article:updated_time',
  ],
  ...[
    'dcterms.modified',
    'dc.date.modified',
    'dc.modified',
    'dc:date.modified',
    'parsely-modified-date',
    'prism.modificationdate',
  ],
  ...[
    'shareaholic:article_modified_time',
    'dateupdate',
    'last-modified',
    'lastmod',
    'article.updated',
    'revised',
    'og:updated_time',
  ],
]

/** Named, so that benchmarks can tell which source is right how often. */
export const sources: Readonly<Record<string, (given: Given) => string | null>> = {
  jsonLd: ({ article, reader }) => property(article, 'datePublished', reader),
  meta: ({ scan, reader }) => metaDate(scan, PUBLISHED, reader),
  microdata: ({ scan, reader }) =>
    termDate(scan, /(?:^| )(?:\S+:)?(?:datepublished|published|issued|dc:date|datecreated)(?: |$)/u, reader),
  page: ({ page, article, reader }) => property(page, 'datePublished', reader) ?? property(article, 'dateCreated', reader),
  named: ({ scan, reader }) => namedDate(scan, reader),
  labelled: ({ scan, reader, words }) => visibleDates(scan, { reader, words }).published,
  near: ({ scan, reader, words }) => visibleDates(scan, { reader, words }).near,
  address: ({ addresses, reader }) => addresses.map(address => addressDate(address, reader)).find(Boolean) ?? null,
  changed: ({ scan, reader, words }) => visibleDates(scan, { reader, words }).modified,
  vague: ({ scan, reader }) => metaDate(scan, VAGUE, reader),
  time: ({ scan, reader }) => firstTime(scan, reader),
}

const changes: Readonly<Record<string, (given: Given) => string | null>> = {
  jsonLd: ({ article, reader }) => property(article, 'dateModified', reader),
  meta: ({ scan, reader }) => metaDate(scan, MODIFIED, reader),
  microdata: ({ scan, reader }) => termDate(scan, /(?:^| )(?:\S+:)?(?:datemodified|modified)(?: |$)/u, reader),
  labelled: ({ scan, reader, words }) => visibleDates(scan, { reader, words }).modified,
  page: ({ page, reader }) => property(page, 'dateModified', reader),
}

/** How much a source's word counts where they name several days. */
const TRUST: Readonly<Record<string, number>> = {
  ...{ jsonLd: 2, meta: 3, microdata: 2, page: 1, named: 2, labelled: 3, near: 4, address: 2, changed: 1, vague: 1, time: 2 },
}

export function whenOf(given: Given): When {
  const modified = Object.values(changes)
    .map(source => source(given))
    .find(date => date !== null)
  const said = Object.entries(sources).flatMap(([name, source]) => {
    const date = source(given)
    return date === null ? [] : [{ name, date }]
  })
  const best = agreed(said)
  const published = best
    ? localDay(best, { said, zone: zoneOf(given) })
    : (visibleDates(given.scan, given).only ?? codedDate(given))
  if (published === null) return { published: modified ?? null, modified: null }
  return { published, modified: modified && isLater(modified, published) ? modified : null }
}

/** The day that the sources give most trust to, as the most trusted of them writes it. */
function agreed(said: readonly Said[]): Said | null {
  const trust = new Map<string, number>()
  for (const { name, date } of said) trust.set(dayOf(date), (trust.get(dayOf(date)) ?? 0) + TRUST[name]!)
  const [best] = [...trust].sort((a, b) => b[1] - a[1])
  if (!best) return null
  const own = said.filter(({ date }) => dayOf(date) === best[0])
  return own.find(({ date }) => date.length > 10) ?? own[0]!
}

const zoneOf = ({ scan, words }: Given): string | null =>
  words.find(({ code }) => scan.language?.toLowerCase().split(/[-_]/u)[0] === code)?.zone ?? null

/** A change lies behind the publication; the same moment is none. */
function isLater(modified: string, published: string): boolean {
  return modified.length === 10 || published.length === 10
    ? modified.slice(0, 10) > published.slice(0, 10)
    : Date.parse(modified) > Date.parse(published)
}

const property = (thing: Thing | null, name: string, reader: DateReader): string | null =>
  thing === null ? null : (stringsOf(thing.properties[name]).map(reader.stamp).find(Boolean) ?? null)

function metaDate({ metas }: Scan, names: readonly string[], reader: DateReader): string | null {
  for (const name of names) {
    const date = metas.get(name)?.map(reader.stamp).find(Boolean)
    if (date) return date
  }
  return null
}

function termDate({ marked, text }: Scan, terms: RegExp, reader: DateReader): string | null {
  const fitting = marked.filter(mark => terms.test(mark.terms) && !mark.framed)
  return fitting.map(mark => reader.stamp(mark.value) ?? reader.stamp(text.slice(mark.start, mark.end))).find(Boolean) ?? null
}

/** <time pubdate>, <span class="entry-date">, <abbr class="published" title="…">: what the page's author called so. */
function namedDate({ marked, text }: Scan, reader: DateReader): string | null {
  const fitting = marked.filter(
    ({ names, framed, start, end, value }) =>
      !framed && (value !== null || end - start < 80) && NAMED.test(names) && !NOT_PUBLISHED.test(names),
  )
  for (const mark of fitting) {
    const date = reader.stamp(mark.value) ?? reader.find(text.slice(mark.start, Math.min(mark.end, mark.start + 80)))[0]?.date
    if (date) return date
  }
  return null
}

const NAMED =
  /[ _-](?:published|pubdate|publish|publication|entry-date|post-date|postdate|article-date|articledate|date-published|posted-on|dt-published)(?=[ _-])/u
const NOT_PUBLISHED = /modified|updated|(?:^|[ _-])event|comment|expire/u

/** "/2024/03/12/faehre", "/2024-03-12-faehre", "/20240312/faehre" */
function addressDate(address: string, reader: DateReader): string | null {
  const path = address.replace(/^https?:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '')
  const parts =
    /[/_-]((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/._-]|$)/u.exec(path) ??
    /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/._-]|$)/u.exec(path)
  return parts && reader.stamp(`${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`)
}

/** The first <time> outside the frame; the clock in a page's head is none. */
function firstTime({ marked, text, headline }: Scan, reader: DateReader): string | null {
  const from = headline === null ? 0 : headline.start - 500
  const times = marked.filter(
    ({ tag, framed, names, start }) => tag === 'time' && !framed && start > from && !NOT_PUBLISHED.test(names),
  )
  return times.map(({ value, start, end }) => reader.stamp(value) ?? reader.stamp(text.slice(start, end))).find(Boolean) ?? null
}

const CODED =
  /["'](?:date_?published|published_?(?:at|date|on|time)?|publication_?date|publish_?(?:date|time)|pub_?date|first_?published(?:_?at|_?date)?|created_?at)["']?\s*[:=]\s*\\?["']([^"'\\]{8,40})/giu

/** What the page's scripts are given to work with, where they name one day only: {"publishedAt": "2024-03-12T14:05:00Z"}. */
function codedDate({ scan, reader }: Given): string | null {
  const dates = scan.codes.flatMap(code =>
    Array.from(code.matchAll(CODED), ([, value]) => reader.stamp(value)).filter(date => date !== null),
  )
  return dates.length > 0 && new Set(dates.map(dayOf)).size === 1 ? dates[0]! : null
}
