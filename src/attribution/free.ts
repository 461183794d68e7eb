// Free indirect speech: the speaker goes on without a cue.
// "Die Lage sei ernst, sagte Ruiz. Man habe um Hilfe gebeten." The second sentence is still hers: it stands in the subjunctive.

import { within } from '../text/spans.ts'
import type { Sentence } from '../types.ts'
import type { Found } from './found.ts'
import { type Scene, tokenFrom } from './scene.ts'
import type { AttributionWords } from './words.ts'

/** One attribution a sentence; `known` is what the other finders found. Where a language has no such mood there is none. */
export function findFree(scene: Scene, known: readonly Found[], words: AttributionWords): Found[] {
  const bySentence = lastOfSentence(scene, known)
  const found: Found[] = []
  let speaker: { found: Found; paragraph: number } | null = null
  for (const sentence of scene.sentences) {
    const own = bySentence.get(sentence.index)
    if (own) {
      speaker = { found: own, paragraph: sentence.paragraph }
      continue
    }
    if (!speaker || speaker.paragraph !== sentence.paragraph || !isReported(scene, sentence, words)) {
      if (speaker && !isTransparent(sentence)) speaker = null
      continue
    }
    const { kind, ...rest } = speaker.found
    found.push({
      ...rest,
      kind: kind === 'demand' ? 'speech' : kind,
      cue: [],
      content: [{ start: sentence.start, end: sentence.end }],
      mode: holdsQuote(scene, sentence) ? 'mixed' : 'indirect',
      polarity: 'affirmed',
      verb: null,
      continues: speaker.found,
      produced: 'free/subjunctive',
    })
  }
  return found
}

/** The outermost attribution that a sentence ends with; its speaker goes on. */
function lastOfSentence(scene: Scene, known: readonly Found[]): Map<number, Found> {
  const last = new Map<number, Found>()
  for (const item of known) {
    const at = item.cue[0] ?? tokenFrom(scene.tokens, item.content[0]!.start)
    const sentence = scene.tokens[at]?.sentence
    if (sentence === undefined) continue
    const other = last.get(sentence)
    // A cue inside another one's content is nested: the outer one speaks on.
    const inside = other?.content.some(({ start, end }) => start <= scene.tokens[at]!.start && scene.tokens[at]!.start < end)
    const outer =
      other &&
      item.content.some(
        ({ start, end }) => start <= scene.tokens[other.cue[0] ?? 0]!.start && scene.tokens[other.cue[0] ?? 0]!.start < end,
      )
    if (!other || outer || (!inside && other.content[0]!.start <= item.content[0]!.start)) last.set(sentence, item)
  }
  for (const item of known) {
    // Content that reaches over several sentences keeps its speaker to the end.
    const lastSpan = item.content.at(-1)!
    const end = scene.tokens[tokenFrom(scene.tokens, lastSpan.end) - 1]?.sentence
    if (end !== undefined && !last.has(end)) last.set(end, item)
  }
  return last
}

/** A main clause stands in the subjunctive, and the sentence is no condition ("wenn …, wäre …"). */
function isReported(scene: Scene, sentence: Sentence, words: AttributionWords): boolean {
  const own = within(scene.clauses, sentence).filter(clause => scene.quoteAt[clause.first]! < 0)
  const openers = own.map(({ introducer }) => (introducer === null ? '' : scene.tokens[introducer]!.lower))
  if (openers.some(word => words.conditions.has(word))) return false
  const main = own.filter(({ kind, mood }) => kind === 'main' && mood !== null)
  return (main.length ? main : own).some(({ mood }) => mood === 'subjunctive')
}

/** A short sentence without a verb, or a quotation, does not take the word from the speaker. */
function isTransparent({ first, last }: Sentence): boolean {
  return last - first <= 2
}

function holdsQuote({ quotes }: Scene, sentence: Sentence): boolean {
  return quotes.some(({ start, end }) => start < sentence.end && end > sentence.start)
}
