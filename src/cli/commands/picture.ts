// lagebild picture: prints what the ledger says as a whole.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type ScopeOptions, withScopeOptions } from '../ledger-options.ts'

export interface PictureOptions extends ScopeOptions {
  readonly limit?: number
}

const EXAMPLES = `
Examples:
  lagebild picture                             the ledger in the data folder
  lagebild picture s1a1 --as-of 2026-03-15     one story, as it stood at the end of that day
  lagebild picture --ledger story.db --limit 50
  lagebild picture --format json > picture.json`

export function addPictureCommand(program: Command, context: Context): void {
  const command = program
    .command('picture')
    .summary('print the picture: who said what, figures, names, which articles are one report')
    .description(
      'Prints what the ledger says of a story: who said what, speaker by speaker; the figures as series, each with speaker and date; ' +
        'names with their spellings; and which articles are one report. Follow any id to its words with lagebild show ID. ' +
        'Where there are several stories and none is named, prints which there are and what changed last.',
    )
    .argument('[story]', 'the id of any document in it; may be left out where there is one story only')
    .option('-n, --limit <number>', 'most lines of each kind in a table (default: 25)', countFrom)
  withScopeOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (story: string | undefined, options: PictureOptions) => {
      const { pictureCommand } = await import('../views/picture.ts')
      await pictureCommand({ story: story ?? null, ...options }, context)
    })
}
