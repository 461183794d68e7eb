// Speech that goes on without a cue of its own.
// "Die Lage sei ernst, sagte Ruiz. Man habe um Hilfe gebeten." The second sentence is still hers: it stands in the subjunctive.
// "Ob das stimme, wisse sie nicht. „Ich war nie dort.“" The quotation behind it is hers, too.

import { dependentsOf, subjectOf } from '../syntax/tree-view.ts'
import { contains, within } from '../text/spans.ts'
import type { Clause, Sentence, Span, TokenRange, Word } from '../types.ts'
import { type Found, reportedMode } from './found.ts'
import { phraseAround } from './phrases/around.ts'
import { type Scene, spanOf, tokenFrom } from './scene.ts'
import { rootsOf } from './tree-words.ts'
import type { AttributionWords } from './words.ts'

/** A quotation of fewer words is a name or a term, not somebody's sentence. */
const QUOTED_WORDS = 3
/** A tree at least so sure names a subject. */
const SURE = 0.5
const SHIFTED = 'free/backshift'

/** One attribution a sentence; `known` is what the other finders found. A paragraph's end takes the word from the speaker. */
export function findFree(scene: Scene, known: readonly Found[], words: AttributionWords): Found[] {
  const spoken = new Set(known.flatMap(({ content }) => content.map(({ start }) => start)))
  const bySentence = leaders(scene, known)
  const found: Found[] = []
  let speaker = null as { found: Found; paragraph: number } | null

  for (const sentence of scene.sentences) {
    if (speaker?.paragraph !== sentence.paragraph) speaker = null
    const own = bySentence.get(sentence.index)
    if (own) {
      // "Der Minister habe ihr zugesagt, dass …": what he promised is told by the one who speaks on.
      if (speaker && isToldBy(scene, own) && isReported(scene, sentence, words))
        found.push(further(scene, speaker.found, { said: sentence, words }))
      else speaker = { found: own, paragraph: sentence.paragraph }
      continue
    }
    if (!speaker) {
      if (!isToldOn(scene, sentence, words)) continue
      const unled = withoutLead(scene, sentence, words)
      found.push(unled)
      speaker = { found: unled, paragraph: sentence.paragraph }
      continue
    }
    const quote = quoteOf(scene, sentence)
    if (quote && !spoken.has(quote.start))
      found.push({ ...further(scene, speaker.found, { said: quote, words }), mode: 'direct', produced: 'free/quotation' })
    else if (isReported(scene, sentence, words)) found.push(further(scene, speaker.found, { said: sentence, words }))
    else if (!quote && isHearsay(scene, sentence, words))
      found.push({ ...further(scene, speaker.found, { said: sentence, words }), evidential: 'hearsay', produced: 'free/hearsay' })
    else if (!quote && isShifted(scene, sentence, { before: speaker.found, words })) {
      const item = { ...further(scene, speaker.found, { said: sentence, words }), produced: SHIFTED }
      found.push(item)
      speaker = { found: item, paragraph: sentence.paragraph }
    } else if (!quote) speaker = null
  }
  return found
}

/**
 * "Lindner war verärgert. Niemand habe sie gefragt.": reported by its mood alone. Whoever the sentence before is about says it, where
 * that is somebody with a name; else nobody is known to: who spoke a few sentences before is right in half of such cases.
 */
function withoutLead(scene: Scene, sentence: Sentence, words: AttributionWords): Found {
  const before = scene.sentences[sentence.index - 1]
  const source = before?.paragraph === sentence.paragraph ? subjectWithName(scene, before, words) : null
  // "Kritik kam von Lindner: Die Schleuse sei zu klein.": what stands before the colon is told by the author.
  const colon = scene.tokens
    .slice(sentence.first, sentence.last - 1)
    .find(({ text, index }) => text === ':' && scene.quoteAt[index]! < 0)
  const content = [{ start: colon ? scene.tokens[colon.index + 1]!.start : sentence.start, end: sentence.end }]
  return {
    source,
    cue: [],
    content,
    mode: reportedMode(scene, content),
    kind: 'speech',
    polarity: leavesOpen(scene, sentence, words) ? 'questioned' : 'affirmed',
    verb: null,
    continues: null,
    produced: 'free/unled',
  }
}

/** The main clause stands in the present subjunctive, "sei", "habe", which reports wherever it stands; "wäre" and "möchte" need not. */
function isToldOn(scene: Scene, sentence: Sentence, words: AttributionWords): boolean {
  const { clauses, trees, wordAt, quoteAt } = scene
  const isPresent = (at: number) => trees.words[wordAt[at]!]?.feats.Tense === 'Pres'
  return (
    isReported(scene, sentence, words) &&
    within(clauses, sentence).some(
      ({ kind, mood, finite }) =>
        kind === 'main' && mood === 'subjunctive' && finite !== null && quoteAt[finite]! < 0 && isPresent(finite),
    )
  )
}

/** The subject of a sentence's main verb, if a person or an organisation is named in it. */
function subjectWithName(scene: Scene, sentence: Sentence, words: AttributionWords): TokenRange | null {
  const { trees, mentions } = scene
  const [root] = rootsOf(scene, sentence)
  const subject = root && subjectOf(trees, root.index)
  if (!subject || subject.sure < SURE) return null
  const phrase = phraseAround(scene, subject.word, words.phrase)
  const named = within(mentions.names, spanOf(scene, phrase)).some(({ type }) => type === 'person' || type === 'organization')
  return named ? phrase : null
}

