// A page's tree as HTML again: what no reader sees is gone, and broken nesting is mended.
//   <p onclick=x()>Nein<script>track()</script> → <p>Nein</p>

import type { PageElement, PageNode, Tree } from '../dom.ts'
import { isUnseen } from './unseen.ts'

const ATTRIBUTES = ['class', 'id', 'itemprop', 'role', 'href', 'rel', 'lang']
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'source', 'meta', 'link', 'area', 'base', 'col', 'embed', 'track'])
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without <head>. */
export function markupOf({ root }: Tree): string {
  const parts: string[] = []
  const write = (node: PageNode): void => {
    if (typeof node === 'string') {
      parts.push(escaped(node))
      return
    }
    if (isUnseen(node) || node.name === 'head') return
    parts.push(`<${node.name}${attributesOf(node)}>`)
    if (VOID.has(node.name)) return
    for (const child of node.children) write(child)
    parts.push(`</${node.name}>`)
  }
  for (const child of root.children) write(child)
  return parts.join('')
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, sign => ENTITIES[sign]!)

const attributesOf = ({ attributes }: PageElement): string =>
  ATTRIBUTES.map(name => (attributes[name] === undefined ? '' : ` ${name}="${escaped(attributes[name])}"`)).join('')
