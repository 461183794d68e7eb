// lagebild backup TARGET: copies the ledger into another file.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface BackupCommandOptions extends LedgerOptions {
  readonly force?: boolean
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  lagebild backup ledger-2026-03-14.db
  lagebild backup /mnt/stick/story.db --ledger story.db --force`

export function addBackupCommand(program: Command, context: Context): void {
  const command = program
    .command('backup')
    .summary('copy the ledger into another file')
    .description(
      'Copies the ledger into another file as it is at one moment; others may go on writing meanwhile. The copy is checked before it gets ' +
        'its name, so that there is never half a one. To go back to it, put it in the place of the ledger, or name it with --ledger.',
    )
    .argument('<target>', 'the file to write')
    .option('--force', 'write over a file that is there already')
    .option('-q, --quiet', 'no progress and no notes; errors are printed all the same')
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (target: string, options: BackupCommandOptions) => {
      const { backupCommand } = await import('../views/backup.ts')
      await backupCommand({ target, ...options }, context)
    })
}
