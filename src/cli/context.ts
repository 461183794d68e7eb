// What a command may touch of the world; tests hand in their own.

import type { Colors } from 'picocolors/types.js'

export interface Context {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Colours for standard output; each is the identity in a pipe and under NO_COLOR. */
  readonly colours: Colors
  /** Columns of standard output; 100 in a pipe. */
  readonly width: number
  /** Standard error is a terminal: progress may redraw its line. */
  readonly interactive: boolean
  /**
   * From this call on SIGINT and SIGTERM do not end the program, but give this signal, so that the command can end well; the next one
   * ends it at once. Absent where there are no signals: tests.
   */
  readonly stopSignal?: () => AbortSignal
  /** Records that the command ends with this exit code, unless a worse one is recorded already. */
  fail(code: number): void
}
