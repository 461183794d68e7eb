// lagebild show ID: prints an article with its spans marked, or the surroundings of one claim or figure.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { type ScopeOptions, withScopeOptions } from '../ledger-options.ts'

const EXAMPLES = `
Examples:
  lagebild show s1a1            the article with all claims and figures marked
  lagebild show s1a1:a3         its third claim, in the sentences around it
  lagebild show s1a1:q5         its fifth figure
  lagebild show 3fa9c1          the beginning of an id is enough
  lagebild show s1a1 --versions how it changed since it was first seen, and whether it says so`

export interface ShowOptions extends ScopeOptions {
  readonly versions?: boolean
}

export function addShowCommand(program: Command, context: Context): void {
  const command = program
    .command('show')
    .summary('print the words behind a line: an article, a claim, a figure')
    .description(
      'Prints an article with its claims and figures marked, in colour or, without, as ⟦…⟧ and ⟨…⟩; each is followed by its number. ' +
        'With the id of a claim or figure: only the sentences around it, and what is known of it.',
    )
    .argument('<id>', 'id of a document, a claim (…:a3) or a figure (…:q5), as other commands print it')
  withScopeOptions(command)
    .option(
      '--versions',
      'list the versions of a document: when, what it says no longer, and whether it says that it was changed',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, { versions = false, ...options }: ShowOptions) => {
      if (versions) return (await import('../views/versions.ts')).versionsCommand({ id, ...options }, context)
      const { showCommand } = await import('../views/show.ts')
      await showCommand({ id, ...options }, context)
    })
}
