// lagebild judgements: what the user has judged, and taking it back.

import type { Command } from 'commander'
import { LagebildError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface JudgementsOptions extends LedgerOptions {
  readonly undo?: number
  readonly note?: string
  readonly by?: string
}

const EXAMPLES = `
Examples:
  lagebild judgements                  all of them, and whether each holds
  lagebild judgements --undo 3         take the third back; undoing the undo brings it back`

export function addJudgementsCommand(program: Command, context: Context): void {
  const command = program
    .command('judgements')
    .summary('list what you have judged, or take it back')
    .description(
      'Lists what was said with lagebild link, unlink and on stories, in order: whether it holds, is overruled by a later word, or names ' +
        'nobody whom a document has. Nothing is ever struck out: taking back is a line of its own.',
    )
    .option('--undo <number>', 'take this one back', numberFrom)
    .option('--note <text>', 'why it is taken back')
    .option('--by <name>', 'who takes it back (default: your name on this machine)')
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (options: JudgementsOptions) => {
      const { judgementsCommand } = await import('../views/judgements.ts')
      await judgementsCommand(options, context)
    })
}

/** Throws USAGE. */
function numberFrom(written: string): number {
  const number = Number(written)
  if (Number.isInteger(number) && number >= 1) return number
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no number of a judgement`,
    where: '--undo',
    remedy: 'Give the number that stands before it in lagebild judgements.',
  })
}
