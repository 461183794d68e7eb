// The words with which a page speaks of itself: "Lesen Sie auch" begins what is no part of the article, "3 Kommentare" is a line of its own.

import { furniture } from '../../languages/furniture.ts'
import type { Line } from './boxes.ts'
import { levelOf } from './lines.ts'
import { proseOf } from './ratings.ts'

/** Sources of regular expressions, without anchors, in lower case; `names` are parts of class names and ids. */
export interface FurnitureWords {
  /** Begin a list of something else, or a form; as a whole line, a colon at its end left aside. */
  readonly headings: readonly string[]
  /** Whole lines that are no part of an article. */
  readonly lines: readonly string[]
  readonly names: { readonly article: readonly string[]; readonly furniture: readonly string[] }
}

const HEADING = new RegExp(`^(?:${furniture.headings.join('|')})(?![\\p{L}\\p{N}]).{0,60}$`, 'iu')
const LINE = new RegExp(`^(?:${furniture.lines.join('|')})$`, 'iu')
/** A caption, by whoever sells the picture: "Der Hafen im Winter. (iStock)". */
const CREDITED =
  /^.{0,250}\([^()]{0,40}(?:istock|getty|shutterstock|pixabay|unsplash|pexels|fotolia|adobe ?stock|imago|picture.alliance)[^()]{0,40}\)\.?$/iu
/** Below all headings: what stands in a paragraph of its own. */
const BY_WORDS = 7
const LONGEST_HEADING = 80
const LONGEST_LINE = 500

/** "Mehr zum Thema:", "Lesen Sie auch: Fähre sinkt". */
export const isFurnitureHeading = ({ text }: Line): boolean =>
  text.length <= LONGEST_HEADING && HEADING.test(text.replace(/^[^\p{L}\p{N}]+/u, ''))

/** "3 Kommentare", "Foto: Ada Ruiz". */
export const isFurnitureLine = ({ text }: Line): boolean =>
  text.length <= LONGEST_LINE && (LINE.test(trimmed(text)) || CREDITED.test(text))

/** Without marks around it and, where it stands in brackets, without them. */
const trimmed = (text: string): string => text.replace(/^\(([^()]*)\)$/u, '$1').replace(/^[^\p{L}\p{N}©(]+|[\s:»>›→.!…]+$/gu, '')

/**
 * Leaves out lines of furniture, and with a heading of it what it stands above: all up to the next heading of its rank, or the next
 * paragraph.
 */
export function withoutFurniture(lines: readonly Line[], isCredit: (line: Line) => boolean): Line[] {
  const kept: Line[] = []
  let within: number | null = null
  for (const line of lines) {
    const level = levelOf(line)
    if (within !== null && ends(line, within)) within = null
    if (isFurnitureHeading(line)) within = level ?? BY_WORDS
    else if (within === null && (!isFurnitureLine(line) || isCredit(line))) kept.push(line)
  }
  return kept
}

const ends = (line: Line, within: number): boolean => {
  const level = levelOf(line)
  return level !== null
    ? level <= within
    : line.linked === 0 && proseOf(line) >= 0.7 && line.text.length > (within === BY_WORDS ? 40 : 80)
}
