// Why names are one, who else it may be, who it is not: a section of lagebild who.
//   Why these are one
//     “Schöllbauer” = “Markus Schöllbauer”   A family name alone, which one person alone bears in this ledger.

import { type Link, REASONS, type Verdict } from '../../identity/links.ts'
import { columns, oneLine } from '../layout.ts'
import { joined, leftOut, type View } from './parts.ts'

const HEADINGS: Readonly<Record<Verdict, string>> = {
  same: 'Why these are one',
  undecided: 'Not decided',
  different: 'Kept apart',
}

const MARKS: Readonly<Record<Verdict, string>> = { same: '=', undecided: '?', different: '≠' }

export function linkSections(links: readonly Link[], limit: number, view: View): string {
  const sections = (Object.keys(HEADINGS) as Verdict[]).map(verdict => section(links, { verdict, limit, view }))
  return joined(sections, '\n\n')
}

interface Section {
  readonly verdict: Verdict
  readonly limit: number
  readonly view: View
}

function section(links: readonly Link[], { verdict, limit, view }: Section): string {
  const { colours, width } = view
  const lines = new Map(links.filter(link => link.verdict === verdict).map(link => [pairText(link), link]))
  if (lines.size === 0) return ''
  const rows = Array.from(lines, ([pair, { reasons }]) => [pair, colours.dim(reasons.map(reason => REASONS[reason]).join(' '))])
  const more = leftOut(rows.length - limit, 'links', { colours, hint: `--limit ${rows.length}` })
  const table = columns(rows.slice(0, limit), { indent: '  ', width, widths: [Math.floor(width * 0.55)] })
  return joined([colours.bold(HEADINGS[verdict]), table, more && `  ${more}`], '\n')
}

/** The shorter name first, as it is that one which is explained. */
function pairText({ a, b, verdict }: Link): string {
  const [short, long] = a.name.length <= b.name.length ? [a, b] : [b, a]
  return `${formText(short)} ${MARKS[verdict]} ${formText(long)}`
}

/** “Kruse”; “Kruse” in s1a4, where one document's is meant. */
function formText({ name, own }: Link['a']): string {
  const document = own === '' ? '' : ` in ${oneLine(own.split('\n')[0]!.split(':').slice(0, -1).join(':'))}`
  return `“${oneLine(name)}”${document}`
}
