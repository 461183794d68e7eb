// The work of lagebild read: documents in, Readings out, one after the other.

import { readBatch } from '../batch.ts'
import type { ReadOptions } from '../commands/read.ts'
import type { Context } from '../context.ts'
import { print } from '../output.ts'
import { printer } from './formats.ts'

/** Prints every document's Reading in the order of the input, and every error on standard error. */
export async function readCommand(options: ReadOptions & { readonly files: readonly string[] }, context: Context): Promise<void> {
  const { start, each, end } = printer(options.format, context)
  let printed = 0
  await print(start, context)
  await readBatch(options, context, { prints: true, each: reading => print(each(reading, printed++), context) })
  await print(end, context)
}
