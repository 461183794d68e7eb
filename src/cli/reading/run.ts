// The work of lagebild read: documents in, Readings out, one after the other.

import { availableParallelism } from 'node:os'
import { takeIn } from '../../intake/intake.ts'
import { readAll } from '../../workers/pool.ts'
import type { ReadOptions } from '../commands/read.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { batchSettings } from '../options.ts'
import { print } from '../output.ts'
import { progressOf } from '../progress.ts'
import { reportError, reportNote } from '../report.ts'
import { printer } from './formats.ts'

/** Prints every document's Reading in the order of the input, and every error on standard error. */
export async function readCommand(options: ReadOptions & { readonly files: readonly string[] }, context: Context): Promise<void> {
  const { files, format, quiet = false } = options
  const { threads, maxSize } = batchSettings(options, context)
  const { published, lang, outlet } = options
  const { start, each, end } = printer(format, context)
  const progress = progressOf(context, { quiet, printsHere: 'isTTY' in context.stdout && context.stdout.isTTY === true })
  const taken = takeIn(files, { published, lang, outlet, maxBytes: maxSize, stdin: context.stdin })

  let printed = 0
  let failed = 0
  await print(start, context)
  for await (const outcome of readAll(taken, { threads: threads ?? availableParallelism() })) {
    if ('error' in outcome) {
      failed++
      progress.say(() => reportError(outcome.error, context))
    } else {
      if (outcome.note !== null && !quiet) progress.say(() => reportNote(`${outcome.where}: ${outcome.note}`, context))
      await print(each(outcome.reading, printed++), context)
    }
    progress.done(!('error' in outcome))
  }
  await print(end, context)
  progress.stop()
  if (failed > 0) context.fail(printed > 0 ? EXIT.someFailed : EXIT.failed)
}
