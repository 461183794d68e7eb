// Writes the newest warnings as an Atom feed (RFC 4287) into a file: anew as a whole, under another name first, so that no reader
// ever sees half a feed. What stands in it comes from the ledger, never from the file.
//   atomSink({ name: 'atom', file: '/srv/www/warnings.atom', entries: 100, … })

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { LagebildError } from '../../errors.ts'
import { atomFeed } from './atom-feed.ts'
import { NEVER, type Outgoing, type Pushed, SENT, type Sink } from './sink.ts'

export interface AtomOptions {
  readonly name: string
  readonly file: string
  /** Most that it holds. */
  readonly entries: number
  readonly title: string
  /** URI; null: made of the name. */
  readonly id: string | null
  /** Where readers fetch it; null: not on the web. */
  readonly address: string | null
  readonly language: string
  /** What it got before, the newest first, at most so many. */
  readonly before: (most: number) => Promise<readonly Outgoing[]>
}

export function atomSink({ name, file, entries, before, ...feed }: AtomOptions): Sink {
  const write = async (warnings: readonly Outgoing[]): Promise<Pushed> => {
    try {
      const newest = warnings.slice(-entries).reverse()
      const known = new Set(newest.map(({ warning }) => warning.id))
      const older = (await before(entries)).filter(({ warning }) => !known.has(warning.id))
      replace(file, atomFeed([...newest, ...older].slice(0, entries), { name, ...feed }))
      return SENT
    } catch (thrown) {
      return failed(file, thrown)
    }
  }
  return { name, atOnce: 1000, ...NEVER, push: write, begin: () => write([]) }
}

/** Whoever opens the name gets the old file or the new one, whenever the process or the machine ends. */
function replace(file: string, text: string): void {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    const descriptor = openSync(part, 'w', 0o644)
    try {
      writeSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(part, file)
  } catch (thrown) {
    rmSync(part, { force: true })
    throw thrown
  }
}

function failed(file: string, cause: unknown): Pushed {
  const error = new LagebildError({
    code: 'PUSH_FAILED',
    message: `The feed could not be written: ${cause instanceof Error ? cause.message : String(cause)}`,
    where: file,
    remedy: 'See that the folder is there, may be written, and has room; it is tried again.',
    cause,
  })
  return { kind: 'again', error, at: null }
}
