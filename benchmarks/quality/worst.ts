// The costliest errors of a set, so that a person can write the cause beside each.
//   worstErrors(pairs, 20) →
//      1. wrong speaker · s1a4 @1180 · adjunct/according · content 14 words
//         gold   [die Polizei] laut: drei Menschen seien verletzt
//         found  [der Sprecher = Jan Moor] laut: drei Menschen seien verletzt
// A wrong speaker costs most, then an invented attribution, then a missed one, then a found one that lacks its speaker, then a
// content that is much too long or too short. Of one kind the longer content costs more.

import type { Attribution } from '../../src/types.ts'
import type { GoldAttribution, GoldSpan } from './corpus.ts'
import { type SpeechPair, sourceSpans } from './speech-pairs.ts'

const KINDS = ['wrong speaker', 'invented', 'missed', 'no speaker', 'too long', 'too short', 'misplaced'] as const
type Kind = (typeof KINDS)[number]

/** What costs the same. */
const RANK: Readonly<Record<Kind, number>> = {
  'wrong speaker': 0,
  invented: 1,
  missed: 2,
  'no speaker': 3,
  'too long': 4,
  'too short': 4,
  misplaced: 4,
}

/** Contents that share less of their words are no match: one is missed, the other invented. */
const MATCH = 0.2
/** A content longer or shorter by this factor is much too long or short; between them it is misplaced. */
const MUCH = 1.5
/** Longer contents are shown by their beginning and end, in characters. */
const SHOWN = 160

interface Fault {
  readonly kind: Kind
  /** Words of the content concerned. */
  readonly words: number
  readonly pair: SpeechPair
}

/** A line that counts them by kind, then the `count` costliest. */
export function worstErrors(pairs: readonly SpeechPair[], count: number): string {
  const faults = pairs
    .flatMap(faultsOf)
    .map((fault, order) => ({ ...fault, order }))
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.words - a.words || a.order - b.order)
  const sums = KINDS.map(kind => `${kind} ${faults.filter(fault => fault.kind === kind).length}`)
  return [`errors: ${sums.join(', ')}`, ...faults.slice(0, count).map(shown)].join('\n')
}

/** An optional one in gold may be missed, and one that meets it may say what it likes. */
function faultsOf(pair: SpeechPair): Fault[] {
  const { gold, found, share, right, who, neutral, document } = pair
  const fault = (kind: Kind, side: Partial<SpeechPair> = {}): Fault => {
    const one = { ...pair, ...side }
    return { kind, words: wordCount(document.text, one.gold ? goldSpans(one.gold) : foundSpans(one.found!)), pair: one }
  }
  const missed = gold && !neutral ? [fault('missed', { found: null })] : []
  const invented = found ? [fault('invented', { gold: null })] : []
  if (!gold || !found || share < MATCH) return [...missed, ...invented]
  if (neutral || who) return neutral && !right ? invented : []
  if (right) return [fault(found.source.span || found.source.name ? 'wrong speaker' : 'no speaker')]
  const longer = wordCount(document.text, foundSpans(found)) / Math.max(1, wordCount(document.text, goldSpans(gold)))
  return [fault(longer > MUCH ? 'too long' : longer < 1 / MUCH ? 'too short' : 'misplaced')]
}

function shown({ kind, words, pair: { document, gold, found } }: Fault, index: number): string {
  const { text } = document
  const at = gold ? goldSpans(gold)[0]?.[0] : found!.content[0]?.start
  const head = [kind, `${document.id} @${at ?? '?'}`, ...(found ? [found.produced] : []), `content ${words} words`]
  const lines = [`${String(index + 1).padStart(3)}. ${head.join(' · ')}`]
  if (gold) lines.push(`     gold   [${speakerOf(gold, text)}] ${say(text, gold.cue ?? [])}: ${say(text, goldSpans(gold))}`)
  if (found)
    lines.push(`     found  [${foundSpeaker(found, text)}] ${say(text, found.cue.map(pairOf))}: ${say(text, foundSpans(found))}`)
  return lines.join('\n')
}

/** The words, and whom they mean where gold says so. */
function speakerOf(gold: GoldAttribution, text: string): string {
  const words = say(text, sourceSpans(gold)) || '–'
  return typeof gold.source === 'string' && gold.source !== words ? `${words} = ${gold.source}` : words
}

function foundSpeaker({ source }: Attribution, text: string): string {
  const words = source.span ? say(text, [pairOf(source.span)]) : '–'
  return source.name && source.name !== words ? `${words} = ${source.name}` : words
}

const pairOf = ({ start, end }: { start: number; end: number }): GoldSpan => [start, end]
const goldSpans = ({ content }: GoldAttribution): readonly GoldSpan[] => content ?? []
const foundSpans = ({ content }: Attribution): readonly GoldSpan[] => content.map(pairOf)

function wordCount(text: string, spans: readonly GoldSpan[]): number {
  return spans.reduce((sum, [start, end]) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}

function say(text: string, spans: readonly GoldSpan[]): string {
  const words = spans.map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' … ')
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN * 0.6)} […] ${words.slice(-SHOWN * 0.4)}`
}
