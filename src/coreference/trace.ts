// What the resolver tells while it looks, for whoever asks why a pronoun or a role was taken for somebody; see attribution/trace.ts.
//   scene.analysis.trace?.note({ step: 'ranked', by: 'pronoun', start: 812, ranked, margin: 1 })

import { type Candidate, MARGIN, type Reason } from './salience.ts'
import type { Referent, Scene } from './scene.ts'

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

/** Notes who was ranked by their reasons: `noteRanked(scene, { by: 'pronoun', start: 812 }, candidates)`. */
export function noteRanked(
  { analysis }: Scene,
  { by, start }: Pick<RankedStep, 'by' | 'start'>,
  candidates: readonly Candidate[],
): void {
  analysis.trace?.note({
    step: 'ranked',
    by,
    start,
    ranked: candidates.map(({ referent, score, reasons }) => [referent, score, reasons] as const),
    margin: MARGIN,
  })
}
