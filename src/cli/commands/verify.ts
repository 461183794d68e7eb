// lagebild verify: looks whether the ledger is sound.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface VerifyCommandOptions extends LedgerOptions {
  readonly limit?: number
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  lagebild verify
  lagebild verify --ledger backup.db --quiet && echo sound
  lagebild verify --format json`

export function addVerifyCommand(program: Command, context: Context): void {
  const command = program
    .command('verify')
    .summary('look whether the ledger is sound')
    .description(
      'Looks at the whole ledger: the file itself, its guards and references, versions without gaps, tombstones; each document against its ' +
        'hash, each Reading against its schema, with spans inside the text, and every row of claims, figures and names against the ' +
        'Reading that it was made of. Says what is wrong where, and what to do. Ends with 1 when something is.',
    )
    .option('-n, --limit <number>', 'most findings in a table (default: 50)', countFrom)
    .option('-q, --quiet', 'no progress and no notes; errors are printed all the same')
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: VerifyCommandOptions) => {
      const { verifyCommand } = await import('../views/verify.ts')
      await verifyCommand(options, context)
    })
}
