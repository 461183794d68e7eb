// What a page says about itself: title, authors, outlet, when it was published and changed, its own address, who may read it.
//   aboutOf(document, { address: 'https://seebote.example/faehre?utm_source=x' }) → { title: 'Fähre fährt wieder', outlet: 'Seebote', … }

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

interface Attributes {
  getAttribute(name: string): string | null
}

/** A document of linkedom, which nobody has taken apart yet. */
export interface AboutDocument {
  readonly documentElement: Attributes | null
  querySelector(selector: string): Attributes | null
}

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dcterms.created"]',
  'meta[itemprop="datePublished"]',
  'time[itemprop="datePublished"]',
  'time[datetime]',
]

/** Leaves the document as it is. Never throws for what a page says. */
export async function aboutOf(document: AboutDocument, _: AboutOptions): Promise<About> {
  const content = (selector: string) => contentOf(document, selector)
  return {
    title: content('meta[property="og:title"]'),
    subtitle: null,
    authors: [],
    outlet: content('meta[property="og:site_name"]') ?? content('meta[name="publisher"]'),
    published: DATES.map(selector => publishedOrNull(content(selector))).find(Boolean) ?? null,
    modified: null,
    agencies: [],
    url: address(content('link[rel="canonical"]') ?? content('meta[property="og:url"]')),
    language: document.documentElement?.getAttribute('lang')?.trim() || null,
  }
}

function contentOf(document: AboutDocument, selector: string): string | null {
  const element = document.querySelector(selector)
  const value = ['content', 'datetime', 'href'].map(name => element?.getAttribute(name)).find(Boolean)
  return value?.trim() || null
}

const address = (url: string | null): string | null => (url && /^https?:\/\//iu.test(url) ? url : null)
