// The one shape of errors and notes on standard error: what, where, what to do.
//   error FILE_MISSING: There is no file "a.txt"
//     where: a.txt
//     do:    Check the path.

import { asLagebildError, type LagebildError } from '../errors.ts'
import type { Context } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { oneLine } from './layout.ts'

/** Prints an error. Does not set the exit code. */
export function reportError(error: LagebildError, context: Context): void {
  context.stderr.write(`${errorText(error, context)}\n`)
}

/** Prints a note: nothing failed, but the user should know. */
export function reportNote(note: string, context: Context): void {
  context.stderr.write(`note: ${oneLine(note)}\n`)
}

/** Prints whatever a command threw and records the exit code that belongs to it. */
export function reportFailure(thrown: unknown, context: Context): void {
  const error = asLagebildError(thrown)
  reportError(error, context)
  context.fail(error.code === 'USAGE' ? EXIT.usage : EXIT.failed)
}

/** The lines of an error, without a line feed at the end. LAGEBILD_DEBUG adds where in the program it came from. */
export function errorText(error: LagebildError, { env }: Pick<Context, 'env'>): string {
  const lines = [`error ${error.code}: ${oneLine(error.message)}`]
  if (error.where?.trim()) lines.push(`  where: ${oneLine(error.where)}`)
  lines.push(`  do:    ${oneLine(error.remedy)}`)
  const cause = error.cause instanceof Error ? error.cause : error
  if (env.LAGEBILD_DEBUG && cause.stack) lines.push(cause.stack)
  return lines.join('\n')
}
