// The work of lagebild syntax: documents in, their sentences in CoNLL-U out. Treebanks (.conllu) keep their words.

import { asLagebildError } from '../../errors.ts'
import { analyse } from '../../index.ts'
import { takeIn } from '../../intake/intake.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { batchSettings, type DocumentOptions } from '../options.ts'
import { print } from '../output.ts'
import { reportError } from '../report.ts'
import { conllu } from './conllu.ts'
import { isTreebank, type Printed, parsedAnew } from './treebank.ts'

/** Prints in the order of the paths; what cannot be read is told on standard error and the rest goes on. */
export async function syntaxCommand(
  options: DocumentOptions & { readonly files: readonly string[] },
  context: Context,
): Promise<void> {
  const count = { done: 0, failed: 0 }
  for (const path of options.files) {
    for await (const result of isTreebank(path) ? parsedAnew(path, options.lang) : analysed(path, options, context)) {
      if ('error' in result) reportError(asLagebildError(result.error, result.where), context)
      else await print(result.text, context)
      count['error' in result ? 'failed' : 'done']++
    }
  }
  if (count.failed > 0) context.fail(count.done > 0 ? EXIT.someFailed : EXIT.failed)
}

async function* analysed(path: string, options: DocumentOptions, context: Context): AsyncGenerator<Printed> {
  const { published, lang, outlet } = options
  const { maxSize } = batchSettings(options, context)
  for await (const taken of takeIn([path], { published, lang, outlet, maxBytes: maxSize, stdin: context.stdin })) {
    const { where } = taken
    if ('error' in taken) yield { where, error: taken.error }
    else {
      try {
        yield { text: conllu(await analyse(taken.input), taken.input.id ? String(taken.input.id) : where) }
      } catch (error) {
        yield { where, error }
      }
    }
  }
}
