// lagebild warnings [STORY]: prints what changed in the picture, and why a desk should look.

import { type Command, Option } from 'commander'
import { languages, messagesLanguage } from '../../languages/index.ts'
import { SEVERITIES, type Severity, WARNING_KINDS, type WarningKind } from '../../warnings/warning.ts'
import type { Context } from '../context.ts'
import { type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface WarningsOptions extends LedgerOptions {
  readonly since?: string
  readonly kind?: readonly WarningKind[]
  readonly severity?: Severity
  readonly lang: string
  readonly rules?: string
  readonly replay?: boolean
  readonly from?: string
  readonly to?: string
}

const EXAMPLES = `
Examples:
  lagebild warnings                                     every story, the oldest first
  lagebild warnings s1a1 --lang de                      one story, in German
  lagebild warnings --since 2026-03-15 --severity alert
  lagebild warnings --rules watch.yaml                  only what the rules watch
  lagebild warnings --replay --from 2026-03-14 --to 2026-03-16`

export function addWarningsCommand(program: Command, context: Context): void {
  const command = program
    .command('warnings')
    .summary('print what changed in the picture: new extremes, contradictions, denials, corrections')
    .description(
      'Prints the warnings of one story or all: each with a sentence that says why, and the ids of the words that fired it ' +
        '(lagebild show ID prints them). Which are shown, and how urgent they are, the rules say (watch.yaml); without rules all are.',
    )
    .argument('[story]', 'id of a story, or of any document in it')
    .option('--since <time>', 'only from this day or moment on: 2026-03-15')
    .addOption(new Option('--kind <kind...>', 'only of these kinds').choices(Object.keys(WARNING_KINDS) as WarningKind[]))
    .addOption(new Option('--severity <severity>', 'only as urgent as this or more').choices(SEVERITIES))
    .option('--lang <code>', `language of the sentences: ${languages.join(', ')}`, messagesLanguage)
    .option('--rules <file>', 'the rules (default: LAGEBILD_WATCH)')
    .option('--replay', 'goes through the documents one by one, as if each came now, and prints what each raises')
    .option('--from <time>', 'with --replay: the first day or moment')
    .option('--to <time>', 'with --replay: the last day or moment')
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (story: string | undefined, options: WarningsOptions) => {
      const { warningsCommand } = await import('../views/warnings.ts')
      await warningsCommand({ story: story ?? null, ...options }, context)
    })
}
