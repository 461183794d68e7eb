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
  unsafe(where, 'The XML declares entities or a document type of its own, which can blow it up or read files of this machine')

export const tooDeep = (where: string, depth: number) =>
  unsafe(where, `The XML has more than ${depth} elements within one another`)

export const tooMany = (where: string, parts: number) => unsafe(where, `The XML has more than ${parts} elements and attributes`)

const unsafe = (where: string, message: string) =>
  new LagebildError({
    code: 'XML_UNSAFE',
    message,
    where,
    remedy: 'No feed, sitemap or news item needs that: look at the file before you use it any other way.',
  })
