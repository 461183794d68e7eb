// lagebild factsheet [STORY]: writes the fact sheet of a story.

import { type Command, Option } from 'commander'
import { SECTIONS, type SectionId } from '../../factsheet/model.ts'
import type { Context } from '../context.ts'
import { withLedger } from '../ledger-options.ts'

export const SHEET_FORMATS = ['md', 'html', 'print', 'json'] as const

export interface FactsheetOptions {
  readonly ledger?: string
  readonly format: (typeof SHEET_FORMATS)[number]
  readonly asOf?: string
  readonly since?: string
  readonly lang?: string
  readonly section?: readonly SectionId[]
  readonly output?: string
}

const EXAMPLES = `
Examples:
  lagebild factsheet
  lagebild factsheet --section situation figures
  lagebild factsheet --lang en --format html --output sheet.html
  lagebild factsheet s1a1 --as-of 2026-03-16 --since 2026-03-15
  lagebild factsheet --format print --output sheet.html     a page made for paper or PDF`

export function addFactsheetCommand(program: Command, context: Context): void {
  const command = program
    .command('factsheet')
    .summary('write the fact sheet of a story: every line with its footnote')
    .description(
      'Writes what the ledger holds of a story: the situation, the figures with what contradicts them, who says what, what ' +
        'changed, what nobody has confirmed. Every line has a footnote to outlet, date and words; none is without a claim behind it.',
    )
    .argument('[story]', 'id of the story; may be left out where the ledger holds one')
    .option('--as-of <time>', 'as the picture was then: a day, of which all counts, or a moment with its zone')
    .option('--since <time>', 'list changes from this time on only')
    .addOption(new Option('--section <names...>', 'only these sections').choices(SECTIONS))
    .option('--lang <code>', 'language of the sheet (default: that of most documents); quotations stay in theirs')
    .addOption(new Option('-f, --format <format>', 'print: HTML for paper').choices(SHEET_FORMATS).default('md'))
    .option('-o, --output <file>', 'write to this file instead of standard output')
  withLedger(command)
    .addHelpText('after', EXAMPLES)
    .action(async (story: string | undefined, options: FactsheetOptions) => {
      const { factsheetCommand } = await import('../views/factsheet.ts')
      await factsheetCommand({ story: story ?? null, ...options }, context)
    })
}
