import type { Analysis, Entity, Mentions, ReportedSpeech, Source } from '../types.ts'
import type { CoreferenceWords } from './words.ts'

export interface Resolved {
  readonly entities: Entity[]
  /** One a speech, in the same order. */
  readonly sources: Source[]
}

export function entityResolver(
  _words: CoreferenceWords | null,
): (analysis: Analysis, known: { mentions: Mentions; speeches: readonly ReportedSpeech[] }) => Resolved {
  return (analysis, { speeches }) => ({
    entities: [],
    sources: speeches.map(({ sourceSpan: span }) => {
      return { span, entity: null, name: span && analysis.text.slice(span.start, span.end), kind: 'unknown', candidates: [] }
    }),
  })
}
