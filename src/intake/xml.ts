// Reads XML as it is found on the net: safely, and as far as it goes where it is broken.
//   xmlOf('<rss><channel><item><title>A & B</title><item>…', { roots: ['rss'], records: ['item'], where })   an element, and what is wrong
// Nothing is expanded or loaded: entities beyond XML's own five stay as written, a document type that declares any is refused. The parser is
// htmlparser2, which never fails: elements that nobody closes end where the one around them does.

import { Parser } from 'htmlparser2'
import { LagebildError } from '../errors.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { Element } from './xml-tree.ts'

export interface XmlOptions {
  readonly where: string
  /** Local names, lower case: what the document may be. The first one found is the root, whatever stands before it. */
  readonly roots: readonly string[]
  /** Elements of which none lies within another of its name: an <item> within an <item> is the next one, the first was not closed. */
  readonly records?: readonly string[]
  readonly limits?: Pick<Limits, 'xmlDepth' | 'xmlParts'>
}

export interface Xml {
  /** Null: there is no such element. */
  readonly root: Element | null
  /** What `start` and `end` of elements count in. */
  readonly source: string
  /** Name of the first element, whatever it is; null: none at all. */
  readonly first: string | null
  /** What is wrong with it, for a note; null: nothing that matters. */
  readonly flaws: string | null
}

/** Elements that nobody closes lie deeper for the parser than they do here; it slows down with the depth. */
const DEEPEST_OPEN = 500

/** Namespace, without scheme, slash or mark at its end, to the prefix that is usual for it. */
const PREFIXES: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.google.com/schemas/sitemap-news/0.9': 'news',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'www.w3.org/1999/xhtml': 'xhtml',
  'iptc.org/std/nitf/2006-10-18': 'nitf',
}

