// What a page says about itself: title, authors, outlet, when it was published and changed, its own address, who may read it.
//   aboutOf(tree, { address: 'https://seebote.example/faehre?utm_source=x' }) → { title: 'Fähre fährt wieder', outlet: 'Seebote', … }
// Each source may be missing, broken, or speak of another article; those that agree are believed.

import { loadPageWords } from '../../languages/index.ts'
import type { Tree } from '../dom.ts'
import { type Access, accessOf } from './access.ts'
import { articleOf, pageThingOf } from './article.ts'
import { creditsOf } from './authors.ts'
import { canonicalOf } from './canonical.ts'
import { dateReader } from './dates.ts'
import { subtitleOf, titleOf } from './headline.ts'
import { thingsOf } from './json-ld.ts'
import { outletsOf } from './outlet.ts'
import { type Scan, scan, squeezed } from './scan.ts'
import { whenOf } from './when.ts'

export interface About {
  /** Headline without the outlet's name. */
  readonly title: string | null
  /** What stands below it: standfirst, deck. */
  readonly subtitle: string | null
  /** Names, without "Von", roles, addresses and agencies. */
  readonly authors: readonly string[]
  /** The site's name, else its publisher's. */
  readonly outlet: string | null
  /** As Document.published. Where a page gives the day of its last change and no other, that one. */
  readonly published: string | null
  /** The same; when the page was changed after that. */
  readonly modified: string | null
  /** Agencies that stand where authors do. */
  readonly agencies: readonly string[]
  /** Canonical address, of the same site as the page, without what tracks its readers. */
  readonly url: string | null
  /** What <html lang> or <meta> says. */
  readonly language: string | null
  /** What speaks for and against its being an article that is shown whole; access.ts judges it. */
  readonly access: Access
}

export interface AboutOptions {
  /** Where the page was fetched; null: from a file. */
  readonly address: string | null
  /** When, RFC 3339: nothing was published after that. Null or absent: not known. */
  readonly fetched?: string | null
}

/** Leaves the tree as it is. Never throws for what a page says. */
export async function aboutOf(tree: Tree, { address, fetched = null }: AboutOptions): Promise<About> {
  const words = await loadPageWords()
  const page = scan(tree)
  const things = thingsOf(page.scripts)
  const said = [page.links.get('canonical'), ...(page.metas.get('og:url') ?? [])].filter(url => url !== undefined)
  const url = canonicalOf(said, address)
  const addresses = [...new Set([url, address, ...said].filter(one => one !== null))]
  const article = articleOf(things, { addresses, titles: titlesIn(page) })
  const { named, all: outlets } = outletsOf(page, { things, article, addresses: address === null ? addresses : [address] })
  const reader = dateReader(words, { language: page.language, fetched })
  const pageThing = pageThingOf(things)
  const when = whenOf({ scan: page, reader, words, article, page: pageThing, addresses })
  return {
    title: titleOf(page, { article, outlets }),
    subtitle: subtitleOf(page, article),
    outlet: named[0] ?? null,
    url,
    language: page.language,
    ...creditsOf(page, { things, article, words, outlets }),
    ...when,
    access: accessOf(tree, page, { article, page: pageThing, words, isDated: when.published !== null }),
  }
}

function titlesIn({ metas, title, headline, text }: Scan): string[] {
  const shown = headline === null ? [] : [squeezed(text.slice(headline.start, headline.end))]
  return [...(metas.get('og:title') ?? []), ...shown, ...(title === null ? [] : [title])]
}
