// lagebild link A B, lagebild unlink A B: the user says who is one, and who is two.

import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { type LedgerOptions, withLedgerOptions } from '../ledger-options.ts'

export interface LinkOptions extends LedgerOptions {
  readonly note?: string
  readonly by?: string
}

const WHO = 'a name in any spelling, TYPE:NAME (place:March), or one document’s: DOCUMENT:NAME'

const LINK_EXAMPLES = `
Examples:
  lagebild link Kyslyzja Kislytsia                   two spellings of one name
  lagebild link IGBM "Railway and Metal Union" --note "their own English name"
  lagebild link s1a4:Balogh "Zuzana Baloghova"       the Balogh of one document alone`

const UNLINK_EXAMPLES = `
Examples:
  lagebild unlink "Eva Maier" "Eva Meier"            two people, whatever the program thinks
  lagebild unlink s4a2:Krüger "Heike Krüger"         the Krüger of one document is somebody else`

export function addLinkCommand(program: Command, context: Context): void {
  add(program, context, {
    name: 'link',
    verdict: 'same',
    summary: 'say that two names are one person, organisation or place',
    description:
      'Says that two names are one person, organisation or place. Your word goes before what the program finds, the last word before ' +
      'earlier ones; it is kept when documents are read again, and lagebild judgements --undo takes it back.',
    examples: LINK_EXAMPLES,
  })
}

export function addUnlinkCommand(program: Command, context: Context): void {
  add(program, context, {
    name: 'unlink',
    verdict: 'different',
    summary: 'say that two names are two',
    description:
      'Says that two names are two people, organisations or places, whatever the program thinks: the rest of their spellings is judged ' +
      'again with that in mind. Your word goes before what the program finds; lagebild judgements --undo takes it back.',
    examples: UNLINK_EXAMPLES,
  })
}

interface Kind {
  readonly name: string
  readonly verdict: 'same' | 'different'
  readonly summary: string
  readonly description: string
  readonly examples: string
}

function add(program: Command, context: Context, { name, verdict, summary, description, examples }: Kind): void {
  const command = program
    .command(name)
    .summary(summary)
    .description(description)
    .argument('<a>', WHO)
    .argument('<b>', 'the other, likewise')
    .option('--note <text>', 'why, to be kept with it')
    .option('--by <name>', 'who says so (default: your name on this machine)')
  withLedgerOptions(command)
    .addHelpText('after', examples)
    .action(async (a: string, b: string, options: LinkOptions) => {
      const { linkCommand } = await import('../views/link.ts')
      await linkCommand({ verdict, a, b, ...options }, context)
    })
}
