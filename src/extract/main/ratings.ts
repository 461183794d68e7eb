// How much prose and how much furniture each box of a page holds, in characters, summed bottom up in one pass.

import { type Box, isLine, type Line } from './boxes.ts'
import { isOut, type Sign, signOf } from './signs.ts'

export interface Rating {
  readonly sign: Sign
  /** Characters of lines that read like sentences. */
  prose: number
  /** Characters of links and of bits that are no sentences. */
  furniture: number
  /** All characters. */
  length: number
  linked: number
  /** Prose within boxes that are called the article, those in furniture left aside. */
  article: number
  /** Holds a headline of the first rank. */
  headline: boolean
}

export type Ratings = ReadonlyMap<Box, Rating>

const SENTENCE_END = /[.!?…:;"”“»)]['’]?$|[.!?][”“"»)\s]/u
/** Scripts without spaces say more in a character. */
const HEADING = /^h\d$/u
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u

const NONE: ReadonlySet<Box> = new Set()

/** Boxes that are left out, and all in them, are not rated. */
export function ratingsOf(root: Box, out = NONE): Ratings {
  const ratings = new Map<Box, Rating>()
  rate(root, { ratings, out })
  return ratings
}

/** 0 to 1: how much a line reads like a sentence or more. */
export function proseOf({ text, linked, box }: Line): number {
  const own = text.length - linked
  const length = DENSE.test(text) ? 3 * own : own
  if (linked > own) return 0
  if (HEADING.test(box.element.name)) return 0
  if (length >= 80) return SENTENCE_END.test(text) ? 1 : 0.6
  if (length >= 30) return SENTENCE_END.test(text) ? 0.7 : 0.1
  return 0
}

function rate(box: Box, rated: { ratings: Map<Box, Rating>; out: ReadonlySet<Box> }): Rating {
  const rating: Rating = {
    sign: signOf(box.element),
    prose: 0,
    furniture: 0,
    length: 0,
    linked: 0,
    article: 0,
    headline: box.element.name === 'h1',
  }
  rated.ratings.set(box, rating)
  for (const child of box.children) {
    if (isLine(child)) {
      const prose = proseOf(child) * (child.text.length - child.linked)
      rating.prose += prose
      rating.furniture += Math.max(0, child.linked + (prose ? 0 : 5))
      rating.length += child.text.length
      rating.linked += child.linked
    } else if (!rated.out.has(child)) {
      const inner = rate(child, rated)
      rating.prose += inner.prose
      rating.furniture += inner.furniture
      rating.length += inner.length
      rating.linked += inner.linked
      rating.article += inner.article
      rating.headline ||= inner.headline
    }
  }
  if (isArticle(rating, box)) rating.article = rating.prose
  return rating
}

const isArticle = ({ sign }: Rating, { element: { name } }: Box): boolean =>
  sign === 'article' || (!isOut(sign) && (name === 'article' || name === 'main'))
