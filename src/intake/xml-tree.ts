// Elements of an XML document and what is asked of them: a child by name, its text, its markup, the language and base that hold in it.
//   textOf(childOf(item, 'dc:creator'))   "Ida Lorenz"

export interface Element {
  /** Lower case. Of the document's own namespace without prefix ("item"), else with the one that is usual for it ("dc:creator"). */
  readonly name: string
  /** Names in lower case, with the prefix as written: "xml:lang". */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
  readonly parent: Element | null
  /** It was still open where the document ends. */
  cut: boolean
  /** Where it stands in the text that was read, with its tags. */
  readonly start: number
  end: number
}

/** First child of that name. */
export function childOf(element: Element | null, name: string): Element | null {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child
  return null
}

export const childrenOf = (element: Element | null, name: string): Element[] =>
  elementsOf(element).filter(child => child.name === name)

export const elementsOf = (element: Element | null): Element[] =>
  (element?.children ?? []).filter((child): child is Element => typeof child !== 'string')

/** By a way of names: `at(item, 'itemmeta', 'provider')`. */
export const at = (element: Element | null, ...names: readonly string[]): Element | null =>
  names.reduce<Element | null>(childOf, element)

/** Text of the element and all within it, trimmed; null when there is none. */
export function textOf(element: Element | null): string | null {
  if (!element) return null
  const parts: string[] = []
  const walk = ({ children }: Element): void => {
    for (const child of children) typeof child === 'string' ? parts.push(child) : walk(child)
  }
  walk(element)
  return parts.join('').trim() || null
}

/** Text of the first child of that name that has any. */
export const wordsOf = (element: Element | null, ...names: readonly string[]): string | null => {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = textOf(child)
      if (text) return text
    }
  }
  return null
}

export const attributeOf = (element: Element | null, name: string): string | null => element?.attributes.get(name)?.trim() || null

/** The nearest value of an attribute that holds for all that lies within: xml:lang. */
export function inherited(element: Element | null, name: string): string | null {
  for (let at = element; at; at = at.parent) {
    const value = attributeOf(at, name)
    if (value !== null) return value
  }
  return null
}

/** Every xml:base that holds here, the outermost first: each is resolved by the ones before it. */
export function basesOf(element: Element | null): string[] {
  const bases: string[] = []
  for (let at = element; at; at = at.parent) {
    const base = attributeOf(at, 'xml:base')
    if (base) bases.unshift(base)
  }
  return bases
}

/** Names of elements to those of HTML; null: left out with all within. */
export type Tags = Readonly<Record<string, string | null>>

/**
 * What lies within as HTML: names without prefix, of attributes only addresses. Text that is markup already, as feeds escape it, stays as it
 * is where no element stands beside it.
 */
export function markupOf(element: Element | null, tags: Tags = {}): string | null {
  if (!element) return null
  if (!element.children.some(child => typeof child !== 'string')) return textOf(element)
  const parts: string[] = []
  const walk = ({ children }: Element): void => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(escaped(child))
      else {
        const name = child.name.replace(/^.*:/u, '')
        const tag = Object.hasOwn(tags, name) ? tags[name]! : name
        if (tag === null) continue
        parts.push(`<${tag}${addressOf(child)}>`)
        walk(child)
        if (!EMPTY.has(tag)) parts.push(`</${tag}>`)
      }
    }
  }
  walk(element)
  return parts.join('').trim() || null
}

/** Elements of HTML that have no end tag. */
const EMPTY = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function addressOf({ attributes }: Element): string {
  const href = attributes.get('href')
  return href === undefined ? '' : ` href="${escaped(href).replaceAll('"', '&quot;')}"`
}

/** An entity that the parser left as it was, "&nbsp;", is HTML's. */
const escaped = (text: string): string =>
  text
    .replace(/&(?!\p{L}[\p{L}\d]{1,30};)/gu, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
