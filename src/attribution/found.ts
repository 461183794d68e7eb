// An attribution on its way: what the finders of this folder hand to nest and describe.

import { contains, within } from '../text/spans.ts'
import type { Attribution, Span, Token, TokenRange } from '../types.ts'
import type { Scene } from './scene.ts'
import type { CueVerb } from './words.ts'

export interface Found {
  /** Tokens of the speaker's phrase; null where none stands. */
  readonly source: TokenRange | null
  /** Tokens of the cue, in order; [] in free indirect speech. */
  readonly cue: readonly number[]
  /** Stretches of text, in order; not yet trimmed of stops and commas. */
  readonly content: readonly Span[]
  readonly mode: Attribution['mode']
  readonly kind: Attribution['kind']
  readonly polarity: Attribution['polarity']
  readonly verb: CueVerb | null
  /** Where the cue itself keeps a distance: "soll", "allegedly"; absent or null: the content tells. */
  readonly evidential?: Attribution['evidential'] | null
  /** Attribution whose speaker goes on here, by identity; null: none. */
  readonly continues: Found | null
  /** Name of the finder and its rule: "indirect/clause". */
  readonly produced: string
}

/** Mixed when a quoted part is built in. For contents that are no direct speech. */
export function reportedMode({ quotes }: Pick<Scene, 'quotes'>, content: readonly Span[]): 'mixed' | 'indirect' {
  return content.some(span => within(quotes, span).length > 0) ? 'mixed' : 'indirect'
}

/** The token stands inside the content. */
export const isSaid = ({ content }: Found, token: Token): boolean => content.some(span => contains(span, token))
