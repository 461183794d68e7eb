// Finds the main text and the metadata of a web page.
// <h1>Brücke zu</h1><p>Ruiz sagte:<br>„Nein“.</p> → "Brücke zu\nRuiz sagte:\n„Nein“."
// Mozilla's Readability over linkedom chooses the stretch of the page that is the article; its blocks become lines here.

import { publishedOrNull } from './published.ts'

export interface Page {
  /** Blocks (paragraphs, headings, list items) with "\n" between them; "" when nothing was found. */
  readonly text: string
  readonly title: string | null
  /** Canonical address. */
  readonly url: string | null
  readonly outlet: string | null
  /** As Document.published. */
  readonly published: string | null
  /** The same; when the page was changed. */
  readonly modified: string | null
  readonly subtitle: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  /** What <html lang> says. */
  readonly language: string | null
}

/** The little of the DOM that is used here; the compiler's DOM library is for browsers. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}
interface DeepNode {
  readonly firstChild: DeepNode | null
  readonly nextSibling: DeepNode | null
  readonly parentNode: DeepNode | null
}
interface PageElements {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null
}

/** What a page says about itself and never belongs to the article. Captions go, for they belong to a picture. */
const ASIDE = 'nav, footer, button, figcaption, svg, iframe, template'
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE TR TD TH FIGURE ADDRESS HR BR'.split(
    ' ',
  ),
)
/** Tags within tags: no browser goes deeper, and Readability takes minutes for pages that do. */
const DEEPEST = 512
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE'.split(' '))
/** Soft hyphen, zero-width space, word joiner, byte order mark: a page's layout, not the article's words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu
const NOTHING: Page = {
  text: '',
  title: null,
  url: null,
  outlet: null,
  published: null,
  language: null,
  modified: null,
  subtitle: null,
  authors: [],
  agencies: [],
}
const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dcterms.created"]',
  'meta[itemprop="datePublished"]',
  'time[itemprop="datePublished"]',
  'time[datetime]',
]

/** White space of every kind (no-break space, tab, line break in the source) becomes one space. Never throws for broken HTML. */
export async function pageOf(html: string): Promise<Page> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const whole = /<(?:html|body)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  if (isDeeper(document as unknown as DeepNode, DEEPEST)) return NOTHING
  // Before Readability, which takes the page apart.
  const about = {
    url: address(content(document, 'link[rel="canonical"]') ?? content(document, 'meta[property="og:url"]')),
    outlet: content(document, 'meta[property="og:site_name"]') ?? content(document, 'meta[name="publisher"]'),
    language: document.documentElement?.getAttribute('lang')?.trim() || null,
    dates: DATES.map(selector => content(document, selector)),
  }
  for (const element of document.querySelectorAll(ASIDE)) element.remove()
  const article = new Readability<PageNode>(document, { serializer: element => element as unknown as PageNode }).parse()
  return {
    text: article?.content ? linesOf(article.content) : '',
    title: article?.title?.trim() || null,
    url: about.url,
    outlet: about.outlet ?? (article?.siteName?.trim() || null),
    published: [article?.publishedTime ?? null, ...about.dates].map(publishedOrNull).find(Boolean) ?? null,
    language: about.language,
    modified: null,
    subtitle: null,
    authors: [],
    agencies: [],
  }
}

function linesOf(root: PageNode): string {
  let text = ''
  const walk = (node: PageNode) => {
    if (node.nodeType === 3) text += (node.textContent ?? '').replace(/\s+/gu, ' ')
    if (node.nodeType !== 1 || UNSEEN.has(node.nodeName)) return
    const block = BLOCKS.has(node.nodeName)
    if (block) text += '\n'
    for (const child of node.childNodes) walk(child)
    if (block) text += '\n'
  }
  walk(root)
  const lines = text.replace(INVISIBLE, '').split('\n')
  return lines
    .map(line => line.replace(/ {2,}/gu, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** Walks the tree without recursion. */
function isDeeper(root: DeepNode, limit: number): boolean {
  let depth = 0
  for (let node: DeepNode | null = root.firstChild ? root : null; node; ) {
    if (node.firstChild) {
      node = node.firstChild
      if (++depth > limit) return true
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = !node || node === root ? null : node.nextSibling
  }
  return false
}

function content(document: PageElements, selector: string): string | null {
  const element = document.querySelector(selector)
  const value = ['content', 'datetime', 'href'].map(name => element?.getAttribute(name)).find(Boolean)
  return value?.trim() || null
}

const address = (url: string | null): string | null => (url && /^https?:\/\//iu.test(url) ? url : null)
