// lagebild forget [DOCUMENT]: takes a document out of the ledger for good.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface ForgetCommandOptions extends LedgerOptions {
  readonly reason?: string
  readonly by?: string
  readonly yes?: boolean
}

const EXAMPLES = `
Examples:
  lagebild forget report-7 --reason "court order 12 O 34/26"
  lagebild forget 3fa9c1 --yes --by "Ida Lorenz"     without a question, for scripts
  lagebild forget                                    what was forgotten, when and why`

export function addForgetCommand(program: Command, context: Context): void {
  const command = program
    .command('forget')
    .summary('take a document out of the ledger for good')
    .description(
      'Takes all versions of a document out of the ledger: its text, title and address, its Readings, claims, figures and names. The ' +
        'file is written anew, so that the words stand nowhere in it. A tombstone stays: the id, the hash of each version, when, why ' +
        'and by whom; adding the document again is refused unless --again says so. Copies of it in other documents stay, and so ' +
        'do backups. Without a document: lists what was forgotten.',
    )
    .argument('[document]', 'id of the document, or the beginning of it')
    .option('--reason <text>', 'why, for the tombstone')
    .option('--by <name>', 'who forgets it, for the tombstone (default: your name on this machine)')
    .option('-y, --yes', 'do not ask; needed where there is no terminal')
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (document: string | undefined, options: ForgetCommandOptions) => {
      const { forgetCommand } = await import('../views/forget.ts')
      await forgetCommand({ document: document ?? null, ...options }, context)
    })
}
