// Figures beside which stands who gave them: "the eleven reported by the coast guard", "the figure of nine, published by the ministry",
// "die von der Polizei genannten 3.000 Teilnehmer". The participle is the cue, the figure with its noun the content.

import type { QuantityMention, TokenRange, Word } from '../types.ts'
import type { Found } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { phraseAround } from './phrases/around.ts'
import { type Scene, spanOf, tokenFrom } from './scene.ts'
import { agentBelow } from './tree-words.ts'
import type { AttributionWords, CueVerb } from './words.ts'

/** "die von der Polizei genannten": preposition and name of who gave it stand at most so many tokens before the participle. */
const REACH = 8

/** One for each figure with a participle right beside it; `taken`: tokens that are cues already. */
export function findGiven(scene: Scene, words: AttributionWords, taken: ReadonlySet<number>): Found[] {
  return scene.mentions.quantities.flatMap(quantity => {
    const phrase = phraseOf(scene, quantity)
    const given = behind(scene, phrase, words) ?? inFront(scene, phrase, words)
    if (!given || taken.has(given.at)) return []
    const { at, source, verb, content } = given
    return [
      {
        ...{ source, cue: [at], content: [spanOf(scene, content)], mode: 'indirect', kind: verb.kind, polarity: verb.polarity },
        ...{ verb, continues: null, produced: 'indirect/given' },
      } satisfies Found,
    ]
  })
}

interface Given {
  readonly at: number
  readonly verb: CueVerb
  readonly source: TokenRange
  readonly content: TokenRange
}

/** The figure with the noun that it counts, where that stands behind it. */
function phraseOf({ tokens }: Scene, { start, end, counted }: QuantityMention): TokenRange {
  const last = counted && counted.start >= end && counted.start - end < 2 ? counted.end : end
  return { first: tokenFrom(tokens, start), last: tokenFrom(tokens, last) }
}

/** "the eleven reported by the coast guard": a participle of the figure's, with its agent. */
function behind(scene: Scene, { first, last }: TokenRange, words: AttributionWords): Given | null {
  const { tokens, trees, wordAt } = scene
  const at = tokens[last]?.text === ',' ? last + 1 : last
  const word = trees.words[wordAt[at] ?? -1]
  if (word?.relation !== 'acl' || word.head === null || tokens[at]!.sentence !== tokens[first]!.sentence) return null
  const verb = reporting(tokens[at]!.lower, words)
  const agent = verb && agentBelow(scene, word, words)
  if (!agent || agent.token < at) return null
  return { at, verb, source: phraseAround(scene, agent, words.phrase), content: { first: opening(scene, first, words), last } }
}

/** "die von der Polizei genannten 3.000 Teilnehmer": the participle right before the figure, its agent before it. */
function inFront(scene: Scene, { first, last }: TokenRange, words: AttributionWords): Given | null {
  const { tokens, trees, wordAt } = scene
  const [at, word] = [first - 1, trees.words[wordAt[first - 1] ?? -1]]
  if (!words.grammar.verbSecond || !word || word.relation !== 'amod') return null
  const verb = participle(word, words)
  if (!verb) return null
  for (let i = at - 1; i > Math.max(tokens[first]!.index - REACH, 0) && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    if (!words.passive.agents.has(tokens[i]!.lower)) continue
    const source = phraseAfter(scene, { from: i + 1, limit: at }, words.phrase)
    return source?.last === at && scene.tags[i - 1] === 'DET' ? { at, verb, source, content: { first, last } } : null
  }
  return null
}

/** "genannten" of "genannt": the base form of the adjective is the verb's participle. */
function participle({ lemma, form }: Word, words: AttributionWords): CueVerb | null {
  const base = lemma.toLowerCase()
  return words.passive.participle.test(base) && form.toLowerCase().startsWith(base) ? reporting(base, words) : null
}

function reporting(form: string, { verbs }: AttributionWords): CueVerb | null {
  const isGiving = ({ particle, takes, prepositions, needs, polarity }: CueVerb) =>
    particle === null && takes.has('object') && !prepositions.length && needs === null && polarity === 'affirmed'
  return verbs.get(form)?.find(isGiving) ?? null
}

/** "the | eleven", "the figure of | nine": where the phrase begins that the figure stands in. */
function opening({ tokens, tags, sentences }: Scene, first: number, { evidence }: AttributionWords): number {
  const floor = sentences[tokens[first]!.sentence]!.first
  const isNumberOf = first - 2 >= floor && tags[first - 1] === 'ADP' && evidence.numbers.has(tokens[first - 2]!.lower)
  const from = isNumberOf ? first - 2 : first
  return from > floor && tags[from - 1] === 'DET' ? from - 1 : from
}
