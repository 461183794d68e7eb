// Where a verb cue stands and what the finders of content hand back.

import type { Clause, Span, TokenRange } from '../../types.ts'
import type { VerbCue } from '../cues.ts'
import type { Scene } from '../scene.ts'
import type { AttributionWords } from '../words.ts'

export interface Content {
  readonly spans: Span[]
  /** Which finder found it. */
  readonly rule: 'anaphor' | 'clause' | 'infinitive' | 'bare' | 'before' | 'around' | 'object'
  /** Opened by "ob" or "whether". */
  readonly asks: boolean
}

export interface Place {
  readonly cue: VerbCue
  readonly source: TokenRange | null
  /** The next cues of the same sentence. */
  readonly next: readonly VerbCue[]
  readonly words: AttributionWords
}

/** Token behind the frame: behind cue and particle, and behind a speaker right after them. */
export function frameEnd({ cue, source }: Place): number {
  return Math.max(cue.at + 1, source && source.first > cue.at && source.first < cue.at + 12 ? source.last : 0)
}

/** Token behind the verb's bracket: a clause of content does not stand before the particle. "Er wies, müde wie er war, darauf hin, …" */
export const bracketEnd = (place: Place): number => Math.max(frameEnd(place), (place.cue.particle.at(-1) ?? -1) + 1)

/** The first clause of the cue's sentence that starts at token `from` or behind it. */
export function clauseFrom({ clausesOf }: Scene, { cue }: Place, from: number): Clause | undefined {
  return clausesOf[cue.clause.sentence]!.find(({ first }) => first >= from)
}

/** First token behind the dateline and its dash, when the sentence whose first token it is begins with it; else that token. */
export function afterDateline({ tokens, mentions }: Scene, first: number): number {
  const end = mentions.dateline?.span.end ?? 0
  let i = first
  while (tokens[i] && tokens[i]!.start < end) i++
  while (i > first && tokens[i] && /^[–—:-]$/.test(tokens[i]!.text)) i++
  return Math.min(i, tokens.length - 1)
}
