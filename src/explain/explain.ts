// Why a place in a document was read as it was, out of what the stages told while they read it.
//   explanationOf(reader.explain(document), { offset: 312 }) → { attributions: [{ index: 3, holds: ['cue'], … }], rejected: […], … }

import type { Explained } from '../pipeline.ts'
import { contains, within } from '../text/spans.ts'
import type { Analysis, Attribution, Reading, Sentence, Span } from '../types.ts'
import { decidingWords } from './deciding.ts'
import type { ExplainedAttribution, ExplainedSentence, Explanation, Place } from './explanation.ts'
import { meantBy } from './meant.ts'
import { locate, positionOf } from './place.ts'
import { quotationAt } from './quotation.ts'
import { rejectedIn } from './rejected.ts'
import { contentTrials, explainedVerb, type Known, speakerSearch } from './search.ts'
import { type Told, toldBy } from './told.ts'

/** Throws PLACE_UNKNOWN. */
export function explanationOf({ reading, analysis, steps }: Explained, place: Place): Explanation {
  const { offset, elsewhere } = locate(place, reading)
  const told = toldBy(steps)
  const known = knownFrom(told)
  const here = { start: offset, end: offset + 1 }
  const sentence = touched(analysis.sentences, here)
  const attributions = known ? holding(reading, here).map(index => explained(known, { reading, index, here })) : []
  const cueSentences = attributions.flatMap(({ cue }) => (cue[0] ? (touched(analysis.sentences, cue[0]) ?? []) : []))
  const sentences = [...new Set([...(sentence ? [sentence] : []), ...cueSentences])].sort((a, b) => a.start - b.start)
  const token = touched(analysis.tokens, here)
  return {
    reading,
    offset,
    ...positionOf(reading.text, offset),
    token: token && { start: token.start, end: token.end },
    elsewhere,
    damage: reading.damage.find(zone => contains(zone, here))?.kind ?? null,
    quotation: known && quotationAt(known.scene, reading, here),
    sentences: sentences.map(one => explainedSentence(analysis, one)),
    attributions,
    rejected: known && sentence ? rejectedIn(known, { sentence, offset }) : [],
    nearest: attributions.length ? null : nearest(reading, offset),
  }
}

function knownFrom(told: Told): Known | null {
  if (!told.found) return null
  const { scene, words, cues, speakers } = told.found
  return { scene, words, told, cues: new Map(cues.map(cue => [cue.at, cue])), speakers }
}

/** The item of an ordered list that the span touches. */
function touched<T extends Span>(items: readonly T[], span: Span): T | null {
  return within(items, span)[0] ?? null
}

const partsOf = ({ source, cue, content }: Attribution) =>
  [
    ['cue', cue],
    ['source', source.span ? [source.span] : []],
    ['content', content],
  ] as const

const extentOf = ({ content }: Attribution): number => content.at(-1)!.end - content[0]!.start

/** Indices of the attributions that hold the place: by cue or source before those by content, the innermost first. */
function holding({ attributions }: Reading, here: Span): number[] {
  const rank = (index: number) => (heldBy(attributions[index]!, here).some(part => part !== 'content') ? 0 : 1)
  return attributions
    .flatMap((attribution, index) => (heldBy(attribution, here).length ? [index] : []))
    .sort((a, b) => rank(a) - rank(b) || extentOf(attributions[a]!) - extentOf(attributions[b]!) || a - b)
}

function heldBy(attribution: Attribution, here: Span): ExplainedAttribution['holds'] {
  return partsOf(attribution).flatMap(([part, spans]) => (spans.some(span => contains(span, here)) ? [part] : []))
}

interface Asked {
  readonly reading: Reading
  readonly index: number
  readonly here: Span
}

function explained(known: Known, { reading, index, here }: Asked): ExplainedAttribution {
  const attribution = reading.attributions[index]!
  const { found, continues } = known.told.found!.nested[index]!
  const cue = found.verb && found.cue[0] !== undefined ? known.cues.get(found.cue[0]) : undefined
  return {
    ...attribution,
    index,
    holds: heldBy(attribution, here),
    verb: found.verb && explainedVerb(known, found.verb, cue),
    continues,
    speaker: cue ? speakerSearch(known, cue) : null,
    meant: meantBy(attribution, { told: known.told, continues }),
    contents: cue ? contentTrials(known, cue) : [],
    deciding: decidingWords(known, found, attribution),
  }
}

function explainedSentence({ words, wordAt, tokens }: Analysis, { first, last, start, end }: Sentence): ExplainedSentence {
  const from = wordAt[first] ?? 0
  const to = last < tokens.length ? wordAt[last]! : words.length
  return {
    start,
    end,
    words: words.slice(from, to).map(({ start, end, form, lemma, upos, relation, head, confidence }) => {
      return {
        start,
        end,
        form,
        lemma,
        upos,
        relation,
        head: head === null ? null : head - from,
        sure: confidence.head * confidence.relation,
      }
    }),
  }
}

function nearest({ attributions }: Reading, offset: number): Explanation['nearest'] {
  let best: Explanation['nearest'] = null
  for (const [index, attribution] of attributions.entries()) {
    for (const { start, end } of partsOf(attribution).flatMap(([, spans]) => spans)) {
      const distance = Math.max(start - offset, offset - end + 1)
      if (!best || distance < best.distance) best = { index, distance }
    }
  }
  return best
}
