// Writes to standard output no faster than it is read, so that a slow reader of a pipe does not fill the memory.

import { once } from 'node:events'
import type { Context } from './context.ts'

/** Writes text and waits until the stream takes more. */
export async function print(text: string, { stdout }: Pick<Context, 'stdout'>): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain')
}
