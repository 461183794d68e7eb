// Names of XML elements, by namespace and not by the prefix that somebody chose for it.
//   <content:encoded>, <c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">   "content:encoded"

/** Prefix to namespace, as it holds somewhere. "" is the prefix of names without one. */
export type Spaces = ReadonlyMap<string, string>

/** Namespace, without scheme, slash or mark at its end, to the prefix that is usual for it. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['iptc.org/std/nitf/2006-10-18', 'nitf'],
])

/** "encoded" of "content:Encoded". */
export const localOf = (raw: string): string => raw.slice(raw.indexOf(':') + 1).toLowerCase()

/** Namespace of a name as written; ":dc" for the prefix "dc" that nobody declares. */
export function spaceOf(raw: string, spaces: Spaces): string {
  const prefix = prefixOf(raw)
  return spaces.get(prefix) ?? (prefix ? `:${prefix}` : '')
}

/** Without prefix in the namespace `home`, else with the usual one. */
export function nameOf(raw: string, { space, home }: { space: string; home: string | null }): string {
  const prefix = PREFIXES.get(space) ?? prefixOf(raw)
  return space === home || !prefix ? localOf(raw) : `${prefix}:${localOf(raw)}`
}

/** What holds within an element with these attributes (names in lower case). */
export function spacesWith(attributes: ReadonlyMap<string, string>, outer: Spaces): Spaces {
  const declared = [...attributes].filter(([name]) => /^xmlns(?::|$)/u.test(name))
  if (declared.length === 0) return outer
  return new Map([...outer, ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), shortened(uri)] as const)])
}

const prefixOf = (raw: string): string => (raw.includes(':') ? raw.slice(0, raw.indexOf(':')).toLowerCase() : '')

const shortened = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/[/#]$/u, '')
