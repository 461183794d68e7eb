// Brings the picture up to date after documents came, with progress where that takes long.

import type { Phase } from '../../ledger/consolidate/consolidate.ts'
import type { Ledger } from '../../ledger/open.ts'
import { keep } from '../../warnings/keep.ts'
import type { Context } from '../context.ts'
import { type Progress, progressOf } from '../progress.ts'

/** What is counted in each phase. */
const UNITS: Readonly<Record<Phase, string>> = {
  place: 'documents placed in time',
  judge: 'documents judged',
  name: 'names judged',
  tell: 'stories told',
}

/** What a killed run leaves to do is done by the next command. */
export async function bringUpToDate(
  ledger: Ledger,
  { quiet = false }: { readonly quiet?: boolean },
  context: Context,
): Promise<void> {
  let now: { phase: Phase; left: number; progress: Progress } | null = null
  try {
    await keep(ledger, {
      onStep: (phase, left) => {
        if (now?.phase !== phase) {
          now?.progress.stop()
          now = { phase, left, progress: progressOf(context, { quiet, printsHere: false, unit: UNITS[phase] }) }
          now.progress.expect(left)
        }
        for (; now.left > left; now.left--) now.progress.done(true)
      },
    })
  } finally {
    // A closure set it: the compiler cannot see that.
    ;(now as { progress: Progress } | null)?.progress.stop()
  }
}