/** No text in XML has them: C0 without tab and line breaks, and the two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]+/gu

/** Throws XML_UNSAFE: entities, too deep, too many parts. */
export function xmlOf(text: string, options: XmlOptions): Xml {
  const clean = text.replace(CONTROLS, '')
  const state = builder(options)
  const parser = new Parser(
    {
      ...state.handler,
      onopentag: (name, attributes) => state.opens(name, attributes, parser.startIndex),
      onclosetag: (_, implied) => {
        // The parser calls <a/> implied, too.
        const empty = clean[parser.endIndex] === '>' && clean[parser.endIndex - 1] === '/'
        state.closes(implied && !empty, parser.endIndex + 1)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(clean)
  state.atEnd()
  parser.end()
  return { ...state.result(clean.length < text.length), source: clean }
}

interface Open {
  readonly element: Element
  readonly depth: number
  /** Prefix to namespace, as it holds here. */
  readonly spaces: ReadonlyMap<string, string>
  /** Namespace of the root; null outside of it. */
  readonly home: string | null
  /** Null: the document. */
  readonly within: Open | null
}

interface Flaws {
  unclosed: number
  ampersands: boolean
  before: boolean
  ended: boolean
  cut: boolean
}

function builder({ where, roots, records = [], limits = LIMITS }: XmlOptions) {
  const { xmlDepth, xmlParts } = limits
  const document: Open = { element: elementNamed('', null), depth: 0, spaces: new Map(), home: null, within: null }
  const open: Open[] = [document]
  const flaws: Flaws = { unclosed: 0, ampersands: false, before: false, ended: false, cut: false }
  let root: Element | null = null
  let first: string | null = null
  let parts = 0
  let verbatim = false

  const handler = {
    onprocessinginstruction(name: string, data: string) {
      if (/^!(?:doctype|entity)$/iu.test(name) && (data.includes('[') || /entity/iu.test(name))) throw entities(where)
    },
    onattribute() {
      if (++parts > xmlParts) throw tooMany(where, xmlParts)
    },
    ontext(data: string) {
      if (!verbatim && data.length > 1 && data.includes('&')) flaws.ampersands = true
      const { element } = open.at(-1)!
      if (element !== document.element) append(element, data)
      else if (root === null && /\S/u.test(data.replace('\uFEFF', ''))) flaws.before = true
    },
    oncdatastart() {
      verbatim = true
    },
    oncdataend() {
      verbatim = false
    },
  }

  function opens(raw: string, attributes: Readonly<Record<string, string>>, start: number): void {
    if (++parts > xmlParts) throw tooMany(where, xmlParts)
    const within = around(open, records.includes(localOf(raw)) ? localOf(raw) : null)
    if (within.depth >= xmlDepth || open.length > DEEPEST_OPEN) throw tooDeep(where, xmlDepth)
    const next = opened(raw, attributes, { within, roots, start })
    first ??= next.element.name
    if (root === null && next.home !== null) root = next.element
    if (within.element !== document.element) within.element.children.push(next.element)
    open.push(next)
  }

  function closes(implied: boolean, end: number): void {
    const { element } = open.pop()!
    element.end = end
    if (!implied) return
    if (flaws.ended) flaws.cut = element.cut = true
    else flaws.unclosed++
  }

  return {
    handler,
    opens,
    closes,
    atEnd: () => {
      flaws.ended = true
    },
    result: (controls: boolean): Omit<Xml, 'source'> => ({ root, first, flaws: root && said(flaws, controls) }),
  }
}

/** What a new element stands in: behind a record that was not closed, what that stands in. */
function around(open: readonly Open[], record: string | null): Open {
  const unclosed = record === null ? null : open.findLast(({ element }) => element.name === record)
  return unclosed?.within ?? open.at(-1)!
}

const localOf = (raw: string): string => raw.slice(raw.indexOf(':') + 1).toLowerCase()

function opened(
  raw: string,
  written: Readonly<Record<string, string>>,
  { within, roots, start }: { within: Open; roots: readonly string[]; start: number },
): Open {
  const attributes = new Map(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]))
  const spaces = spacesOf(attributes, within.spaces)
  const local = localOf(raw)
  const prefix = raw.includes(':') ? raw.slice(0, raw.indexOf(':')).toLowerCase() : ''
  const space = spaces.get(prefix) ?? (prefix ? `:${prefix}` : '')
  const home = within.home ?? (roots.includes(local) ? space : null)
  const usual = PREFIXES[space] ?? prefix
  const name = space === home || !usual ? local : `${usual}:${local}`
  return { element: { ...elementNamed(name, within.element), attributes, start }, depth: within.depth + 1, spaces, home, within }
}

const elementNamed = (name: string, parent: Element | null): Element => ({
  name,
  attributes: new Map(),
  children: [],
  parent: parent?.name === '' ? null : parent,
  cut: false,
  start: 0,
  end: 0,
})

function spacesOf(attributes: ReadonlyMap<string, string>, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  let spaces: Map<string, string> | null = null
  for (const [name, value] of attributes) {
    if (!/^xmlns(?::|$)/u.test(name)) continue
    spaces ??= new Map(outer)
    spaces.set(name.slice(6), spaceOf(value))
  }
  return spaces ?? outer
}

const spaceOf = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/[/#]$/u, '')

function append({ children }: Element, data: string): void {
  const last = children.length - 1
  if (typeof children[last] === 'string') children[last] += data
  else children.push(data)
}

function said({ unclosed, ampersands, before, cut }: Flaws, controls: boolean): string | null {
  const told = [
    cut && 'it ends in the middle',
    before && 'something stands before its beginning',
    unclosed > 0 && `${unclosed === 1 ? 'one element is' : `${unclosed} elements are`} not closed`,
    ampersands && '"&" is not written as it must be',
    controls && 'control characters stand in it',
  ].filter(Boolean)
  return told.length > 0 ? `the XML is broken: ${told.join(', ')}` : null
}

const entities = (where: string) =>
  unsafe(where, 'The XML declares entities or a document type of its own, which can blow it up or read files of this machine')

const tooDeep = (where: string, depth: number) => unsafe(where, `The XML has more than ${depth} elements within one another`)

const tooMany = (where: string, parts: number) => unsafe(where, `The XML has more than ${parts} elements and attributes`)

const unsafe = (where: string, message: string) =>
  new LagebildError({
    code: 'XML_UNSAFE',
    message,
    where,
    remedy: 'No feed, sitemap or news item needs that: look at the file before you use it any other way.',
  })
