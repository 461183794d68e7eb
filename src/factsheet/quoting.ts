// Which words of an article stand for a claim or a figure: in a footnote whole sentences, in a line as few as say it.
//   "Elf weitere würden noch vermisst, sagte der Sprecher" is said in the outlet's words; "Wir haben gekämpft" is verbatim.

import { firstNot } from '../text/search.ts'
import { firstEndingAfter } from '../text/spans.ts'
import type { Attribution, Quantity, Reading, Span } from '../types.ts'

/** What of a Reading the sheet looks at. */
export type Read = Pick<Reading, 'text' | 'sentences' | 'attributions' | 'quantities'>

/** Longest quotation of a line and of a footnote, in UTF-16 code units. */
const LONGEST_LINE = 320
const LONGEST_NOTE = 700
/** As far as a line's words may reach beyond what somebody says: "Davon will er nichts wissen". */
const FEW = 24
/** Farther behind its figure a noun is no part of one short quotation. */
const LONGEST_GAP = 24

export interface Quoted extends Span {
  /** It begins and ends where sentences do. */
  readonly isWhole: boolean
}

/** The sentences in which somebody says it, those that name him taken in where they are near. */
export function sentencesOfClaim({ text, sentences }: Read, attribution: Attribution): Quoted {
  const said = around([...attribution.content, ...attribution.cue])
  const named = attribution.source.span === null ? said : around([said, attribution.source.span])
  for (const span of [named, said]) {
    const whole = wholeSentences(sentences, span)
    if (whole.end - whole.start <= LONGEST_NOTE) return whole
  }
  return shortened(text, said, LONGEST_NOTE)
}

/** The sentence in which a figure stands. */
export function sentenceOfFigure({ text, sentences }: Read, figure: Span): Quoted {
  const whole = wholeSentences(sentences, figure)
  if (whole.end - whole.start <= LONGEST_NOTE) return whole
  return shortened(text, { start: Math.max(whole.start, figure.start - LONGEST_NOTE / 2), end: whole.end }, LONGEST_NOTE)
}

/** A figure with what it counts, where that stands close behind it: "mindestens vier Menschen". */
export function wordsOfFigure({ text }: Read, { start, end, counted }: Quantity): string {
  const between = counted === null || counted.start < end ? null : text.slice(end, counted.start)
  const isClose = between !== null && between.length <= LONGEST_GAP && /^[^\d.;:!?\n]*$/u.test(between)
  return oneLine(text.slice(start, isClose ? counted!.end : end))
}

/** A statement for a running line. Verbatim: the content. Else the clause with who says it, where that is one short stretch. */
export function wordsOfClaim({ text, sentences }: Read, attribution: Attribution): string {
  const { content, cue, source, mode, certainty } = attribution
  const plain = content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ')
  const isCued = cue.length > 0
  if (mode === 'direct' || !isCued) return plain
  const stretch = around([...content, ...cue, ...[source.span ?? [], certainty?.span ?? []].flat()])
  const sentence = sentences[firstEndingAfter(sentences, stretch.start)]
  if (
    sentence === undefined ||
    sentence.start > stretch.start ||
    sentence.end < stretch.end ||
    stretch.end - stretch.start > LONGEST_LINE
  )
    return plain
  const { start, end } = rounded(text, stretch, sentence)
  return oneLine(text.slice(start, end))
}

/** To the ends of the sentence where only few words lie between, and with the mark that closes a quotation in it. */
function rounded(text: string, { start, end }: Span, sentence: Span): Span {
  let last = sentence.end
  while (last > end && /[\s.]/u.test(text.charAt(last - 1))) last--
  return {
    start: start - sentence.start <= FEW ? sentence.start : start,
    end: last - end <= FEW ? Math.max(end, last) : /[“”"»«]/u.test(text.charAt(end)) ? end + 1 : end,
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function around(spans: readonly Span[]): Span {
  if (spans.length === 0) return { start: 0, end: 0 }
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** The stretch from the first to the last sentence that it touches; itself where there is none. */
function wholeSentences(sentences: readonly Span[], { start, end }: Span): Quoted {
  const first = firstEndingAfter(sentences, start)
  const last = firstNot(sentences, sentence => sentence.start < end) - 1
  if (first > last) return { start, end, isWhole: false }
  return { start: Math.min(start, sentences[first]!.start), end: Math.max(end, sentences[last]!.end), isWhole: true }
}

/** Cut at a space, so that no word is taken apart. */
function shortened(text: string, { start, end }: Span, longest: number): Quoted {
  if (end - start <= longest) return { start, end, isWhole: false }
  const space = text.lastIndexOf(' ', start + longest)
  const cut = space > start ? space : start + longest
  return { start, end: /[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut + 1 : cut, isWhole: false }
}
