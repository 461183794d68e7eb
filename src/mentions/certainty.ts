// Finds words of probability and says which band they mean: "sehr wahrscheinlich" → very likely, 0.80–0.95.
// "Ausschließen lässt sich ein Bruch nicht" → possible; "the probability as less than 10 per cent" → 0–0.10.

import type { Analysis, CertaintyMention, Token } from '../types.ts'
import { BANDS, type Band } from './certainty-bands.ts'
import { type PercentWords, percentAt } from './certainty-percent.ts'

export type { Band } from './certainty-bands.ts'

/**
 * What "not" makes of a band. What is not likely is unlikely and the other way round (ICD's bands mirror each other);
 * "not very likely" is meant as unlikely; who denies certainty or its opposite leaves everything open.
 */
const NEGATED: Readonly<Record<Band, Band>> = {
  impossible: 'possible',
  'almost no chance': 'possible',
  'very unlikely': 'possible',
  unlikely: 'likely',
  possible: 'almost no chance',
  'roughly even chance': 'possible',
  likely: 'unlikely',
  'very likely': 'unlikely',
  'almost certain': 'possible',
  certain: 'possible',
}

export interface CertaintyWords {
  /**
   * Phrase in small letters to its band, inflections written out; the longest phrase at a place wins, and null makes it no
   * certainty ("so bald wie möglich"). "…" stands for up to six words; [brackets] mark the words that count where the rest
   * is only context: "[could] be".
   */
  readonly phrases: Readonly<Record<string, Band | null>>
  /** Words that turn the phrase right behind them around: "nicht", "not". */
  readonly negators: ReadonlySet<string>
  /** Of the phrases, words that mean something else with a capital: "may". */
  readonly small: ReadonlySet<string>
  readonly percent: PercentWords
}

/** Words that "…" may stand for. */
const GAP = 6

interface Phrase {
  readonly parts: readonly string[]
  readonly band: Band | null
  /** The parts that count, `[first, last)`. */
  readonly first: number
  readonly last: number
}

/** Builds a finder; it sorts the phrases by their first word. Mentions are in order and do not overlap. */
export function certaintyFinder(words: CertaintyWords | null): (analysis: Analysis) => CertaintyMention[] {
  if (!words) return () => []
  const phrases = phrasesOf(words.phrases)
  return ({ tokens, sentences }) =>
    sentences.flatMap(sentence => {
      const inside = tokens.slice(sentence.first, sentence.last)
      const found: CertaintyMention[] = []
      let free = 0
      for (let i = 0; i < inside.length; ) {
        const hit = percentAt(inside, { at: i, free, words: words.percent }) ?? phraseAt(inside, { at: i, free, phrases, words })
        if (hit?.mention) found.push(hit.mention)
        if (hit) free = hit.next
        i = hit?.next ?? i + 1
      }
      return found
    })
}

function phrasesOf(table: CertaintyWords['phrases']): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const [text, band] of Object.entries(table)) {
    const marked = text.split(' ')
    const open = marked.findIndex(part => part.startsWith('['))
    const close = marked.findIndex(part => part.endsWith(']'))
    const parts = marked.map(part => part.replace(/[[\]]/gu, ''))
    const phrase = { parts, band, first: Math.max(open, 0), last: close < 0 ? parts.length : close + 1 }
    phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), phrase])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return phrases
}

interface Hit {
  readonly mention: CertaintyMention | null
  readonly next: number
}

/** `free`: first token that no earlier mention has taken. */
function phraseAt(
  tokens: readonly Token[],
  {
    at,
    free,
    phrases,
    words,
  }: { at: number; free: number; phrases: ReadonlyMap<string, readonly Phrase[]>; words: CertaintyWords },
): Hit | null {
  for (const phrase of phrases.get(tokens[at]!.lower) ?? []) {
    const places = placesOf(phrase.parts, tokens, at)
    if (!places) continue
    const [from, to] = [tokens[places[phrase.first]!]!, tokens[places[phrase.last - 1]!]!]
    if (words.small.has(from.lower) && from.text !== from.lower) continue
    const next = places[phrase.last - 1]! + 1
    if (!phrase.band) return { mention: null, next: places.at(-1)! + 1 }
    const before = places[phrase.first]! - 1
    const turned = before >= free && words.negators.has(tokens[before]!.lower)
    const band = turned ? NEGATED[phrase.band] : phrase.band
    const start = turned ? tokens[before]!.start : from.start
    return { mention: mentionOf({ start, end: to.end }, band), next }
  }
  return null
}

/** Index of each part's token; "…" takes none. Null where the phrase does not stand here. */
function placesOf(parts: readonly string[], tokens: readonly Token[], at: number): number[] | null {
  const places: number[] = []
  let here = at
  let gap = 0
  for (const part of parts) {
    if (part === '…') {
      gap = GAP
      places.push(here)
      continue
    }
    while (gap > 0 && tokens[here] && tokens[here]!.lower !== part && tokens[here]!.kind !== 'mark')
      [here, gap] = [here + 1, gap - 1]
    if (tokens[here]?.lower !== part) return null
    places.push(here++)
    gap = 0
  }
  return places
}

function mentionOf(span: { start: number; end: number }, band: Band): CertaintyMention {
  const [low, high] = BANDS[band]
  return { ...span, low, high, band }
}
