// Gold attributions beside found ones, one by one: the pairs behind the scorers' sums, for tables by class and lists of errors.
//   await speechPairs('score-facts', { documents, readings }) → [{ gold, found, right: true, who: false, … }, …]
// Words, alignment and overlap are the scorers' own, imported from the shared folder; what makes a pair right is said there in
// each scorer's head. `disagreements` checks that the pairs add up to the figures that the scorer itself gave.

import { pathToFileURL } from 'node:url'
import type { Attribution, Reading } from '../../src/types.ts'
import { type GoldAttribution, type GoldDocument, type GoldSpan, shared } from './corpus.ts'
import { type Counts, type Score, scoreOf } from './counts.ts'
import type { Scorer } from './sets.ts'

/** One attribution on either side, or one that is on both. Never neither. */
export interface SpeechPair {
  readonly document: GoldDocument
  readonly gold: GoldAttribution | null
  readonly found: Attribution | null
  /** Jaccard index of the contents' words, 0 to 1. */
  readonly share: number
  /** The scorer's "found": both are there and share half of their words or more. */
  readonly right: boolean
  /** The scorer's "found+who" or "speaker": and the speaker is right, too. */
  readonly who: boolean
  /** An optional one in gold, and what meets it: neither hit nor miss. */
  readonly neutral: boolean
}

export interface Scored {
  readonly documents: readonly GoldDocument[]
  readonly readings: readonly Reading[]
}

/** The measure that asks for the speaker, by scorer. */
export const WHO: Readonly<Record<Scorer, string>> = { 'score-facts': 'speaker', 'score-attribution': 'found+who' }

type Words = ReadonlySet<number>

/** What is used of ../shared/eval/lib.mjs. */
interface EvalLibrary {
  wordsOf(text: string): [number, number][]
  touched(words: readonly [number, number][], spans: readonly GoldSpan[]): Set<number>
  common(a: Words, b: Words): number
  jaccard(a: Words, b: Words): number
  align<A, B>(gold: readonly A[], found: readonly B[], score: (a: A, b: B) => number): [number, number][]
}

interface Side {
  readonly content: Words
  readonly source: Words
  readonly cue: Words
}

/** In the order of the documents: gold ones in their order, each with its partner, then those that met none. */
export async function speechPairs(scorer: Scorer, { documents, readings }: Scored): Promise<SpeechPair[]> {
  const library = (await import(pathToFileURL(`${shared}eval/lib.mjs`).href)) as EvalLibrary
  const byId = new Map(readings.map(reading => [reading.id, reading]))
  return documents.flatMap(document => pairsOf(library, { scorer, document, reading: byId.get(String(document.id)) ?? null }))
}

interface Task {
  readonly scorer: Scorer
  readonly document: GoldDocument
  readonly reading: Reading | null
}

function pairsOf(library: EvalLibrary, { scorer, document, reading }: Task): SpeechPair[] {
  const words = library.wordsOf(document.text)
  const sideOf = (source: readonly GoldSpan[], cue: readonly GoldSpan[], content: readonly GoldSpan[]): Side => ({
    source: library.touched(words, source),
    cue: library.touched(words, cue),
    content: library.touched(words, content),
  })
  const found = reading?.attributions ?? []
  const want = document.attributions.map(gold => sideOf(sourceSpans(gold), gold.cue ?? [], gold.content ?? []))
  const got = found.map(({ source, cue, content }) =>
    sideOf(source.span ? [pair(source.span)] : [], cue.map(pair), content.map(pair)),
  )
  const facts = scorer === 'score-facts'
  const { jaccard } = library
  const aligned = library.align(want, got, (w, g) =>
    facts
      ? jaccard(w.content, g.content)
      : jaccard(w.content, g.content) + 0.01 * jaccard(w.cue, g.cue) + 0.01 * jaccard(w.source, g.source),
  )
  const partner = new Map(aligned)
  const met = new Set(partner.values())

  return [...want.map((_, i) => ofGold(i)), ...got.flatMap((_, j) => (met.has(j) ? [] : [single(null, found[j]!)]))]

  function ofGold(i: number): SpeechPair {
    const gold = document.attributions[i]!
    const j = partner.get(i)
    const other = j === undefined ? undefined : found[j]
    if (j === undefined || !other) return single(gold, null)
    const share = jaccard(want[i]!.content, got[j]!.content)
    const right = share >= 0.5
    const who =
      right &&
      (facts ? isNamed(document, gold, { reading: reading!, source: other.source }) : touches(want[i]!.source, got[j]!.source))
    return { document, gold, found: other, share, right, who, neutral: facts && gold.optional === true }
  }

  function single(gold: GoldAttribution | null, other: Attribution | null): SpeechPair {
    return { document, gold, found: other, share: 0, right: false, who: false, neutral: facts && gold?.optional === true }
  }

  /** Words in common, or none on either side. */
  function touches(a: Words, b: Words): boolean {
    return (a.size === 0 && b.size === 0) || library.common(a, b) > 0
  }
}

