// Options that every command on the ledger has, so that they are named, explained and checked alike.
//   withLedgerOptions(program.command('documents'))

import { type Command, Option } from 'commander'
import { LagebildError } from '../errors.ts'

export const LEDGER_FORMATS = ['table', 'json'] as const

export interface LedgerOptions {
  /** Path; where the settings say when absent. */
  readonly ledger?: string
  readonly format: (typeof LEDGER_FORMATS)[number]
}

/** Adds where the ledger is and how to print what it says. */
export function withLedgerOptions(command: Command): Command {
  return withLedger(command).addOption(
    new Option('-f, --format <format>', 'how to print').choices(LEDGER_FORMATS).default('table'),
  )
}

export function withLedger(command: Command): Command {
  return command.option('-l, --ledger <path>', 'the ledger file (default: LAGEBILD_LEDGER, else in the data folder)')
}

export interface ScopeOptions extends LedgerOptions {
  readonly asOf?: string
  readonly seenBy?: string
}

/** Adds what every question about the picture may be narrowed to, and how to print the answer. */
export function withScopeOptions(command: Command): Command {
  return withLedgerOptions(
    command
      .option('--as-of <time>', 'as the picture was then: a day, of which all counts, or a moment with its zone')
      .option('--seen-by <time>', 'only what this ledger had seen by then'),
  )
}

/** The part of a command's options that narrows a question. */
export const scopeOf = ({ asOf, seenBy }: ScopeOptions) => ({ asOf: asOf ?? null, seenBy: seenBy ?? null })

/** Nothing is narrowed: what is kept of the whole ledger will do. */
export const isWhole = ({ asOf, seenBy }: ScopeOptions): boolean => asOf === undefined && seenBy === undefined

/** A whole number from 1, as written by a user. Throws USAGE. */
export function countFrom(written: string): number {
  const count = Number(written)
  if (Number.isInteger(count) && count >= 1) return count
  throw new LagebildError({
    code: 'USAGE',
    message: `"${written}" is no number of lines`,
    where: '--limit',
    remedy: 'Give a whole number from 1.',
  })
}
