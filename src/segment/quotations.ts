// Pairs quotation marks: „…“ »…« «…» “…” "…" ‚…‘ ‹…›, nested, unclosed and over several paragraphs.
// „Er sagte: ‚Nein.‘“ gives two: the whole at depth 0, the inner one at depth 1.
// The marks are universal; which of two readings of “ holds follows from what already stands open, then from the spacing.

import { firstNot } from '../text/search.ts'
import { trimmed } from '../text/spans.ts'
import type { Quotation, Span } from '../types.ts'

/** Opening mark to the marks that may close it. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '„': [...'“”"„'],
  '“': [...'”"“'],
  '”': [...'”"'],
  '»': ['«'],
  '«': ['»'],
  '"': [...'"”“'],
  '‚': [...'‘’'],
  '‘': ['’'],
  '›': ['‹'],
  '‹': ['›'],
  '‟': ['”'],
  "'": ["'"],
  // A typewriter's: ''We go,'' ``We go,'' ,,Wir gehen''
  "''": ["''"],
  '``': ["''"],
  ',,': ["''", ...'“”"'],
}
/** Marks that are also apostrophes: they open only before a word, close only behind one, and are dropped when unpaired. */
const SINGLE = "‚‘'’"
const MARK = /''|``|,,(?=[^\s,])|[„“”»«"‚‘’›‹‟']/g
/** Marks that may stand apart from their words: "« Wir gehen »". */
const SPACED = '«»‹›'
/** An opening mark may be closed this many paragraphs further on. */
const REACH = 6
/** So many characters on, a mark is looked for that closes rather than the apostrophe of "the workers' bus". */
const AHEAD = 200

interface Open {
  readonly mark: string
  readonly start: number
}

/** A quotation on its way: `mark` opens it. */
interface Pair extends Open {
  readonly innerEnd: number
  readonly end: number
}

/** Quotations in order of start; `inner` is empty for "". n log n. */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Pair[] = []
  let pending: { at: number; paragraph: number } | null = null

  paragraphs.forEach((paragraph, number) => {
    const stack: Open[] = []
    const before = found.length
    MARK.lastIndex = paragraph.start
    for (let match = MARK.exec(text); match && match.index < paragraph.end; match = MARK.exec(text)) {
      const at = match.index
      const mark = match[0]
      const top = closable(stack, mark, { text, at })
      if (top >= 0) {
        found.push({ ...stack[top]!, innerEnd: at, end: at + mark.length })
        stack.length = top
      } else if (opens(mark, text, at)) {
        stack.push({ mark, start: at })
      } else if (pending && !SINGLE.includes(mark) && number - pending.paragraph <= REACH && stack.length === 0) {
        found[pending.at] = { ...found[pending.at]!, innerEnd: at, end: at + mark.length }
        pending = null
      }
    }
    // A quotation that is opened and closed parts what was left open before from what would close it behind.
    if (found.slice(before).some(({ mark }) => !SINGLE.includes(mark))) pending = null
    const unclosed = leftOpen(stack, found.slice(before), { text, limit: paragraph.end })
    found.push(...unclosed)
    if (unclosed.at(-1)?.end === paragraph.end) pending = { at: found.length - 1, paragraph: number }
  })
  return nested(text, found)
}

/**
 * What nothing closes runs to the paragraph's end, or to where the same mark opens again: „Das Dach ist dicht, sagte sie. „Es hält“, …
 * Of several that stay open only those of the outermost one's mark count.
 */
function leftOpen(stack: readonly Open[], closed: readonly Pair[], { text, limit }: { text: string; limit: number }): Pair[] {
  const open = stack.filter(({ mark }) => !SINGLE.includes(mark))
  const isSame = ({ mark }: Open) => mark === open[0]!.mark
  const starts = [...open.filter(isSame), ...closed.filter(pair => open.length > 0 && isSame(pair))].map(({ start }) => start)
  starts.sort((a, b) => a - b)
  return open.filter(isSame).map(one => {
    const next = starts[firstNot(starts, start => start <= one.start)]
    if (next === undefined) return { ...one, innerEnd: limit, end: limit }
    const end = trimmed(text, { start: one.start, end: next })!.end
    return { ...one, innerEnd: end, end }
  })
}

/** In order, with their depth. Singles around another quotation count only if a mark before their end shows that they are none of two apostrophes. */
function nested(text: string, found: readonly Pair[]): Quotation[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept = ordered.filter((pair, i) => {
    const next = ordered[i + 1]
    const isAround = next !== undefined && next.start < pair.end
    return !/['‘]/.test(pair.mark) || !isAround || /[,.!?…]/.test(text[pair.innerEnd - 1]!) || SINGLE.includes(next.mark)
  })
  const open: number[] = []
  return kept.map(({ mark, start, end, innerEnd }) => {
    while (open.length && open.at(-1)! <= start) open.pop()
    const depth = open.push(end) - 1
    return { start, end, inner: { start: start + mark.length, end: innerEnd }, depth, closed: end > innerEnd }
  })
}

/** Where a mark stands. */
interface Place {
  readonly text: string
  readonly at: number
}

/** Position in the stack of what the mark closes, or -1. Looks at the two innermost only, so that it stays linear. */
function closable(stack: readonly Open[], mark: string, place: Place): number {
  const before = place.text[place.at - 1] ?? ' '
  const after = place.text[place.at + mark.length] ?? ' '
  const opensWord = /[\p{L}\p{N}]/u.test(after)
  if (SINGLE.includes(mark) && (/\s/u.test(before) || opensWord)) return -1
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - 2); i--) {
    const open = stack[i]!
    if (!CLOSERS[open.mark]!.includes(mark)) continue
    if (mark === '„' && (/[\s([]/u.test(before) || opensWord)) continue
    // "Er sagte "Nein“": behind a space and before a word the mark opens another one instead.
    if (open.mark !== '„' && CLOSERS[mark] && /[\s([]/u.test(before) && opensWord) continue
    return isGenitive(open, mark, place) ? -1 : i
  }
  return -1
}

/** ‘The workers’ bus is late,’ she said: a mark further on closes, behind a comma or a stop. */
function isGenitive({ mark: opener, start }: Open, mark: string, { text, at }: Place): boolean {
  if (!/['‘]/.test(opener) || !/['’]/.test(mark) || text[at - 1] !== 's' || !/\s/u.test(text[at + 1] ?? '')) return false
  if (at - start > AHEAD) return false
  const ahead = text.slice(at + 1, at + AHEAD)
  const end = ahead.search(/[\n‘]|(?<=\s)'/u)
  return /[,.!?…]['’]/u.test(end < 0 ? ahead : ahead.slice(0, end))
}

function opens(mark: string, text: string, at: number): boolean {
  if (!(mark in CLOSERS)) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + mark.length] ?? ' '
  if (/\s/u.test(after)) return SPACED.includes(mark) && /[\s([]/u.test(before) && /[\p{L}\p{N}]/u.test(text[at + 2] ?? '')
  if (mark === '„' || mark === '‚') return true
  // "the '90s": letters are left out.
  if (/['‘]/.test(mark) && /^\d\ds\b/u.test(text.slice(at + 1, at + 5))) return false
  return !/[\p{L}\p{N}.,!?]/u.test(before)
}
