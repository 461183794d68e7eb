// Ties the program to the process that it runs in: streams, environment, signals, exit code.

import pc from 'picocolors'
import { LagebildError } from '../errors.ts'
import { colourFrom } from '../settings.ts'
import type { Context } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { run } from './program.ts'
import { errorText } from './report.ts'

/** Runs the command that the process was started with. */
export async function start(): Promise<void> {
  endWhenNothingCanBeWritten(process.stdout, 'standard output')
  endWhenNothingCanBeWritten(process.stderr, 'standard error')
  process.once('SIGINT', endNow)
  await run(process.argv.slice(2), contextOf(process))
}

function endNow(): never {
  if (process.stderr.isTTY) process.stderr.write('\n') // the next prompt does not stand behind a bar
  process.exit(EXIT.interrupted)
}

/** The first signal asks the command to end, the second ends it. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  process.off('SIGINT', endNow)
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) endNow()
      stopping.abort()
    })
  }
  return stopping.signal
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
    stopSignal,
    fail: code => {
      given.exitCode = Math.max(Number(given.exitCode ?? 0), code)
    },
  }
}

/** `lagebild … | head`: the pipe closes, and that is no error; a full disk is. */
function endWhenNothingCanBeWritten(stream: NodeJS.WritableStream, where: string): void {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(EXIT.ok)
    const message = `Nothing more can be written: ${cause.message}`
    const remedy = 'See that the disk has room, then run the command again.'
    const error = new LagebildError({ code: 'OUTPUT_FAILED', message, where, remedy, cause })
    if (stream !== process.stderr) process.stderr.write(`${errorText(error, process)}\n`)
    process.exit(EXIT.failed)
  })
}
