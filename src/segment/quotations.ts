// Pairs quotation marks: „…“ »…« «…» “…” "…" ‚…‘ ‹…›, nested, unclosed and over several paragraphs.
// „Er sagte: ‚Nein.‘“ gives two: the whole at depth 0, the inner one at depth 1.
// The marks are universal; which of two readings of “ holds follows from what already stands open, then from the spacing.

import type { Quotation, Span } from '../types.ts'

/** Opening mark to the marks that may close it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"“',
  '”': '”',
  '»': '«',
  '«': '»',
  '"': '"”',
  '‚': '‘’',
  '‘': '’',
  '›': '‹',
  '‹': '›',
  '‟': '”',
  "'": "'",
}
/** Marks that are also apostrophes: they open only before a word, close only behind one, and are dropped when unpaired. */
const SINGLE = "‚‘'’"
const MARK = /[„“”»«"‚‘’›‹‟']/g
/** An opening mark may be closed this many paragraphs further on. */
const REACH = 6

interface Open {
  readonly mark: string
  readonly start: number
}

/** Quotations in order of start; `inner` is empty for "". Linear in the text's length. */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let pending: { at: number; paragraph: number } | null = null

  paragraphs.forEach((paragraph, number) => {
    const stack: Open[] = []
    MARK.lastIndex = paragraph.start
    for (let match = MARK.exec(text); match && match.index < paragraph.end; match = MARK.exec(text)) {
      const at = match.index
      const mark = match[0]
      const top = closable(stack, mark, text, at)
      if (top >= 0) {
        const open = stack[top]!
        stack.length = top
        add(open, at, at + 1, stack.filter(o => !SINGLE.includes(o.mark)).length)
      } else if (opens(mark, text, at)) {
        stack.push({ mark, start: at })
      } else if (pending && !SINGLE.includes(mark) && number - pending.paragraph <= REACH && stack.length === 0) {
        const { start } = found[pending.at]!
        found[pending.at] = { start, end: at + 1, inner: { start: start + 1, end: at }, depth: 0, closed: true }
        pending = null
      }
    }
    const unclosed = stack.find(open => !SINGLE.includes(open.mark))
    if (!unclosed) return
    pending = { at: found.length, paragraph: number }
    add(unclosed, paragraph.end, paragraph.end, 0)
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)

  function add({ start }: Open, innerEnd: number, end: number, depth: number) {
    found.push({ start, end, inner: { start: start + 1, end: innerEnd }, depth, closed: end > innerEnd })
  }
}

/** Position in the stack of what the mark closes, or -1. Looks at the two innermost only, so that it stays linear. */
function closable(stack: readonly Open[], mark: string, text: string, at: number): number {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (SINGLE.includes(mark) && (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after))) return -1
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - 2); i--) {
    const open = stack[i]!
    if (!CLOSERS[open.mark]!.includes(mark)) continue
    // "Er sagte "Nein“": behind a space and before a word the mark opens another one instead.
    if (open.mark !== '„' && CLOSERS[mark] && /[\s([]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) continue
    return i
  }
  return -1
}

function opens(mark: string, text: string, at: number): boolean {
  if (!(mark in CLOSERS)) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (/\s/u.test(after)) return false
  if (mark === '„' || mark === '‚') return true
  return !/[\p{L}\p{N}.,!?]/u.test(before)
}
