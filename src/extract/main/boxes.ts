// A page's tree as boxes and the lines in them: inline tags melt into the line that they stand in.
//   <div><p>Ruiz <b>sagte</b>:<br><br>„Nein.“</p><ul><li><a>Mehr</a></li></ul></div>
//   → div [ p [ "Ruiz sagte:", "„Nein.“" ], ul [ li [ "Mehr", all of it linked ] ] ]

import type { PageElement, PageNode } from '../dom.ts'
import { isOut, signOf } from './signs.ts'
import { isControl, isUnseen } from './unseen.ts'

export interface Line {
  readonly box: Box
  /** Single spaces; "\n" for a line break within. */
  readonly text: string
  /** Characters that are part of a link. */
  readonly linked: number
}

/** What a browser lays out as a block of its own. */
export interface Box {
  readonly element: PageElement
  readonly parent: Box | null
  readonly children: readonly (Box | Line)[]
}

export interface GrowingBox extends Box {
  readonly children: (Box | Line)[]
}

export const isLine = (child: Box | Line): child is Line => 'box' in child

const BLOCKS = new Set(
  (
    'p div section article main header footer aside nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot ' +
    'tr td th figure figcaption address hr form fieldset details summary dialog center body html hgroup menu noscript'
  ).split(' '),
)
/** Soft hyphen, zero-width space, word joiner, byte order mark: a page's layout, not the article's words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu

/** A line that is being written; joined once, for a line may be made of very many pieces. */
interface Writer {
  pieces: string[]
  linked: number
  /** What it ends with. */
  end: 'nothing' | 'word' | 'space' | 'break'
}

/** What nobody sees is left out; `hidden`: what a style or attribute hides is not. */
export function boxesOf(root: PageElement, { hidden = false } = {}): Box {
  const page: GrowingBox = { element: root, parent: null, children: [] }
  const writer: Writer = { pieces: [], linked: 0, end: 'nothing' }
  for (const child of root.children) visit(child, { box: page, writer, linked: false, hidden })
  finish(page, writer)
  return page
}

interface Place {
  readonly box: GrowingBox
  readonly writer: Writer
  readonly linked: boolean
  /** Hidden elements are read as well. */
  readonly hidden: boolean
}

function visit(node: PageNode, place: Place): void {
  const { box, writer, linked } = place
  if (typeof node === 'string') write(writer, node, linked)
  else if (node.name === 'br') lineBreak(place)
  else if (node.name === 'hr') finish(box, writer)
  else if (place.hidden ? !isControl(node) : !isUnseen(node)) enter(node, place)
}

function enter(node: PageElement, place: Place): void {
  const { box, writer, linked, hidden } = place
  const inLink = linked || node.name === 'button' || (node.name === 'a' && leads(node, box))
  if (!BLOCKS.has(node.name)) {
    if (isSmallFurniture(node)) return
    for (const child of node.children) visit(child, inLink === linked ? place : { box, writer, linked: inLink, hidden })
    return
  }
  finish(box, writer)
  const inner: GrowingBox = { element: node, parent: box, children: [] }
  for (const child of node.children) visit(child, { box: inner, writer, linked: inLink, hidden })
  finish(inner, writer)
  if (inner.children.length) box.children.push(inner)
}

/** A headline that leads to a place on the same page, or nowhere, only opens what is under it. */
function leads({ attributes: { href } }: PageElement, { element }: Box): boolean {
  if (href === undefined) return false
  return !(/^h\d$/u.test(element.name) && /^(?:#|javascript:)/iu.test(href.trim()))
}

function write(writer: Writer, source: string, linked: boolean): void {
  const spaced = source.replace(INVISIBLE, '').replace(/\s+/gu, ' ')
  const text = writer.end !== 'word' && spaced.startsWith(' ') ? spaced.slice(1) : spaced
  if (!text) return
  writer.pieces.push(text)
  writer.end = text.endsWith(' ') ? 'space' : 'word'
  if (linked) writer.linked += text.trim().length
}

/** A second break in a row ends a paragraph. */
function lineBreak({ box, writer }: Place): void {
  if (writer.end === 'break') finish(box, writer)
  if (writer.end === 'nothing') return
  writer.pieces.push('\n')
  writer.end = 'break'
}

function finish(box: GrowingBox, writer: Writer): void {
  if (writer.end === 'nothing') return
  const text = writer.pieces.join('').replaceAll(' \n', '\n').trim()
  if (text) box.children.push({ box, text, linked: Math.min(writer.linked, text.length) })
  Object.assign(writer, { pieces: [], linked: 0, end: 'nothing' })
}

/** <span class="share-count">: furniture in the middle of a line. */
const isSmallFurniture = (element: PageElement): boolean => isOut(signOf(element)) && isShort(element)

/** Few characters in few elements; looks at no more of them than that. */
function isShort(element: PageElement): boolean {
  let characters = 200
  let elements = 50
  const walk = (node: PageNode): boolean => {
    if (typeof node === 'string') characters -= node.trim().length
    else if (--elements > 0) return node.children.every(walk)
    return characters > 0 && elements > 0
  }
  return walk(element)
}
