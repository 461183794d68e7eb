// lagebild documents: lists what is in the ledger.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type ScopeOptions, withScopeOptions } from '../ledger-options.ts'

export interface DocumentsOptions extends ScopeOptions {
  readonly limit?: number
}

const EXAMPLES = `
Examples:
  lagebild documents
  lagebild documents --limit 500 --ledger story.db
  lagebild documents --format json`

export function addDocumentsCommand(program: Command, context: Context): void {
  const command = program
    .command('documents')
    .summary('list the documents of the ledger')
    .description('Lists the documents, the newest first: when published, by whom, and of which other document each is a copy.')
    .option('-n, --limit <number>', 'most documents in a table (default: 100)', countFrom)
  withScopeOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: DocumentsOptions) => {
      const { documentsCommand } = await import('../views/documents.ts')
      await documentsCommand(options, context)
    })
}
