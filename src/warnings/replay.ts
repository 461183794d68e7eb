// Goes through a story's documents one by one, as if each came now, and hands back what each raises.
//   await replayed(documents, { asOf: at => survey(ledger, { story, asOf: at }), from, to })

import type { Survey } from '../ledger/queries/survey.ts'
import { momentOf } from './facts.ts'
import type { Warning } from './warning.ts'
import { inOrder, warningsOf } from './warnings.ts'

interface Time {
  /** Milliseconds, both included. */
  readonly from: number
  readonly to: number
  /** The story as it was at a moment: RFC 3339. */
  readonly asOf: (moment: string) => Promise<Survey>
}

/** In the order in which they were raised. Each cause once, from an empty memory. */
export async function replayed(whole: Survey, { from, to, asOf }: Time): Promise<Warning[]> {
  const raised = new Map<string, Warning>()
  const moments = [...new Set(whole.documents.map((_, index) => momentOf(whole, index)))].sort((a, b) => a - b)
  for (const moment of moments) {
    if (moment > to) break
    const known = await asOf(new Date(moment).toISOString())
    const came = new Set(known.documents.flatMap(({ id }, index) => (momentOf(known, index) === moment ? [id] : [])))
    for (const warning of warningsOf(known)) {
      if (came.has(warning.document) && !raised.has(warning.id)) raised.set(warning.id, warning)
    }
  }
  return [...raised.values()].filter(({ at }) => Date.parse(at) >= from && Date.parse(at) <= to).sort(inOrder)
}
