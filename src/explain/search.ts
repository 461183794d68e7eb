// What a verb cue is by its table, where its speaker was looked for, and which contents were tried.
//   speakerSearch(known, cue) → { byOrder: {…}, byTree: { span: {…}, via: 'own', sure: 0.43 }, because: 'order', … }

import type { VerbCue } from '../attribution/cues.ts'
import { type Scene, spanOf } from '../attribution/scene.ts'
import { SURE } from '../attribution/speaker/speaker.ts'
import type { AttributionWords, Complement, CueVerb } from '../attribution/words.ts'
import { trimmed } from '../text/spans.ts'
import type { Span, TokenRange } from '../types.ts'
import type { ContentTrial, ExplainedVerb, SpeakerSearch } from './explanation.ts'
import type { Told } from './told.ts'

/** What the explanations of one document look at. */
export interface Known {
  readonly scene: Scene
  readonly words: AttributionWords
  readonly told: Told
  readonly cues: ReadonlyMap<number, VerbCue>
  readonly speakers: ReadonlyMap<number, TokenRange | null>
}

/** What a verb must take for a finder to look; one of them is enough. Finders that are not here always look. */
const ASKED: Readonly<Record<string, readonly Complement[]>> = {
  bare: ['bare'],
  clause: ['clause', 'question'],
  infinitive: ['infinitive'],
  manner: ['bare', 'clause'],
  inFront: ['clause'],
  object: ['object'],
}

/** The verb of a cue. `shape`: its cue among those that were looked for; undefined for a verb that a rule found by itself. */
export function explainedVerb({ scene, words }: Known, verb: CueVerb, shape: VerbCue | undefined): ExplainedVerb {
  const { lemma, kind, polarity, takes, prepositions } = verb
  return {
    lemma,
    kind,
    polarity,
    takes: [...takes],
    prepositions,
    form: shape?.form ?? null,
    auxiliary: shape?.auxiliary == null ? null : tokenSpan(scene, shape.auxiliary),
    listed: shape !== undefined && (words.verbs.get(scene.tokens[shape.at]!.lower)?.includes(verb) ?? false),
  }
}

export function speakerSearch({ scene, told, speakers }: Known, { at }: VerbCue): SpeakerSearch {
  const span = (range: TokenRange | null | undefined): Span | null => (range ? spanOf(scene, range) : null)
  const order = told.byOrder.get(at)
  const tree = told.byTree.get(at)?.tree ?? null
  const taken = speakers.get(at) ?? null
  return {
    byOrder: span(order?.phrase),
    byTree: tree && { span: spanOf(scene, tree.phrase), via: tree.via, sure: tree.sure },
    threshold: SURE,
    taken: span(taken),
    because: because(),
  }

  function because(): SpeakerSearch['because'] {
    if (!order) return taken ? 'shared' : 'nobody'
    if (!taken) return 'nobody'
    if (!told.byTree.has(at)) return 'orderAlone'
    if (tree && order.phrase && touch(order.phrase, tree.phrase)) return 'agreed'
    return tree && tree.phrase.first === taken.first && tree.phrase.last === taken.last ? 'tree' : 'order'
  }
}

const touch = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last

/** Marks at a content's ends that are none of it. */
const ENDS = '.,;:'

export function contentTrials({ scene, told }: Known, { at, verb }: VerbCue): ContentTrial[] {
  return (told.contents.get(at) ?? []).map(({ finder, content }) => {
    const asked = ASKED[finder] ?? []
    const isAsked = asked.length === 0 || asked.some(complement => verb.takes.has(complement))
    return {
      finder,
      found: content?.spans.map(span => trimmed(scene.text, span, ENDS) ?? span) ?? null,
      lacks: isAsked ? [] : asked,
    }
  })
}

export function tokenSpan({ tokens }: Scene, i: number): Span {
  const { start, end } = tokens[i]!
  return { start, end }
}

/** Tokens as spans, neighbours as one. */
export function spansOf(scene: Scene, tokens: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let before = -2
  for (const i of [...tokens].sort((a, b) => a - b)) {
    if (i === before + 1) spans.at(-1)!.end = scene.tokens[i]!.end
    else spans.push({ ...tokenSpan(scene, i) })
    before = i
  }
  return spans
}
