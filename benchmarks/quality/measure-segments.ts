// Sentences and words of raw text. The text is put together from a treebank (a space between sentences, an empty line before
// a paragraph or document) and cut up again with the language's pack; alignment.ts says what is right.
//   measureSegments(set, …) → scores: { sentences: { f: 86.1, … }, words: { f: 98.9, … } }

import { loadPack } from '../../src/languages/index.ts'
import { segment } from '../../src/segment/segment.ts'
import { wordsOf } from '../../src/segment/words.ts'
import type { Span } from '../../src/types.ts'
import { type Compared, type EvalWord, type Side, sentenceCounts, wordCounts } from './alignment.ts'
import { fromArchive } from './archive.ts'
import { type ConlluSentence, conlluOf, rawTextOf, tokenSpans } from './conllu.ts'
import { fingerprint } from './corpus.ts'
import { scoreOf, sumOf } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import type { SegmentSet } from './sets.ts'

/** Each member is a text of its own. */
export async function measureSegments(set: SegmentSet, { errors }: MeasureOptions): Promise<Measurement> {
  const texts = set.members.map(member => conlluOf(fromArchive(set.archive, member)))
  const compared = await Promise.all(texts.map(sentences => compare(set.language, sentences)))
  const differing = new Map<string, number>()
  const words = compared.map(text =>
    wordCounts(text, (gold, found) => {
      const pair = `${gold}   ←   ${found}`
      differing.set(pair, (differing.get(pair) ?? 0) + 1)
    }),
  )
  return {
    corpus: fingerprint(texts.map(rawTextOf)),
    scores: { sentences: scoreOf(sumOf(compared.map(sentenceCounts))), words: scoreOf(sumOf(words)) },
    notes: [`${texts.length === 1 ? '1 text' : `${texts.length} texts`}, put together and cut up again`],
    faults: [],
    errors: errors ? [wordErrors(differing, errors), ...compared.map(text => endErrors(text, errors))].join('\n\n') : '',
    genres: null,
  }
}

/** Cuts the raw text of gold sentences with the language's pack. Throws for a language without a pack. */
export async function compare(language: string, sentences: readonly ConlluSentence[]): Promise<Compared> {
  const raw = rawTextOf(sentences)
  const letters = lettersBefore(raw)
  const at = <T extends Span>(item: T): T => ({ ...item, start: letters[item.start]!, end: letters[item.end]! })
  const pack = await loadPack(language as Parameters<typeof loadPack>[0])
  const segmented = segment(raw, pack.segment)
  const { words } = wordsOf(segmented.tokens, pack.segment)
  const gold = goldSide(sentences, raw)
  return {
    text: raw.replace(/\s/gu, ''),
    gold: { sentences: gold.sentences.map(at), words: gold.words.map(at) },
    found: { sentences: segmented.sentences.map(at), words: words.map(at).map(withMulti) },
  }
}

function wordErrors(differing: ReadonlyMap<string, number>, count: number): string {
  const commonest = [...differing].sort((a, b) => b[1] - a[1]).slice(0, count)
  return ['Words, gold ← found:', ...commonest.map(([pair, times]) => `${String(times).padStart(5)}  ${pair}`)].join('\n')
}

function endErrors(compared: Compared, count: number): string {
  const ends = (side: Side) => new Set(side.sentences.map(({ end }) => end))
  const [gold, found] = [ends(compared.gold), ends(compared.found)]
  const around = (at: number) => `${compared.text.slice(Math.max(0, at - 40), at)} ‖ ${compared.text.slice(at, at + 30)}`
  const missed = [...gold].filter(at => !found.has(at))
  const added = [...found].filter(at => !gold.has(at))
  const missedLines = [`Ends missed (${missed.length}):`, ...missed.slice(0, count).map(around)]
  return [...missedLines, `Ends added (${added.length}):`, ...added.slice(0, count).map(around)].join('\n')
}

function goldSide(sentences: readonly ConlluSentence[], text: string): Side {
  const spans: Span[] = []
  const words: EvalWord[] = []
  let from = 0
  for (const sentence of sentences) {
    const tokens = tokenSpans(sentence, { text, from })
    from = tokens.at(-1)!.end
    spans.push({ start: tokens[0]!.start, end: from })
    sentence.tokens.forEach(({ first, last }, index) => {
      for (const { form } of sentence.words.slice(first, last)) words.push({ ...tokens[index]!, form, multi: last - first > 1 })
    })
  }
  return { sentences: spans, words }
}

/** A found word is part of a multiword token when it shares its span with its neighbour. */
function withMulti<T extends Span & { form: string }>(word: T, index: number, words: readonly T[]): EvalWord {
  const shares = (other: T | undefined) => other !== undefined && other.start === word.start && other.end === word.end
  const { start, end, form } = word
  return { start, end, form, multi: shares(words[index - 1]) || shares(words[index + 1]) }
}

/** For every offset of the text, the number of UTF-16 units before it that are no white space. */
function lettersBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) counts[i + 1] = counts[i]! + (/\s/u.test(text[i]!) ? 0 : 1)
  return counts
}
