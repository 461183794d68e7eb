// A page as a tree: elements with their attributes, and texts as plain strings between them. HTML is parsed and never run.
// treeOf('<p class=a>Nein, <b>sagte</b> sie.') → #document > p { class: 'a' } > 'Nein, ', b > 'sagte', ' sie.'
// The tree is slim because most of the time that a page takes was spent on building and walking a full DOM.

import { Parser } from 'htmlparser2'

export interface PageElement {
  /** Lower case; the root's is "#document". */
  readonly name: string
  /** Names in lower case, values with entities resolved. */
  readonly attributes: Readonly<Record<string, string>>
  /** Null for the root alone. */
  readonly parent: PageElement | null
  /** Texts never stand side by side. */
  readonly children: readonly PageNode[]
}

export type PageNode = PageElement | string

export interface Tree {
  readonly root: PageElement
  /** In the order of the page, without the root. */
  readonly elements: readonly PageElement[]
  /** The same by name. */
  readonly named: (name: string) => readonly PageElement[]
}

/** Tags within tags: browsers do not go deeper either; what lies deeper is hung up at this depth. */
const DEEPEST = 512
/** Where tags are nested so deeply the rest of the page is left unread: each tag costs the parser time by the depth. */
const HOPELESS = 1024
/** Elements of one page; the largest of a thousand news pages has 30,000. What comes behind is left unread. */
const MOST = 400_000
/** Their text is none for readers. JSON-LD, which says what the page is about, is kept. */
const UNREAD = new Set(['script', 'style', 'svg', 'math', 'template', 'textarea', 'select', 'object', 'canvas'])
const LINKED_DATA = /^\s*application\/(?:[\w.-]+\+)?(?:ld\+)?json/iu
const NONE: readonly PageElement[] = []

interface Growing extends PageElement {
  readonly children: PageNode[]
}

class Enough extends Error {}

/** Never throws for broken HTML; time and memory grow with the length of the page and no faster. */
export function treeOf(html: string): Tree {
  const root: Growing = { name: '#document', attributes: {}, parent: null, children: [] }
  const elements: PageElement[] = []
  const parser = new Parser(builder(root, elements))
  try {
    parser.write(withoutCutTag(html))
    parser.end()
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return { root, elements, named: byName(elements) }
}

/** Null where it is missing or blank. */
export const attribute = (element: PageElement, name: string): string | null => element.attributes[name]?.trim() || null

/** All text within, as it stands in the source, scripts and styles left out. White space is not brought into order. */
export function textOf(element: PageElement): string {
  const parts: string[] = []
  const walk = (node: PageNode) => {
    if (typeof node === 'string') parts.push(node)
    else if (node.name !== 'script') for (const child of node.children) walk(child)
  }
  walk(element)
  return parts.join('')
}

/** The text of a script element: JSON-LD. */
export const scriptOf = (element: PageElement): string =>
  element.children.map(child => (typeof child === 'string' ? child : '')).join('')

/** The element itself, then what holds it, up to the root. */
export function* upwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at; at = at.parent) yield at
}

/** Elements within, in the order of the page. */
export function* within(element: PageElement): Generator<PageElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    yield child
    yield* within(child)
  }
}

/** A page that was cut off in the middle of a tag: "… sagte sie.</p><div cla". */
function withoutCutTag(html: string): string {
  const open = html.lastIndexOf('<')
  return open > html.lastIndexOf('>') && /^<[/!a-z]/iu.test(html.slice(open, open + 2)) ? html.slice(0, open) : html
}

function builder(root: Growing, elements: PageElement[]) {
  /** All open elements; those beyond DEEPEST lie in the last one that is not. */
  const open: Growing[] = [root]
  /** How many of the open ones are not read. */
  let unread = 0
  return {
    onopentag(name: string, attributes: Record<string, string>) {
      const parent = open[Math.min(open.length, DEEPEST) - 1]!
      const element: Growing = { name, attributes, parent, children: [] }
      open.push(element)
      if (open.length > HOPELESS || elements.length >= MOST) throw new Enough()
      const skipped = unread > 0
      if (isUnread(element)) unread++
      if (skipped) return
      parent.children.push(element)
      elements.push(element)
    },
    ontext(data: string) {
      if (unread > 0) return
      const { children } = open[Math.min(open.length, DEEPEST) - 1]!
      const last = children.length - 1
      if (typeof children[last] === 'string') children[last] += data
      else children.push(data)
    },
    onclosetag() {
      const element = open.pop()
      if (element && isUnread(element)) unread--
    },
  }
}

const isUnread = ({ name, attributes }: PageElement): boolean =>
  UNREAD.has(name) && !(name === 'script' && LINKED_DATA.test(attributes.type ?? ''))

function byName(elements: readonly PageElement[]): (name: string) => readonly PageElement[] {
  const lists = new Map<string, PageElement[]>()
  for (const element of elements) {
    const list = lists.get(element.name)
    if (list) list.push(element)
    else lists.set(element.name, [element])
  }
  return name => lists.get(name) ?? NONE
}
