// What a page says about itself: title, authors, outlet, when it was published and changed, its own address, who may read it.
//   aboutOf(document, { address: 'https://seebote.example/faehre?utm_source=x' }) → { title: 'Fähre fährt wieder', outlet: 'Seebote', … }

import { attribute, type PageElement, scriptOf, type Tree, textOf } from '../dom.ts'
import { publishedOrNull } from '../published.ts'

export interface About {
  /** Headline without the outlet's name. */
  readonly title: string | null
  readonly subtitle: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  /** As Document.published. */
  readonly published: string | null
  /** The same; when the page was changed. */
  readonly modified: string | null
  readonly agencies: readonly string[]
  /** Canonical address, of the same site as the page. */
  readonly url: string | null
  /** What <html lang> says. */
  readonly language: string | null
}

export interface AboutOptions {
  /** Where the page was fetched; null: from a file. */
  readonly address: string | null
}

/** Leaves the tree as it is. Never throws for what a page says. */
export async function aboutOf(tree: Tree, _: AboutOptions): Promise<About> {
  const meta = metaOf(tree)
  const canonical = tree.named('link').find(link => /^canonical$/iu.test(link.attributes.rel ?? ''))
  return {
    title: meta('og:title') ?? linked(tree, 'headline') ?? (tree.named('title').map(title => textOf(title).trim())[0] || null),
    subtitle: null,
    authors: [],
    outlet: meta('og:site_name') ?? meta('publisher'),
    published:
      [linked(tree, 'datePublished'), ...DATES.map(meta), ...tree.named('time').map(dateOf)].map(publishedOrNull).find(Boolean) ??
      null,
    modified: null,
    agencies: [],
    url: address((canonical && attribute(canonical, 'href')) ?? meta('og:url')),
    language: tree.named('html')[0]?.attributes.lang?.trim() || null,
  }
}

const DATES = ['article:published_time', 'date', 'dcterms.created', 'datepublished']

/** What <meta property|name|itemprop=NAME> says; names in lower case. */
function metaOf(tree: Tree): (name: string) => string | null {
  const said = new Map<string, string>()
  for (const element of tree.named('meta')) {
    const value = attribute(element, 'content')
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.attributes[key]?.toLowerCase()
      if (name && value && !said.has(name)) said.set(name, value)
    }
  }
  return name => said.get(name) ?? null
}

/** The first value of a property in JSON-LD, wherever it stands. */
function linked(tree: Tree, property: string): string | null {
  const blocks = tree.named('script').map(scriptOf)
  return blocks.map(block => new RegExp(`"${property}"\\s*:\\s*"([^"\\\\]{1,400})"`, 'u').exec(block)?.[1]).find(Boolean) ?? null
}

const dateOf = (time: PageElement): string | null => attribute(time, 'datetime')

const address = (url: string | null): string | null => (url && /^https?:\/\//iu.test(url) ? url : null)
