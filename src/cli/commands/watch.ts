// lagebild watch [FILE]: asks feeds and pages again and again, and puts what is new into the ledger.

import { type Command, Option } from 'commander'
import { threadsFrom } from '../../settings.ts'
import { LEVELS, type Level, LOG_FORMATS } from '../../watch/log/levels.ts'
import type { Context } from '../context.ts'
import { withLedger } from '../ledger-options.ts'

export interface WatchOptions {
  readonly ledger?: string
  readonly once?: boolean
  readonly threads?: number
  readonly quiet?: boolean
  readonly lang?: string
  readonly health?: string
  readonly view?: boolean
  readonly logFormat?: (typeof LOG_FORMATS)[number]
  readonly logLevel?: Level
}

const EXAMPLES = `
Examples:
  lagebild watch watch.yaml                  until Ctrl-C; started again, it goes on where it was
  lagebild watch watch.yaml --ledger news.db
  lagebild watch watch.yaml --once           every source once, for cron
  lagebild watch watch.yaml --log-format json --health 127.0.0.1:9464
  lagebild check watch.yaml                  what the file will do, or what is wrong with it`

export function addWatchCommand(program: Command, context: Context): void {
  const command = program
    .command('watch')
    .summary('ask feeds and pages again and again, and put what is new into the ledger')
    .description(
      'Asks the sources of a watch.yaml (feeds, sitemaps, lists of feeds, pages) as often as it says, fetches the articles that they name, ' +
        'looks at them again later, and puts what is new or changed into the ledger. New warnings go where the file says. ' +
        'Ends well on the first Ctrl-C or SIGTERM, at once on the second; loses and doubles nothing however it ends.',
    )
    .argument('[file]', 'a watch.yaml (default: LAGEBILD_WATCH)')
  withLedger(command)
    .option('--once', 'ask every source once, take what is due, and end')
    .option('--threads <number>', 'worker threads that read (default: all cores)', value => threadsFrom(value, '--threads'))
    .option('--lang <code>', 'language of the sentences of warnings (default: as the file says, else en)')
    .option('--health <address>', 'say how it stands at this address of this machine: 127.0.0.1:9464')
    .option('--no-view', 'log lines on a terminal, too, in place of the live view')
    .addOption(new Option('--log-format <format>', 'log lines as text or JSON; without the live view').choices(LOG_FORMATS))
    .addOption(new Option('--log-level <level>', 'the least that is logged (default: info)').choices(LEVELS))
    .option('-q, --quiet', 'only errors and warnings')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: WatchOptions) => {
      const { watchCommand } = await import('../views/watch.ts')
      await watchCommand({ file: file ?? null, ...options }, context)
    })
}
