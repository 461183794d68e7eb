// Prints warnings as `lagebild warnings` does.
//   terminalSink({ name: 'terminal', print: warnings => print(linesOf(warnings), context) })

import type { Outgoing, Sink } from './sink.ts'
import { NEVER, SENT } from './sink.ts'

export interface TerminalOptions {
  readonly name: string
  /** Writes them where the user reads; waits where the reader is slow. */
  readonly print: (warnings: readonly Outgoing[]) => Promise<void>
}

export function terminalSink({ name, print }: TerminalOptions): Sink {
  return {
    name,
    atOnce: 20,
    ...NEVER,
    push: async warnings => {
      await print(warnings)
      return SENT
    },
  }
}
