// Who speaks in a quotation, on its way from where that is found to what is read.

import type { Found } from '../found.ts'

/** Who speaks, less what was said. */
export type Lead = Omit<Found, 'content'>

/** Filled up with what a quotation is unless a verb says more. */
export function leadOf({ cue, source, verb, kind, produced }: Partial<Lead> & Pick<Lead, 'cue' | 'source' | 'produced'>): Lead {
  const { polarity = 'affirmed' } = verb ?? {}
  return {
    source,
    cue,
    mode: 'direct',
    kind: kind ?? verb?.kind ?? 'speech',
    polarity,
    verb: verb ?? null,
    continues: null,
    produced,
  }
}
