// lagebild figures [CONCEPT]: prints figures as series.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type ScopeOptions, withScopeOptions } from '../ledger-options.ts'

export interface FiguresOptions extends ScopeOptions {
  readonly limit?: number
  readonly story?: string
}

const EXAMPLES = `
Examples:
  lagebild figures                 every series, the longest first
  lagebild figures dead            one concept, in all its scopes
  lagebild figures dead --as-of 2026-03-15
  lagebild figures --format json`

export function addFiguresCommand(program: Command, context: Context): void {
  const command = program
    .command('figures')
    .summary('print figures as series: who gave which number, when')
    .description(
      'Prints the figures as series, one per concept and place: who gave which number, in which words, for which day. ' +
        'Figures that contradict each other are marked with ≠, those that their speaker has replaced with → and what is in their ' +
        'place; “recalled” are older figures that an article only recalls. Below stand the lowest, highest and latest figure, over ' +
        'all and of every speaker who gives several; none is ever averaged.',
    )
    .argument('[concept]', 'what is counted: "dead", "missing", or the words of the articles')
    .option('--story <id>', 'only one story: the id of any document in it')
    .option('-n, --limit <number>', 'most series, and most lines of each, in a table (default: 25)', countFrom)
  withScopeOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (concept: string | undefined, options: FiguresOptions) => {
      const { figuresCommand } = await import('../views/figures.ts')
      await figuresCommand({ concept: concept ?? null, ...options }, context)
    })
}
