// What looks like a cue in a sentence and gave no attribution, with the reason.
//   rejectedIn(known, { sentence, offset: 312 }) → [{ sort: 'verb', lemmas: ['sagen'], why: 'contentless', … }]

import type { VerbCue } from '../attribution/cues.ts'
import type { Found } from '../attribution/found.ts'
import { entry } from '../text/lookup.ts'
import type { Sentence, Span } from '../types.ts'
import type { RejectedCue, Rejection } from './explanation.ts'
import { contentTrials, explainedVerb, type Known, spansOf, speakerSearch, tokenSpan } from './search.ts'

/** Told at the word itself only, for half the nouns of a text could be a verb of some table. */
const OBVIOUS = new Set<Rejection>(['quoted', 'tag', 'particle'])

/** In the order of the text. */
export function rejectedIn(known: Known, { sentence, offset }: { sentence: Sentence; offset: number }): RejectedCue[] {
  const { all, nested } = known.told.found!
  const kept = new Map(nested.map(({ found }, index) => [found, index]))
  const rejected: RejectedCue[] = []
  const used = new Map<number, number>()
  for (const [found, index] of kept) for (const token of found.cue) used.set(token, index)

  for (let at = sentence.first; at < sentence.last; at++) {
    if (used.has(at)) continue
    const cue = verbAt(known, at) ?? nounAt(known, at) ?? adjunctAt(known, at)
    const isHere = cue?.spans.some(({ start, end }) => start <= offset && offset < end)
    if (cue && (isHere || !OBVIOUS.has(cue.why))) rejected.push({ ...cue, ...double(at) })
  }
  return rejected

  /** A finder handed it in, and another one had the same content. */
  function double(at: number): Pick<RejectedCue, 'insteadOf'> & { why?: Rejection } {
    const found = all.find(one => !kept.has(one) && one.cue.includes(at))
    const other = found && nested.findIndex(one => sameContent(one.found, found))
    return other === undefined || other < 0 ? { insteadOf: null } : { insteadOf: other, why: 'double' }
  }
}

const sameContent = (a: Found, b: Found): boolean =>
  a.content.length === b.content.length &&
  a.content.every((span, i) => span.start === b.content[i]!.start && span.end === b.content[i]!.end)

function verbAt(known: Known, at: number): RejectedCue | null {
  const { scene, words, cues, told } = known
  const cue = cues.get(at)
  if (cue) return ofCue(known, cue, told.dropped.get(at) ?? 'contentless')
  const entries = words.verbs.get(scene.tokens[at]!.lower)
  if (!entries) return null
  const isVerb = /^(?:VERB|AUX)$/u.test(scene.tags[at]!)
  const needsParticle = entries.every(({ particle }) => particle !== null)
  const why: Rejection = scene.quoteAt[at]! >= 0 ? 'quoted' : !isVerb ? 'tag' : needsParticle ? 'particle' : 'form'
  return bare({ spans: [tokenSpan(scene, at)], sort: 'verb', lemmas: [...new Set(entries.map(({ lemma }) => lemma))], why })
}

function ofCue(known: Known, cue: VerbCue, why: Rejection): RejectedCue {
  return {
    spans: spansOf(known.scene, [cue.at, ...cue.particle]),
    sort: 'verb',
    lemmas: [cue.verb.lemma],
    why,
    verb: explainedVerb(known, cue.verb, cue),
    speaker: speakerSearch(known, cue),
    contents: contentTrials(known, cue),
    insteadOf: null,
  }
}

/** "the claim" */
function nounAt({ scene, words }: Known, at: number): RejectedCue | null {
  const { lower } = scene.tokens[at]!
  if (scene.tags[at] !== 'NOUN' || !entry(words.nouns, lower)) return null
  const why = scene.quoteAt[at]! >= 0 ? 'quoted' : 'incomplete'
  return bare({ spans: [tokenSpan(scene, at)], sort: 'noun', lemmas: [lower], why })
}

/** A preposition of speakers, or "so" behind a comma. */
function adjunctAt({ scene, words }: Known, at: number): RejectedCue | null {
  const { before, after } = words.adjuncts
  const phrase = [...Object.keys(before), ...Object.keys(after)].find(cue => standsAt(scene.tokens, cue.split(' '), at))
  if (phrase === undefined) return null
  const span: Span = { start: scene.tokens[at]!.start, end: scene.tokens[at + phrase.split(' ').length - 1]!.end }
  return bare({ spans: [span], sort: 'adjunct', lemmas: [phrase], why: scene.quoteAt[at]! >= 0 ? 'quoted' : 'incomplete' })
}

const standsAt = (tokens: readonly { readonly lower: string }[], words: readonly string[], at: number): boolean =>
  words.every((word, k) => tokens[at + k]?.lower === word)

const bare = (cue: Pick<RejectedCue, 'spans' | 'sort' | 'lemmas' | 'why'>): RejectedCue => ({
  ...cue,
  verb: null,
  speaker: null,
  contents: [],
  insteadOf: null,
})
