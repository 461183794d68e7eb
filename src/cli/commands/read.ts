// lagebild read FILE|ADDRESS…: prints what the program says about each document.

import { type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { type DocumentOptions, type FetchOptions, withDocumentOptions, withFetchOptions } from '../options.ts'

export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const

export interface ReadOptions extends DocumentOptions, FetchOptions {
  readonly format: (typeof FORMATS)[number]
}

const EXAMPLES = `
Examples:
  lagebild read article.txt --published 2026-03-14       one article as a table
  lagebild read page.html --format json                  the whole Reading, indented
  lagebild read articles.jsonl --format jsonl > r.jsonl  a batch, one Reading a line
  lagebild read https://example.org/story                a page as it is now
  curl -s https://example.org/story | lagebild read -    standard input`

export function addReadCommand(program: Command, context: Context): void {
  const command = program
    .command('read')
    .summary('print who said what, figures, dates, names of documents')
    .description(
      'Reads documents (text, Markdown, pages, PDFs, mails, feeds, archives of them such as .warc.gz and .zip, .jsonl with one document a line, ' +
        'folders of them, addresses; - is standard input) and prints what they say: ' +
        'who said what and how sure they were, figures, dates, names, and what is damaged in the text.',
    )
    .argument('<file...>', 'files, folders or addresses to read, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
  withFetchOptions(withDocumentOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ReadOptions) => {
      const { readCommand } = await import('../reading/run.ts')
      await readCommand({ files, ...options }, context)
    })
}
