// Lines of a PDF → paragraphs: lines that go on are joined, words that were cut at the end of a line put together, what stands on every
// page (its number, the name of the paper) left out.
//   "Die Brücke ist ge-", "sperrt." → "Die Brücke ist gesperrt."

import { type Line, medianOf } from './layout.ts'

export interface Page {
  readonly lines: readonly Line[]
  /** In points. */
  readonly height: number
}

export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly page: number
}

/** Share of a page's height at its top and foot where running heads stand. */
const EDGE = 0.1
/** Running heads stand on this share of the pages, and on so many at least. */
const RUNNING = { share: 0.4, pages: 3 }
/** Letters of one size differ by less. */
const SAME_SIZE = 0.12

export function paragraphsOf(pages: readonly Page[]): Paragraph[] {
  const heads = runningHeads(pages)
  const lines = pages.flatMap((page, index) => bodyOf(page, heads).map(line => ({ ...line, page: index })))
  const leading = leadings(lines)
  const right = edges(lines)
  const paragraphs: { text: string; size: number; page: number }[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const open = paragraphs.at(-1)
    if (
      before &&
      open &&
      goesOn(before, line, { leading: leading.get(line.column) ?? 0, right: right.get(before.column) ?? 0 })
    ) {
      open.text = joined(open.text, line.text)
    } else paragraphs.push({ text: line.text, size: line.size, page: line.page })
  }
  return paragraphs
    .map(paragraph => ({ ...paragraph, text: paragraph.text.replace(/\u00AD/gu, '').trim() }))
    .filter(({ text }) => text)
}

type Placed = Line & { readonly page: number }

function goesOn(before: Placed, line: Placed, { leading, right }: { leading: number; right: number }): boolean {
  if (Math.abs(before.size - line.size) > SAME_SIZE * before.size) return false
  const ended = /[.!?…:;][\p{Pf}\p{Pe}"'“”»«]*$/u.test(before.text)
  const short = right - before.right > 0.25 * (right - before.left)
  // Another column or page: only a sentence that is not at its end goes on there.
  if (before.column !== line.column) return !ended && (!short || /^\p{Ll}/u.test(line.text))
  const gap = before.y - line.y
  if (gap > leading * 1.35 || gap > before.size * 2.5) return false
  if (line.left - before.left > 0.8 * line.size && ended) return false
  return !(short && ended)
}

/** Middle distance of lines in each column. */
function leadings(lines: readonly Placed[]): Map<number, number> {
  const gaps = new Map<number, number[]>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before?.column === line.column) gaps.set(line.column, [...(gaps.get(line.column) ?? []).slice(-500), before.y - line.y])
  }
  return new Map([...gaps].map(([column, all]) => [column, medianOf(all)]))
}

/** Right edge of each column. */
function edges(lines: readonly Placed[]): Map<number, number> {
  const right = new Map<number, number>()
  for (const line of lines) right.set(line.column, Math.max(right.get(line.column) ?? 0, line.right))
  return right
}

/** A word cut between small letters loses its hyphen; "Baden-" before "Württemberg" keeps it. */
function joined(text: string, next: string): string {
  if (/\p{L}\u00AD$/u.test(text) || (/\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next))) return text.slice(0, -1) + next
  return /\p{L}[-\u2010/]$/u.test(text) && /^\p{L}/u.test(next) ? text + next : `${text} ${next}`
}

function runningHeads(pages: readonly Page[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(page.lines.filter(line => isAtEdge(line, page)).map(({ text }) => keyOf(text)))) {
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  const least = Math.max(RUNNING.pages, pages.length * RUNNING.share)
  return new Set([...seen].filter(([, count]) => count >= least).map(([key]) => key))
}

const bodyOf = (page: Page, heads: ReadonlySet<string>): Line[] =>
  page.lines.filter(line => line.text && !(isAtEdge(line, page) && (heads.has(keyOf(line.text)) || isNumber(line.text))))

const isAtEdge = ({ y }: Line, { height }: Page): boolean => y < height * EDGE || y > height * (1 - EDGE)
/** Numbers of pages and days change from page to page. */
const keyOf = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase()
/** "12", "– 12 –", "12/48". */
const isNumber = (text: string): boolean => /^[^\p{L}\d]{0,3}\d{1,4}(?:\s?\/\s?\d{1,4})?[^\p{L}\d]{0,3}$/u.test(text)
