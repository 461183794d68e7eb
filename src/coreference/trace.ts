// What the resolver tells while it looks, for whoever asks why a pronoun or a role was taken for somebody; see attribution/trace.ts.
//   scene.analysis.trace?.note({ step: 'ranked', by: 'pronoun', start: 812, ranked, margin: 1 })

import type { Reason } from './salience.ts'
import type { Referent } from './scene.ts'

/** Those who may be meant, the likeliest first, with their scores and what these are made of; [] for a role: fit and nearness. */
export interface RankedStep {
  readonly step: 'ranked'
  readonly by: 'pronoun' | 'role'
  /** Offset of the words that stand for somebody. */
  readonly start: number
  readonly ranked: readonly (readonly [referent: Referent, score: number, reasons: readonly Reason[]])[]
  /** Those whose score is nearer to the best than this are equally likely; null: the best one holds. */
  readonly margin: number | null
}

export type CoreferenceStep = RankedStep
