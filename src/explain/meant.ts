// Whom the words of a speaker mean, and who else was considered.
//   meantBy(attribution, …) → { by: 'pronoun', candidates: [{ name: 'Ida Moor', score: 5.5, taken: true, … }], margin: 1 }

import type { Attribution } from '../types.ts'
import type { Candidate, Meant } from './explanation.ts'
import type { Told } from './told.ts'

/** The last ranking that was made for words of the source. */
export function meantBy({ source }: Attribution, { told, continues }: { told: Told; continues: number | null }): Meant {
  const { span, entity, name } = source
  if (!span) return { by: continues === null ? 'nobody' : 'continued', candidates: [], margin: null }
  const step = told.ranked.findLast(({ start }) => span.start <= start && start < span.end)
  if (!step?.ranked.length) {
    return { by: entity !== null ? 'name' : name !== null ? 'description' : 'nobody', candidates: [], margin: null }
  }
  const candidates = step.ranked.map(([referent, score, reasons]): Candidate => {
    const isTaken = referent.entity === null ? entity === null && referent.name === name : referent.entity === entity
    const { type, kind } = referent
    return { entity: referent.entity, name: referent.name, type, kind, score, reasons, taken: isTaken }
  })
  const isTaken = candidates.some(({ taken }) => taken)
  const by = isTaken || entity === null ? step.by : 'name'
  return { by: by === 'role' && !isTaken ? 'description' : by, candidates, margin: step.margin }
}
