// Starts a program for each warning, without a shell: the warning is JSON on its standard input, exit code 0 means that it has it.
//   commandSink({ name: 'siren', run: ['/usr/local/bin/siren', '--desk'], … })

import { type ChildProcess, spawn } from 'node:child_process'
import { LagebildError } from '../../errors.ts'
import { oneLine } from '../../text/safe.ts'
import { type Outgoing, type Pushed, payloadOf, SENT, type Sink } from './sink.ts'

export interface CommandOptions {
  readonly name: string
  /** Program and arguments. */
  readonly run: readonly string[]
  /** Milliseconds. */
  readonly timeout: number
  readonly tries: number
  readonly giveUp: number
  readonly language: string
  /** Folder that it runs in. */
  readonly folder: string
  /** What it sees of the environment: never a webhook's secret. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Characters of what it says on standard error that are told; the rest is read and thrown away. */
const LONGEST = 2000
/** Milliseconds between the polite end and the other. */
const GRACE = 2000

export function commandSink({ name, tries, giveUp, ...options }: CommandOptions): Sink {
  return { name, atOnce: 1, tries, giveUp, push: ([outgoing], signal) => started(outgoing!, { ...options, signal }) }
}

type Start = Omit<CommandOptions, 'name' | 'tries' | 'giveUp'> & { readonly signal: AbortSignal }

function started(outgoing: Outgoing, { run, timeout, language, folder, env, signal }: Start): Promise<Pushed> {
  const [program, ...args] = run
  return new Promise(resolve => {
    // A group of its own, so that what it started ends with it.
    const child = spawn(program!, args, { cwd: folder, env, stdio: ['pipe', 'ignore', 'pipe'], detached: true })
    let said = ''
    let why: string | null = null
    const stop = (reason: string) => {
      why ??= reason
      end(child, 'SIGTERM')
      setTimeout(() => end(child, 'SIGKILL'), GRACE).unref()
    }
    const limit = setTimeout(() => stop(`it ran longer than ${timeout / 1000} s`), timeout)
    const cancel = () => stop('the watch ended')
    signal.addEventListener('abort', cancel, { once: true })
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      if (said.length < LONGEST) said += part.slice(0, LONGEST - said.length)
    })
    child.stdin.on('error', () => {}) // one that does not read its input has its reasons: the exit code counts
    child.stdin.end(`${JSON.stringify(payloadOf(outgoing, language))}\n`)
    const done = (pushed: Pushed) => {
      clearTimeout(limit)
      signal.removeEventListener('abort', cancel)
      end(child, 'SIGKILL') // what it left running
      resolve(pushed)
    }
    child.once('error', cause => done(failed(program!, { why: cause.message, said: '', cause })))
    child.once('exit', (code, killedBy) => {
      if (code === 0 && why === null) return done(SENT)
      done(failed(program!, { why: why ?? (killedBy ? `it ended by ${killedBy}` : `it ended with ${code}`), said }))
    })
  })
}

/** The whole group; of one that never came to life there is none. */
function end({ pid }: ChildProcess, how: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, how)
  } catch {
    // gone already
  }
}

function failed(program: string, { why, said, cause }: { why: string; said: string; cause?: unknown }): Pushed {
  const words = oneLine(said)
  const error = new LagebildError({
    code: 'PUSH_FAILED',
    message: `The command did not take the warning: ${why}${words === '' ? '' : `; it said: ${words}`}`,
    where: program,
    remedy: 'Run it by hand with a warning on its standard input; it must end with 0. The warning is tried again.',
    cause,
  })
  return { kind: 'again', error, at: null }
}
