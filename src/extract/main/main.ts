// Finds the main text of a page: boxes, furniture out, the box that is the article, its head, its words, its end.
//   <nav>…</nav><article><h1>Fähre fährt</h1><p>Ab Montag …</p><p>Foto: Ruiz</p></article> → 'Ab Montag …'

import { loadPageWords } from '../../languages/index.ts'
import { creditedAgencies } from '../agencies.ts'
import type { Tree } from '../dom.ts'
import { type Box, boxesOf, type Line } from './boxes.ts'
import { chosen } from './choose.ts'
import { furnitureOf } from './furniture.ts'
import { withHead } from './head.ts'
import { linesOf } from './lines.ts'
import { withoutLinks } from './links.ts'
import { proseOf } from './ratings.ts'
import { textByReadability } from './readability.ts'
import { statedLines } from './stated.ts'
import { withoutTail } from './tail.ts'
import { withoutFurniture } from './words.ts'

export interface MainOptions {
  /** What the page calls itself: <title>, og:title. */
  readonly titles: readonly string[]
  /** Who wrote it. */
  readonly authors: readonly string[]
}

/** Less prose is hardly an article, and other ways are tried. */
const SHORTEST = 250
/** Characters; no two paragraphs of this length are alike by chance. */
const LONG = 80
/** Characters of a line that credits an agency. */
const LONGEST_CREDIT = 100
/** Less is none. */
const LEAST = 100

export async function mainText(tree: Tree, options: MainOptions): Promise<string> {
  const words = await loadPageWords()
  const isCredit = ({ text }: Line) => text.length <= LONGEST_CREDIT && creditedAgencies(text, words).length > 0
  const stated = statedLines(tree)
  const seen = linesIn(boxesOf(tree.root), { ...options, isCredit, named: true })
  if (prose(seen) >= SHORTEST && !misses(seen, stated)) return joined(seen)
  if (stated.length) return stated.join('\n')
  const page = boxesOf(tree.root, { hidden: true })
  const ways = [seen, linesIn(page, { ...options, isCredit, named: true }), linesIn(page, { ...options, isCredit, named: false })]
  const best = ways.find(lines => prose(lines) >= SHORTEST) ?? ways.find(lines => prose(lines) >= LEAST)
  if (best) return joined(best ?? seen)
  const other = await textByReadability(tree)
  return other.length >= Math.max(LEAST, joined(seen).length) ? other : joined(seen)
}

interface Way extends MainOptions {
  /** Take out what names itself furniture. */
  readonly named: boolean
  /** "dpa/AFP", "Quelle: dpa": stays, for it says whose the words are. */
  readonly isCredit: (line: Line) => boolean
}

const prose = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + proseOf(line) * (line.text.length - line.linked), 0)

/** Most of what the page hands to machines as its article is not among the lines. */
function misses(lines: readonly Line[], stated: readonly string[]): boolean {
  const text = joined(lines)
  const long = stated.filter(line => line.length > 60)
  const missing = long.filter(line => !text.includes(line.slice(10, 50)))
  return missing.length > long.length / 2
}

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')

function linesIn(page: Box, { titles, authors, named, isCredit }: Way): Line[] {
  const furniture = furnitureOf(page, { named })
  const lines = withoutLinks(linesOf(chosen(page, furniture), furniture))
  return withoutTail(
    withoutRepeats(withoutFurniture(withHead(lines, { all: linesOf(page), titles, authors }), isCredit)),
    isCredit,
  )
}

/** Pages say things once for wide and once for narrow windows; a refrain of a few words may be meant. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const said = new Set<string>()
  return lines.filter(({ text }) => {
    if (text.length < LONG) return true
    const repeated = said.has(text)
    said.add(text)
    return !repeated
  })
}
