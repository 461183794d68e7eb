// lagebild add FILE|ADDRESS…: puts documents into the ledger.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { withLedger } from '../ledger-options.ts'
import { type DocumentOptions, type FetchOptions, withDocumentOptions, withFetchOptions } from '../options.ts'

export interface AddOptions extends DocumentOptions, FetchOptions {
  readonly ledger?: string
  readonly again?: boolean
}

const EXAMPLES = `
Examples:
  lagebild add articles.jsonl                          a batch, one document a line
  lagebild add news/ --ledger story.db                 a folder, into a ledger of its own
  lagebild add crawl.warc.gz letters.zip report.pdf    what archives and PDFs hold
  lagebild add report.html --published 2026-03-14 --outlet Tagesbote
  lagebild add https://tagesbote.example/flood         a page, or a feed with its fifty newest articles
  lagebild add https://tagesbote.example/feed.xml --limit 5`

export function addAddCommand(program: Command, context: Context): void {
  const command = program
    .command('add')
    .summary('put documents into the ledger')
    .description(
      'Reads documents (text, Markdown, pages, PDFs, mails, feeds, archives of them such as .warc.gz and .zip, .jsonl with one document a line, ' +
        'folders of them, addresses; - is standard input) and puts what they say into the ledger. A document that is there already changes nothing; one with another text becomes a new version, and the old one stays.',
    )
    .argument('<file...>', 'files, folders or addresses to add, or - for standard input')
  withFetchOptions(withDocumentOptions(withLedger(command)))
    .option('--again', 'add documents that were forgotten, too')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: AddOptions) => {
      const { addCommand } = await import('../views/add.ts')
      await addCommand({ files, ...options }, context)
    })
}
