// lagebild who NAME: prints what the ledger knows of a person, an organisation, a place.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type ScopeOptions, withScopeOptions } from '../ledger-options.ts'

export interface WhoOptions extends ScopeOptions {
  readonly limit?: number
}

const EXAMPLES = `
Examples:
  lagebild who "Leopold Grünauer"       any spelling will do: Gruenauer, Grunauer
  lagebild who Vavra                    a family name; all who bear it
  lagebild who Feuerwehr --format json`

export function addWhoCommand(program: Command, context: Context): void {
  const command = program
    .command('who')
    .summary('print all that somebody said, and what others said about them')
    .description(
      'Prints who somebody is in the ledger: all spellings and roles, everything said by them, and what others said about them. ' +
        'Two people of one name stay two.',
    )
    .argument('<name>', 'a name in any spelling, or a part of it')
    .option('-n, --limit <number>', 'most lines of each kind in a table (default: 25)', countFrom)
  withScopeOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: WhoOptions) => {
      const { whoCommand } = await import('../views/who.ts')
      await whoCommand({ name, ...options }, context)
    })
}
