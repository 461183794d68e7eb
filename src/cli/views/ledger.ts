// Opens the ledger that a command means, and closes it whatever happens.
//   await withOpenLedger(options, context, ledger => survey(ledger))

import { type Ledger, type OpenOptions, openLedger } from '../../ledger/open.ts'
import { ledgerProblem } from '../../ledger/problems.ts'
import { settingsFrom } from '../../settings.ts'
import type { Context } from '../context.ts'

/** The option comes first, then LAGEBILD_LEDGER, then the platform's data folder. */
export const ledgerPath = ({ ledger }: { readonly ledger?: string }, { env }: Pick<Context, 'env'>): string =>
  ledger ?? settingsFrom(env).ledger

/** Readers never make a ledger. */
export async function withOpenLedger<T>(
  options: { readonly ledger?: string } & OpenOptions,
  context: Context,
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const ledger = await openLedger(ledgerPath(options, context), { create: options.create ?? false })
  try {
    return await work(ledger)
  } catch (thrown) {
    throw ledgerProblem(ledger.path, thrown) // a file that is sound at its beginning may be damaged further on
  } finally {
    await ledger.close()
  }
}
