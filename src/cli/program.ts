// The commands there are, and how a command line ends: help, version, errors in their one shape, exit codes.
//   await run(['read', 'article.txt'], context)

import { Command, CommanderError } from 'commander'
import { LagebildError } from '../errors.ts'
import { version } from '../version.ts'
import { addAddCommand } from './commands/add.ts'
import { addBackupCommand } from './commands/backup.ts'
import { addCheckCommand } from './commands/check.ts'
import { addDocumentsCommand } from './commands/documents.ts'
import { addExplainCommand } from './commands/explain.ts'
import { addFactsheetCommand } from './commands/factsheet.ts'
import { addFiguresCommand } from './commands/figures.ts'
import { addForgetCommand } from './commands/forget.ts'
import { addHealthCommand } from './commands/health.ts'
import { addJudgementsCommand } from './commands/judgements.ts'
import { addLinkCommand, addUnlinkCommand } from './commands/link.ts'
import { addOriginCommand } from './commands/origin.ts'
import { addPictureCommand } from './commands/picture.ts'
import { addReadCommand } from './commands/read.ts'
import { addRebuildCommand } from './commands/rebuild.ts'
import { addSchemaCommand } from './commands/schema.ts'
import { addShowCommand } from './commands/show.ts'
import { addStoriesCommand } from './commands/stories.ts'
import { addSyntaxCommand } from './commands/syntax.ts'
import { addVerifyCommand } from './commands/verify.ts'
import { addWarningsCommand } from './commands/warnings.ts'
import { addWatchCommand } from './commands/watch.ts'
import { addWhoCommand } from './commands/who.ts'
import type { Context } from './context.ts'
import { reportFailure } from './report.ts'

/** Each registers one command; its file holds options and help only and loads the work itself when it is called. */
const COMMANDS: readonly ((program: Command, context: Context) => void)[] = [
  addReadCommand,
  addAddCommand,
  addPictureCommand,
  addFiguresCommand,
  addWhoCommand,
  addFactsheetCommand,
  addLinkCommand,
  addUnlinkCommand,
  addJudgementsCommand,
  addWatchCommand,
  addHealthCommand,
  addWarningsCommand,
  addCheckCommand,
  addDocumentsCommand,
  addStoriesCommand,
  addShowCommand,
  addOriginCommand,
  addExplainCommand,
  addRebuildCommand,
  addBackupCommand,
  addVerifyCommand,
  addForgetCommand,
  addSyntaxCommand,
  addSchemaCommand,
]

/** Widest that a help text becomes. */
const HELP_WIDTH = 110

/** Runs one command line (without node and script). Never throws: what fails is on standard error and in `context.fail`. */
export async function run(argv: readonly string[], context: Context): Promise<void> {
  const program = buildProgram(context)
  try {
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync([...argv], { from: 'user' })
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return
    reportFailure(
      thrown instanceof CommanderError
        ? usageError(
            thrown,
            program.commands.find(command => command.name() === argv[0]),
          )
        : thrown,
      context,
    )
  }
}

/** The whole command line as commander knows it; the docs generate their help texts from it. */
export function buildProgram(context: Context): Command {
  const program = new Command('lagebild')
    .description('Reads the news the way a verification desk does: who said what, how sure they were, which figures they gave.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: text => context.stdout.write(text),
      writeErr: text => context.stderr.write(text),
      outputError: () => {}, // run() prints it in the one shape
      getOutHelpWidth: () => Math.min(context.width, HELP_WIDTH),
      getErrHelpWidth: () => Math.min(context.width, HELP_WIDTH),
      getOutHasColors: () => context.colours.isColorSupported,
      getErrHasColors: () => context.colours.isColorSupported,
    })
    .configureHelp({
      styleTitle: title => context.colours.bold(title),
      styleCommandText: text => context.colours.cyan(text),
      styleOptionTerm: text => context.colours.cyan(text),
      styleSubcommandTerm: text => context.colours.cyan(text),
      styleArgumentTerm: text => context.colours.cyan(text),
    })
    .addHelpText(
      'after',
      '\nExample:\n  lagebild read article.txt --published 2026-03-14\n\nlagebild help COMMAND says more about one.',
    )

  for (const add of COMMANDS) add(program, context)
  return program
}

/** Commander's complaint in our shape: its "(Did you mean …?)" becomes the remedy. */
function usageError({ message }: CommanderError, command: Command | undefined): LagebildError {
  const [said = '', hint = ''] = message.replace(/^error: /u, '').split('\n')
  const help = command ? `lagebild ${command.name()} --help` : 'lagebild --help'
  return new LagebildError({
    code: 'USAGE',
    message: said.charAt(0).toUpperCase() + said.slice(1),
    remedy: `${hint.replace(/^\(|\)$/gu, '')} See ${help}.`.trim(),
  })
}
