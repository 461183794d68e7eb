// lagebild rebuild: reads all documents of the ledger again with the present engine.

import type { Command } from 'commander'
import { threadsFrom } from '../../settings.ts'
import type { Context } from '../context.ts'
import { countFrom, type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface RebuildCommandOptions extends LedgerOptions {
  readonly threads?: number
  readonly dryRun?: boolean
  readonly derived?: boolean
  readonly originals?: boolean
  readonly limit?: number
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  lagebild rebuild                       after an update of Lagebild
  lagebild rebuild --dry-run             what would change, and nothing stored
  lagebild rebuild --format json         with the ids of all claims and figures that changed
  lagebild rebuild --originals           after an update that finds the text of pages better
  lagebild rebuild --derived             after lagebild verify found rows that no Reading says`

export function addRebuildCommand(program: Command, context: Context): void {
  const command = program
    .command('rebuild')
    .summary('read all documents again with the present engine')
    .description(
      'Reads all documents, every version of them, again with the present engine, where it has not read them yet, and says which claims and ' +
        'figures were gained, lost or changed. The older Readings stay in the ledger. When it is interrupted it goes on where it was the ' +
        'next time; a document that cannot be read does not stop the rest.',
    )
    .option('--threads <number>', 'worker threads (default: all cores)', value => threadsFrom(value, '--threads'))
    .option('--dry-run', 'store nothing')
    .option(
      '--originals',
      'take the text out of the kept bytes of pages, mails and PDFs again; what comes out otherwise is a new version',
    )
    .option('--derived', 'read nothing; make claims, figures, names, origins and stories again from the stored Readings')
    .option('-n, --limit <number>', 'most documents in a table (default: 50)', countFrom)
    .option('-q, --quiet', 'no progress and no notes; errors are printed all the same')
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: RebuildCommandOptions) => {
      const { rebuildCommand } = await import('../views/rebuild.ts')
      await rebuildCommand(options, context)
    })
}
