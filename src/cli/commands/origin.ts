// lagebild origin ID: prints where a document or a claim comes from.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface OriginOptions extends LedgerOptions {
  readonly limit?: number
}

const EXAMPLES = `
Examples:
  lagebild origin s1a2          what the article is a copy of, and what it changed
  lagebild origin s1a2:a3       through whom the claim came, and how many stand behind it
  lagebild origin s1a2:q5       the same of the claim that states the figure
  lagebild origin s1a2 --format json`

export function addOriginCommand(program: Command, context: Context): void {
  const command = program
    .command('origin')
    .summary('print where an article or a claim comes from')
    .description(
      'Of an article: whether it is a report of its own, or a reprint, translation or newer version of another; by which evidence; ' +
        'and what it changed. Of a claim: the chain from the outlet back to who said it, who else carries it, and how many ' +
        'independent root speakers stand behind it. That count is an upper bound.',
    )
    .argument('<id>', 'id of a document, a claim (…:a3) or a figure (…:q5), as other commands print it')
    .option('-n, --limit <number>', 'most lines of each kind in a table (default: 25)', countFrom)
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: OriginOptions) => {
      const { originCommand } = await import('../views/origin.ts')
      await originCommand({ id, ...options }, context)
    })
}
