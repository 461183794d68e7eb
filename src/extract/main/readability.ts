// Main text by Mozilla's Readability over linkedom: the last voice, where our own weighing finds next to nothing.
//   textByReadability(treeOf('<div><p>Ruiz sagte:<br>„Nein“.</p> …')) → 'Ruiz sagte:\n„Nein“.'

import type { PageElement, Tree } from '../dom.ts'
import { markupOf } from './markup.ts'

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

/** Elements of a page, and how deep they lie: beyond, Readability takes seconds, for some pages minutes. */
const MOST = 5000
const DEEPEST = 100

/** "" where it finds nothing, and for pages that it would take too long for. */
export async function textByReadability(tree: Tree): Promise<string> {
  if (tree.elements.length > MOST || isDeep(tree.root, DEEPEST)) return ''
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const { document } = parseHTML(`<html><body>${markupOf(tree)}</body></html>`)
  for (const element of document.querySelectorAll(ASIDE)) element.remove()
  const article = new Readability<PageNode>(document, { serializer: element => element as unknown as PageNode }).parse()
  return article?.content ? linesOf(article.content) : ''
}

const isDeep = (element: PageElement, left: number): boolean =>
  left === 0 || element.children.some(child => typeof child !== 'string' && isDeep(child, left - 1))

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
