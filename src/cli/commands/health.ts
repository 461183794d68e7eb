// lagebild health: says how the watch on a ledger stands, whether it runs or not.

import { type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { withLedger } from '../ledger-options.ts'

export const HEALTH_FORMATS = ['table', 'json', 'prometheus'] as const

export interface HealthOptions {
  readonly ledger?: string
  readonly format: (typeof HEALTH_FORMATS)[number]
  readonly quiet?: boolean
}

const EXAMPLES = `
Examples:
  lagebild health                      sources, sinks, and what is the matter
  lagebild health --format json
  lagebild health -q || echo "nobody is watching"`

export function addHealthCommand(program: Command, context: Context): void {
  const command = program
    .command('health')
    .summary('say how the watch on a ledger stands')
    .description(
      'Says how the watch on a ledger stands: healthy, degraded (a part fails) or failing (nothing is watched), and why; its sources and ' +
        'sinks. Reads what the watch writes into the ledger, so it needs no server, and works after a crash. Ends with 1 when it is failing.',
    )
  withLedger(command)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(HEALTH_FORMATS).default('table'))
    .option('-q, --quiet', 'print nothing: the exit code says it')
    .addHelpText('after', EXAMPLES)
    .action(async (options: HealthOptions) => {
      const { healthCommand } = await import('../views/health.ts')
      await healthCommand(options, context)
    })
}
