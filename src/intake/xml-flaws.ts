// What may be wrong with XML: flaws that are told and read over, and what no reader should touch.
//   flawsSaid({ …, cut: true })   "the XML is broken: it ends in the middle"

import { LagebildError } from '../errors.ts'

export interface Flaws {
  /** Elements that nobody closes. */
  unclosed: number
  /** "A & B" */
  ampersands: boolean
  /** Words before the first element. */
  before: boolean
  /** The end came in the middle of it. */
  cut: boolean
  controls: boolean
}

/** Null: none. */
export function flawsSaid({ unclosed, ampersands, before, cut, controls }: Flaws): string | null {
  const told = [
    cut && 'it ends in the middle',
    before && 'something stands before its beginning',
    unclosed > 0 && `${unclosed === 1 ? 'one element is' : `${unclosed} elements are`} not closed`,
    ampersands && '"&" is not written as it must be',
    controls && 'control characters stand in it',
  ].filter(Boolean)
  return told.length > 0 ? `the XML is broken: ${told.join(', ')}` : null
}

export const declaresEntities = (where: string) =>
  unsafe(where, {
    message: 'The XML declares entities or a document type of its own, which can blow it up or read files of this machine',
    remedy: 'No feed, sitemap or news item needs that: look at the file before you use it any other way.',
  })

export const tooDeep = (where: string, depth: number) =>
  unsafe(where, {
    message: `The XML has more than ${depth} elements within one another`,
    remedy: `No feed, sitemap or news item needs that. If it is one all the same: limits.xmlDepth (LAGEBILD_XML_DEPTH).`,
  })

export const tooManyOpen = (where: string, open: number) =>
  unsafe(where, {
    message: `The XML has more than ${open} elements that nobody closes`,
    remedy: 'It is too broken to be read: tell whoever publishes it.',
  })

export const tooMany = (where: string, parts: number) =>
  unsafe(where, {
    message: `The XML has more than ${parts} elements and attributes`,
    remedy: 'If it is no attack: limits.xmlParts (LAGEBILD_XML_PARTS) allows more, at about 300 bytes of memory each.',
  })

const unsafe = (where: string, said: { message: string; remedy: string }) =>
  new LagebildError({ code: 'XML_UNSAFE', where, ...said })