/** The same speaker says this, too. */
function further(scene: Scene, before: Found, { said: { start, end }, words }: { said: Span; words: AttributionWords }): Found {
  return {
    ...before,
    kind: before.kind === 'demand' ? 'speech' : before.kind,
    cue: [],
    content: [{ start, end }],
    mode: reportedMode(scene, [{ start, end }]),
    polarity: leavesOpen(scene, { start, end }, words) ? 'questioned' : 'affirmed',
    verb: null,
    continues: before,
    produced: 'free/subjunctive',
  }
}

/** "Ob das stimme, wisse sie nicht.": the sentence opens with what is not known. */
const leavesOpen = (scene: Scene, said: Span, { openers }: AttributionWords): boolean =>
  openers.undecided.has(scene.tokens[tokenFrom(scene.tokens, said.start)]?.lower ?? '')

/** Sentence → the attribution whose speaker goes on behind it: the outermost of those whose cue stands in it. */
function leaders(scene: Scene, known: readonly Found[]): Map<number, Found> {
  const leading = new Map<number, Found>()
  const sentenceAt = (offset: number) => scene.tokens[tokenFrom(scene.tokens, offset)]?.sentence
  for (const item of known) {
    const sentence = item.cue.length ? scene.tokens[item.cue[0]!]!.sentence : sentenceAt(item.content[0]!.start)
    const other = sentence === undefined ? undefined : leading.get(sentence)
    if (sentence !== undefined && (!other || outranks(scene, item, other))) leading.set(sentence, item)
  }
  for (const item of known) {
    // A quotation over several sentences keeps its speaker to the end.
    const end = sentenceAt(item.content.at(-1)!.end - 1)
    if (end !== undefined && !leading.has(end)) leading.set(end, item)
  }
  return leading
}

/** It holds the other one's cue, or stands behind it without being held by it. */
function outranks({ tokens }: Scene, item: Found, other: Found): boolean {
  const holds = (outer: Found, inner: Found) =>
    inner.cue.length > 0 && outer.content.some(span => contains(span, tokens[inner.cue[0]!]!))
  return holds(item, other) || (!holds(other, item) && other.content[0]!.start <= item.content[0]!.start)
}

/** The cue itself stands in the subjunctive: "habe … zugesagt", "erwarte". */
function isToldBy({ clauses, tokens }: Scene, { cue, verb }: Found): boolean {
  if (!verb || !cue.length) return false
  return within(clauses, tokens[cue[0]!]!).some(({ mood }) => mood === 'subjunctive')
}

/** A main clause stands in the subjunctive, and the sentence is no condition ("wenn …, wäre …"). */
function isReported(scene: Scene, sentence: Sentence, words: AttributionWords): boolean {
  const own = within(scene.clauses, sentence).filter(clause => scene.quoteAt[clause.first]! < 0)
  const openers = own.map(({ introducer }) => (introducer === null ? '' : scene.tokens[introducer]!.lower))
  if (openers.some(word => words.openers.conditions.has(word))) return false
  // "China hatte gedroht, sollte das Parlament zustimmen": a verb that opens its clause behind a comma is a condition.
  const isCondition = ({ first, finite }: Clause) => finite === first && first > sentence.first
  const main = own.filter(clause => clause.kind === 'main' && clause.mood !== null && !isCondition(clause))
  return (main.length ? main : own).some(({ mood }) => mood === 'subjunctive')
}

/**
 * "The ship had been overloaded, he said. It had left without a pilot.": in the past as the cue, and shifted back as what was reported.
 * Counter-cases: "On Monday, divers had searched the wreck" opens with a time of its own; behind "he says" nothing is shifted.
 */
function isShifted(scene: Scene, sentence: Sentence, { before, words }: { before: Found; words: AttributionWords }): boolean {
  const { trees, tokens, isTime, wordAt } = scene
  if (!words.shifting.size || before.mode === 'direct' || before.kind !== 'speech') return false
  const wordsOf = (span: Span) => within(tokens, span).flatMap(({ index }) => trees.words[wordAt[index] ?? -1] ?? [])
  const shifts = ({ form }: Word) => words.shifting.has(form.toLowerCase())
  const [root] = rootsOf(scene, sentence)
  const opensWithTime = tokens.slice(sentence.first, sentence.first + 3).some(({ index }) => isTime[index])
  if (!root || opensWithTime || !dependentsOf(trees, root.index, /^aux/).some(shifts)) return false
  if (before.produced === SHIFTED) return true
  const cue = trees.words[wordAt[before.cue[0] ?? -1] ?? -1]
  return cue?.feats.Tense === 'Past' && before.content.some(span => wordsOf(span).some(shifts))
}

/** "Der Fahrer war laut Polizei betrunken. Er soll zu schnell gefahren sein.": the same by other means. */
function isHearsay({ clauses, tokens }: Scene, sentence: Sentence, words: AttributionWords): boolean {
  return within(clauses, sentence).some(
    ({ kind, finite }) => kind === 'main' && finite !== null && words.evidence.verbs.has(tokens[finite]!.lower),
  )
}

/** The quotation that a sentence is, or begins, and nothing else. */
function quoteOf({ tokens, quotes, quoteAt }: Scene, { first, start }: Sentence): Span | null {
  const quote = quotes[quoteAt[first + 1] ?? -1]
  if (!quote || quote.start !== start || !/[.!?…]$/.test(tokens[tokenFrom(tokens, quote.inner.end) - 1]?.text ?? '')) return null
  const wordsInside = within(tokens, quote.inner).filter(({ kind }) => kind !== 'mark').length
  return wordsInside >= QUOTED_WORDS ? quote.inner : null
}
