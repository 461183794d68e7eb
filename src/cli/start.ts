// Ties the program to the process that it runs in: streams, environment, signals, exit code.

import pc from 'picocolors'
import { colourFrom } from '../settings.ts'
import type { Context } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { run } from './program.ts'

/** Runs the command that the process was started with. */
export async function start(): Promise<void> {
  endQuietlyWhenNobodyReads(process.stdout)
  endQuietlyWhenNobodyReads(process.stderr)
  process.once('SIGINT', () => process.exit(EXIT.interrupted))
  await run(process.argv.slice(2), contextOf(process))
}

/** The context of a real process. NO_COLOR wins over FORCE_COLOR; without either, colour on a terminal that is not "dumb". */
export function contextOf(given: NodeJS.Process): Context {
  const { stdin, stdout, stderr, env } = given
  return {
    stdin,
    stdout,
    stderr,
    env,
    colours: pc.createColors(colourFrom(env) ?? (stdout.isTTY === true && env.TERM !== 'dumb')),
    width: stdout.isTTY ? Math.max(40, stdout.columns || 80) : 100,
    interactive: stderr.isTTY === true && env.TERM !== 'dumb',
    fail: code => {
      given.exitCode = Math.max(Number(given.exitCode ?? 0), code)
    },
  }
}

/** `lagebild … | head`: the pipe closes, and that is no error. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(EXIT.ok)
  })
}
