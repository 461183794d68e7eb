// lagebild picture: prints what the ledger says as a whole.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface PictureOptions extends LedgerOptions {
  readonly limit?: number
}

const EXAMPLES = `
Examples:
  lagebild picture                             the ledger in the data folder
  lagebild picture --ledger story.db --limit 50
  lagebild picture --format json > picture.json`

export function addPictureCommand(program: Command, context: Context): void {
  const command = program
    .command('picture')
    .summary('print the picture: who said what, figures, names, which articles are one report')
    .description(
      'Prints what the ledger says: who said what, speaker by speaker; the figures as series, each with speaker and date; ' +
        'names with their spellings; and which articles are one report. Follow any id to its words with lagebild show ID.',
    )
    .option('-n, --limit <number>', 'most lines of each kind in a table (default: 25)', countFrom)
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: PictureOptions) => {
      const { pictureCommand } = await import('../views/picture.ts')
      await pictureCommand(options, context)
    })
}
