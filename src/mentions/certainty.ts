// Finds words of certainty and says what they mean: "sehr wahrscheinlich" → likelihood, very likely, 0.80–0.95;
// "with high confidence" → confidence, high; "offenbar" → hedge; "angeblich" → evidential; "sofern …" → conditional.
// A phrase of the pack at a token, then what stands around it (certainty-turns.ts); figures and conditions have files of their own.

import { entry } from '../text/lookup.ts'
import type { Analysis, CertaintyMention, QuantityMention } from '../types.ts'
import { BANDS, type Band, bandOf } from './certainty-bands.ts'
import { conditionFinder } from './certainty-conditions.ts'
import { type Chance, chanceAt, mayHoldChance } from './certainty-numbers.ts'
import { type Match, matchAt, patternsOf } from './certainty-patterns.ts'
import { isQuestioned, type Place, type Turned, turned } from './certainty-turns.ts'
import type { CertaintyWords, Level, Sense, SourceWords } from './certainty-words.ts'

type Finder = (analysis: Analysis, known: { readonly quantities: readonly QuantityMention[] }) => CertaintyMention[]

/** Builds a finder; it compiles the phrases, so build once and keep. Mentions are in order of start; a condition may hold others. */
export function certaintyFinder(words: CertaintyWords | null): Finder {
  if (!words) return () => []
  const phrases = patternsOf(words.phrases, words)
  const conditionsOf = conditionFinder(words)

  return (analysis, { quantities }) =>
    analysis.sentences.flatMap(sentence => {
      const found: CertaintyMention[] = conditionsOf(analysis, sentence).map(span => ({
        ...span,
        ...NOTHING,
        kind: 'conditional',
      }))
      // Where a pattern's own words begin behind its first one, it waits for them: "wird … [kaum]" must not jump over "wohl".
      const waiting = new Map<number, Match<Sense>>()
      const known = { tokens: analysis.tokens, sentence, quantities }
      const hasChance = mayHoldChance(known, words.numeric)
      let free = sentence.first
      for (let at = sentence.first; at < sentence.last; ) {
        const place = { analysis, sentence, free }
        const chance = hasChance ? chanceAt(at, known, words.numeric) : null
        const match = matchAt(phrases, analysis, { at, limit: sentence.last })
        if (match && match.first > at) keep(match, waiting)
        const here = preferred(match?.first === at ? match : undefined, waiting.get(at))
        const read = chance ? ofChance(chance, place, words) : here && ofPhrase(here, place, words)
        if (read?.mention) found.push(read.mention)
        if (read) free = read.next
        else if (here && !here.value) for (let i = at + 1; i < here.last; i++) waiting.set(i, { ...here, first: i })
        at = read?.next ?? at + 1
      }
      return found.sort((a, b) => a.start - b.start || b.end - a.end)
    })
}

/** What came first stays, unless it is overruled: a phrase that is none. */
function keep(match: Match<Sense>, waiting: Map<number, Match<Sense>>): void {
  const before = waiting.get(match.first)
  waiting.set(match.first, before ? preferred(match, before)! : match)
}

/** Of two that begin at the same word, the one that is none, else the one with more context, which came earlier. */
function preferred(here: Match<Sense> | undefined, waited: Match<Sense> | undefined): Match<Sense> | undefined {
  if (!here || !waited) return waited ?? here
  if (!waited.value || here.value) return waited
  return here
}

/** What was read, and the token to go on from. */
interface Read {
  readonly mention: CertaintyMention | null
  readonly next: number
}

const NOTHING = {
  ...{ band: null, low: null, high: null, level: null },
  ...{ negated: false, questioned: false, basis: null, survey: null },
} as const

function ofChance({ first, last, next, low, high }: Chance, place: Place, words: CertaintyWords): Read {
  const questioned = isQuestioned(first, place, words)
  const figure = { ...NOTHING, kind: 'likelihood', band: bandOf(low, high), low, high, basis: 'figure', questioned } as const
  return { mention: { ...spanOf(place, first, last), ...figure }, next }
}

