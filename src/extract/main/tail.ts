// Puts the end of an article in order: behind its last paragraph stand bits that are no sentences, and headings of nothing.
//   "… teilte die Reederei mit.", "dpa/ruiz", "Karte", "Mehr aus der Region" → "… teilte die Reederei mit.", "dpa/ruiz"

import type { Line } from './boxes.ts'
import { levelOf } from './lines.ts'
import { proseOf } from './ratings.ts'

/** Elements whose lines are short and mean something all the same. */
const MEANT = new Set(['li', 'td', 'th', 'dd', 'dt', 'blockquote', 'pre', 'caption'])

const LONGEST_HEADING = 80
const ENDED = /[.!?:…”“"»)]$/u

export function withoutTail(lines: readonly Line[], isCredit: (line: Line) => boolean): Line[] {
  const last = lines.findLastIndex(line => proseOf(line) >= 0.6)
  if (last < 0) return [...lines]
  return withoutHeadings([...lines.slice(0, last + 1), ...lines.slice(last + 1).filter(line => isMeant(line) || isCredit(line))])
}

const isMeant = (line: Line): boolean => levelOf(line) !== null || MEANT.has(line.box.element.name) || ENDED.test(line.text)

/** Headings under which nothing is left: at the end, and before one of their rank or a higher one. A long one may be a subtitle. */
function withoutHeadings(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  for (const line of lines.toReversed()) {
    const level = levelOf(line)
    const next = kept.at(-1)
    const below = next ? levelOf(next) : 0
    if (level === null || below === null || below > level || (next && line.text.length > LONGEST_HEADING)) kept.push(line)
  }
  return kept.toReversed()
}
