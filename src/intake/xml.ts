// Reads XML as it is found on the net: safely, and as far as it goes where it is broken.
//   xmlOf('<rss><channel><item><title>A & B</title><item>…', { roots: ['rss'], records: ['item'], where })   an element, and what is wrong
// Nothing is expanded or loaded: entities beyond XML's own five stay as written, a document type that declares any is refused. The parser is
// htmlparser2, which never fails: elements that nobody closes end where the one around them does.

import { Parser } from 'htmlparser2'
import { LIMITS, type Limits } from './limits.ts'
import { declaresEntities, type Flaws, flawsSaid, tooDeep, tooMany, tooManyOpen } from './xml-flaws.ts'
import { localOf, nameOf, type Spaces, spaceOf, spacesWith } from './xml-names.ts'
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

/** No text in XML has them: C0 without tab and line breaks, and the two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]+/gu

/** Throws XML_UNSAFE: entities, too deep, too many parts. */
export function xmlOf(text: string, options: XmlOptions): Xml {
  const source = text.replace(CONTROLS, '')
  const state: State = { ...EMPTY, open: [DOCUMENT], flaws: { ...NO_FLAWS, controls: source.length < text.length } }
  const parser: Parser = new Parser(
    {
      ...listener(state, options),
      onopentag: (raw, attributes) => opens(state, { raw, attributes, start: parser.startIndex, ...options }),
      onclosetag: (_, implied) => {
        // The parser calls <a/> implied, too.
        const empty = source[parser.endIndex] === '>' && source[parser.endIndex - 1] === '/'
        closes(state, { implied: implied && !empty, end: parser.endIndex + 1 })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(source)
  state.ended = true
  parser.end()
  return { root: state.root, source, first: state.first, flaws: state.root && flawsSaid(state.flaws) }
}

interface Open {
  readonly element: Element
  readonly depth: number
  readonly spaces: Spaces
  /** Namespace of the root; null outside of it. */
  readonly home: string | null
  /** Null: the document. */
  readonly within: Open | null
}

interface State {
  /** From the document to the innermost. */
  readonly open: Open[]
  readonly flaws: Flaws
  root: Element | null
  first: string | null
  /** Elements and attributes. */
  parts: number
  /** Within <![CDATA[ ]]>. */
  verbatim: boolean
  /** What the parser closes from here on is open where the text ends. */
  ended: boolean
}

const elementNamed = (name: string, parent: Element | null): Element => ({
  name,
  attributes: new Map(),
  children: [],
  parent,
  cut: false,
  start: 0,
  end: 0,
})

const DOCUMENT: Open = { element: elementNamed('', null), depth: 0, spaces: new Map(), home: null, within: null }
const NO_FLAWS: Flaws = { unclosed: 0, ampersands: false, before: false, cut: false, controls: false }
const EMPTY = { root: null, first: null, parts: 0, verbatim: false, ended: false }

function listener(state: State, { where, limits = LIMITS }: XmlOptions) {
  return {
    onprocessinginstruction(name: string, data: string) {
      if (/^!(?:doctype|entity)$/iu.test(name) && (data.includes('[') || /entity/iu.test(name))) throw declaresEntities(where)
    },
    onattribute() {
      if (++state.parts > limits.xmlParts) throw tooMany(where, limits.xmlParts)
    },
    ontext(data: string) {
      // What is an entity comes alone.
      if (!state.verbatim && data.length > 1 && data.includes('&')) state.flaws.ampersands = true
      const { element } = state.open.at(-1)!
      if (element !== DOCUMENT.element) append(element, data)
      else if (state.root === null && /\S/u.test(data.replace('\uFEFF', ''))) state.flaws.before = true
    },
    oncdatastart() {
      state.verbatim = true
    },
    oncdataend() {
      state.verbatim = false
    },
  }
}

interface Tag extends XmlOptions {
  readonly raw: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
}

function opens(state: State, tag: Tag): void {
  const { where, limits = LIMITS } = tag
  if (++state.parts > limits.xmlParts) throw tooMany(where, limits.xmlParts)
  const within = around(state.open, tag)
  if (within.depth >= limits.xmlDepth) throw tooDeep(where, limits.xmlDepth)
  if (state.open.length > DEEPEST_OPEN) throw tooManyOpen(where, DEEPEST_OPEN)
  const next = openOf(tag, within)
  state.first ??= next.element.name
  if (next.home !== null) state.root ??= next.element
  if (within !== DOCUMENT) within.element.children.push(next.element)
  state.open.push(next)
}

function closes({ open, flaws, ended }: State, { implied, end }: { implied: boolean; end: number }): void {
  const { element } = open.pop()!
  element.end = end
  if (!implied) return
  if (ended) flaws.cut = element.cut = true
  else flaws.unclosed++
}

/** What a new element stands in: behind a record that was not closed, what that stands in. */
function around(open: readonly Open[], { raw, records = [] }: Tag): Open {
  const local = localOf(raw)
  const unclosed = records.includes(local) ? open.findLast(({ element }) => element.name === local) : null
  return unclosed?.within ?? open.at(-1)!
}

function openOf({ raw, attributes: written, start, roots }: Tag, within: Open): Open {
  const attributes = new Map(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]))
  const spaces = spacesWith(attributes, within.spaces)
  const space = spaceOf(raw, spaces)
  const home = within.home ?? (roots.includes(localOf(raw)) ? space : null)
  const parent = within === DOCUMENT ? null : within.element
  const element = { ...elementNamed(nameOf(raw, { space, home }), parent), attributes, start }
  return { element, depth: within.depth + 1, spaces, home, within }
}

function append({ children }: Element, data: string): void {
  const last = children.length - 1
  if (typeof children[last] === 'string') children[last] += data
  else children.push(data)
}