function ofPhrase(match: Match<Sense>, place: Place, words: CertaintyWords): Read | null {
  const { value: sense, first } = match
  const { text, lower } = place.analysis.tokens[first]!
  if (words.small.has(lower) && text !== lower && !(first === place.sentence.first && text.toUpperCase() !== text)) return null
  if (!sense) return null
  if (sense.kind === 'likelihood') {
    if (sense.withInfinitive && !hasInfinitive(match.last, place)) return null
    const phrase = turned(match, sense, { place, words })
    // "ruled out the possibility that": said without a negation it is none, whatever shorter phrase it holds
    return phrase ? { mention: likelihood(phrase, place, words), next: phrase.last } : { mention: null, next: match.next }
  }
  if (sense.kind === 'confidence' && isOfNoun(match, place)) return null
  const questioned = isQuestioned(first, place, words)
  if (sense.kind === 'confidence')
    return { mention: confidence(match, sense.level, { place, words, questioned }), next: match.last }
  return { mention: { ...spanOf(place, first, match.last), ...NOTHING, kind: sense.kind, questioned }, next: match.last }
}

function likelihood({ first, last, band, negated, name }: Turned, place: Place, words: CertaintyWords): CertaintyMention {
  const questioned = isQuestioned(first, place, words)
  const origin = negated ? ({ basis: 'lexicon', survey: null } as const) : originOf(name, words.sources)
  return { ...spanOf(place, first, last), ...NOTHING, kind: 'likelihood', ...interval(band), negated, questioned, ...origin }
}

const interval = (band: Band) => ({ band, low: BANDS[band][0], high: BANDS[band][1] })

/** Where the band of a phrase comes from, and what readers took it to mean. */
function originOf(name: string, { directive, survey }: SourceWords): Pick<CertaintyMention, 'basis' | 'survey'> {
  const asked = entry(survey, name) ?? null
  return { basis: directive.has(name) ? 'ICD 203' : asked ? 'CAPphrase' : 'lexicon', survey: asked }
}

/** Who has no high confidence has some, and who has no low one too: between them lies the middle. */
const OTHER: Readonly<Record<Level, Level>> = { low: 'moderate', moderate: 'low', high: 'moderate' }

function confidence(
  { first, last }: Match<unknown>,
  level: Level,
  { place, words, questioned }: { place: Place; words: CertaintyWords; questioned: boolean },
): CertaintyMention {
  const before = place.analysis.tokens[first - 1]
  const isNegated = first > place.free && before !== undefined && words.negators.has(before.lower)
  const span = spanOf(place, isNegated ? first - 1 : first, last)
  const said = { level: isNegated ? OTHER[level] : level, negated: isNegated, questioned, basis: 'ICD 203' } as const
  return { ...span, ...NOTHING, kind: 'confidence', ...said }
}

/** "ein Wagen mit hoher Sicherheit": a property of a thing, where the order of words or the tree says so. */
function isOfNoun({ first, last }: Match<unknown>, { analysis: { words, wordAt, tags } }: Place): boolean {
  const at = last - 1
  const word = words[wordAt[at] ?? -1]
  const [before, behind] = [tags[first - 1], tags[at + 1]]
  if (before === 'NOUN' && (behind === 'PUNCT' || behind === undefined)) return true
  return word?.relation === 'nmod' && word.head !== null && word.head < word.index && words[word.head]!.upos === 'NOUN'
}

/** "wird die Kosten kaum decken", and not "wird kaum genutzt"; where nothing was trained it is taken for granted. */
function hasInfinitive(at: number, { analysis: { tokens, words, wordAt }, sentence }: Place): boolean {
  if (words.length === 0) return true
  for (let i = at; i < sentence.last && tokens[i]!.kind !== 'mark'; i++) {
    const form = words[wordAt[i]!]?.feats.VerbForm
    if (form === 'Part') return false
    if (form === 'Inf') return true
  }
  return false
}

function spanOf({ analysis: { tokens } }: Place, first: number, last: number) {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end }
}
