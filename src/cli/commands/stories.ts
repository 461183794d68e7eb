// lagebild stories: lists the stories of the ledger; merges, splits and renames them.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { countFrom, type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface StoriesOptions extends LedgerOptions {
  readonly limit?: number
  readonly least?: number
  readonly asOf?: string
  readonly merge?: readonly string[]
  readonly split?: readonly string[]
  readonly rename?: string
  readonly name?: string
  readonly undo?: number
  readonly note?: string
  readonly by?: string
}

const EXAMPLES = `
Examples:
  lagebild stories                                  the newest first
  lagebild stories --as-of 2026-03-15 --format json
  lagebild stories s1a1                             its articles, and why each is in it
  lagebild stories --merge s1a1 s4a1                these stories are one
  lagebild stories --split s4a5 s4a6                these articles are a story of their own
  lagebild stories --rename s1a1 --name "Flood on the March"
  lagebild stories --undo 7                         takes judgement 7 back`

export function addStoriesCommand(program: Command, context: Context): void {
  const command = program
    .command('stories')
    .summary('list the stories; merge, split and rename them')
    .description(
      'Lists the stories, the newest first: from when to when, how many articles, reports of their own and outlets, what each is ' +
        'called and about. A story is named by the id of its first article; wherever one is asked for, the id of any of its ' +
        'articles will do. What you merge, split or rename is kept as a judgement: it goes before what the program found, outlasts ' +
        'a rebuild and can be taken back. Articles that come later and go on from one that you split off go with it.',
    )
    .argument('[story]', 'id of any of its articles: list these, and why each is in it')
    .option('-n, --limit <number>', 'most stories in a table (default: 25)', countFrom)
    .option('--least <number>', 'only stories of so many articles (table: 2 unless given)', countFrom)
    .option('--as-of <time>', 'as the picture was then: a day, of which all counts, or a moment with its zone')
    .option('--merge <articles...>', 'the stories of these articles are one')
    .option('--split <articles...>', 'these articles, with their copies, are a story of their own')
    .option('--rename <article>', 'its story is called --name; without a name as the program calls it')
    .option('--name <text>', 'for --rename')
    .option('--undo <judgement>', 'take a judgement back, or bring back one that was', countFrom)
    .option('--note <text>', 'why, kept with the judgement')
    .option('--by <name>', 'who judges, kept with the judgement (default: your name on this machine)')
  withLedgerOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (story: string | undefined, options: StoriesOptions) => {
      const { storiesCommand } = await import('../views/stories.ts')
      await storiesCommand({ story: story ?? null, ...options }, context)
    })
}
