// Ways on which warnings go out. What waits to be delivered stands in the ledger (outbox.ts), so that a killed watch goes on with it;
// a channel delivers, and says whether it did.
//   { name: 'webhook 1', deliver: async warnings => { … } }

import type { Watched } from '../warnings/rules/apply.ts'

export interface Channel {
  /** Stays the same across restarts, for deliveries are kept by it: "terminal", "atom", "webhook desk". */
  readonly name: string
  /**
   * Delivers some warnings, the oldest first. Rejects with a LagebildError where it could not: they are tried again, later and later.
   * A process that is killed between delivering and noting it delivers them again: what comes twice has the same warning id.
   */
  deliver(warnings: readonly Watched[], options: { readonly signal: AbortSignal }): Promise<void>
  close?(): Promise<void>
}
