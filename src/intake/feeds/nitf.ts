// Reads NITF, the markup of articles that agencies send alone or within NewsML-G2.
//   <nitf><body><body.head><hedline><hl1>Pegel</hl1>…<body.content><p>…   title, text, authors

import { attributeOf, type Element, elementsOf, markupOf, type Tags, textOf } from '../xml-tree.ts'
import type { Words } from './items.ts'
import { titleIn } from './named.ts'

export interface Nitf {
  readonly body: Words | null
  readonly title: string | null
  readonly subtitle: string | null
  readonly authors: readonly (string | null)[]
  /** As written. */
  readonly issued: string | null
  readonly id: string | null
}

export function nitfOf(root: Element): Nitf {
  const docdata = local(local(root, 'head'), 'docdata')
  const body = local(root, 'body')
  const head = local(body, 'body.head')
  const headline = local(head, 'hedline')
  const value = markupOf(local(body, 'body.content'), TAGS)
  return {
    body: value ? { value, kind: 'html' } : null,
    title: titleIn(markupOf(local(headline, 'hl1')) ?? textOf(local(local(root, 'head'), 'title'))),
    subtitle: titleIn(markupOf(local(headline, 'hl2'))),
    authors: all(head, 'byline').map(byline => textOf(local(byline, 'person')) ?? textOf(byline)),
    issued: attributeOf(local(docdata, 'date.issue'), 'norm'),
    id: attributeOf(local(docdata, 'doc-id'), 'id-string'),
  }
}

/** NITF 3.6. What belongs to a picture goes, and so does what is said of the text and is none of it. */
const TAGS: Tags = { hl1: 'h2', hl2: 'h3', bq: 'blockquote', block: 'div', media: null, tagline: null, note: null }

/** Within NewsML-G2 its names have a prefix, alone they have none. */
const all = (element: Element | null, name: string): Element[] =>
  elementsOf(element).filter(child => child.name === name || child.name.endsWith(`:${name}`))

const local = (element: Element | null, name: string): Element | null => all(element, name)[0] ?? null
