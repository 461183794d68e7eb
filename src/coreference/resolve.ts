// Puts names together to entities and says who speaks in every attribution.
// "Minister Radko Hudak sagte … Er fügte hinzu" → entity e1 "Radko Hudak" speaks twice.

import { firstEndingAfter } from '../text/spans.ts'
import type { Entity, Mentions, ReportedSpeech, Source, Span } from '../types.ts'
import { groupNames } from './cluster.ts'
import { introduce } from './entities.ts'
import { kindReader } from './kinds.ts'
import { nominalFinder } from './nominals.ts'
import { phraseReader } from './phrases.ts'
import { type Referent, type Scene, sceneOf } from './scene.ts'
import { speakerFinder } from './speakers.ts'
import type { CoreferenceWords } from './words.ts'

export interface Resolved {
  /** In the order of their first mention: "e1", "e2" … */
  readonly entities: Entity[]
  /** One a speech, in the same order. */
  readonly sources: Source[]
}

const UNKNOWN: Source = { span: null, entity: null, name: null, kind: 'unknown', candidates: [] }

/** Builds a language's resolver. Build once and keep. */
export function entityResolver(
  words: CoreferenceWords | null,
): (analysis: Scene['analysis'], known: { mentions: Mentions; speeches: readonly ReportedSpeech[] }) => Resolved {
  if (!words)
    return (_, { speeches }) => ({ entities: [], sources: speeches.map(({ sourceSpan: span }) => ({ ...UNKNOWN, span })) })
  const readPhrase = phraseReader(words)
  const findNominals = nominalFinder(words, readPhrase)
  const findSpeaker = speakerFinder(words, { readPhrase, kindOf: kindReader(words) })

  return (analysis, { mentions, speeches }) => {
    const scene = sceneOf(analysis, mentions.names)
    introduce(scene, groupNames(analysis, mentions.names, words), { readPhrase, words })
    for (const phrase of findNominals(analysis, mentions)) findSpeaker.meet(scene, phrase)
    const sources: Source[] = []
    // Who speaks in each; several when equally likely.
    const found: Referent[][] = []
    for (const [index, { sourceSpan, continues, within }] of speeches.entries()) {
      const earlier = (at: number | null) => (at === null || at >= index ? [] : found[at]!)
      const span = sourceSpan && uncut(analysis, sourceSpan, words)
      const context = { outer: earlier(within), nested: within !== null }
      found.push(span ? findSpeaker.at(scene, span, context) : earlier(continues))
      sources.push(sourceOf(found[index]!, span))
    }
    const entities = [...scene.entities.values()]
    for (const { mentions: places } of entities) places.sort((a, b) => a.start - b.start)
    return { entities, sources }
  }
}

function sourceOf(found: readonly Referent[], span: Span | null): Source {
  const [referent] = found
  if (referent && found.length === 1) {
    const { entity, name, kind } = referent
    return { span, entity, name, kind, candidates: [] }
  }
  const candidates = found.flatMap(({ entity }) => entity ?? []).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  return { ...UNKNOWN, span, kind: kindOfAll(found), candidates: candidates.length > 1 ? candidates : [] }
}

/** Whichever of them it is, it is of that kind. */
function kindOfAll(found: readonly Referent[]): Source['kind'] {
  const kinds = new Set(found.map(({ kind }) => kind))
  return kinds.size === 1 ? found[0]!.kind : 'unknown'
}

/** "Der 54-|Jährige": a phrase that was cut within a word has the whole of it, and its article. */
function uncut({ tokens }: Scene['analysis'], { start, end }: Span, { names }: CoreferenceWords): Span {
  let at = firstEndingAfter(tokens, start)
  const isCut = () => tokens[at]?.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]!.glued
  if (!isCut()) return { start, end }
  while (isCut()) at -= 2
  const article = tokens[at - 1]
  return { start: article && names.determiners.has(article.lower) ? article.start : tokens[at]!.start, end }
}
