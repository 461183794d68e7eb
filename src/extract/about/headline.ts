// Headline and standfirst of a page, as its readers see them.
//   <title>Brücke zu | Seebote</title>, og:site_name "Seebote" → "Brücke zu"

import { readable, stringsOf, type Thing } from './json-ld.ts'
import { type Scan, squeezed } from './scan.ts'

export interface HeadlineOptions {
  readonly article: Thing | null
  /** Names of the outlet: of its site, its publisher, its host. */
  readonly outlets: readonly string[]
}

/** A longer one is a whole paragraph by mistake. */
const LONGEST = 300
/** Characters behind the headline within which a standfirst begins. */
const CLOSE = 400
const STANDFIRST =
  /[ _-](?:subtitle|sub-title|subheadline|sub-headline|subline|subhead|standfirst|dek|deck|lead|lede|intro|summary|abstract|untertitel|article-description|vorspann)(?=[ _-])/u
/** Between a headline and an outlet's name. */
const BREAK = /\s+[|–—\-·•»«:/]+\s+|\s*[|»]\s*/u

/** Null: the page has none. */
export function titleOf(scan: Scan, { article, outlets }: HeadlineOptions): string | null {
  const { headline, text, metas, title } = scan
  const said = [
    ...(article ? stringsOf(article.properties.headline) : []),
    ...['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title'].flatMap(
      name => metas.get(name) ?? [],
    ),
    ...(title === null ? [] : [title]),
    ...(article ? stringsOf(article.properties.name) : []),
  ].map(words => withoutOutlet(readable(words), outlets))
  const shown = headline === null ? null : shownIn(text.slice(headline.start, headline.end), said)
  const all = [...(shown === null ? [] : [shown]), ...said].filter(words => words !== '' && words.length <= LONGEST)
  // What the page prints is what was written, if anything says that it is the headline and not the site's own name.
  const confirmed =
    shown !== null && said.some(words => loose(words).includes(loose(shown)) || loose(shown).includes(loose(words)))
  const own = confirmed && !isOutlet(shown, outlets) ? shown : undefined
  return own ?? all.slice(shown === null ? 0 : 1).find(words => !isOutlet(words, outlets)) ?? all[0] ?? null
}

/** Without the kicker that some pages put into the heading itself, on a line of its own, where a title goes without it. */
function shownIn(heading: string, said: readonly string[]): string {
  const lines = heading
    .split(/[\n\t]/u)
    .map(squeezed)
    .filter(Boolean)
  const own = lines.length > 1 ? lines.find(line => said.some(words => loose(words) === loose(line))) : undefined
  return own ?? squeezed(heading)
}

/** What stands below the headline under a name that says so, or is what the page calls its description. Null: there is none. */
export function subtitleOf({ marked, text, headline, metas }: Scan, article: Thing | null): string | null {
  if (headline === null) return null
  const below = marked.filter(
    ({ names, framed, start, end }) =>
      !framed && start >= headline.end && start < headline.end + CLOSE && STANDFIRST.test(names) && end - start < 1000,
  )
  const shown = below.map(({ start, end }) => squeezed(text.slice(start, end))).find(words => words.split(' ').length > 3)
  if (shown && shown.length < 600) return shown
  const around = squeezed(text.slice(headline.end, headline.end + 1500))
  const said = [
    ...(article ? stringsOf(article.properties.alternativeHeadline) : []),
    ...['og:description', 'description'].flatMap(name => metas.get(name) ?? []),
  ]
  return said.map(words => squeezed(readable(words))).find(words => words.split(' ').length > 3 && around.includes(words)) ?? null
}

/** "Brücke zu - Politik - Seebote" loses what is the outlet's name, and the section between. */
function withoutOutlet(words: string, outlets: readonly string[]): string {
  const parts = squeezed(words).split(BREAK)
  if (parts.length < 2) return squeezed(words)
  const last = parts.findLastIndex(part => !isOutlet(part, outlets))
  const first = parts.findIndex(part => !isOutlet(part, outlets))
  if (last < 0 || (first === 0 && last === parts.length - 1)) return squeezed(words)
  const from = squeezed(words).indexOf(parts[first]!)
  const to = squeezed(words).lastIndexOf(parts[last]!) + parts[last]!.length
  return squeezed(words).slice(from, to)
}

function isOutlet(words: string, outlets: readonly string[]): boolean {
  const own = loose(words)
  return own === '' || outlets.some(outlet => loose(outlet) === own || loose(outlet.replace(/\.[a-z]{2,6}$/iu, '')) === own)
}

const loose = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
