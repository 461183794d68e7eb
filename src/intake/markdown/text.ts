// The words of Markdown, a line a block: the words of links stay, pictures, comments and markup go, a row of a table is a line.
//   "- [ ] Wasser\n- **Brot**" → "Wasser\nBrot"

import type { Nodes, RootContent, TableRow } from 'mdast'

export interface MarkdownText {
  /** The only heading of the first level, at the beginning; it is no part of the text. Null: there is none. */
  readonly title: string | null
  readonly text: string
}

/** Characters that are taken apart as Markdown: the parser holds about a kilobyte for each. */
const LONGEST = 300_000
/** Quotations and lists within one another. */
const PILED = /(?:(?:[>*+-]|\d{1,9}[.)])[ \t]{0,4}){12}|\n[ \t]{100}/u
/** Marks and line breaks. */
const MARK = /[\n*_~`[\]!<&|\\@(]|www\.|:\/\//gu
/** Lines of a list or a quotation. */
const ITEM = /^[ \t]{0,99}(?:[>*+-]|\d{1,9}[.)])/gmu
/**
 * The parser takes a time that grows with the square of the marks in a paragraph (58 ns a pair) and with that of the lines of lists within
 * lists (78 ns a pair). A page has a few dozen marks in a paragraph, and its sum of squares is below a million; this is a second.
 */
const PAIRS = 17_000_000

/** What the parser would take too long for is read as plain text. */
export async function textOf(markdown: string): Promise<MarkdownText> {
  if (markdown.length > LONGEST || PILED.test(markdown) || pairsIn(markdown) > PAIRS) return plain(markdown)
  const { treeOf } = await import('./tree.ts')
  const { children } = treeOf(markdown)
  const [first] = children
  const title = first?.type === 'heading' && first.depth === 1 ? inline(first).trim() : null
  const blocks = title ? children.slice(1) : children
  return { title: title || null, text: blocks.flatMap(linesOf).join('\n') }
}

const plain = (markdown: string): MarkdownText => ({ title: null, text: markdown.replace(/\r\n?/gu, '\n').trim() })

function pairsIn(markdown: string): number {
  const items = markdown.match(ITEM)?.length ?? 0
  return markdown.split(/\n[ \t]*\r?\n/u).reduce((sum, paragraph) => sum + (paragraph.match(MARK)?.length ?? 0) ** 2, items ** 2)
}

function linesOf(block: RootContent): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return said(inline(block))
    case 'code':
      return block.value.split('\n').flatMap(said)
    case 'table':
      return block.children.flatMap(row => said(rowOf(row)))
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return block.children.flatMap(linesOf)
    case 'html':
      return block.value
        .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
        .split('\n')
        .flatMap(line => said(line.replace(/<[^<>]*>/gu, '')))
    default:
      return [] // a rule, a definition, front matter
  }
}

const rowOf = ({ children }: TableRow): string =>
  children
    .map(cell => inline(cell).trim())
    .filter(Boolean)
    .join(' | ')

/** The words inside of a block, without markup; a line break in the source is a blank. */
function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\n/gu, ' ')
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
    case 'html':
    case 'footnoteReference':
      return ''
    default:
      return 'children' in node ? node.children.map(inline).join('') : ''
  }
}

const said = (text: string): string[] =>
  text
    .split(/\n/u)
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
