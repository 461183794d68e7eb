// lagebild syntax FILE…: prints the words of each sentence with their parts of speech, forms and dependencies.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { type DocumentOptions, withDocumentOptions } from '../options.ts'

const EXAMPLES = `
Examples:
  lagebild syntax article.txt                       every sentence in CoNLL-U
  echo "Er räumte das ein." | lagebild syntax -     standard input
  lagebild syntax treebank.conllu --lang de         words as the treebank has them, analysed anew`

export function addSyntaxCommand(program: Command, context: Context): void {
  const command = program
    .command('syntax')
    .summary('print how sentences are read: words, forms, dependencies')
    .description(
      'Prints each sentence of the documents in CoNLL-U (universaldependencies.org/format): words, lemmas, parts of speech, morphology, ' +
        'dependencies, and the labels of names. A .conllu file keeps its sentences and words and gets the rest anew, which is ' +
        'how the analysis is compared with a treebank.',
    )
    .argument('<file...>', 'files or folders to read, or - for standard input')
  withDocumentOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: DocumentOptions) => {
      const { syntaxCommand } = await import('../syntax/run.ts')
      await syntaxCommand({ files, ...options }, context)
    })
}
