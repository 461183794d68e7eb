// lagebild explain FILE --at OFFSET: prints why a place was read so: rule, tree, candidates, what was rejected.

import { type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { type DocumentOptions, withDocumentOptions } from '../options.ts'

export interface ExplainOptions extends DocumentOptions {
  readonly at?: string
  readonly word?: string
  readonly id?: string
  readonly format: 'text' | 'json'
}

const EXAMPLES = `
Examples:
  lagebild explain article.txt                     every attribution with its place
  lagebild explain article.txt --at 312            what holds the character at offset 312, and why
  lagebild explain article.txt --at 4:17           line 4, column 17
  lagebild explain article.txt --at a3             the third attribution
  lagebild explain page.html --word "told them"    the first place with these words
  lagebild explain batch.jsonl --id s1a1 --at 312  one document of a batch`

export function addExplainCommand(program: Command, context: Context): void {
  const command = program
    .command('explain')
    .summary('print why a place was read so: rule, tree, speakers, what was rejected')
    .description(
      'Prints why somebody is said to have said something at a place of a document, or why nobody is: the rule that found it, the ' +
        "sentence's tree, the cue as the table has it, the speakers that were considered with their scores, the contents that were " +
        'tried, the words that decide, and what looked like a cue and was rejected. Offsets, lines and columns count in the main text, ' +
        'as lagebild read --format json prints it.',
    )
    .argument('<file>', 'file with the document, or - for standard input')
    .option('-a, --at <place>', 'offset (312), line and column (4:17) or number of an attribution (a3)')
    .option('-w, --word <words>', 'the first place where these words stand')
    .option('--id <id>', 'the document with this id, of a file that holds several')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
  withDocumentOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ExplainOptions) => {
      const { explainCommand } = await import('../explain/run.ts')
      await explainCommand({ file, ...options }, context)
    })
}
