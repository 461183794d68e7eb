// Who wrote an article, and which agencies helped, by what the page calls its authors.
//   "Von Ida Lorenz und Karl Sand, Rom (mit dpa)" → authors ["Ida Lorenz", "Karl Sand"], agencies ["dpa"]

import { isRecord, itemsOf, readable, resolved, stringsOf, type Thing } from './json-ld.ts'
import { type Scan, squeezed } from './scan.ts'
import type { PageWords } from './words.ts'

export interface Credits {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

export interface CreditOptions {
  readonly things: readonly Thing[]
  readonly article: Thing | null
  readonly words: readonly PageWords[]
  /** Names of the outlet, which is no author. */
  readonly outlets: readonly string[]
}

/** Names of <meta>, in the order of trust. */
const METAS = [
  ...['author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator'],
  ...['citation_author', 'byl', 'cxenseparse:author', 'og:article:author', 'twitter:data1', 'rnews:author'],
]
const BYLINE = /[ _-](?:byline|author|authors|author-name|autor|autoren|fn)(?=[ _-])/u
/** Characters of a byline, of a name. */
const LINE = 160
const NAME = 60
const MOST = 20
/** Characters before and behind the headline within which a byline stands. */
const CLOSE = 1500

/** Of the first source that names somebody; agencies of every source. */
export function creditsOf(scan: Scan, options: CreditOptions): Credits {
  const sources = [linked, tagged, termed, bylined, opening]
  const credits = sources.map(source => source(scan, options).map(line => namesIn(line, options)))
  const authors = credits.map(lines => unique(lines.flatMap(line => line.authors))).find(names => names.length > 0) ?? []
  return { authors: authors.slice(0, MOST), agencies: unique(credits.flat().flatMap(line => line.agencies)).slice(0, MOST) }
}

/** The names of one byline, without what is none. */
export function namesIn(line: string, { words, outlets }: Pick<CreditOptions, 'words' | 'outlets'>): Credits {
  const between = betweenNames(words)
  const authors: string[] = []
  const agencies: string[] = []
  for (const part of squeezed(opened(line, words)).split(between)) {
    const name = opened(part.trim(), words)
      .replace(/(?<!\b(?:Jr|Sr))[.:→»]+$/u, '')
      .trim()
    if (name === '') continue
    if (isAgency(name, words)) {
      if (!isOutlet(name, outlets)) agencies.push(name)
    } else if (isName(name, { words, outlets })) authors.push(name)
  }
  return { authors: unique(authors), agencies: unique(agencies) }
}

/** "Ida Lorenz und Karl Sand", "dpa/AFP", "mit dpa". */
export const betweenNames = (words: readonly PageWords[]): RegExp =>
  new RegExp(
    `\\s*[,;/|•·()\\t+&]\\s*|\\s+[–—]\\s+|\\s*(?<![\\p{L}\\p{N}-])(?:${words.map(({ byline }) => byline.between).join('|')})\\s+`,
    'iu',
  )

/** As an agency signs: "dpa", "DPA", "Reuters"; a short one with a single capital may be a person ("Map", "Ani"). */
export function isAgency(name: string, words: readonly PageWords[]): boolean {
  const lower = name.toLowerCase()
  const isSigned = name === lower || name === name.toUpperCase() || name.length > 5
  return isSigned && name.length > 1 && words.some(({ agencies }) => agencies.has(lower))
}

function isName(name: string, { words, outlets }: Pick<CreditOptions, 'words' | 'outlets'>): boolean {
  if (name.length > NAME || name.length < 2 || /[@:<>{}=]|https?|www\.|\.(?:com|de|org|net|at|ch)\b|\d{2}/iu.test(name))
    return false
  if (!/\p{L}{2}/u.test(name) || name.split(' ').length > 6) return false
  if (words.some(({ byline }) => byline.nobody.test(name))) return false
  // "By" alone, of a template whose author stands elsewhere.
  if (opened(`${name} X`, words) === 'X' || words.some(({ labels }) => labels.published.exec(`${name} `)?.index === 0))
    return false
  return !outlets.some(outlet => outlet.toLowerCase() === name.toLowerCase())
}

/** "CNN" of "CNN.com" credits nobody else. */
const isOutlet = (name: string, outlets: readonly string[]): boolean =>
  outlets.some(outlet =>
    outlet
      .toLowerCase()
      .split(/[\s.]+/u)
      .includes(name.toLowerCase()),
  )

/** "Von Von Ida Lorenz" of a template and its author. */
function opened(line: string, words: readonly PageWords[]): string {
  let rest = line.trim()
  for (let round = 0; round < 2; round++) for (const { byline } of words) rest = without(rest, byline.before)
  return rest
}

/** "Byron" does not begin with "By": where small letters go on without a blank, it is a longer word. */
function without(line: string, before: RegExp): string {
  const words = before.exec(line)?.[0] ?? ''
  const rest = line.slice(words.length)
  return /\S$/u.test(words) && /^\p{Ll}/u.test(rest) ? line : rest
}

function linked(_: Scan, { article, things }: CreditOptions): string[] {
  if (article === null) return []
  const { author, creator, contributor } = article.properties
  const given = [author, creator, contributor].find(value => itemsOf(value).length > 0)
  return itemsOf(given).flatMap(item => {
    const thing = resolved(item, things)
    return (isRecord(thing) ? itemsOf(thing.name).flatMap(stringsOf) : stringsOf(item)).map(readable)
  })
}

function tagged({ metas }: Scan): string[] {
  for (const name of METAS) {
    const lines = (metas.get(name) ?? []).filter(value => !/^https?:|^\/|^@/iu.test(value) && value.length < LINE)
    if (lines.length > 0) return lines.map(readable)
  }
  return []
}

/** itemprop="author", rel="author": of an author with a picture and a biography the name within. */
function termed(scan: Scan): string[] {
  const { marked } = scan
  const persons = marked.filter(({ terms, framed, value }) => AUTHOR.test(terms) && (value !== null || !framed))
  const outer = persons.filter((one, index) => index === 0 || one.start >= persons[index - 1]!.end || one.start === one.end)
  const lines = outer.slice(0, MOST).map(person => {
    const name = marked.find(({ terms, start, end }) => / name /u.test(terms) && start >= person.start && end <= person.end)
    return wordsOf(scan, name ?? person)
  })
  return lines.filter(line => line.length < LINE)
}

const AUTHOR = / (?:\S+:)?(?:author|creator) /u

/** What is called a byline near the headline. */
function bylined(scan: Scan): string[] {
  const { marked, headline } = scan
  const close = marked.filter(
    ({ names, start, end, framed }) =>
      !framed && end > start && end - start < LINE && BYLINE.test(names) && isClose(headline, start),
  )
  return close
    .map(mark => wordsOf(scan, mark))
    .filter(line => squeezed(line) !== '')
    .slice(0, 1)
}

/** "Von Ida Lorenz" on a line of its own below the headline. */
function opening({ text, headline }: Scan, { words }: CreditOptions): string[] {
  if (headline === null) return []
  const lines = text.slice(headline.end, headline.end + CLOSE).split(/[\n\t]/u)
  const line = lines
    .map(squeezed)
    .find(one => one.length < LINE && words.some(({ byline }) => byline.before.test(one) && isNamed(one, byline.before)))
  return line === undefined ? [] : [line]
}

/** "Von Ida Lorenz", and not "Von der Brücke …" or "By the way". */
const isNamed = (line: string, before: RegExp): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?:$|[\s,|/·])/u.test(line.replace(before, ''))

const wordsOf = ({ text }: Scan, { start, end, value }: Scan['marked'][number]): string =>
  value ?? text.slice(start, end).replace(/\n+/gu, '\t')

const isClose = (headline: Scan['headline'], start: number): boolean =>
  start > (headline?.start ?? 0) - CLOSE && start < (headline?.end ?? 0) + CLOSE

const unique = (names: readonly string[]): string[] => {
  const seen = new Set<string>()
  return names.filter(name => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
}
