// Marks spans in a text, with colour or with brackets, each followed by its number:
//   ⟦Elf weitere würden noch vermisst⟧a² , sagte der Sprecher

import { listed } from '../../identity/groups.ts'
import type { Reading, Span } from '../../types.ts'
import { safe } from '../layout.ts'
import type { View } from './parts.ts'

export interface Mark extends Span {
  readonly kind: 'claim' | 'figure' | 'speaker' | 'cue'
  /** Printed behind the span: "a3"; null: nothing. */
  readonly label: string | null
}

/** All claims and figures of a Reading, with the words that name the speakers. */
export function marksOf({ attributions, quantities }: Reading): Mark[] {
  const claims = attributions.flatMap((_, index) => claimMarks(attributions, index))
  const figures = quantities.map(({ start, end }, index): Mark => ({ start, end, kind: 'figure', label: `q${index + 1}` }))
  return [...claims, ...figures]
}

/** The parts of one claim; the last of its content bears its number. */
export function claimMarks(attributions: Reading['attributions'], index: number): Mark[] {
  const { source, cue, content } = attributions[index]!
  const label = `a${index + 1}`
  const said = content.map((span, i): Mark => ({ ...span, kind: 'claim', label: i === content.length - 1 ? label : null }))
  const cues = cue.map(
    (span, i): Mark => ({ ...span, kind: 'cue', label: content.length === 0 && i === cue.length - 1 ? label : null }),
  )
  return [...said, ...cues, ...(source.span ? [{ ...source.span, kind: 'speaker', label: null } satisfies Mark] : [])]
}

/** The text of `span` with its marks. Nothing in it can steer a terminal. */
export function marked(text: string, span: Span, marks: readonly Mark[], { colours }: Pick<View, 'colours'>): string {
  const plain = safe(text)
  const inside = marks.filter(mark => mark.start < span.end && span.start < mark.end && mark.start < mark.end)
  const edges = [...new Set([span.start, span.end, ...inside.flatMap(mark => [mark.start, mark.end])])]
  const cuts = edges.filter(edge => span.start <= edge && edge <= span.end).sort((a, b) => a - b)
  const opening = grouped(inside, mark => mark.start)
  const closing = grouped(inside, mark => mark.end)
  const active = new Set<Mark>()
  let out = ''
  for (const [i, cut] of cuts.entries()) {
    // What opened last closes first; what reaches farthest opens first.
    for (const mark of (closing.get(cut) ?? []).sort((a, b) => b.start - a.start)) {
      active.delete(mark)
      out += bracket(mark, 'close', colours.isColorSupported) + (mark.label === null ? '' : colours.dim(raised(mark.label)))
    }
    for (const mark of (opening.get(cut) ?? []).sort((a, b) => b.end - a.end)) {
      active.add(mark)
      out += bracket(mark, 'open', colours.isColorSupported)
    }
    out += painted(plain.slice(cut, cuts[i + 1] ?? cut), active, colours)
  }
  return out
}

const BRACKETS: Readonly<Record<Mark['kind'], readonly [string, string]>> = {
  claim: ['⟦', '⟧'],
  figure: ['⟨', '⟩'],
  speaker: ['', ''],
  cue: ['', ''],
}

const bracket = ({ kind }: Mark, side: 'open' | 'close', isColoured: boolean): string =>
  isColoured ? '' : BRACKETS[kind][side === 'open' ? 0 : 1]

/** "a12" as "a¹²". */
const raised = (label: string): string => label.replace(/\d/gu, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)

function painted(text: string, active: ReadonlySet<Mark>, colours: View['colours']): string {
  const kinds = new Set([...active].map(({ kind }) => kind))
  const paint = (line: string) => {
    if (line === '') return ''
    const within = kinds.has('claim') ? colours.green(line) : line
    if (kinds.has('figure')) return colours.bold(colours.yellow(line))
    if (kinds.has('speaker')) return colours.cyan(line)
    return kinds.has('cue') && !kinds.has('claim') ? colours.underline(line) : within
  }
  return text.split('\n').map(paint).join('\n')
}

function grouped(marks: readonly Mark[], key: (mark: Mark) => number): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>()
  for (const mark of marks) listed(found, key(mark)).push(mark)
  return found
}
