// Main text by Mozilla's Readability over linkedom, as a second voice.
//   textByReadability('<div><p>Ruiz sagte:<br>„Nein“.</p> …') → 'Ruiz sagte:\n„Nein“.'

/** The little of the DOM that is used here; the compiler's DOM library is for browsers. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** What a page says about itself and never belongs to the article. Captions go, for they belong to a picture. */
const ASIDE = 'nav, footer, button, figcaption, svg, iframe, template'
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE TR TD TH FIGURE ADDRESS HR BR'.split(
    ' ',
  ),
)
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE'.split(' '))
/** Soft hyphen, zero-width space, word joiner, byte order mark: a page's layout, not the article's words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu

/** "" where it finds nothing. The page must not be nested deeply: Readability takes minutes for pages that are. */
export async function textByReadability(html: string): Promise<string> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const whole = /<(?:html|body)[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  for (const element of document.querySelectorAll(ASIDE)) element.remove()
  const article = new Readability<PageNode>(document, { serializer: element => element as unknown as PageNode }).parse()
  return article?.content ? linesOf(article.content) : ''
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
