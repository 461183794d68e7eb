// Has what is kept of stories up to date before a question to the whole ledger is answered; loads what tells stories only then.

import type { Ledger } from '../ledger/open.ts'
import { waits } from '../ledger/ready.ts'

/** Unless somebody else is writing: see `keepIfFree`. */
export async function told(ledger: Ledger): Promise<void> {
  if (!(await waits(ledger.db, { stories: true }))) return
  const { keepIfFree } = await import('./keep.ts')
  await keepIfFree(ledger)
}
