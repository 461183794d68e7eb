// What a list says of an article, put beside what was fetched: the page's own word goes first, and the list fills in what it leaves out.
//   withListed({ where, input: { html, address }, … }, { title: 'Damm hält', published: '2026-03-14' })   input.listed.published

import type { DocumentInput, Taken } from '../types.ts'

type Document = Extract<Taken, { input: DocumentInput }>

/** The bytes that are kept know it too, so that they give the same document again. */
export function withListed(document: Document, given: DocumentInput): Document {
  const { title, subtitle, published, modified, authors, outlet, lang } = given
  const listed = { title, subtitle, published, modified, authors, outlet, lang }
  const { input, original } = document
  return {
    ...document,
    input: { ...input, listed },
    ...(original ? { original: { ...original, given: { ...original.given, listed } } } : {}),
  }
}