/** score-facts' test of a speaker: a name or spelling of the entity is, or holds, one of gold's. It is no part of what can be imported. */
function isNamed(
  document: GoldDocument,
  { source: name }: GoldAttribution,
  { reading, source }: { reading: Reading; source: Attribution['source'] },
): boolean {
  if (typeof name !== 'string') return false
  const groups = [...(document.people ?? []), ...(document.organizations ?? []), ...(document.places ?? [])]
  const names = [name, ...(groups.find(group => group.includes(name)) ?? [])].map(fold)
  const entity = reading.entities.find(({ id }) => id === source.entity)
  const spellings = (entity?.mentions ?? []).map(({ start, end }) => document.text.slice(start, end))
  const said = [source.name ?? '', entity?.name ?? '', ...spellings].filter(Boolean).map(fold)
  return said.some(s => names.some(n => n === s || (n.length > 3 && (s.includes(n) || (s.length > 3 && n.includes(s))))))
}

const ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einem|einer|the|a|an) /u
const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(ARTICLE, '').trim()

const pair = ({ start, end }: { start: number; end: number }): GoldSpan => [start, end]

/** Where gold says that the speaker's words stand. Articles name him in `source` and have his words apart. */
export function sourceSpans({ source, source_spans, sourceSpan }: GoldAttribution): readonly GoldSpan[] {
  if (source_spans) return source_spans
  const span = typeof source === 'string' ? sourceSpan : source
  return span ? [span] : []
}

/** The scorer's measures "found" and who, counted from pairs. */
export function scoresOf(pairs: readonly SpeechPair[]): { found: Score; who: Score } {
  const counts = (isRight: (pair: SpeechPair) => boolean): Counts => {
    // What meets an optional one is left out only where it is found; a poor match is an invented one.
    const isAside = ({ neutral, right }: SpeechPair) => neutral && right
    return {
      right: pairs.filter(pair => !pair.neutral && isRight(pair)).length,
      gold: pairs.filter(({ gold, neutral }) => gold && !neutral).length,
      found: pairs.filter(pair => pair.found && !isAside(pair)).length,
    }
  }
  return { found: scoreOf(counts(({ right }) => right)), who: scoreOf(counts(({ who }) => who)) }
}

/** Where the pairs give another figure than the scorer did: this file and the scorer have grown apart. One line each. */
export function disagreements(scorer: Scorer, pairs: readonly SpeechPair[], scores: Readonly<Record<string, Score>>): string[] {
  const own = scoresOf(pairs)
  const both: [string, Score][] = [
    ['found', own.found],
    [WHO[scorer], own.who],
  ]
  return both.flatMap(([measure, { f }]) => {
    const told = scores[measure]?.f ?? 0
    return Math.abs(told - f) < 1e-6
      ? []
      : [`${measure}: the scorer says F ${told.toFixed(2)}, pair by pair it is ${f.toFixed(2)}`]
  })
}
