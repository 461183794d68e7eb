// Puts the beginning of an article in order: the headline goes, for it is a field of its own; date, authors and paths go; a lead that
// stands above the box of the article comes back.
//   <h1>Fähre fährt wieder</h1><p>Von Ada Ruiz</p><p class="lead">Nach drei Wochen …</p><div class="article-body"> → "Nach drei Wochen …"

import type { Box, Line } from './boxes.ts'
import { levelOf } from './lines.ts'
import { proseOf } from './ratings.ts'
import { isOut, signOf } from './signs.ts'

/** A lead has so many characters, in so many lines. */
const SHORTEST_LEAD = 50
const LONGEST_LEAD = 1200
const MOST_LINES = 4
/** Between headline and text stand so few lines. */
const REACH = 40

export interface Head {
  /** All lines of the page, furniture too. */
  readonly all: readonly Line[]
  /** What the page calls itself: <title>, og:title. */
  readonly titles: readonly string[]
  /** Who wrote it, as the page says elsewhere. */
  readonly authors: readonly string[]
}

/** `lines`: those of the article's box. */
export function withHead(lines: readonly Line[], { all, titles, authors }: Head): Line[] {
  const first = lines.findIndex(line => proseOf(line) >= 0.6)
  if (first < 0) return [...lines]
  const start = all.indexOf(lines[first]!)
  const headline = headlineBefore(all, start, titles)
  const known = new Set(lines)
  const lead = headline < 0 ? [] : leadOf(all.slice(headline + 1, start).filter(line => !known.has(line)))
  const headlineIn = headline < 0 ? -1 : lines.indexOf(all[headline]!)
  const top = lines.slice(headlineIn + 1, first).filter(line => isContent(line))
  return withoutBylines(
    [...lead, ...top, ...lines.slice(first)].filter(line => !isHeadline(line, titles)),
    authors,
  )
}

/**
 * Before the second paragraph a line that is but a date says when the article appeared, and one with an author's name who wrote it. A time
 * without a year may be that of a live blog's entry.
 */
function withoutBylines(lines: readonly Line[], authors: readonly string[]): Line[] {
  const names = authors.filter(name => name.length > 4).map(plainly)
  let paragraphs = 0
  return lines.filter(line => {
    if (proseOf(line) >= 0.6) paragraphs++
    return paragraphs > 1 || !(isDate(line) || isByline(line, names) || isParts(line))
  })
}

/** "Freitag | 14:50 | Reise | 0 Kommentare". */
const isParts = ({ text }: Line): boolean => text.length < 120 && text.split(/ [|·•] /u).length > 2

const isByline = (line: Line, names: readonly string[]): boolean =>
  line.text.length < 90 && proseOf(line) < 0.6 && names.some(name => plainly(line.text).includes(name))

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
const isDate = ({ text }: Line): boolean =>
  text.length < 60 && YEAR.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= 24 && /\d\D+\d{4}|\d{4}\D+\d/u.test(text)

/** Index of the headline; -1: none stands within reach. */
function headlineBefore(all: readonly Line[], start: number, titles: readonly string[]): number {
  let found = -1
  for (let index = start - 1; index >= Math.max(0, start - REACH); index--) {
    if (isHeadline(all[index]!, titles)) return index
    if (found < 0 && levelOf(all[index]!) === 1) found = index
  }
  return found
}

function leadOf(lines: readonly Line[]): Line[] {
  const lead = lines.filter(
    line => line.text.length >= SHORTEST_LEAD && line.linked === 0 && proseOf(line) >= 0.6 && !isInFurniture(line.box),
  )
  const length = lead.reduce((sum, { text }) => sum + text.length, 0)
  return lead.length <= MOST_LINES && length <= LONGEST_LEAD ? lead : []
}

function isInFurniture(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (isOut(signOf(at.element))) return true
  return false
}

/** Subtitles and lists stay; a date, a name, "5 min read" go. */
const isContent = (line: Line): boolean => levelOf(line) !== null || line.box.element.name === 'li' || proseOf(line) > 0

function isHeadline(line: Line, titles: readonly string[]): boolean {
  const { text } = line
  if (levelOf(line) === null || text.length < 8) return false
  const plain = plainly(text)
  return titles.some(title => plainly(title).startsWith(plain))
}

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
