// Runs a command line in this process, with a context that keeps what it prints.
//   const { code, out, err } = await lagebild(['read', 'a.txt'])

import { Readable, Writable } from 'node:stream'
import pc from 'picocolors'
import type { Context } from '../../src/cli/context.ts'
import { run } from '../../src/cli/program.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Given {
  readonly stdin?: string
  readonly env?: Record<string, string>
  readonly colour?: boolean
  readonly width?: number
  readonly interactive?: boolean
}

/** A stream that keeps what is written to it. */
export function sink(isTTY = false): Writable & { text(): string; isTTY: boolean; columns: number } {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return Object.assign(stream, { text: () => chunks.join(''), isTTY, columns: 100 })
}

export function contextWith(given: Given = {}): Context & { readonly ran: () => Ran } {
  const stdout = sink()
  const stderr = Object.assign(sink(given.interactive), { columns: given.width ?? 100 })
  let worst = 0
  return {
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    stdout,
    stderr,
    env: { LAGEBILD_THREADS: '1', ...given.env },
    colours: pc.createColors(given.colour ?? false),
    width: given.width ?? 100,
    interactive: given.interactive ?? false,
    fail: code => {
      worst = Math.max(worst, code)
    },
    ran: () => ({ code: worst, out: stdout.text(), err: stderr.text() }),
  }
}

export async function lagebild(argv: readonly string[], given: Given = {}): Promise<Ran> {
  const context = contextWith(given)
  await run(argv, context)
  return context.ran()
}
